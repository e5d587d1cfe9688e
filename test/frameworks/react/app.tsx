import { useRef, useState } from 'react';
import type { SpaceFaq } from 'space-widgets';
import 'space-widgets/faq/define';
import type {} from 'space-widgets/jsx';
import { pupils, visitors } from '../questions';

export function App() {
  const faq = useRef<SpaceFaq>(null);
  const [bundle, setBundle] = useState<unknown>(visitors);
  const [topic, setTopic] = useState('law');
  const [searchable, setSearchable] = useState(true);
  const [events, setEvents] = useState<string[]>([]);
  const note = (event: string) => setEvents((before) => [...before, event]);

  return (
    <>
      <space-faq
        ref={faq}
        topic={topic}
        searchable={searchable}
        filter={false}
        heading-level={3}
        bundle={bundle}
        onspace-load={(event) => note(`load ${event.language}`)}
        onspace-toggle={(event) => {
          if (event.itemId === 'who-pays') event.preventDefault();
          note(`${event.open ? 'open' : 'close'} ${event.itemId}`);
        }}
        onspace-error={(event) => {
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
      <button onClick={() => faq.current?.open('who-owns-the-moon')}>Open</button>
      <output>{events.join(', ')}</output>
    </>
  );
}
