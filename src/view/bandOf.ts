import type { Tenths } from '../engine/index.ts';
import type { MessageId } from '../text/MessageId.ts';

type Banded = 'trust' | 'tension' | 'home';

/** The message that words a meter's value: the catalogue has one for each band of each meter. */
export function bandOf(meter: Banded, value: Tenths): MessageId {
  const { bands, last } = scales[meter];
  return bands.find(([below]) => value < below)?.[1] ?? last;
}

interface Scale {
  readonly bands: readonly (readonly [below: Tenths, word: MessageId])[];
  readonly last: MessageId;
}

// Upper bounds in tenths, in step with the thresholds of the rules where there is one.
const scales: Readonly<Record<Banded, Scale>> = {
  trust: {
    bands: [
      [200, 'band.trust.broken'],
      [400, 'band.trust.thin'],
      [600, 'band.trust.guarded'],
      [800, 'band.trust.steady'],
    ],
    last: 'band.trust.close',
  },
  tension: {
    bands: [
      [201, 'band.tension.slack'],
      [450, 'band.tension.calm'],
      [650, 'band.tension.taut'],
      [850, 'band.tension.strained'],
    ],
    last: 'band.tension.frozen',
  },
  home: {
    bands: [
      [201, 'band.home.lost'],
      [400, 'band.home.cross'],
      [500, 'band.home.uneasy'],
      [650, 'band.home.content'],
      [850, 'band.home.pleased'],
    ],
    last: 'band.home.zealous',
  },
};
