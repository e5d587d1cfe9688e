import type { SpaceLoadEvent } from 'space-widgets';

declare const faq: HTMLElementTagNameMap['space-faq'];

// @ts-expect-error There is no such theme.
faq.theme = 'pink';

// @ts-expect-error It is a number.
faq.headingLevel = 'three';

// @ts-expect-error The event has another type.
faq.addEventListener('space-toggle', (event: SpaceLoadEvent) => event.url);
