import { endingPlan } from '../../../scenes/plans/endingPlan.ts';
import { signingPlan } from '../../../scenes/plans/signingPlan.ts';
import { type EndingId, endingFor } from '../../../src/analysis/endingFor.ts';
import {
  agreedClauses,
  harvestedClauses,
  type Stage,
  type View,
} from '../../../src/engine/index.ts';
import { lastBracketView } from '../../../src/view/lastBracketView.ts';
import { aFrame } from '../aFrame.ts';
import type { OnCanvas, Shot } from './Shot.ts';
import type { Moment } from './stagedGames.ts';

type When = Moment['when'];

/** A moment in a stage of the dialogue, which may have to fit more. */
function at(stage: Stage, fits: When = () => true, how: Omit<Moment, 'when'> = {}): Moment {
  return { ...how, when: (view, next) => view.stage === stage && fits(view, next) };
}

const long = { cut: '60' } as const;
const anyhow = { manner: 'random' } as const;
const stubborn = { manner: 'positional' } as const;

const trackIs =
  (track: string): When =>
  (view) =>
    view.setting.cut.rounds[view.round]?.track === track && view.incident === null;
const tensionFrom =
  (tenths: number): When =>
  (view) =>
    view.tension >= tenths;
const agreed = (view: View): number => Object.keys(agreedClauses(view.draft)).length;
const closed = (view: View): number => Object.keys(harvestedClauses(view.draft)).length;
const isLast = (view: View): boolean => view.round === view.setting.cut.rounds.length - 1;
/** More is open than the one clause that has a scene of its own. */
const isOpen = (view: View): boolean => lastBracketView(aFrame(view)) === null;
const received: When = (view) =>
  view.offers.some(({ status, by }) => status === 'standing' && by !== view.seat);
const laid = (view: View): boolean =>
  view.offers.some(({ status, by }) => status === 'standing' && by === view.seat);
const redLines = (view: View): number =>
  Object.values(view.sides).flatMap(({ redLines }) => Object.keys(redLines)).length;
const strikes = (view: View): number =>
  Math.max(...Object.values(view.sides).map((side) => side.strikes));
const wire =
  (event: string): When =>
  ({ incident }) =>
    incident?.event === event && incident.belief === null;
const ended =
  (ending: EndingId): When =>
  (view) =>
    endingFor(view, view.seat) === ending;
const bracket =
  (state: 'open' | 'agreed'): When =>
  (view) =>
    view.closing === null && lastBracketView(aFrame(view))?.state === state;

/** The middle of the small sheet on the desk that leads to the draft. */
const draftOnDesk: OnCanvas = (ground) => {
  const { x, y } = signingPlan(ground, 2).draftSheet;
  return { x: x + 20, y: y + 24 };
};
const goOnFromChairs: OnCanvas = (ground) => {
  const { x, y } = signingPlan(ground, 2).plateOfChairs;
  return { x: x + 20, y: y + 20 };
};
const toGallery: OnCanvas = (ground) => {
  const { x, y } = endingPlan(ground).plate;
  return { x: x + 20, y: y + 20 };
};

const title: readonly Shot[] = [
  { scene: 'title', state: 'first-visit', moment: null },
  { scene: 'title', state: 'long-game', moment: null, acts: ['cut:60', 'level:logroller'] },
  {
    scene: 'title',
    state: 'surprise',
    onPhone: '.way--choice:last-of-type',
    moment: null,
    acts: ['level:surprise'],
  },
  { scene: 'title', state: 'assigned', moment: null, query: 'seat=china&cut=20&level=novice' },
];

const hall: readonly Shot[] = [
  { scene: 'hall', state: 'opening', moment: null, acts: ['start:us'] },
  { scene: 'hall', state: 'opening-china', moment: null, acts: ['start:china'] },
  { scene: 'hall', state: 'plenary-late', moment: at('statement', (view) => isLast(view)) },
  { scene: 'hall', state: 'strategic', moment: at('statement', trackIs('strategic'), long) },
  { scene: 'hall', state: 'economic', moment: at('statement', trackIs('economic'), long) },
  { scene: 'hall', state: 'restricted', moment: at('statement', trackIs('restricted'), long) },
  {
    scene: 'hall',
    state: 'taut',
    moment: at('statement', (view) => view.round > 0 && view.tension >= 650, stubborn),
  },
  {
    scene: 'hall',
    state: 'frozen',
    moment: at('statement', tensionFrom(850), { ...long, ...anyhow }),
  },
  {
    scene: 'hall',
    state: 'trusting',
    moment: at('statement', (view) => view.trust >= 600 && view.tension < 450, long),
  },
];

const inExchange = (fits: When, how: Omit<Moment, 'when'> = {}) => at('exchange', fits, how);

const table: readonly Shot[] = [
  {
    scene: 'table',
    state: 'positions-empty',
    onPhone: '.positions__head',
    moment: at('positions'),
  },
  {
    scene: 'table',
    state: 'positions-placed',
    onPhone: '.positions__head',
    moment: at('positions'),
    acts: ['position:N5:B', 'position:N1:B'],
  },
  {
    scene: 'table',
    state: 'positions-three',
    onPhone: '.positions__head',
    moment: at('positions', (view) => view.agenda.length === 3, long),
    acts: ['position:N1:B', 'position:N4:C', 'position:N3:B'],
  },
  {
    scene: 'table',
    state: 'reveal',
    moment: at('positions'),
    acts: ['position:N5:B', 'position:N1:B', 'positions:seal'],
  },
  {
    scene: 'table',
    state: 'first-move',
    onPhone: '.desk',
    moment: inExchange((view) => view.round === 0 && view.offers.length === 0),
  },
  {
    scene: 'table',
    state: 'offer-laid',
    onPhone: '.desk',
    moment: inExchange((view) => view.round === 0 && view.offers.length === 0),
    acts: ['offer:N5:B', 'offer:N1:B'],
  },
  {
    scene: 'table',
    state: 'offer-answered',
    moment: inExchange((view) => view.round === 0 && view.offers.length === 0),
    acts: ['offer:N5:B', 'offer:N1:B', 'offer:send'],
  },
  { scene: 'table', state: 'offer-received', moment: inExchange(received) },
  {
    scene: 'table',
    state: 'agreed',
    onPhone: '.desk',
    moment: inExchange(
      (view, next) =>
        agreed(view) >= 2 && closed(view) === 0 && !isLast(view) && received(view, next),
      long,
    ),
  },
  {
    scene: 'table',
    state: 'closed-by-harvest',
    onPhone: '.norm--in-force',
    moment: inExchange((view) => closed(view) >= 1 && !isLast(view)),
  },
  {
    scene: 'table',
    state: 'red-lines',
    onPhone: '.desk',
    moment: inExchange((view) => redLines(view) >= 2, stubborn),
  },
  {
    scene: 'table',
    state: 'strikes-and-tension',
    moment: inExchange((view) => strikes(view) >= 2 && view.tension >= 650, {
      ...long,
      ...anyhow,
    }),
  },
  {
    scene: 'table',
    state: 'question',
    onPhone: '.table__in',
    moment: inExchange(
      (view) => view.questions.some(({ of, answered }) => of === view.seat && !answered),
      anyhow,
    ),
  },
  {
    scene: 'table',
    state: 'eight-norms',
    onPhone: '.desk',
    moment: inExchange((view, next) => isLast(view) && received(view, next) && agreed(view) < 4, {
      ...long,
      ...stubborn,
    }),
  },
  {
    scene: 'table',
    state: 'china-last-round',
    onPhone: '.desk',
    moment: inExchange(
      (view, next) => isLast(view) && isOpen(view) && received(view, next) && laid(view),
      { ...long, seat: 'china' },
    ),
  },
];

const openFile = ['event-step:file'];

const events: readonly Shot[] = [
  { scene: 'wire', state: 'breach', moment: at('beliefs', wire('opm')) },
  { scene: 'wire', state: 'mirror', moment: at('beliefs', wire('mirror')) },
  {
    scene: 'wire',
    state: 'fictional',
    moment: at('beliefs', ({ incident }) => incident?.event === 'customs-records', long),
  },
  {
    scene: 'board',
    state: 'unread',
    onPhone: '#event-file',
    moment: at('beliefs', wire('opm')),
    acts: openFile,
  },
  {
    scene: 'board',
    state: 'more-evidence',
    onPhone: '.ev:last-of-type',
    moment: at('beliefs', wire('opm')),
    acts: [...openFile, 'evidence:open', 'evidence:ask-capital'],
  },
  {
    scene: 'board',
    state: 'belief-laid',
    onPhone: '#event-belief',
    moment: at('beliefs', wire('mirror')),
    acts: [...openFile, 'event-step:belief', ...belief(5, 3, 2)],
  },
  { scene: 'board', state: 'reactions', onPhone: '#event-react', moment: at('reactions') },
  {
    scene: 'board',
    state: 'reaction-chosen',
    onPhone: '.choices',
    moment: at('reactions', ({ incident }) => incident?.event === 'mirror', { seat: 'china' }),
    acts: ['reaction:*'],
  },
];

function belief(...tokens: readonly number[]): readonly string[] {
  return tokens.flatMap((count, index) => Array<string>(count).fill(`belief:plus:${index}`));
}

const walksTonight = (view: View) => view.walks.filter(({ round }) => round === view.round);
const leakTonight = (view: View): boolean =>
  view.nonPapers.some(({ leaked, round }) => leaked && round === view.round);
/** Their own paper, so that home says nothing. */
const theirLeakTonight = (view: View): boolean =>
  leakTonight(view) && !view.nonPapers.some(({ by, leaked }) => leaked && by === view.seat);
/** From here on a delegation may walk with another. */
const TRUST_TO_WALK = 450;
/** Nobody has called, nor can. */
const nobodyWalks = (view: View): boolean =>
  walksTonight(view).length === 0 && view.trust < TRUST_TO_WALK;
/** Nothing lies under the door, either. */
const isQuiet: When = (view) => nobodyWalks(view) && !leakTonight(view);

const nights: readonly Shot[] = [
  {
    scene: 'telephones',
    state: 'quiet',
    onPhone: '.night__phones',
    moment: at('night', isQuiet, stubborn),
  },
  {
    scene: 'telephones',
    state: 'capital-called',
    onPhone: '#night-capital',
    moment: at('night', isQuiet, stubborn),
    acts: ['night:capital:*'],
  },
  {
    scene: 'telephones',
    state: 'corridor-called',
    onPhone: '.corridor',
    moment: at('night', (view) => {
      const [walk, ...more] = walksTonight(view);
      return more.length === 0 && walk?.caller === view.seat && walk.answer === 'walked';
    }),
  },
  {
    scene: 'telephones',
    state: 'they-call',
    onPhone: '.corridor',
    moment: at(
      'night',
      (view) => view.walks.some(({ of, answer }) => of === view.seat && answer === 'pending'),
      anyhow,
    ),
  },
  {
    scene: 'telephones',
    state: 'leak-at-dawn',
    onPhone: '.dawn',
    moment: at('night', (view) => nobodyWalks(view) && theirLeakTonight(view), {
      ...long,
      ...anyhow,
    }),
  },
];

const wall: readonly Shot[] = [
  {
    scene: 'bracket',
    state: 'open',
    onPhone: '.norm--contested',
    moment: inExchange(bracket('open')),
  },
  {
    scene: 'bracket',
    state: 'open-china',
    onPhone: '.norm--contested',
    moment: inExchange(bracket('open'), { ...long, seat: 'china' }),
  },
  {
    scene: 'bracket',
    state: 'agreed',
    onPhone: '.norm:last-child',
    moment: inExchange(bracket('agreed')),
  },
  {
    scene: 'bracket',
    state: 'dropped',
    onPhone: '.closing__text .quiet',
    moment: at('signatures', (view) => lastBracketView(aFrame(view))?.state === 'dropped', long),
  },
  {
    scene: 'wall',
    state: 'short-draft',
    moment: at('signatures', isOpen),
    acts: [draftOnDesk],
  },
  {
    scene: 'wall',
    state: 'long-draft',
    moment: at('signatures', isOpen, long),
    acts: [draftOnDesk],
  },
  {
    scene: 'wall',
    state: 'gaps',
    onPhone: '.closing__text .quiet',
    moment: at('signatures', isOpen, {
      ...long,
      ...anyhow,
    }),
    acts: [draftOnDesk],
  },
];

const signing: readonly Shot[] = [
  {
    scene: 'signing',
    state: 'three-ways',
    onPhone: '.closing__ways',
    moment: at('signatures', isOpen),
  },
  {
    scene: 'signing',
    state: 'ad-referendum',
    onPhone: '[data-action="sign:ad-referendum"]',
    moment: at('signatures', isOpen),
    acts: ['sign:ad-referendum'],
  },
  { scene: 'signing', state: 'long-text', moment: at('signatures', isOpen, long) },
  {
    scene: 'signing',
    state: 'to-confirm',
    onPhone: '.closing__ways',
    moment: at('signatures', isOpen),
    acts: ['sign:ad-referendum', 'sign:seal'],
  },
  { scene: 'signing', state: 'signed', moment: at('press') },
  {
    scene: 'signing',
    state: 'not-signed',
    moment: at('signatures', isOpen, { seat: 'china' }),
    acts: ['sign:none', 'sign:seal'],
  },
];

const atPress = at('press');

const press: readonly Shot[] = [
  {
    scene: 'press',
    state: 'chosen',
    onPhone: '.closing__ways',
    moment: atPress,
    acts: ['press:own-emphasis'],
  },
  {
    scene: 'press',
    state: 'joint',
    onPhone: '.find:nth-child(2)',
    moment: atPress,
    acts: ['press:joint', 'press:seal'],
  },
  {
    scene: 'press',
    state: 'victory',
    onPhone: '.find:nth-child(2)',
    moment: atPress,
    acts: ['press:victory', 'press:seal'],
  },
  {
    scene: 'press',
    state: 'china',
    onPhone: '.find:nth-child(2)',
    moment: at('press', () => true, { ...stubborn, seat: 'china' }),
    acts: ['press:victory', 'press:seal'],
  },
];

const endings: readonly Shot[] = [
  ending('text-that-holds'),
  ending('empty-chairs', stubborn),
  ending('polite-compromise', { ...long, ...stubborn }),
  ending('two-press-conferences', stubborn),
  ending('overtaken', anyhow),
  ending('named-and-nothing-more', anyhow),
  ending('right-to-leave', anyhow),
  ending('below-your-line', { ...anyhow, ...long }),
  ending('line-stays-open', { ...anyhow, ...long }),
  {
    ...ending('text-that-holds'),
    scene: 'gallery',
    state: 'one',
    onPhone: '.gallery li:nth-child(4)',
    acts: [toGallery],
  },
  {
    scene: 'gallery',
    state: 'more',
    onPhone: '.gallery li:nth-child(5)',
    before: [{ moment: atPress, acts: ['press:joint', 'press:seal'] }],
    moment: at('signatures', isOpen, { seat: 'china' }),
    acts: ['sign:none', 'sign:seal', goOnFromChairs, toGallery],
  },
  {
    ...ending('below-your-line', { ...anyhow, ...long }),
    scene: 'gallery',
    state: 'many',
    onPhone: '#verdict-gallery',
    before: [
      { moment: at('press'), acts: ['press:joint', 'press:seal'] },
      { moment: at('press', () => true, stubborn), acts: ['press:victory', 'press:seal'] },
      { moment: at('press', () => true, stubborn), acts: ['press:joint', 'press:seal'] },
      { moment: at('press', () => true, anyhow), acts: ['press:joint', 'press:seal'] },
      { moment: at('signatures'), acts: ['sign:none', 'sign:seal'] },
      {
        moment: at('signatures', (view) => closed(view) >= 1, { ...long, manner: 'logroller' }),
        acts: ['sign:none', 'sign:seal'],
      },
      {
        moment: at('signatures', (view) => agreed(view) <= 2, anyhow),
        acts: ['sign:none', 'sign:seal'],
      },
    ],
    acts: [toGallery],
  },
];

function ending(id: EndingId, how: Omit<Moment, 'when'> = {}): Shot {
  return { scene: 'ending', state: id, moment: at('verdict', ended(id), how) };
}

const isOver = () => true;

const debriefs: readonly Shot[] = ['plane', 'home'].flatMap((step): readonly Shot[] => [
  debrief(`${step}-short`, step, at('verdict', signed, stubborn)),
  debrief(`${step}-long`, step, at('verdict', signed, { ...long, manner: 'logroller' })),
  debrief(
    `${step}-no-text`,
    step,
    at('verdict', (view) => !signed(view), stubborn),
  ),
  debrief(`${step}-anyhow`, step, at('verdict', isOver, anyhow)),
]);

function signed({ verdict }: View): boolean {
  return verdict?.outcome === 'signed';
}

function debrief(state: string, step: string, moment: Moment): Shot {
  const acts = ['debrief', `debrief:${step}`];
  return { scene: 'debrief', state, onPhone: '.debrief .chart', moment, acts };
}

const panels: readonly Shot[] = ['brief', 'meters', 'history', 'settings', 'help', 'archive'].map(
  (panel) => ({
    scene: 'table',
    state: `under-${panel}`,
    moment: inExchange(received),
    acts: [`panel:${panel}`],
  }),
);

/** Every scene in the states that differ in what matters, and the panels that lie over them. */
export const sceneShots: readonly Shot[] = [
  ...title,
  ...hall,
  ...table,
  ...events,
  ...nights,
  ...wall,
  ...signing,
  ...press,
  ...endings,
  ...panels,
  ...debriefs,
];
