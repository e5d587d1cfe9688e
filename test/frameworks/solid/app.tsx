import { createSignal } from 'solid-js';
import type { SpaceFaq } from 'space-widgets';
import 'space-widgets/faq/define';
import type {} from 'space-widgets/jsx';
import { pupils, visitors } from '../questions';

export function App() {
  // eslint-disable-next-line no-unassigned-vars -- Solid assigns it.
  let faq!: SpaceFaq;
  const [bundle, setBundle] = createSignal<unknown>(visitors);
  const [topic, setTopic] = createSignal('law');
  const [searchable, setSearchable] = createSignal(true);
  const [events, setEvents] = createSignal<string[]>([]);
  const note = (event: string) => setEvents((before) => [...before, event]);

  return (
    <>
      <space-faq
        ref={faq}
        prop:topic={topic()}
        prop:searchable={searchable()}
        prop:filter={false}
        attr:heading-level={3}
        prop:bundle={bundle()}
        on:space-load={(event) => note(`load ${event.language}`)}
        on:space-toggle={(event) => {
          if (event.itemId === 'who-pays') event.preventDefault();
          note(`${event.open ? 'open' : 'close'} ${event.itemId}`);
        }}
        on:space-error={(event) => {
          event.preventDefault();
          note(event.code);
        }}
      >
        <p>Ask at the desk.</p>
      </space-faq>
      <button onClick={() => setBundle(pupils)}>Pupils</button>
      <button onClick={() => setBundle({})}>Nothing</button>
      <button onClick={() => setTopic('stations')}>Stations</button>
      <button onClick={() => setSearchable(false)}>No search</button>
      <button onClick={() => faq.open('who-owns-the-moon')}>Open</button>
      <output>{events().join(', ')}</output>
    </>
  );
}
