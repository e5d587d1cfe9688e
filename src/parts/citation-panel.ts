import { html, type TemplateResult } from 'lit';
import { citationFiles, type CitationFile } from '../bundle/citation/files.js';
import { citationRecord, type Reading } from '../bundle/citation/record.js';
import { references, referenceText, type Run } from '../bundle/citation/styles.js';
import type { Article } from '../bundle/types.js';
import { article as wordsIn } from '../i18n/en-article.js';
import { saveFile } from '../shared/save-file.js';
import { copyAndAnnounce } from './copy-link.js';

/** The reference as HTML for word processors, which keeps titles in italics. */
function markup(runs: readonly Run[]): string {
  const paragraph = document.createElement('p');
  for (const run of runs) {
    if (typeof run === 'string') {
      paragraph.append(run);
    } else {
      const italic = document.createElement('i');
      italic.append(run.italic);
      paragraph.append(italic);
    }
  }
  return new XMLSerializer().serializeToString(paragraph);
}

async function write(runs: readonly Run[]): Promise<void> {
  const text = referenceText(runs);
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(text);
    return;
  }
  const blob = (type: string, content: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': blob('text/html', markup(runs)),
      'text/plain': blob('text/plain', text),
    }),
  ]);
}

const fileButton = (id: string, { label, extension, type, content }: CitationFile) =>
  html`<button
    type="button"
    class="quiet"
    part="download"
    @click=${() => {
      saveFile(`${id}.${extension}`, type, content);
    }}
  >
    ${label}
  </button>`;

/** How to cite an article: ready to copy in three styles, and as files for reference managers. */
export function citationPanel(article: Article, reading: Reading): TemplateResult {
  const record = citationRecord(article, reading);
  const words = wordsIn(reading.language);
  return html`
    ${references(record).map(
      ({ style, runs }) =>
        html`<div class="reference">
          <p class="style">${style}</p>
          <p part="reference" lang=${article.language ?? reading.language} dir="auto">
            ${runs.map((run) => (typeof run === 'string' ? run : html`<cite>${run.italic}</cite>`))}
          </p>
          <p class="tool">
            <button
              type="button"
              class="quiet"
              part="copy-reference"
              @click=${(event: Event) =>
                void copyAndAnnounce(event.currentTarget as Element, () => write(runs), {
                  done: words.referenceCopied,
                  instead: referenceText(runs),
                })}
            >
              ${words.copy}<span class="visually-hidden">: ${words.reference(style)}</span></button
            ><span class="copied" role="status"></span>
          </p>
        </div>`,
    )}
    <p class="style">${words.download}</p>
    <p class="tool" role="group" aria-label=${words.download}>
      ${citationFiles(record).map((file) => fileButton(article.id, file))}
    </p>
  `;
}
