import { html, type TemplateResult } from 'lit';

/** One of several, chosen by the reader. */
export interface Choice<Value extends string> {
  /** What is chosen, as the group's label. */
  readonly label: string;
  /** Tells the groups of one element apart. */
  readonly name: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly choose: (value: Value) => void;
}

/** A labelled group of radio buttons. */
export function choice<Value extends string>(it: Choice<Value>): TemplateResult {
  return html`<fieldset class="choice" part="choice">
    <legend>${it.label}</legend>
    ${it.options.map(
      ({ value, label }) =>
        html`<label
          ><input
            type="radio"
            name=${it.name}
            .checked=${value === it.value}
            @change=${() => {
              it.choose(value);
            }}
          />${label}</label
        >`,
    )}
  </fieldset>`;
}
