import { outcomeWords } from '../debrief/outcomeWords.ts';
import { delegationName } from '../names.ts';
import { signedPoints } from '../signed.ts';
import { bothChairsViews } from './bothChairsView.ts';
import { type ClassInput, frameOn, tableName } from './ClassInput.ts';
import { classCalibrationView } from './classCalibrationView.ts';
import { type ClassGainsView, classGainsView } from './classGainsView.ts';
import { jointWords } from './classPlaneView.ts';
import { endingName } from './endingName.ts';
import { type InjectEffectView, injectEffectViews } from './injectEffectView.ts';

/** A class on at most two pages. */
export interface ClassReportView {
  readonly heading: string;
  readonly lead: string;
  readonly ends: ClassGainsView['ends'];
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly end: string;
    readonly clauses: string;
    readonly gains: readonly string[];
    readonly joint: string;
  }[];
  /** That further tables are in the files; null where all stand here. */
  readonly leftOut: string | null;
  readonly spreads: readonly string[];
  readonly words: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly injects: readonly InjectEffectView[];
  readonly calibration: string;
  readonly note: string;
}

/** What two pages hold beside everything else. */
const ROWS_MOST = 40;

/** The report on a class whose games are over. */
export function classReportView(
  input: ClassInput,
  { code, openedAt }: { readonly code: string; readonly openedAt: string },
): ClassReportView {
  const { words, tables } = input;
  const { t, formats } = words;
  const gains = classGainsView(input);
  const [first] = tables;
  const leftOut = tables.length - ROWS_MOST;
  return {
    heading: t('classDebrief.report.heading', { code }),
    lead: t('classDebrief.report.lead', {
      title: words.script.title,
      day: formats.day(openedAt.slice(0, 'YYYY-MM-DD'.length)),
      tables: tables.length,
      deals: tables.filter(({ signed }) => signed).length,
    }),
    ends: gains.ends,
    columns: (first?.delegations ?? []).map((id) =>
      first === undefined ? id : delegationName(frameOn(words, first.view), id),
    ),
    rows: tables.slice(0, ROWS_MOST).map((table) => {
      const frame = frameOn(words, table.view);
      return {
        name: tableName(input, table),
        end: endingName(input, table),
        clauses: table.signed ? outcomeWords(frame, table.view.verdict?.clauses ?? {}) : '',
        gains: table.gains.map((gain) => signedPoints(frame, gain)),
        joint: jointWords(input, table),
      };
    }),
    leftOut: leftOut > 0 ? t('classDebrief.report.leftOut', { count: leftOut }) : null,
    spreads: gains.marks.map((mark) => mark.words),
    words: bothChairsViews(input).map(({ title, marks }) => ({
      title,
      lines: marks.map((mark) => mark.words),
    })),
    injects: injectEffectViews(input),
    calibration: classCalibrationView(input).line,
    note: t('classDebrief.report.note'),
  };
}
