import { stageColours } from '../../../src/view/stageColours.ts';
import { chairPicture } from '../emptyRoom/chair.ts';
import { type EndingPicture, glow, gradient } from './EndingPicture.ts';

/** The shadow of a pointing hand on a lit wall, an empty chair, and a sheet with nothing on it. */
export const namedAndNothingMore: EndingPicture = {
  body: `<rect width="906" height="640" fill="#090f1d"/>
    <ellipse cx="430" cy="268" rx="420" ry="300" fill="url(#beam)"/>
    <ellipse cx="430" cy="262" rx="352" ry="226" fill="url(#lit)"/>
    <clipPath id="onLight"><ellipse cx="430" cy="262" rx="354" ry="228"/></clipPath>
    <g clip-path="url(#onLight)"><g fill="#10182c" opacity=".93">
      <path d="M40 150L196 178C252 164 300 160 348 172L588 218C612 224 610 254 586 254L428 246C444 258 444 278 428 286C438 302 430 320 412 322C416 340 404 354 386 352C352 358 300 352 254 340L40 372Z"/>
      <path d="M262 182C286 138 330 118 366 126C388 132 386 156 366 164C338 172 330 186 318 202Z"/></g>
      <path d="M428 246C404 244 384 240 366 236M428 286C404 286 384 280 368 274M412 322C392 322 376 316 362 308" stroke="#e9cf98" stroke-width="2.5" opacity=".5" fill="none"/></g>
    <path d="M0 512H906V640H0Z" fill="url(#floor)"/>
    <ellipse cx="430" cy="560" rx="380" ry="46" fill="url(#pool)"/>
    <g transform="translate(690 388) scale(.86)"><path d="M-70 204L96 204L240 250H20Z" fill="#05080f" opacity=".6"/>${chairPicture}</g>
    <path d="M196 548L352 540L392 584L206 596Z" fill="#05080f" opacity=".5" transform="translate(6 8)"/><path d="M196 548L352 540L392 584L206 596Z" fill="${stageColours.paper}"/>
    <path d="M340 574L368 572" stroke="${stageColours.muted}" stroke-width="2.5"/>`,
  defs: `${glow('beam', '#ffe0a0', 0.28)}${glow('pool', '#ffd892', 0.4)}${gradient('lit', 'aslant', '#f6e2b4', '#d9b678')}${gradient('floor', 'down', '#2a1d16', '#0c0808')}`,
};
