/** The first sentence of a plain text, which may be empty, by the sentence endings of its language. */
export function firstSentence(text: string, language: string): string {
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(
    text,
  )) {
    return segment.trim();
  }
  return '';
}
