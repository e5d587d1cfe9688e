/** The elements in Svelte's templates. */
import type { HTMLAttributes } from 'svelte/elements';
import type {} from '../define.js';
import type { CustomElements } from './jsx.js';

/** What only JSX has, and what Svelte knows of every element. */
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
