import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** A page as a file. */
export const htmlFile = (html: Nodes): string => `<!doctype html>\n${toHtml(html)}\n`;

/** Data as JSON for a script element, whose text must not end it. */
export const scriptJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
