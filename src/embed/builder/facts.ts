/** What the builder knows about its site; written into its page. */
export interface Facts {
  /** Where the site is published, without a slash at the end. */
  readonly origin: string;
  /** The name of the current release. */
  readonly release: string;
  /** The hash of each script of the release, by its path. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The elements show the first one if a language is missing. */
  readonly editions: readonly Edition[];
}

/** The pages of one language. */
export interface Edition {
  readonly language: string;
  /** The last part of the URLs of its pages; empty for the first edition. */
  readonly folder: string;
  /** The path of its bundle in the release, if the elements do not look for its language. */
  readonly content?: string;
  readonly items: readonly Item[];
}

export interface Item {
  readonly type: string;
  readonly id: string;
  readonly title: string;
  /** The initial height of a frame for it, in pixels. */
  readonly height: number;
}
