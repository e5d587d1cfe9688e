/** Whether this browser can speak at all. */
const speaks = (): boolean => 'speechSynthesis' in globalThis;

/**
 * A voice for a language, preferably one on the device rather than one that sends the
 * text elsewhere.
 */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  if (!speaks()) return undefined;
  const [wanted] = language.toLowerCase().split('-');
  const voices = speechSynthesis
    .getVoices()
    .filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === wanted);
  return voices.find(({ localService }) => localService) ?? voices.at(0);
}

/** Reports when the voices change: some browsers have none at first. */
export function watchVoices(changed: () => void, signal: AbortSignal): void {
  if (speaks()) speechSynthesis.addEventListener('voiceschanged', changed, { signal });
}
