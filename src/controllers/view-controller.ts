import { BundleError } from '../bundle/bundle-error.js';
import { BundleController } from './bundle-controller.js';
import type { BundleHost } from './find-store.js';
import { HashController } from './hash-controller.js';
import type { Select } from './outcome.js';
import { attach, type ElementHost, type StyledClass } from './adopt-styles.js';

/** How an element finds its item, and how it shows it. */
interface View<Item, Content> {
  readonly select: Select<Item>;
  render: (content: Content) => unknown;
  /** Makes what has that id visible; returns false if the item contains no such id. */
  reveal: (item: Item, id: string, linked: boolean) => boolean;
}

type Load<Item, Content, Host extends ElementHost> = () => Promise<
  StyledClass<View<Item, Content>, Host>
>;

/**
 * The bundle of an element whose view is a separate module, loaded together with the
 * bundle, so that pages without the element never request it. If the view cannot be
 * loaded, the element reports it in the same way as a missing bundle.
 */
export class ViewController<
  Item,
  Content,
  Host extends ElementHost & BundleHost,
> extends BundleController<Item> {
  readonly #host: Host;
  readonly #load: Load<Item, Content, Host>;
  #view?: View<Item, Content>;
  #failure?: BundleError;
  #loading = false;

  constructor(host: Host, load: Load<Item, Content, Host>) {
    super(host, (bundle, note) => this.#view?.select(bundle, note) ?? this.#failure);
    this.#host = host;
    this.#load = load;
    new HashController(host, (id, linked) => {
      const { outcome } = this;
      return outcome.status === 'ready' && this.#view?.reveal(outcome.item, id, linked) === true;
    });
  }

  render(content: Content): unknown {
    return this.#view?.render(content);
  }

  override hostConnected(): void {
    super.hostConnected();
    void this.#begin();
  }

  protected override reload(): void {
    super.reload();
    void this.#begin();
  }

  async #begin(): Promise<void> {
    if (this.#view || this.#loading) return;
    this.#loading = true;
    this.#failure = undefined;
    this.#host.requestUpdate();
    try {
      this.#view = attach(this.#host, await this.#load());
    } catch (error) {
      const reason = `A part of the script could not be loaded: ${String(error)}`;
      this.#failure = new BundleError('network', reason);
    }
    this.#loading = false;
    this.#host.requestUpdate();
  }
}
