import type { HairCut } from './hair.ts';

/** The five offices of a delegation, nearest the middle of the table first. */
export const offices = ['head', 'legal', 'intelligence', 'economic', 'incidents'] as const;

export type Office = (typeof offices)[number];

/** What tells one drawn person from another; nothing here stands for a people. */
export interface Person {
  readonly hair: HairCut;
  readonly hairTone: string;
  readonly jacket: string;
  readonly collar: 'tie' | 'scarf' | 'lanyard';
  readonly glasses?: boolean;
  readonly beard?: boolean;
  /** Widths beside the common head and shoulders. */
  readonly faceWidth: number;
  readonly shoulderWidth: number;
}

type Cast = Readonly<Record<Office, Person>>;

const casts: readonly [Cast, Cast] = [
  {
    head: {
      hair: 'chignon',
      hairTone: '#3b3f4c',
      jacket: '#24365a',
      collar: 'scarf',
      faceWidth: 0.97,
      shoulderWidth: 0.94,
    },
    legal: {
      hair: 'fringe',
      hairTone: '#8d8f94',
      jacket: '#313846',
      collar: 'tie',
      glasses: true,
      faceWidth: 1,
      shoulderWidth: 1.02,
    },
    intelligence: {
      hair: 'crop',
      hairTone: '#1b1e27',
      jacket: '#1e2b45',
      collar: 'tie',
      beard: true,
      faceWidth: 1.03,
      shoulderWidth: 1.08,
    },
    economic: {
      hair: 'bob',
      hairTone: '#4d4b50',
      jacket: '#3a4a63',
      collar: 'scarf',
      faceWidth: 0.98,
      shoulderWidth: 0.92,
    },
    incidents: {
      hair: 'curls',
      hairTone: '#23252e',
      jacket: '#2b3a55',
      collar: 'lanyard',
      glasses: true,
      faceWidth: 1,
      shoulderWidth: 0.96,
    },
  },
  {
    head: {
      hair: 'swept',
      hairTone: '#4b4e59',
      jacket: '#24365a',
      collar: 'tie',
      faceWidth: 1.06,
      shoulderWidth: 1.1,
    },
    legal: {
      hair: 'tied',
      hairTone: '#2a2c36',
      jacket: '#313846',
      collar: 'scarf',
      glasses: true,
      faceWidth: 0.96,
      shoulderWidth: 0.92,
    },
    intelligence: {
      hair: 'high',
      hairTone: '#7d8088',
      jacket: '#1e2b45',
      collar: 'tie',
      faceWidth: 1.02,
      shoulderWidth: 1.06,
    },
    economic: {
      hair: 'wave',
      hairTone: '#b9b4a8',
      jacket: '#3a4a63',
      collar: 'tie',
      glasses: true,
      faceWidth: 1,
      shoulderWidth: 1,
    },
    incidents: {
      hair: 'parted',
      hairTone: '#1b1e27',
      jacket: '#2b3a55',
      collar: 'lanyard',
      faceWidth: 0.98,
      shoulderWidth: 0.98,
    },
  },
];

/** Who holds an office for the delegation at a place; further places take the two casts in turn. */
export function personOf(place: number, office: Office): Person {
  return (place % 2 === 0 ? casts[0] : casts[1])[office];
}
