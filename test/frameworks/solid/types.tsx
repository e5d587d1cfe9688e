import type { SpaceLoadEvent } from 'space-widgets';

// @ts-expect-error There is no such theme.
export const attribute = <space-faq prop:theme="pink" />;

// @ts-expect-error It is a number.
export const property = <space-faq prop:headingLevel="three" />;

// @ts-expect-error Another event comes.
export const listener = <space-faq on:space-toggle={(event: SpaceLoadEvent) => event.url} />;
