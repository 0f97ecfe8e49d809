import { injectEffect, type Measure, type SplitPair } from '../../analysis/classes/injectEffect.ts';
import type { InjectSent } from '../../classroom/index.ts';
import { keyedDraw } from '../../engine/index.ts';
import { type ChartTable, numberCell, textCell } from '../debrief/ChartView.ts';
import { eventTitle } from '../names.ts';
import { type ClassInput, frameOn } from './ClassInput.ts';

/** What one inject did, as far as the class can tell. */
export interface InjectEffectView {
  readonly id: number;
  readonly name: string;
  readonly sent: string;
  /** Why nothing, or how little, can be concluded. */
  readonly caution: string;
  /** Of a split: the differences with their intervals; null for every other inject. */
  readonly effects: ChartTable | null;
}

const MEASURES: readonly { readonly measure: Measure; readonly unit: number }[] = [
  { measure: 'joint-gain', unit: 1_000_000 },
  { measure: 'signed', unit: 0.01 },
  { measure: 'clauses', unit: 1 },
  { measure: 'trust', unit: 10 },
  { measure: 'tension', unit: 10 },
];
/** Fewer pairs than this are told as few. */
const ENOUGH_PAIRS = 20;

/** Every inject that went out; only one that was split by draw can be compared with anything. */
export function injectEffectViews(input: ClassInput): readonly InjectEffectView[] {
  return input.injects.map((inject) => viewOf(input, inject));
}

function viewOf(input: ClassInput, inject: InjectSent): InjectEffectView {
  const { t } = input.words;
  const [first] = input.tables;
  const name =
    inject.event === null || first === undefined
      ? t('classDebrief.injects.message')
      : eventTitle(frameOn(input.words, first.view), inject.event);
  const ways = Object.values(inject.reached);
  const pairs = pairsOf(input, inject);
  return {
    id: inject.id,
    name,
    sent: t('classDebrief.injects.sent', {
      tables: ways.length,
      split: inject.target === 'split' ? 'yes' : 'no',
      public: ways.filter((way) => way === 'public').length,
      private: ways.filter((way) => way === 'private').length,
    }),
    caution:
      inject.target !== 'split'
        ? t('classDebrief.injects.nothingBeside')
        : pairs.length === 0
          ? t('classDebrief.injects.noPair')
          : t('classDebrief.injects.few', {
              pairs: pairs.length,
              few: pairs.length < ENOUGH_PAIRS ? 'yes' : 'no',
            }),
    effects: pairs.length === 0 ? null : effectsOf(input, inject, pairs),
  };
}

function pairsOf({ tables }: ClassInput, { pairs }: InjectSent): readonly SplitPair[] {
  const viewAt = (id: string) => tables.find(({ table }) => table === id)?.view;
  return pairs.flatMap((pair) => {
    const [known, unknown] = [viewAt(pair.public), viewAt(pair.private)];
    return known === undefined || unknown === undefined
      ? []
      : [{ public: known, private: unknown }];
  });
}

function effectsOf(
  { words: { t, formats } }: ClassInput,
  { id }: InjectSent,
  pairs: readonly SplitPair[],
): ChartTable {
  return {
    caption: t('classDebrief.injects.caption'),
    head: [
      textCell(t('classDebrief.injects.what')),
      numberCell(t('classDebrief.injects.difference')),
      numberCell(t('classDebrief.injects.interval')),
      numberCell(t('classDebrief.injects.pairs')),
    ],
    rows: MEASURES.flatMap(({ measure, unit }) => {
      const found = injectEffect(pairs, measure, keyedDraw(id));
      if (found === null) return [];
      const known = Number.isFinite(found.low) && Number.isFinite(found.high);
      const interval = known
        ? t('classDebrief.injects.between', {
            low: formats.signed(found.low / unit),
            high: formats.signed(found.high / unit),
          })
        : t('classDebrief.injects.unknown');
      return [
        [
          textCell(t(`classDebrief.measure.${measure}`)),
          numberCell(formats.signed(found.mean / unit)),
          numberCell(interval),
          numberCell(formats.number(found.clusters)),
        ],
      ];
    }),
  };
}
