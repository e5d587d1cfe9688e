const values: Partial<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a number in Roman or other digits; NaN if it is neither. */
export function parseNumeral(number: string): number {
  const letters = Array.from(number).map((letter) => values[letter] ?? NaN);
  return (
    Number(number) ||
    letters.reduce((sum, one, at) => (one < letters[at + 1] ? sum - one : sum + one), 0)
  );
}
