/** What may stand behind the name of a command. */
interface Shape<Needed extends string, Text extends string, Flag extends string> {
  /** How to call it and what it does. */
  readonly usage: string;
  /** What its first word is, which it cannot do without. */
  readonly word: string;
  /** How many words it takes; one unless it says so. */
  readonly most?: number;
  /** The options that it cannot do without, those with a value, and those without. */
  readonly needed?: readonly Needed[];
  readonly texts?: readonly Text[];
  readonly flags?: readonly Flag[];
}

type Values<Needed extends string, Text extends string, Flag extends string> = Readonly<
  Record<Needed, string> & Partial<Record<Text, string> & Record<Flag, boolean>>
>;

type Run<V> = (words: readonly [string, ...string[]], values: V) => Promise<number>;

export interface Command extends Shape<string, string, string> {
  /** @returns the exit status. */
  readonly run: Run<never>;
}

export const command = <
  const Needed extends string = never,
  const Text extends string = never,
  const Flag extends string = never,
>(
  shape: Shape<Needed, Text, Flag>,
  run: Run<Values<Needed, Text, Flag>>,
): Command => ({ ...shape, run });
