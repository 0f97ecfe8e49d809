import type { Style } from './style.ts';

/** What a style changes in an agent's conduct, as numbers. */
export interface Temperament {
  /** The exponent of A(t) is multiplied by it: above 1 one gives way later. */
  readonly patience: 1 | 2;
  /** What a text is meant to be good at for all: the product of gains, or the smallest one. */
  readonly fairness: 'gain-product' | 'smallest-gain';
  /** The belief (b*), from 0 to 1, from which naming a government is right, beside what else it brings. */
  readonly blamesFrom: number;
  /** By how many code words a refusal sounds harder than it is meant. */
  readonly wordShift: -1 | 0 | 1;
  /** What warm words are worth beside their effects, in points; hard ones are worth as much less. */
  readonly warmth: number;
  /** How many of the offerable norms one takes up at a time; `null` for all. */
  readonly clausesAtOnce: number | null;
  /** How many rungs firmer than home expects the first public positions are. */
  readonly firmerBy: 0 | 1;
  /** Whether one retreats in public at once where that is cheap. */
  readonly retreatsWhereCheap: boolean;
  /** One in so many unclear files is looked into further by an intervention. */
  readonly seldomVerifies: number;
  /** Steps away from a joint press line. */
  readonly pride: -1 | 0 | 1;
}

const EVEN: Temperament = {
  patience: 1,
  fairness: 'gain-product',
  blamesFrom: 0.55,
  wordShift: 0,
  warmth: 0,
  clausesAtOnce: null,
  firmerBy: 0,
  retreatsWhereCheap: false,
  seldomVerifies: 2,
  pride: 0,
};

/** The conduct of a style; an even temper for none. */
export function temperamentOf(style: Style | null): Temperament {
  switch (style) {
    case null:
      return EVEN;
    case 'hardliner':
      return { ...EVEN, patience: 2, wordShift: 1, warmth: -1, firmerBy: 1, pride: 1 };
    case 'bridge-builder':
      return { ...EVEN, fairness: 'smallest-gain', wordShift: -1, warmth: 1, pride: -1 };
    case 'legalist':
      return { ...EVEN, clausesAtOnce: 2, seldomVerifies: 1 };
    case 'opportunist':
      return { ...EVEN, blamesFrom: 0.4, retreatsWhereCheap: true, pride: 1 };
    case 'cautious':
      return { ...EVEN, blamesFrom: 0.8, clausesAtOnce: 1, warmth: 0.5, seldomVerifies: 1 };
    default:
      return style satisfies never;
  }
}
