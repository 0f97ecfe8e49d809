import type { Frame } from './Frame.ts';
import { capitalised } from './names.ts';

/** Answers by their ids, as they are kept. */
type Kept = Readonly<Record<string, string>>;

/** The first time one is asked, or the second. */
export type When = 'before' | 'after';

/** The questions on what the game teaches, to be asked before play and after it. */
export interface KnowledgeView {
  readonly note: string;
  readonly items: readonly KnowledgeItem[];
}

export interface KnowledgeItem {
  /** Under which the answer of this time is kept. */
  readonly id: string;
  readonly ask: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The questions as they stand at one time; none where the scenario asks none, or its words have not come. */
export function knowledgeView(
  { script, t }: Pick<Frame, 'script' | 't'>,
  when: When,
): KnowledgeView {
  return {
    note: t('knowledge.note', { when }),
    items: Object.entries(script.knowledge).map(([item, { ask, options }]) => ({
      id: knowledgeId(when, item),
      ask,
      options: Object.entries(options).map(([value, label]) => ({ value, label })),
    })),
  };
}

/** What both times came to, item by item; told only once one has asked for it. */
export interface KnowledgeTold {
  readonly summary: string;
  readonly items: readonly {
    readonly ask: string;
    readonly before: string;
    readonly after: string;
    readonly right: string;
    readonly why: string;
  }[];
}

export function knowledgeTold(frame: Pick<Frame, 'script' | 't'>, kept: Kept): KnowledgeTold {
  const { script, t } = frame;
  return {
    summary: knowledgeSummary(frame, kept),
    items: Object.entries(script.knowledge).map(([item, { ask, options, right, why }]) => {
      const said = (when: When): string => {
        const answer = kept[knowledgeId(when, item)];
        const known = answer === undefined ? undefined : options[answer];
        const how = known === undefined ? 'none' : answer === right ? 'right' : 'wrong';
        return t('knowledge.said', { when, how, answer: known ?? '' });
      };
      return {
        ask,
        before: said('before'),
        after: said('after'),
        right: options[right] ?? '',
        why,
      };
    }),
  };
}

/** How many were right before and after, of those answered then. */
export function knowledgeSummary({ script, t }: Pick<Frame, 'script' | 't'>, kept: Kept): string {
  const count = (when: When) => {
    const said = Object.entries(script.knowledge).filter(
      ([item]) => kept[knowledgeId(when, item)] !== undefined,
    );
    const right = said.filter(([item, each]) => kept[knowledgeId(when, item)] === each.right);
    return { said: said.length, right: right.length };
  };
  const [before, after] = [count('before'), count('after')];
  return capitalised(
    t('knowledge.summary', {
      before: before.said,
      beforeRight: before.right,
      after: after.said,
      afterRight: after.right,
    }),
  );
}

/** Whether anything was answered at either time. */
export function knowledgeAnswered({ script }: Pick<Frame, 'script'>, kept: Kept): boolean {
  return Object.keys(script.knowledge).some((item) =>
    (['before', 'after'] as const).some((when) => kept[knowledgeId(when, item)] !== undefined),
  );
}

export function knowledgeId(when: When, item: string): string {
  return `knowledge-${when}-${item}`;
}
