/** The first sentence of a plain text, by the sentence endings of its language. */
export function firstSentence(text: string, language: string): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return first.segment.trim();
}
