import { html, nothing, type TemplateResult } from 'lit';
import type { BundleContent } from '../../bundle/bundle-content.js';
import { treaties as treatiesSection } from '../../bundle/sections/treaties.js';
import type { Treaty } from '../../bundle/types.js';
import { TimelineController } from '../../controllers/timeline-controller.js';
import { treaties as wordsIn } from '../../i18n/en-overviews.js';
import { choice } from '../../parts/choice.js';
import type { Content } from '../../parts/shell.js';
import { sourcesId } from '../../parts/timeline-navigation.js';
import { timelineNavigationStyles } from '../../parts/timeline-navigation.styles.js';
import { timelineStyles } from '../../parts/timeline.styles.js';
import { fragmentUrl } from '../../shared/fragment-url.js';
import { controls } from '../../styles/controls.js';
import { prose } from '../../styles/prose.js';
import { ComparisonModel } from './comparison-model.js';
import type { SpaceTreaties } from './treaties.js';
import { treatiesStyles } from './treaties.styles.js';
import { treatyList, treatyTimeline } from './treaty-list.js';
import { TreatyOpener } from './treaty-opener.js';

/** The URL of an article of a treaty: on the treaty's own page, or else on this page. */
const addressOf =
  (base: string) =>
  ({ url }: Treaty, article: string): string => {
    if (!url) return fragmentUrl(article);
    const address = new URL(url, base);
    address.hash = article;
    return address.href;
  };

type View = NonNullable<SpaceTreaties['view']>;

/** All treaties in the view that the reader has chosen, or the open treaty. */
export class TreatiesView {
  static readonly styles = [
    prose,
    controls,
    timelineStyles,
    timelineNavigationStyles,
    treatiesStyles,
  ];

  readonly #host: SpaceTreaties;
  readonly #comparison: ComparisonModel;
  readonly #opener: TreatyOpener;
  readonly #timeline: TimelineController;
  /** The view that the reader has chosen. */
  #chosen: View = 'list';

  constructor(host: SpaceTreaties) {
    this.#host = host;
    this.#comparison = new ComparisonModel(host);
    this.#opener = new TreatyOpener(host);
    this.#timeline = new TimelineController(host);
  }

  select(bundle: BundleContent): Treaty[] | string {
    const all = bundle.read(treatiesSection);
    if (!all?.length) return 'The bundle has no "treaties".';
    this.#comparison.read(bundle, all);
    return all;
  }

  reveal(treaties: readonly Treaty[], id: string, linked: boolean): boolean {
    return this.#opener.reveal(treaties, id, linked);
  }

  render(content: Content<readonly Treaty[]>): TemplateResult {
    const opened = content.item.find(({ id }) => id === this.#opener.id);
    const words = wordsIn(content.bundle.language);
    return html`
      <div ?hidden=${Boolean(opened)}>
        ${this.#host.view ? nothing : this.#renderChoice(words)} ${this.#renderView(content, words)}
        <div id=${sourcesId}>${content.marks.list(this.#host.headingLevel)}</div>
      </div>
      ${opened ? this.#opener.render(opened.id, words.back) : nothing}
    `;
  }

  get #shown(): View {
    const view = this.#host.view ?? this.#chosen;
    return view === 'comparison' && !this.#comparison.possible ? 'list' : view;
  }

  #renderChoice(words: ReturnType<typeof wordsIn>): TemplateResult {
    const views: View[] = ['list', 'timeline', 'comparison'];
    return choice<View>({
      label: words.view,
      name: 'view',
      value: this.#shown,
      choose: (view) => {
        this.#chosen = view;
        this.#host.requestUpdate();
      },
      options: views
        .filter((view) => view !== 'comparison' || this.#comparison.possible)
        .map((value) => ({ value, label: words[value] })),
    });
  }

  #renderView(
    content: Content<readonly Treaty[]>,
    words: ReturnType<typeof wordsIn>,
  ): TemplateResult | typeof nothing {
    const context = {
      content,
      level: this.#host.headingLevel,
      link: (treaty: Treaty) => this.#opener.link(treaty, content.base),
    };
    switch (this.#shown) {
      case 'timeline':
        return treatyTimeline(context, { name: words.timeline, controller: this.#timeline });
      case 'comparison':
        return this.#comparison.render({
          ...context,
          address: addressOf(content.base),
          follow: (event, treaty, article) => {
            this.#opener.follow(event, treaty, article);
          },
        });
      default:
        return treatyList(context);
    }
  }
}
