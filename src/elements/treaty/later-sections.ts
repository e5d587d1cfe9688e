import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Acceptance, Membership, RichText, Treaty } from '../../bundle/types.js';
import { check as checkWordsIn } from '../../i18n/en-end.js';
import { treatyLater as wordsIn } from '../../i18n/en-later.js';
import { formatDate } from '../../i18n/format-date.js';
import { glossary } from '../../parts/glossary.js';
import { glossaryStyles } from '../../parts/glossary.styles.js';
import { quizStyles } from '../../parts/quiz.styles.js';
import type { Content } from '../../parts/shell.js';
import { phrase, quoting } from '../../parts/untranslated.js';
import { CheckSection } from './check-section.js';
import { ageNotice } from './key-facts.js';
import { countryTableStyles } from './membership/country-table.styles.js';
import { MemberSection } from './membership/member-section.js';
import { memberStyles } from './membership/member-section.styles.js';
import { tileMapStyles } from './membership/tile-map.styles.js';
import { TakeAwaySection } from './take-away-section.js';
import { takeAwayStyles } from './take-away-section.styles.js';
import { textsOf, type ArticleContext } from './treaty-article.js';

/** What the sections below the articles are rendered from. */
export interface LaterContext extends Omit<ArticleContext, 'level'> {
  /** Which articles are printed. */
  readonly print?: 'all' | 'open';
  /** The level of a section's heading. */
  readonly level: number;
  /** A section with its title. */
  readonly section: (title: string, content: unknown) => TemplateResult;
}

const nameWithDate = ({ name, date }: Acceptance, language: string) =>
  date ? wordsIn(language).withDate(name, formatDate(date, language)) : name;

/** The sections that many readers never reach: who is party, questions to check oneself, and how to cite the treaty. */
export class LaterSections {
  static readonly styles = [
    memberStyles,
    countryTableStyles,
    tileMapStyles,
    quizStyles,
    takeAwayStyles,
    glossaryStyles,
  ];

  readonly #members: MemberSection;
  readonly #check: CheckSection;
  readonly #takeAway: TakeAwaySection;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#members = new MemberSection(host);
    this.#check = new CheckSection(host);
    this.#takeAway = new TakeAwaySection(host);
  }

  render(context: LaterContext): TemplateResult {
    const { content, level, section } = context;
    const { binding, membership, checkQuestions } = content.item;
    const { language } = content.bundle;
    const words = wordsIn(language);
    return html`
      ${
        membership
          ? section(
              binding ? words.members : words.signatories,
              this.#renderMembership(membership, content),
            )
          : nothing
      }
      ${checkQuestions?.length ? section(checkWordsIn(language).heading, this.#check.render(context)) : nothing}
      ${section(words.takeAway, this.#takeAway.render(context))}
      ${glossary(this.#printed(context), { ...content, level })}
    `;
  }

  /** The texts that are printed, including an article that is printed alone. */
  #printed({ content, disclosures, readingLevel, print }: LaterContext): (RichText | undefined)[] {
    const { summary, articles } = content.item;
    const printed = articles.filter(
      ({ id }) => print !== 'open' || disclosures.isOpen(id) || id === this.#takeAway.chosen,
    );
    return [summary, ...printed.flatMap((one) => textsOf(one, readingLevel))];
  }

  #renderMembership(membership: Membership, content: Content<Treaty>): TemplateResult {
    const { asOf, note, members, organisations, sources } = membership;
    const { bundle, marks, item } = content;
    const { language } = bundle;
    const words = wordsIn(language);
    return html`
      <p class="prose">
        ${note ? phrase(item, note) : nothing}
        ${
          members.length
            ? html`<time dir="auto" datetime=${asOf}
                >${words.listAsOf(formatDate(asOf, language))}</time
              >`
            : nothing
        }${marks.mark(sources)}${ageNotice(asOf, language)}
      </p>
      ${members.length ? this.#members.render(content) : nothing}
      ${
        organisations?.length
          ? html`<p class="prose">
              ${quoting(
                words.organisations(organisations.map((one) => nameWithDate(one, language))),
                organisations.map(({ name: text }) => ({ language: item.language, text })),
              )}${marks.mark([...new Set(organisations.flatMap((one) => one.sources))])}
            </p>`
          : nothing
      }
    `;
  }
}
