/** The types of the elements in Vue templates. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type {} from '../define.js';
import type { CustomElements } from './jsx.js';

/** Attributes that only JSX has, and those that Vue knows for every element. */
type Foreign =
  | ('children' | 'className' | 'classList' | 'htmlFor' | 'key' | 'ref' | `on${string}`)
  | keyof HTMLAttributes;

type Events<Props> = {
  [Key in keyof Props as Key extends `on${infer Event}` ? Event : never]-?: NonNullable<Props[Key]>;
};

type SpaceElements = {
  [Tag in keyof CustomElements]: new () => HTMLElementTagNameMap[Tag] & {
    /** @deprecated For templates only. */
    $props: Omit<CustomElements[Tag], Foreign> & HTMLAttributes & PublicProps;
    /** @deprecated For templates only. */
    $emit: EmitFn<Events<CustomElements[Tag]>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends SpaceElements {}
}
