import type { ClassCommand, ClassCommandKind, ClassView } from '../../classroom/index.ts';
import type { LineState } from '../../session/ClassLink.ts';
import type { KeptClass } from '../../session/HostKeeper.ts';
import type { ConsoleMessageId } from '../../text/ConsoleMessageId.ts';
import type { Texts } from '../../text/createTexts.ts';
import type { ScenarioTexts } from '../../text/ScenarioTexts.ts';
import type { Frame } from '../../view/Frame.ts';
import type { ConsoleDesk } from './ConsoleDesk.ts';
import type { Scenario } from './scenarioTypes.ts';

/** A class as its instructor, or a helper, may know it. */
export type HostClass = Extract<ClassView, { readonly audience: 'host' | 'coHost' }>;

/** The words that the console is written in. */
export interface ConsoleWords {
  readonly t: Texts<ConsoleMessageId>['t'];
  readonly script: ScenarioTexts;
  readonly scenario: Scenario;
}

/** What a screen of the console is drawn from. */
export interface ConsoleSight extends ConsoleWords {
  readonly view: HostClass;
  readonly line: LineState;
  /** Milliseconds since the class told this. */
  readonly elapsedMs: number;
  readonly kept: KeptClass;
  readonly desk: ConsoleDesk;
  /** Where the pages of a class lie. */
  readonly base: URL;
  /** The table that is looked at; null before it has come. */
  readonly look: Frame | null;
}

/** What a screen can ask for. */
export interface ConsoleActs {
  /** Gives the class a command; why it was not taken is said by the page. */
  readonly tell: (command: ClassCommand) => void;
  readonly change: (change: Partial<ConsoleDesk>) => void;
  readonly saveRecord: () => void;
  readonly deleteRecord: () => void;
}

/** Sight and acts together: every part of a screen gets both. */
export type Console = ConsoleSight &
  ConsoleActs & { readonly may: (kind: ClassCommandKind) => boolean };
