import { html, render } from 'lit';

const app = document.querySelector<HTMLElement>('#app');
if (!app) throw new Error('index.html has no #app');
render(html`<h1>Communiqué</h1>`, app);
