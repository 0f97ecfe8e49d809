import { endingPlan } from '../../../scenes/plans/endingPlan.ts';
import { plateBox, signingPlan } from '../../../scenes/plans/signingPlan.ts';
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
const goOn: OnCanvas = (ground) => {
  const { x, y } = plateBox(signingPlan(ground, 2).plates, 0);
  return { x: x + 20, y: y + 20 };
};
const toGallery: OnCanvas = (ground) => {
  const { x, y } = endingPlan(ground).plate;
  return { x: x + 20, y: y + 20 };
};

const title: readonly Shot[] = [
  { scene: 'title', state: 'first-visit', moment: null },
  { scene: 'title', state: 'long-game', moment: null, acts: ['cut:60', 'level:logroller'] },
  { scene: 'title', state: 'surprise', moment: null, acts: ['level:surprise'] },
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
  { scene: 'table', state: 'positions-empty', moment: at('positions') },
  {
    scene: 'table',
    state: 'positions-placed',
    moment: at('positions'),
    acts: ['position:N5:B', 'position:N1:B'],
  },
  {
    scene: 'table',
    state: 'positions-three',
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
    moment: inExchange((view) => view.round === 0 && view.offers.length === 0),
  },
  {
    scene: 'table',
    state: 'offer-laid',
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
    moment: inExchange((view) => agreed(view) >= 2 && !isLast(view), long),
  },
  {
    scene: 'table',
    state: 'closed-by-harvest',
    moment: inExchange((view) => closed(view) >= 1, { ...long, manner: 'logroller' }),
  },
  {
    scene: 'table',
    state: 'red-lines',
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
    moment: inExchange(
      (view) => view.questions.some(({ of, answered }) => of === view.seat && !answered),
      anyhow,
    ),
  },
  {
    scene: 'table',
    state: 'eight-norms',
    moment: inExchange((view, next) => isLast(view) && received(view, next) && agreed(view) < 4, {
      ...long,
      ...stubborn,
    }),
  },
  {
    scene: 'table',
    state: 'china-last-round',
    moment: inExchange((view) => isLast(view) && view.offers.length > 3 && isOpen(view), {
      ...long,
      seat: 'china',
    }),
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
  { scene: 'board', state: 'unread', moment: at('beliefs', wire('opm')), acts: openFile },
  {
    scene: 'board',
    state: 'more-evidence',
    moment: at('beliefs', wire('opm')),
    acts: [...openFile, 'evidence:open', 'evidence:ask-capital'],
  },
  {
    scene: 'board',
    state: 'belief-laid',
    moment: at('beliefs', wire('mirror')),
    acts: [...openFile, ...belief(5, 3, 2)],
  },
  { scene: 'board', state: 'reactions', moment: at('reactions') },
  {
    scene: 'board',
    state: 'reaction-chosen',
    moment: at('reactions', ({ incident }) => incident?.event === 'mirror', { seat: 'china' }),
    acts: ['reaction:*'],
  },
];

function belief(...tokens: readonly number[]): readonly string[] {
  return tokens.flatMap((count, index) => Array<string>(count).fill(`belief:plus:${index}`));
}

const nights: readonly Shot[] = [
  { scene: 'telephones', state: 'quiet', moment: at('night') },
  {
    scene: 'telephones',
    state: 'capital-called',
    moment: at('night'),
    acts: ['night:capital:*'],
  },
  {
    scene: 'telephones',
    state: 'corridor-called',
    moment: at(
      'night',
      (view) =>
        view.walks.some(({ caller, round }) => caller === view.seat && round === view.round),
      anyhow,
    ),
  },
  {
    scene: 'telephones',
    state: 'they-call',
    moment: at(
      'night',
      (view) => view.walks.some(({ of, answer }) => of === view.seat && answer === 'pending'),
      anyhow,
    ),
  },
  {
    scene: 'telephones',
    state: 'leak-at-dawn',
    moment: at(
      'night',
      (view) => view.nonPapers.some(({ leaked, round }) => leaked && round === view.round),
      anyhow,
    ),
  },
];

const wall: readonly Shot[] = [
  { scene: 'bracket', state: 'open', moment: inExchange(bracket('open')) },
  {
    scene: 'bracket',
    state: 'open-china',
    moment: inExchange(bracket('open'), { ...long, seat: 'china' }),
  },
  { scene: 'bracket', state: 'agreed', moment: inExchange(bracket('agreed')) },
  {
    scene: 'bracket',
    state: 'dropped',
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
    moment: at('signatures', isOpen, {
      ...long,
      ...anyhow,
    }),
    acts: [draftOnDesk],
  },
];

const signing: readonly Shot[] = [
  { scene: 'signing', state: 'three-ways', moment: at('signatures', isOpen) },
  {
    scene: 'signing',
    state: 'ad-referendum',
    moment: at('signatures', isOpen),
    acts: ['sign:ad-referendum'],
  },
  { scene: 'signing', state: 'long-text', moment: at('signatures', isOpen, long) },
  {
    scene: 'signing',
    state: 'to-confirm',
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
  { scene: 'press', state: 'chosen', moment: atPress, acts: ['press:own-emphasis'] },
  { scene: 'press', state: 'joint', moment: atPress, acts: ['press:joint', 'press:seal'] },
  { scene: 'press', state: 'victory', moment: atPress, acts: ['press:victory', 'press:seal'] },
  {
    scene: 'press',
    state: 'china',
    moment: at('press', () => true, { ...stubborn, seat: 'china' }),
    acts: ['press:victory', 'press:seal'],
  },
];

const endings: readonly Shot[] = [
  ending('text-that-holds'),
  ending('empty-chairs', stubborn),
  ending('polite-compromise', stubborn),
  ending('two-press-conferences', stubborn),
  ending('overtaken', anyhow),
  ending('named-and-nothing-more', anyhow),
  ending('right-to-leave', anyhow),
  ending('below-your-line', { ...anyhow, ...long }),
  ending('line-stays-open', { ...anyhow, ...long }),
  { ...ending('text-that-holds'), scene: 'gallery', state: 'one', acts: [toGallery] },
  {
    scene: 'gallery',
    state: 'more',
    moment: at('signatures', isOpen, { seat: 'china' }),
    acts: ['sign:none', 'sign:seal', goOn, toGallery],
  },
  {
    ...ending('below-your-line', { ...anyhow, ...long }),
    scene: 'gallery',
    state: 'many',
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
  return { scene: 'debrief', state, moment, acts: ['debrief', `debrief:${step}`] };
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
