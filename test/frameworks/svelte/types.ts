import type { SpaceLoadEvent } from 'space-widgets';
import type { SvelteHTMLElements } from 'svelte/elements';

type Faq = SvelteHTMLElements['space-faq'];

// @ts-expect-error There is no such theme.
export const attribute: Faq = { theme: 'pink' };

// @ts-expect-error It is a number.
export const property: Faq = { 'heading-level': 'three' };

// @ts-expect-error The event has another type.
export const listener: Faq = { 'onspace-toggle': (event: SpaceLoadEvent) => event.url };
