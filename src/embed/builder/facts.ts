/** What the builder knows of the site that it stands in; written into its page. */
export interface Facts {
  /** Where the site is published, without a slash at the end. */
  readonly origin: string;
  /** The name of the release that the channel leads to. */
  readonly release: string;
  /** The hash of each script of the release, by its path. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The first one is what the elements show where a language is missing. */
  readonly editions: readonly Edition[];
}

/** The pages of one language. */
export interface Edition {
  readonly language: string;
  /** The last part of the addresses of its pages; empty for the first edition. */
  readonly folder: string;
  /** The path of its bundle in the release, where the elements do not look for its language. */
  readonly content?: string;
  readonly items: readonly Item[];
}

export interface Item {
  readonly type: string;
  readonly id: string;
  readonly title: string;
  /** How high a frame for it is at first, in pixels. */
  readonly height: number;
}
