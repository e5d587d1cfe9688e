/**
 * What others that size frames want to be told. A page that runs any of them needs no
 * script of ours.
 */

/** The secret by which a WordPress page knows its frame. It may come after the frame has loaded. */
export const wordPressSecret = (): string | undefined =>
  /secret=([a-z0-9]+)/i.exec(location.hash)?.[1];

/** The messages that say a height, in CSS pixels, to each who may be listening. */
export function heightMessages(height: number): unknown[] {
  const secret = wordPressSecret();
  const pymId = new URLSearchParams(location.search).get('childId');
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
    ...(pymId ? [['pym', pymId, 'height', height].join('xPYMx')] : []),
  ];
}
