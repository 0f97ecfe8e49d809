import type { WhyNot } from '../session/browserStore.ts';
import type { GameNews, PlayedGame } from '../session/PlayedGame.ts';
import type { TriedLine } from '../session/TriedLine.ts';
import { EVEN, SURPRISE } from '../view/counterpart.ts';
import { type Desk, emptyDesk, withPick } from '../view/Desk.ts';
import type { Disclosed } from '../view/Disclosed.ts';
import type { FinishedGame } from '../view/debrief/DebriefInput.ts';
import type { Frame } from '../view/Frame.ts';
import type { KeptGame } from '../view/keptGame.ts';
import { renewDesk } from '../view/renewDesk.ts';
import type { ShownSlots } from '../view/slotsView.ts';
import { Gallery } from './Gallery.ts';
import type { Games, Opened, OpeningFault, StartPlan } from './Games.ts';
import type { SlotAct, SlotShelf } from './SlotShelf.ts';

type View = Frame['view'];
type Command = Parameters<PlayedGame['submit']>[0];
type Refusal = Extract<ReturnType<PlayedGame['submit']>, { readonly ok: false }>['refusal'];

/** Whoever shows the game. */
export interface PlayTold {
  /** Called after each change. */
  readonly changed: () => void;
  /** Called after one that can be shown a moment later: an agent begins to think, or has thought. */
  readonly noted: () => void;
}

/** The game that is on the page, the desk before it, and what this browser keeps of others. */
export class Play {
  readonly #games: Games;
  readonly #before: View;
  readonly #told: PlayTold;
  readonly #gallery: Gallery;
  #game: PlayedGame | null = null;
  #view: View;
  #desk: Desk = emptyDesk;
  /** The desk before the last command, for one that turns out not to stand. */
  #deskBefore: Desk = emptyDesk;
  #kept: readonly KeptGame[] = [];
  #fault: OpeningFault | null = null;
  #unsaved: WhyNot | null = null;
  #proof: 'proved' | 'unproved' | null = null;
  #shelf: SlotShelf | null = null;

  /** `before` is the view of a table that has not begun. */
  constructor(games: Games, before: View, told: PlayTold) {
    this.#games = games;
    this.#before = before;
    this.#view = before;
    this.#told = told;
    this.#gallery = new Gallery(games, told.changed);
  }

  /** What the seat may see; where nothing is played, the public's view of a table before it. */
  get view(): View {
    return this.#view;
  }

  get desk(): Desk {
    return this.#desk;
  }

  /** The delegation that an agent is thinking for. */
  get thinking(): string | null {
    return this.#game?.thinking ?? null;
  }

  get canTakeBack(): boolean {
    return this.#alone?.canTakeBack().ok ?? false;
  }

  get rewound(): boolean {
    return this.#alone?.rewound ?? false;
  }

  /** Who plays in the game on the page, and why; null until its dialogue is over. */
  get disclosed(): Disclosed | null {
    return this.#game?.disclosed() ?? null;
  }

  /** The game on the page with all that was secret in it; null until its dialogue is over. */
  get finished(): FinishedGame | null {
    return this.#game?.finished() ?? null;
  }

  /** The finished line that the game on the page tries another answer to; null where it tries none. */
  get tried(): TriedLine | null {
    return this.#alone?.tried ?? null;
  }

  /** What another game of the same kind is begun with; null where nothing is played. */
  get plan(): Omit<StartPlan, 'seat'> | null {
    const game = this.#alone;
    if (game === null) return null;
    const [level = '', style = EVEN] = game.agent.split('/');
    const { cut } = game.log.header;
    return { cut, level: game.agentIsDrawn ? SURPRISE : level, style };
  }

  /** The game on the page, where nobody else sits at its table. */
  get #alone() {
    return this.#game?.alone ?? null;
  }

  get isAlone(): boolean {
    return this.#alone !== null;
  }

  /** The games that this browser keeps, newest first. */
  get kept(): readonly KeptGame[] {
    return this.#kept;
  }

  /** Why the game that was asked for last could not be opened. */
  get fault(): OpeningFault | null {
    return this.#fault;
  }

  /** Why this browser keeps no save; null where it does. */
  get unsaved(): WhyNot | null {
    return this.#unsaved;
  }

  /** What a link has proved of the game on the page; null where it came by no link. */
  get proof(): 'proved' | 'unproved' | null {
    return this.#proof;
  }

  /** The places for games put aside, as they were last looked at; null before the first look. */
  get slots(): ShownSlots | null {
    return this.#shelf?.shown ?? null;
  }

  /** The endings met in this browser. */
  get endings(): ReadonlySet<string> {
    return this.#gallery.reached;
  }

  start(plan: StartPlan): void {
    this.#open(this.#games.start(plan));
  }

  /** Goes on with a kept game where it was left; whether it could be opened. */
  async resume(id: string): Promise<boolean> {
    return this.#take(await this.#games.resume(id));
  }

  /** Opens the log in a file where it ends; whether that could be done. */
  async openFile(file: Blob): Promise<boolean> {
    return this.#take(await this.#games.open(file));
  }

  /** Opens the game that a link carries; whether that could be done. */
  async openLink(fragment: string): Promise<boolean> {
    const opened = await this.#games.openLink(fragment);
    const taken = this.#take(opened);
    if (opened.ok) this.#proof = opened.proved ? 'proved' : 'unproved';
    this.#told.changed();
    return taken;
  }

  /** Goes back to before a decision, as a branch of its own; the line that was played stays among the saves. */
  rewind(step: number): boolean {
    const entry = this.#alone?.ownSteps().get(step);
    if (entry === undefined) return false;
    this.#alone?.rewind(entry);
    return true;
  }

  /**
   * Goes back in a finished game to before one's own entry, to try something else there; `back` leads
   * to the line that was left, and its debrief.
   */
  async tryAt(place: string): Promise<void> {
    const { tryAt } = await import('../session/tryAt.ts');
    const back = place === 'back';
    const game = this.#alone && tryAt(this.#alone, back ? null : Number(place));
    if (game) this.#open(game, { ...seenSoFar(game), debrief: back ? 'turns' : '' });
  }

  /** The steps of the record that are one's own decisions. */
  get ownSteps(): ReadonlySet<number> {
    return new Set(this.#alone?.ownSteps().keys());
  }

  /** The link to the game as it stands; null where nothing is played. */
  async link(): Promise<string | null> {
    const log = this.#alone?.handedOn();
    if (log === undefined) return null;
    const { gameLinkOf } = await import('../session/gameLink.ts');
    return gameLinkOf(log);
  }

  /** Lets go of what went wrong with an earlier opening. */
  clearFault(): void {
    this.#fault = null;
  }

  /** Takes a kept game out of this browser for good. */
  async forget(id: string): Promise<void> {
    await this.#games.forget(id);
    await this.lookForGames();
  }

  /** Back to the title; the game stays among the saves. */
  leave(): void {
    this.#game?.close();
    this.#game = null;
    this.#view = this.#before;
    this.#desk = emptyDesk;
    this.#told.changed();
    void this.lookForGames();
  }

  async lookForGames(): Promise<void> {
    this.#kept = await this.#games.kept();
    this.#told.changed();
  }

  async lookAtSlots(): Promise<void> {
    const { SlotShelf } = await import('./SlotShelf.ts');
    this.#shelf ??= new SlotShelf(await this.#games.slots());
    await this.#shelf.look();
    this.#told.changed();
  }

  /** Puts the game on the page aside, names a slot anew, or empties it; whether that could be done. */
  async useSlot(act: SlotAct, place: number, name: string): Promise<boolean> {
    this.layDesk(withPick(this.#desk, 'slot', ''));
    const done = (await this.#shelf?.use(act, place, name, this.#alone)) ?? false;
    this.#told.changed();
    return done;
  }

  /** Goes on from a slot as a game of its own; whether that could be done. */
  async openSlot(place: number): Promise<boolean> {
    return this.#take(await this.#games.openSlot(place));
  }

  layDesk(desk: Desk): void {
    this.#desk = desk;
    this.#told.changed();
  }

  /** Submits a command, with the desk as it is to be once the table has accepted it; null where it has. */
  submit(command: Command, desk: Desk = this.#desk): Refusal | null {
    if (this.#game === null) return null;
    // The desk is cleared first: what the command brings about may lay it anew.
    this.#deskBefore = this.#desk;
    this.#desk = desk;
    const submission = this.#game.submit(command);
    if (submission.ok) return null;
    this.#desk = this.#deskBefore;
    return submission.refusal;
  }

  /** Unsays one's last command; whether that could be done. An offer taken back lies on the desk again. */
  takeBack(): boolean {
    const back = this.#alone?.takeBack();
    if (back?.ok !== true) return false;
    const { command } = back.entry;
    if (command.kind === 'tableOffer') this.layDesk({ ...this.#desk, offer: command.clauses });
    return true;
  }

  /** Holds the table still until it is resumed; whether that could be done. */
  pauseTable(): boolean {
    return this.#alone?.pause().ok ?? false;
  }

  /** Lets a paused table go on; one that is not paused does so anyway. */
  resumeTable(): void {
    if (this.#view.paused) this.#alone?.resume();
  }

  /** The whole record as text; null where nothing is played. */
  exportText(): string | null {
    return this.#alone?.exportText() ?? null;
  }

  #take(opened: Opened): boolean {
    if (opened.ok) {
      this.#open(opened.game, seenSoFar(opened.game));
    } else {
      this.#fault = opened.fault;
      this.#told.changed();
    }
    return opened.ok;
  }

  #open(game: PlayedGame, picks: Desk['picks'] = {}): void {
    this.#fault = null;
    this.#proof = null;
    this.#game?.close();
    this.#game = game;
    // Whoever opens a game that was left in a pause wants to go on with it.
    if (game.view().paused) game.alone?.resume();
    this.#view = game.view();
    this.#desk = { ...renewDesk(emptyDesk, null, this.#view), picks };
    game.subscribe((news) => this.#hear(news));
    this.#told.changed();
    if (this.#view.verdict !== null) void this.#gallery.look();
  }

  #hear(news: GameNews): void {
    switch (news.kind) {
      case 'entry':
      case 'forked':
      case 'moved':
        this.#look();
        return this.#told.changed();
      case 'refused':
        return this.layDesk(this.#deskBefore);
      case 'saved':
        return this.#noteSaving(null);
      case 'unsaved':
        return this.#noteSaving(news.why);
      case 'thinking':
      case 'agentFailed':
        return this.#told.noted();
      default:
        return news satisfies never;
    }
  }

  /** Every entry is kept, and nearly always as well as the one before. */
  #noteSaving(unsaved: WhyNot | null): void {
    if (unsaved === this.#unsaved) return;
    this.#unsaved = unsaved;
    this.#told.changed();
  }

  #look(): void {
    if (this.#game === null) return;
    const before = this.#view;
    this.#view = this.#game.view();
    this.#desk = renewDesk(this.#desk, before, this.#view);
    if (before.verdict === null && this.#view.verdict !== null && this.#alone !== null)
      void this.#gallery.keep(this.#alone);
  }
}

/** A game that is gone on with where it was left: what was revealed and played before has been seen. */
function seenSoFar(game: PlayedGame): Desk['picks'] {
  const { round, stage, verdict } = game.view();
  const sealed = stage === 'statement' || stage === 'positions';
  const seen = verdict === null ? {} : { seen: 'press' };
  return { revealed: String(sealed ? round - 1 : round), ...seen };
}
