/** The elements in Vue's templates. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type {} from '../define.js';
import type { CustomElements } from './jsx.js';

/** What only JSX has, and what Vue knows of every element. */
type Foreign =
  | ('children' | 'className' | 'classList' | 'htmlFor' | 'key' | 'ref' | `on${string}`)
  | keyof HTMLAttributes;

type Events<Props> = {
  [Key in keyof Props as Key extends `on${infer Event}` ? Event : never]-?: NonNullable<Props[Key]>;
};

type SpaceElements = {
  [Tag in keyof CustomElements]: new () => HTMLElementTagNameMap[Tag] & {
    /** @deprecated Of use in templates alone. */
    $props: Omit<CustomElements[Tag], Foreign> & HTMLAttributes & PublicProps;
    /** @deprecated Of use in templates alone. */
    $emit: EmitFn<Events<CustomElements[Tag]>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends SpaceElements {}
}
