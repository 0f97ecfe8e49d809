import { generate } from 'lean-qr';
import { html, type TemplateResult } from 'lit';

/** Light modules around a code, without which no camera finds it. */
const QUIET = 3;

/** An address as a code for cameras: dark on white in every theme. */
export function codeQr(address: string, label: string): TemplateResult {
  const code = generate(address);
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) runs.push(`M${x} ${y}h1v1h-1z`);
  const whole = code.size + 2 * QUIET;
  return html`<svg
    class="qr"
    viewBox=${`${-QUIET} ${-QUIET} ${whole} ${whole}`}
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    <rect x=${-QUIET} y=${-QUIET} width=${whole} height=${whole} fill="#fff" />
    <path d=${runs.join('')} fill="#0b1424" />
  </svg>`;
}
