import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { SpaceErrorEvent, SpaceToggleEvent } from 'space-widgets';
import 'space-widgets/faq/define';
import { pupils, visitors } from '../questions';

@Component({
  selector: 'app-questions',
  templateUrl: 'app.html',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class App {
  readonly pupils = pupils;
  readonly bundle = signal<unknown>(visitors);
  readonly topic = signal('law');
  readonly searchable = signal(true);
  readonly events = signal<string[]>([]);

  note(event: string) {
    this.events.update((before) => [...before, event]);
  }

  toggled(event: SpaceToggleEvent) {
    if (event.itemId === 'who-pays') event.preventDefault();
    this.note(`${event.open ? 'open' : 'close'} ${event.itemId}`);
  }

  failed(event: SpaceErrorEvent) {
    event.preventDefault();
    this.note(event.code);
  }
}
