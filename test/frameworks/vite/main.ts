import 'space-widgets/faq/define';
import { pupils, visitors } from '../questions';

const app = document.querySelector('#app')!;
const events: string[] = [];

app.innerHTML = `
  <space-faq topic="law" searchable heading-level="3"><p>Ask at the desk.</p></space-faq>
  <button>Pupils</button>
  <button>Nothing</button>
  <button>Stations</button>
  <button>No search</button>
  <button>Open</button>
  <output></output>
`;
const faq = app.querySelector('space-faq')!;
const buttons = app.querySelectorAll('button');

function note(event: string) {
  events.push(event);
  app.querySelector('output')!.textContent = events.join(', ');
}

faq.addEventListener('space-load', (event) => note(`load ${event.language}`));
faq.addEventListener('space-toggle', (event) => {
  if (event.itemId === 'who-pays') event.preventDefault();
  note(`${event.open ? 'open' : 'close'} ${event.itemId}`);
});
faq.addEventListener('space-error', (event) => {
  event.preventDefault();
  note(event.code);
});
faq.bundle = visitors;

const actions = {
  Pupils: () => {
    faq.bundle = pupils;
  },
  Nothing: () => {
    faq.bundle = {};
  },
  Stations: () => faq.setAttribute('topic', 'stations'),
  'No search': () => faq.removeAttribute('searchable'),
  Open: () => faq.open('who-owns-the-moon'),
};
for (const [name, action] of Object.entries(actions)) {
  const button = [...buttons].find(({ textContent }) => textContent === name);
  button?.addEventListener('click', action);
}
