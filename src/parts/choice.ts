import { html, type TemplateResult } from 'lit';

/** A choice of one from several values. */
export interface Choice<Value extends string> {
  /** The label of the group. */
  readonly label: string;
  /** Distinguishes the groups of one element. */
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
