import '../../src/ui/theme.css';
import { openScenery } from '../../scenes/openScenery.ts';
import {
  apply,
  type Command,
  deal,
  type State,
  settingOf,
  stageOf,
  viewFor,
} from '../../src/engine/index.ts';
import { allMinds } from '../../src/session/allMinds.ts';
import { playOut } from '../../src/session/playOut.ts';
import { createTexts } from '../../src/text/createTexts.ts';
import { type Desk, emptyDesk, withPick } from '../../src/view/Desk.ts';
import type { Frame } from '../../src/view/Frame.ts';
import { renewDesk } from '../../src/view/renewDesk.ts';
import { screenName } from '../../src/view/screenName.ts';
import { actionFor } from '../support/actionFor.ts';

/**
 * One scene at a time, for eyes and for tests: a game between agents, stopped before an entry.
 * `?cut=20&seed=11&at=37&seat=us&renderer=canvas&still=1`; `&stage=night&nth=1` stops where a
 * stage is first met; `&do=offer:N4:C,offer:N1:B` then lays things on the desk.
 */
const wishes = new URLSearchParams(location.search);
const wish = (name: string, otherwise: string): string => wishes.get(name) ?? otherwise;

const [{ catalogue }, { scenario, voice }, { texts: script }, { later }] = await Promise.all([
  import('virtual:catalogue/en'),
  import('virtual:scenario/washington-2015'),
  import('virtual:scenario/washington-2015/en'),
  import('virtual:scenario/washington-2015/en/later'),
]);
const seat = wish('seat', 'us');
const cut = wish('cut', '20');
const minds = allMinds();
const { log } = playOut({
  scenario,
  cut,
  seed: Number(wish('seed', '11')),
  players: { us: wish('us', 'logroller'), china: wish('china', 'logroller') },
  mindOf: (level) => {
    const mind = minds[level];
    if (mind === undefined) throw new Error(`no level ${level}`);
    return mind;
  },
});
const texts = createTexts({ locale: 'en', catalogue });
/** Meters that are wished for in place of the game's: `&tension=900&trust=300`, in tenths. */
const meters = Object.fromEntries(
  ['tension', 'trust'].flatMap((meter) =>
    wishes.has(meter) ? [[meter, Number(wishes.get(meter))]] : [],
  ),
);
const frameOf = (state: State): Frame => ({
  view: { ...viewFor(state, wish('stage', '') === 'title' ? 'public' : seat), ...meters },
  t: texts.t,
  formats: texts,
  script: { ...script, ...later },
  voice,
  covered: false,
});

/** The game at each entry, with the desk as it would lie there. */
const steps: {
  readonly state: State;
  readonly frame: Frame;
  readonly desk: Desk;
  readonly stage: string;
}[] = [];
let state = deal(settingOf(scenario, cut), log.header.seed);
let frame = frameOf(state);
let desk = renewDesk(emptyDesk, null, frame.view);
steps.push({ state, frame, desk, stage: stageOf(state.procedure) });
for (const entry of log.entries) {
  state = apply(state, entry.seat, entry.command);
  const next = frameOf(state);
  desk = renewDesk(desk, frame.view, next.view);
  frame = next;
  steps.push({ state, frame, desk, stage: stageOf(state.procedure) });
}

const scenery = await openScenery({
  place: document.getElementById('place') ?? document.body,
  renderer: wish('renderer', 'canvas') === 'webgl' ? 'webgl' : 'canvas',
  still: () => wish('still', '0') === '1',
  report: (id) => act(id),
  failed: (fault) => console.error(fault),
});

let at = startingStep();
let shown = steps[at]?.desk ?? emptyDesk;
show();
for (const id of wish('do', '').split(',').filter(Boolean)) act(id);

function startingStep(): number {
  const stage = wishes.get('stage');
  if (stage === null || stage === 'title') return Number(wish('at', '0'));
  const nth = Number(wish('nth', '1'));
  const starts = steps
    .map((step, index) => ({ step, index }))
    .filter(({ step, index }) => step.stage === stage && steps[index - 1]?.stage !== stage);
  return (starts[nth - 1]?.index ?? 0) + Number(wish('at', '0'));
}

function show(): void {
  const step = steps[at];
  if (step === undefined) return;
  const screen = screenName(step.frame, shown);
  const gallery = { reached: new Set(wish('reached', '').split(',')), rewound: false };
  scenery.show({ screen, frame: step.frame, thinking: null, gallery }, shown);
  document.title = `${at} of ${steps.length}: ${step.stage}, ${screen}`;
}

/** Does what an action lays on the desk; what would be a command is only told. */
function act(id: string): void {
  const step = steps[at];
  if (step === undefined) return;
  const effect = actionFor(step.frame, shown, id);
  if (effect.kind === 'desk') shown = effect.desk;
  else console.info(`reported ${id}: ${effect.kind}`);
  show();
}

/** For a test or a console: one entry on, as the table would tell it. */
Object.assign(globalThis, {
  trial: {
    act,
    to(entry: number) {
      at = Math.max(0, Math.min(entry, steps.length - 1));
      const { desk } = steps[at] ?? { desk: emptyDesk };
      // What has been looked at stays so, as on the page.
      const { revealed } = shown.picks;
      shown = revealed === undefined ? desk : withPick(desk, 'revealed', revealed);
      show();
    },
    /** Goes on from here with another command than the game had. */
    submit(by: string, command: Command) {
      const step = steps[at];
      if (step === undefined) return;
      const next = apply(step.state, by, command);
      const nextFrame = frameOf(next);
      const laid = renewDesk(shown, step.frame.view, nextFrame.view);
      at += 1;
      steps[at] = { state: next, frame: nextFrame, desk: laid, stage: stageOf(next.procedure) };
      shown = laid;
      show();
    },
    steps: steps.map(({ stage }) => stage),
  },
});
