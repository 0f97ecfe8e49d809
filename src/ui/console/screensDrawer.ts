import { html, nothing, type TemplateResult } from 'lit';
import type { Console } from './ConsoleSight.ts';
import { codeQr } from './codeQr.ts';
import { consoleAddress, projectorAddress } from './consoleLinks.ts';
import { sideDrawer } from './sideDrawer.ts';

/** The links that bring the class to other screens: the wall, one's own second device, a helper's. */
export function screensDrawer(console: Console): TemplateResult {
  const { t, base, kept } = console;
  return sideDrawer(console, {
    kind: 'screens',
    heading: t('console.screens.heading'),
    body: html`<p class="small">${t('console.screens.hint')}</p>
      ${link(console, 'wall', projectorAddress(base, kept))}
      ${kept.as === 'host' ? link(console, 'self', consoleAddress(base, kept, 'self')) : nothing}
      ${link(console, 'coHost', consoleAddress(base, kept, 'coHost'))}`,
  });
}

function link({ t }: Console, to: 'wall' | 'self' | 'coHost', address: string | null) {
  if (address === null) return nothing;
  return html`<section class="screen-link" aria-labelledby=${`screen-${to}`}>
    <h3 id=${`screen-${to}`}>${t(`console.screens.${to}`)}</h3>
    <p class="small quiet">${t(`console.screens.${to}.about`)}</p>
    <details>
      <summary>${t('console.screens.show')}</summary>
      ${codeQr(address, t('console.screens.qr', { name: t(`console.screens.${to}`) }))}
      <label class="label" for=${`address-${to}`}>${t('console.screens.address')}</label>
      <input
        id=${`address-${to}`}
        class="field"
        type="text"
        readonly
        .value=${address}
        @focus=${({ target }: Event) => (target as HTMLInputElement).select()}
      />
    </details>
  </section>`;
}
