import type { SpaceLoadEvent } from 'space-widgets';

// @ts-expect-error There is no such theme.
export const attribute = <space-faq theme="pink" />;

// @ts-expect-error It is a number.
export const property = <space-faq heading-level="three" />;

// @ts-expect-error Another event comes.
export const listener = <space-faq onspace-toggle={(event: SpaceLoadEvent) => event.url} />;
