import type { Edition, Facts, Item } from './facts.js';
import type { Choice } from './snippets.js';
import { widgets, type Option, type Widget } from './widgets.js';

const option = (value: string, text: string): HTMLOptionElement => new Option(text, value);

/** A field with its label, like the fields in the page's own HTML. */
function field({ attribute, label, values }: Option): HTMLElement {
  const row = document.createElement('label');
  if (values) {
    const select = document.createElement('select');
    select.name = attribute;
    select.append(...Object.entries(values).map(([value, text]) => option(value, text)));
    row.className = 'field';
    row.append(label, select);
  } else {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.name = attribute;
    row.className = 'check';
    row.append(box, label);
  }
  return row;
}

/** The part of the page in which the widget is chosen. */
export class ChoiceForm {
  readonly #form: HTMLFormElement;
  readonly #facts: Facts;

  constructor(form: HTMLFormElement, facts: Facts) {
    this.#form = form;
    this.#facts = facts;
    const names = new Intl.DisplayNames(['en'], { type: 'language' });
    const languages = facts.editions.map(({ language }) =>
      option(language, names.of(language) ?? language),
    );
    this.#select('language').append(option('', 'That of your page'), ...languages);
    this.#offerWidgets();
    form.addEventListener('change', ({ target }) => {
      const { name } = target as HTMLSelectElement;
      if (name === 'widget') this.#offer();
      if (name === 'language') this.#offerWidgets();
    });
  }

  /** The current choice; `html` is filled in by code that can fetch it. */
  get choice(): Choice {
    const { name, attribute, type, options } = this.#widget;
    const item = this.#item;
    const all: (readonly [string, string | undefined])[] = [
      [attribute ?? '', attribute && item.id !== 'all' ? item.id : undefined],
      ...options.map((one) => [one.attribute, this.#value(one)] as const),
      ['heading-level', this.#text('heading-level')],
      ['theme', this.#text('theme')],
    ];
    const attributes = all.filter((one) => one[1] !== undefined);
    return {
      name,
      attributes: Object.fromEntries(attributes) as Record<string, string>,
      page: `v1/e/${type}/${item.id}/${this.#edition.folder}`,
      title: item.title,
      height: item.height,
      language: this.#select('language').value,
      html: '',
    };
  }

  get #widget(): Widget {
    const { value } = this.#select('widget');
    return widgets.find(({ name }) => name === value) ?? widgets[0];
  }

  get #edition(): Edition {
    const { editions } = this.#facts;
    return (
      editions.find(({ language }) => language === this.#select('language').value) ?? editions[0]
    );
  }

  get #item(): Item {
    const items = this.#items(this.#widget.type);
    return items.find(({ id }) => id === this.#select('item').value) ?? items[0];
  }

  #items(type: string): Item[] {
    return this.#edition.items.filter((one) => one.type === type);
  }

  /** Only widgets for which the language has content. */
  #offerWidgets(): void {
    const available = widgets.filter(({ type }) => this.#items(type).length);
    const select = this.#select('widget');
    const { value } = select;
    select.replaceChildren(...available.map(({ name, label }) => option(name, label)));
    if (available.some(({ name }) => name === value)) {
      select.value = value;
      this.#offerItems();
    } else this.#offer();
  }

  #offer(): void {
    this.#offerItems();
    const options = this.#form.querySelector('[data-options]');
    options?.replaceChildren(...this.#widget.options.map(field));
  }

  #offerItems(): void {
    const select = this.#select('item');
    const { value } = select;
    const items = this.#items(this.#widget.type);
    select.replaceChildren(...items.map(({ id, title }) => option(id, title)));
    if (items.some(({ id }) => id === value)) select.value = value;
    const row = select.closest<HTMLElement>('.field');
    if (row) row.hidden = items.length < 2;
  }

  #value({ attribute, values }: Option): string | undefined {
    if (values) return this.#text(attribute);
    const { checked } = this.#form.elements.namedItem(attribute) as HTMLInputElement;
    return checked ? '' : undefined;
  }

  /** The value of a field; undefined for the one that applies without the attribute. */
  #text(name: string): string | undefined {
    return this.#select(name).value || undefined;
  }

  #select(name: string): HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLSelectElement;
  }
}
