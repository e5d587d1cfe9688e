import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { membership } from '../../../i18n/en-later.js';
import { hasModifier } from '../../../shared/modifiers.js';
import type { CountryStatus, Status } from './roster.js';
import { tiles, type Region, type Tile } from './tiles.js';

/** How much a step to the side counts, compared with one ahead, when the arrow keys look for the next square. */
const aside = 3;

const directions: Partial<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const middle = (element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

/** The nearest square in that direction. */
function nearest(from: Element, all: Iterable<HTMLElement>, [dx, dy]: readonly [number, number]) {
  const start = middle(from);
  let found: HTMLElement | undefined;
  let least = Infinity;
  for (const one of all) {
    const at = middle(one);
    const [x, y] = [at.x - start.x, at.y - start.y];
    const ahead = x * dx + y * dy;
    const distance = ahead + aside * Math.abs(x * dy + y * dx);
    // Squares in the same row or column are never a whole step ahead.
    if (ahead > 1 && distance < least) [found, least] = [one, distance];
  }
  return found;
}

/** What the map shows. */
interface MapView {
  readonly entries: readonly CountryStatus[];
  readonly caption: string;
  readonly labels: Record<Status, string>;
  /** The ids of the countries that match the search; undefined for all. */
  readonly hits?: ReadonlySet<string>;
  readonly words: ReturnType<typeof membership>;
}

/**
 * The countries as squares of one size, so that small ones are as visible as large
 * ones. Each square is a button with the country's name and status; Tab stops once, and
 * the arrow keys move between squares.
 */
export class TileMap {
  readonly #host: ReactiveControllerHost;
  /** The country that Tab stops at. */
  #stop = '';
  /** The country named below the map. */
  #named = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // On the root, because screen readers say "clickable" for everything inside an
    // element that listens.
    const root = host.shadowRoot as ShadowRoot;
    for (const type of ['click', 'focusin', 'pointerover'])
      root.addEventListener(type, this.#onPoint);
    root.addEventListener('keydown', this.#onKey as EventListener);
  }

  render(view: MapView): TemplateResult {
    const entries = new Map(view.entries.map((entry) => [entry.country.id, entry]));
    const located = new Set<string>();
    const regions = Object.entries(tiles).map(([region, all]) => {
      const here = all.filter(({ code }) => entries.has(code));
      for (const { code } of here) located.add(code);
      return [region as Region, here] as const;
    });
    const others = [...entries.keys()].filter((id) => !located.has(id));
    const order = [...regions.flatMap(([, all]) => all.map(({ code }) => code)), ...others];
    // Tab stops at a match, or nowhere if nothing matches.
    const reachable = view.hits ?? entries;
    if (!reachable.has(this.#stop)) this.#stop = order.find((code) => reachable.has(code)) ?? '';
    const square = (code: string, tile?: Tile) => this.#square(entries.get(code), view, tile);
    const named = entries.get(this.#named);
    // West is on the left in every language.
    return html`<div class="map" part="map" role="group" aria-label=${view.caption}>
      <p class="named">
        ${
          named
            ? view.words.foundOne(named.country.name, view.labels[named.status])
            : view.words.noCountry
        }
        <span class="hint">${view.words.mapHint}</span>
      </p>
      <div class="regions" dir="ltr">
        ${regions.map(([region, all]) =>
          this.#region(
            region,
            view,
            all.map((tile) => square(tile.code, tile)),
          ),
        )}
        ${this.#region(
          'other',
          view,
          others.map((code) => square(code)),
        )}
      </div>
    </div>`;
  }

  #region(region: Region | 'other', { words }: MapView, squares: unknown[]): unknown {
    return squares.length
      ? html`<div>
          <p class="region" dir="auto" id=":${region}">${words.regions[region]}</p>
          <ul class="tiles ${region}" aria-labelledby=":${region}">
            ${squares}
          </ul>
        </div>`
      : nothing;
  }

  #square(
    entry: CountryStatus | undefined,
    { labels, hits, words }: MapView,
    tile?: Tile,
  ): unknown {
    if (!entry) return nothing;
    const { country, status } = entry;
    const code = country.id.toUpperCase();
    const isLeftOut = hits && !hits.has(country.id);
    return html`<li
      class=${tile ? `r${tile.row} c${tile.column}` : nothing}
      aria-hidden=${isLeftOut ? 'true' : nothing}
    >
      <button
        type="button"
        part="tile"
        class="tile ${status} ${hits?.has(country.id) ? 'hit' : ''}"
        data-country=${country.id}
        tabindex=${country.id === this.#stop ? 0 : -1}
      >
        <span aria-hidden="true">${code}</span
        ><span class="visually-hidden"
          >${words.foundOne(`${country.name} (${code})`, labels[status])}</span
        >
      </button>
    </li>`;
  }

  readonly #onPoint = (event: Event): void => {
    const country = (event.target as Element).closest<HTMLElement>('.tile')?.dataset.country;
    if (!country || (country === this.#named && country === this.#stop)) return;
    this.#named = country;
    if (event.type !== 'pointerover') this.#stop = country;
    this.#host.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const direction = directions[event.key];
    const from = event.target as Element;
    if (!direction || hasModifier(event) || !from.matches('.tile')) return;
    const map = from.closest('.map') as Element;
    // During a search, the arrow keys skip everything that does not match.
    const hits = map.querySelectorAll<HTMLElement>('.hit');
    const all = hits.length ? hits : map.querySelectorAll<HTMLElement>('.tile');
    event.preventDefault();
    nearest(from, all, direction)?.focus();
  };
}
