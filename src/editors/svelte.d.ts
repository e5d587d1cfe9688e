/** The types of the elements in Svelte templates. */
import type { HTMLAttributes } from 'svelte/elements';
import type {} from '../define.js';
import type { CustomElements } from './jsx.js';

/** Attributes that only JSX has, and those that Svelte knows for every element. */
type Foreign =
  | ('children' | 'className' | 'classList' | 'htmlFor' | 'key' | 'ref')
  | keyof HTMLAttributes<HTMLElement>;

type SpaceElements = {
  [Tag in keyof CustomElements]: Omit<CustomElements[Tag], Foreign> &
    HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SpaceElements {}
}
