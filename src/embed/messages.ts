/** What a frame and the embedding page tell each other, by `postMessage`. */
interface Envelope {
  readonly ns: 'space-embed';
  readonly v: 1;
}

/**
 * From the frame: it is ready, its content has this height, or its URL or a link in it
 * leads to a place that far below its top, in CSS pixels.
 */
export type FrameMessage = Envelope &
  (
    | { readonly type: 'hello' }
    | { readonly type: 'size'; readonly height: number }
    | { readonly type: 'scroll'; readonly y: number }
  );

/** From the page: it sizes frames, and this is the colour scheme at the frame. */
export type PageMessage = Envelope & {
  readonly type: 'ready';
  readonly scheme: 'light' | 'dark';
};

/** A message of this version of the protocol. */
export function message<Content extends { readonly type: string }>(
  content: Content,
): Envelope & Content {
  return { ns: 'space-embed', v: 1, ...content };
}

/**
 * The fields of a message of this version of the protocol, whoever sent it; none of any
 * other message.
 */
export function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  const fields = Object(data) as Record<string, unknown>;
  return fields.ns === 'space-embed' && fields.v === 1 ? fields : {};
}
