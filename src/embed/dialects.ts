/**
 * Messages for other scripts that size frames. A page that uses one of them does not
 * need ours.
 */

/**
 * The secret by which a WordPress page recognises its frame. It may arrive after the
 * frame has loaded.
 */
export const wordPressSecret = (): string | undefined =>
  /secret=([a-z0-9]+)/i.exec(location.hash)?.[1];

/** The messages that report a height, in CSS pixels, to all possible listeners. */
export function heightMessages(height: number): unknown[] {
  const secret = wordPressSecret();
  const pymId = new URLSearchParams(location.search).get('childId');
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
    ...(pymId ? [['pym', pymId, 'height', height].join('xPYMx')] : []),
  ];
}
