import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { countries as countrySection } from '../../../bundle/sections/reference.js';
import { license, sources } from '../../../bundle/sections/shared.js';
import type { Country, Treaty } from '../../../bundle/types.js';
import { DebounceController } from '../../../controllers/debounce-controller.js';
import { membership as wordsIn } from '../../../i18n/en-later.js';
import { fold } from '../../../i18n/fold.js';
import { formatDate } from '../../../i18n/format-date.js';
import { choice } from '../../../parts/choice.js';
import { searchField } from '../../../parts/search-field.js';
import type { Content } from '../../../parts/shell.js';
import { quoting } from '../../../parts/untranslated.js';
import { saveFile } from '../../../shared/save-file.js';
import { countryTable, mark, sorted, type Column, type Order } from './country-table.js';
import { count, roster, statuses, years, type CountryStatus, type Status } from './roster.js';
import { rosterCsv, rosterJson, type RosterFile } from './roster-file.js';
import { TileMap } from './tile-map.js';
import { yearSlider } from './year-slider.js';

type MembershipWords = ReturnType<typeof wordsIn>;

const byName: Order = { column: 'country', descending: false };

/** Which countries belong to a treaty, as a table and as a map of the same data. */
export class MemberSection {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #map: TileMap;
  readonly #debounce: DebounceController;
  readonly #folded = new WeakMap<Country, string>();
  #view: 'table' | 'map' = 'table';
  #order = byName;
  #query = '';
  #said = '';
  #year?: number;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#map = new TileMap(host);
    this.#debounce = new DebounceController(host);
    // A kiosk sends it for the next visitor.
    host.shadowRoot?.addEventListener('reset', () => {
      this.#order = byName;
      host.requestUpdate();
    });
  }

  render({ item, bundle }: Content<Treaty>): TemplateResult {
    const { language } = bundle;
    const words = wordsIn(language);
    const range = years(item);
    // The element may now show another treaty, with an older list.
    const year =
      range && this.#year && this.#year < range.last
        ? Math.max(this.#year, range.first)
        : undefined;
    const entries = roster(item, bundle.read(countrySection) ?? [], year);
    const labels = (year ? words.standingsInYear : words.standings)(item.binding);
    const hits = this.#search(entries);
    const asOf = item.membership?.asOf ?? '';
    const caption = year
      ? words.captionYear(item.name, year)
      : words.caption(item.name, formatDate(asOf, language));
    const shown = entries.filter(({ country }) => hits?.has(country.id) ?? true);
    if (this.#debounce.settled) this.#said = hits ? this.#foundText(shown, labels, words) : '';
    const file: RosterFile = {
      treaty: item,
      entries: sorted(shown, this.#order, language),
      labels,
      asOf: year ? String(year) : asOf,
      sources: (bundle.read(sources) ?? []).filter(({ id }) =>
        item.membership?.sources.includes(id),
      ),
      license: bundle.read(license),
    };
    return html`
      <div class="member-tools">
        ${searchField({
          label: words.search,
          query: this.#query,
          said: this.#said,
          search: (query) => {
            this.#ask(query);
          },
        })}
        ${choice({
          label: words.view,
          name: 'view',
          value: this.#view,
          options: [
            { value: 'table', label: words.table },
            { value: 'map', label: words.map },
          ],
          choose: (view) => {
            this.#view = view;
            this.#host.requestUpdate();
          },
        })}
      </div>
      ${yearSlider({ treaty: item, language }, entries, year, (chosen) => {
        this.#year = chosen;
        this.#host.requestUpdate();
      })}
      <ul class="legend" part="legend">
        ${statuses.map((status) => {
          const total = count(entries, status);
          return total ? html`<li>${mark(status)}${labels[status]} ${total}</li>` : nothing;
        })}
      </ul>
      ${year ? nothing : partly(item, entries, language)}
      ${
        this.#view === 'map'
          ? this.#map.render({ entries, caption, labels, hits, words })
          : countryTable({
              entries: shown,
              caption: quoting(caption, [{ language: item.language, text: item.name }]),
              labels,
              language,
              order: this.#order,
              sort: (column) => {
                this.#sort(column);
              },
            })
      }
      ${this.#files(file, words)}
    `;
  }

  #files(file: RosterFile, words: MembershipWords): TemplateResult {
    const save = (label: string, type: string, extension: string, write: typeof rosterCsv) =>
      html`<button
        type="button"
        class="quiet"
        part="action"
        @click=${() => {
          saveFile(`${file.treaty.id}-${file.asOf}.${extension}`, type, write(file));
        }}
      >
        ${label}
      </button>`;
    return html`<div class="actions" role="group" aria-label=${words.save}>
      ${save(words.csv, 'text/csv;charset=utf-8', 'csv', rosterCsv)}
      ${save(words.json, 'application/json', 'json', rosterJson)}
    </div>`;
  }

  #ask(query: string): void {
    this.#query = query;
    this.#debounce.touch();
  }

  /** The ids of the countries whose name, other name or code contains the search text; undefined without a search. */
  #search(entries: readonly CountryStatus[]): ReadonlySet<string> | undefined {
    const query = fold(this.#query).trim();
    if (!query) return undefined;
    const text = (country: Country) => {
      let folded = this.#folded.get(country);
      if (folded === undefined) {
        const { name, aliases = [] } = country;
        this.#folded.set(country, (folded = fold([name, ...aliases].join('\n'))));
      }
      return folded;
    };
    return new Set(
      entries.flatMap(({ country }) =>
        text(country).includes(query) || country.id === query ? country.id : [],
      ),
    );
  }

  #foundText(
    shown: readonly CountryStatus[],
    labels: Record<Status, string>,
    words: MembershipWords,
  ): string {
    const [one] = shown;
    return shown.length === 1
      ? words.foundOne(one.country.name, labels[one.status])
      : words.found(shown.length);
  }

  #sort(column: Column): void {
    const descending = this.#order.column === column && !this.#order.descending;
    this.#order = { column, descending };
    this.#host.shadowRoot?.querySelector('.scroll')?.scrollTo({ top: 0, behavior: 'instant' });
    this.#host.requestUpdate();
  }
}

/** The note that a list names fewer countries than are counted. */
function partly(
  { binding, parties, signatories }: Treaty,
  entries: readonly CountryStatus[],
  language: string,
): unknown {
  const words = wordsIn(language);
  const counts = [
    { status: 'party', counted: binding ? parties : undefined },
    { status: 'signatory', counted: signatories },
  ] as const;
  return counts.map(({ status, counted }) => {
    const listed = count(entries, status);
    return counted && listed !== counted.value
      ? html`<p class="hint">
          ${words.partly(words.standings(binding)[status], listed, counted.value, formatDate(counted.asOf, language))}
        </p>`
      : nothing;
  });
}
