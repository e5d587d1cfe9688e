/** What may follow the name of a command. */
interface Shape<
  RequiredOption extends string,
  StringOption extends string,
  BooleanOption extends string,
> {
  /** How to call it and what it does. */
  readonly usage: string;
  /** The name of its first argument, which is required. */
  readonly positional: string;
  /** The maximum number of arguments; one by default. */
  readonly maxPositionals?: number;
  /** The options that are required, those with a value, and those without. */
  readonly required?: readonly RequiredOption[];
  readonly strings?: readonly StringOption[];
  readonly booleans?: readonly BooleanOption[];
}

type Values<
  RequiredOption extends string,
  StringOption extends string,
  BooleanOption extends string,
> = Readonly<
  Record<RequiredOption, string> &
    Partial<Record<StringOption, string> & Record<BooleanOption, boolean>>
>;

type Run<V> = (positionals: readonly [string, ...string[]], values: V) => Promise<number>;

export interface Command extends Shape<string, string, string> {
  /** @returns the exit status. */
  readonly run: Run<never>;
}

export const command = <
  const RequiredOption extends string = never,
  const StringOption extends string = never,
  const BooleanOption extends string = never,
>(
  shape: Shape<RequiredOption, StringOption, BooleanOption>,
  run: Run<Values<RequiredOption, StringOption, BooleanOption>>,
): Command => ({ ...shape, run });
