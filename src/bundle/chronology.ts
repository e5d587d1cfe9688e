/** Chronological order; items without a date come last. ISO dates of any precision sort as text. */
export const byDate = <Dated extends { readonly date?: string }>(dated: readonly Dated[]) =>
  [...dated].sort(({ date: one = '~' }, { date: other = '~' }) =>
    one < other ? -1 : Number(one > other),
  );

/** The first year of the decade of an ISO date; empty without one. */
export const decadeOf = (date?: string): string => (date ? `${date.slice(0, 3)}0` : '');
