// Another copy of Lit, with the policy name that it has everywhere.
import { html, render } from 'lit';

render(html`<p>Rendered by the page itself</p>`, document.getElementById('foreign'));
