import type { TemplateResult } from 'lit';
import { gameName } from '../../session/completionCode.ts';
import { DEBRIEF_PARTS } from '../../session/debriefParts.ts';
import type { DebriefNews } from '../../session/debriefWork.ts';
import { openDebrief } from '../../session/openDebrief.ts';
import type {
  DebriefAnalysis,
  DebriefInput,
  FinishedGame,
} from '../../view/debrief/DebriefInput.ts';
import { ownSide } from '../../view/seat.ts';
import { afterPaint } from '../afterPaint.ts';
import type { Screen, ScreenContext } from '../Screen.ts';
import { ComparedGames } from './ComparedGames.ts';
import { NARROW } from './charts/ChartGround.ts';
import type { DebriefContext } from './DebriefStep.ts';
import { debriefScreen } from './debriefScreen.ts';
import { follow } from './follow.ts';
import type { KeptAnswers } from './KeptAnswers.ts';

/** The debrief of the game on the page: works it out beside the verdict, and draws it as far as it has come. */
export class Debriefing {
  readonly #changed: () => void;
  /** A state is long to name. */
  readonly #answers = new WeakMap<FinishedGame['state'], KeptAnswers>();
  /** One list for each scenario, as long as the page stands. */
  readonly #compared = new WeakMap<object, ComparedGames>();
  #game: FinishedGame | null = null;
  #analysis: DebriefAnalysis = nothingYet();
  #end: () => void = () => {};
  #input: { readonly key: readonly unknown[]; readonly made: DebriefInput } | null = null;

  /** `changed` is called whenever a part has come. */
  constructor(changed: () => void) {
    this.#changed = changed;
    // A phone that is turned is drawn anew.
    matchMedia(NARROW).addEventListener('change', changed);
  }

  /** Tells which finished game is on the page; the work on another one is given up. */
  attend(game: FinishedGame | null): void {
    if (game?.log.header === this.#game?.log.header) return;
    this.#end();
    this.#game = game;
    this.#analysis = nothingYet();
    if (game === null) return;
    const { log, state } = game;
    let over = false;
    // One part after the other: several at once would hold the page.
    let heard = Promise.resolve();
    const hear = (news: DebriefNews) => {
      heard = heard.then(painted).then(() => {
        if (!over) this.#hear(news);
      });
    };
    let end = () => {};
    // The verdict stands first.
    afterPaint(() => {
      if (!over) end = openDebrief({ scenario: state.setting.scenario, log }, hear);
    });
    this.#end = () => {
      over = true;
      end();
    };
  }

  #hear(news: DebriefNews): void {
    const worked =
      news.kind === 'failed' ? { kind: news.kind } : { kind: news.kind, value: news.value };
    const before = this.#analysis;
    this.#analysis = { ...before, [news.part]: worked };
    if (news.kind !== 'soFar' || saysMore(before, this.#analysis)) this.#changed();
  }

  /** The debrief as a screen, step by step. */
  readonly screen: Screen = (context) => debriefScreen(this.#contextFor(context));

  /** All steps of it under the verdict. */
  afterVerdict(context: ScreenContext): TemplateResult {
    return follow(this.#contextFor(context));
  }

  #contextFor(page: ScreenContext): DebriefContext {
    const input = this.#inputFor(page);
    const { state } = input;
    const answers = this.#answers.get(state) ?? page.answers.after(gameName(state));
    this.#answers.set(state, answers);
    const { scenario } = state.setting;
    const compared = this.#compared.get(scenario) ?? new ComparedGames(scenario);
    this.#compared.set(scenario, compared);
    return { input, page, answers, compared };
  }

  /** The same input as long as nothing in it is another, so that what is drawn from it need not be drawn again. */
  #inputFor({ frame, finished, disclosed, language }: ScreenContext): DebriefInput {
    if (finished === null || disclosed === null) throw new Error('the dialogue is not over');
    const key = [frame.view, frame.script, language.current, this.#analysis];
    if (this.#input?.key.every((each, place) => each === key[place])) return this.#input.made;
    const { log, state } = finished;
    const { id: own } = ownSide(frame);
    const made = { frame, own, log, state, disclosed, analysis: this.#analysis };
    this.#input = { key, made };
    return made;
  }
}

function nothingYet(): DebriefAnalysis {
  return Object.fromEntries(
    DEBRIEF_PARTS.map((part) => [part, { kind: 'pending' }]),
  ) as unknown as DebriefAnalysis;
}

function painted(): Promise<void> {
  return new Promise((done) => afterPaint(done));
}

/** Whether the page shows something else; that a further fork came to nothing is not shown. */
function saysMore(before: DebriefAnalysis, after: DebriefAnalysis): boolean {
  const shown = ({ turns }: DebriefAnalysis) =>
    turns.kind === 'soFar' ? turns.value.found.points.map(keyOf).join() : turns.kind;
  return shown(before) !== shown(after);
}

function keyOf({ entry, improvement }: { readonly entry: number; readonly improvement: number }) {
  return `${entry}/${improvement}`;
}
