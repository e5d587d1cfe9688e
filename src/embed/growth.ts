interface Growth {
  readonly width: number;
  readonly height: number;
  /** When it started to grow without a pause. */
  readonly since: number;
  readonly last: number;
}

/** In milliseconds: nothing that opens or loads in a frame grows for as long without a pause. */
const longest = 2000;
const pause = 250;

const growths = new WeakMap<Element, Growth>();

/**
 * Whether a frame may have this height. A page that is always higher than its frame,
 * for example because of a length in `vh`, would make it grow forever: such a frame
 * keeps its height until its width changes or its content gets smaller.
 */
export function allowsGrowth(frame: HTMLIFrameElement, height: number): boolean {
  const width = frame.clientWidth;
  const now = performance.now();
  const before = growths.get(frame);
  const grows = before?.width === width && height > before.height;
  const isFrozen = before && before.last - before.since > longest;
  if (grows && isFrozen) return false;
  const since = grows && now - before.last < pause ? before.since : now;
  growths.set(frame, { width, height, since, last: now });
  if (now - since > longest) {
    console.warn('space-widgets: A frame grows without end; its height is now fixed.', frame);
    return false;
  }
  return true;
}
