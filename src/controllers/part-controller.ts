import { BundleError } from '../bundle/bundle-error.js';
import { BundleController } from './bundle-controller.js';
import type { Select } from './bundle-view.js';
import type { BundleHost } from './find-store.js';
import { HashController } from './hash-controller.js';
import { addPart, type PartClass, type PartHost } from './part.js';

/** All that an element shows. */
interface MainPart<Item, Content> {
  readonly select: Select<Item>;
  render: (content: Content) => unknown;
  /** Makes what has that id visible; false when the item has nothing of that id. */
  reveal: (item: Item, id: string) => boolean;
}

/**
 * An element's view of one item of its bundle, made by a part that is loaded
 * while the bundle comes: pages without the element never ask for it. Where it
 * cannot be loaded, the element says so as it does of its bundle.
 */
export class PartController<
  Item,
  Content,
  Host extends PartHost & BundleHost,
> extends BundleController<Item> {
  readonly #host: Host;
  readonly #load: () => Promise<PartClass<MainPart<Item, Content>, Host>>;
  #part?: MainPart<Item, Content>;
  #failure?: BundleError;
  #loading = false;

  constructor(host: Host, load: () => Promise<PartClass<MainPart<Item, Content>, Host>>) {
    super(host, (bundle, note) => this.#part?.select(bundle, note) ?? this.#failure);
    this.#host = host;
    this.#load = load;
    new HashController(host, (id) => {
      const { view } = this;
      return view.status === 'ready' && this.#part?.reveal(view.item, id) === true;
    });
  }

  render(content: Content): unknown {
    return this.#part?.render(content);
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
    if (this.#part || this.#loading) return;
    this.#loading = true;
    this.#failure = undefined;
    this.#host.requestUpdate();
    try {
      this.#part = addPart(this.#host, await this.#load());
    } catch (error) {
      const reason = `A part of the script could not be loaded: ${String(error)}`;
      this.#failure = new BundleError('network', reason);
    }
    this.#loading = false;
    this.#host.requestUpdate();
  }
}
