import './classDebrief.css';
import '../debrief/debrief.css';
import type { TemplateResult } from 'lit';
import { ClassAnalysis, type ClassDebriefFile } from '../../session/ClassAnalysis.ts';
import type { ClassInput, ClassWords } from '../../view/class/ClassInput.ts';
import { type Desk, emptyDesk, withPick } from '../../view/Desk.ts';
import type { Frame } from '../../view/Frame.ts';
import { debriefOfHost } from './debriefOfHost.ts';
import { debriefOnWall } from './debriefOnWall.ts';
import { type SatTable, sittersByTable } from './sittersByTable.ts';

export interface ClassDebriefParts {
  readonly words: ClassWords;
  /** The language of the words. */
  readonly locale: string;
  readonly scenario: Frame['view']['setting']['scenario'];
  /** What the class looks at together; null as long as the server does not hand it out. */
  readonly fetchFile: () => Promise<ClassDebriefFile | null>;
  /** Draws the page anew. */
  readonly changed: () => void;
  /** Shows a step to the class; only the host's page has it. */
  readonly reveal?: (step: number) => void;
}

/** How the class stands. */
export interface ClassDebriefStand {
  /** The `revealed` of the class's view. */
  readonly revealed: number;
  /** Who sat where, as a projector is told it; null unless names are shown. */
  readonly names: readonly SatTable[] | null;
}

/**
 * The debrief of a class on the host's page or on the wall. It fetches the games once they are open, works
 * them out table by table, and keeps what this page looks at.
 */
export class ClassDebrief {
  readonly #parts: ClassDebriefParts;
  #analysis: ClassAnalysis | null = null;
  #input: ClassInput | null = null;
  #names: ClassDebriefStand['names'] = null;
  #desk: Desk = emptyDesk;
  #state: 'idle' | 'fetching' | 'failed' | 'working' | 'ready' = 'idle';

  constructor(parts: ClassDebriefParts) {
    this.#parts = parts;
  }

  /** What the projector shows. */
  onWall(stand: ClassDebriefStand): TemplateResult {
    return debriefOnWall(this.#sight(stand), stand.revealed);
  }

  /** What the host has before it: any step, which one the wall shows, and how to show another. */
  ofHost(stand: ClassDebriefStand): TemplateResult {
    const reveal = this.#parts.reveal ?? (() => {});
    return debriefOfHost(this.#sight(stand), stand.revealed, reveal);
  }

  /** Fetches the games again, as after a line that failed. */
  retry(): void {
    this.#state = 'idle';
    this.#parts.changed();
  }

  #sight({ names }: ClassDebriefStand) {
    if (this.#state === 'idle') void this.#fetch();
    const { words, locale } = this.#parts;
    if (names !== this.#names) {
      this.#names = names;
      this.#input = null;
    }
    const page = {
      desk: this.#desk,
      frame: words,
      language: { current: locale, choices: [], note: null },
      report: (id: string) => this.#report(id),
    };
    const analysis = this.#state === 'ready' ? this.#analysis : null;
    return {
      words,
      page,
      state: this.#state,
      retry: () => this.retry(),
      context: analysis === null ? null : { input: this.#inputOf(analysis), analysis, page },
    };
  }

  /** The same object as long as it holds the same, so that no picture is drawn twice. */
  #inputOf(analysis: ClassAnalysis): ClassInput {
    this.#input ??= {
      words: this.#parts.words,
      tables: analysis.tables,
      unfinished: analysis.unfinished,
      injects: analysis.injects,
      names: sittersByTable(this.#names, this.#parts.words),
    };
    return this.#input;
  }

  async #fetch(): Promise<void> {
    this.#state = 'fetching';
    const file = await this.#parts.fetchFile();
    if (file === null) {
      this.#state = 'failed';
      return this.#parts.changed();
    }
    this.#analysis = new ClassAnalysis(this.#parts.scenario, file);
    this.#state = 'working';
    this.#parts.changed();
    // One table at a time: the page answers between them.
    do await new Promise((resolve) => setTimeout(resolve));
    while (this.#analysis.step());
    this.#state = 'ready';
    this.#parts.changed();
  }

  /** `mark:CHART:7` walks to a mark, `table:1-3` chooses a table, `step:4` looks at a step. */
  #report(id: string): void {
    const [kind = '', what = '', at = ''] = id.split(':');
    this.#desk =
      kind === 'mark' ? withPick(this.#desk, `mark-${what}`, at) : withPick(this.#desk, kind, what);
    this.#parts.changed();
  }
}
