import { endingFor } from '../../analysis/endingFor.ts';
import { textOverLine } from '../../analysis/textOverLine.ts';
import { type Log, type State, type View, viewFor } from '../../engine/index.ts';
import type { Action } from '../Action.ts';
import type { Frame } from '../Frame.ts';
import { points, signedPoints } from '../signed.ts';
import { answerWords } from './answerWords.ts';
import { type ChartTable, numberCell, textCell } from './ChartView.ts';
import type { DebriefInput } from './DebriefInput.ts';

/** A line that ended, beside the one in which something else was tried. */
export interface TriedView {
  readonly heading: string;
  readonly where: string;
  readonly verdict: string;
  readonly table: ChartTable;
  readonly back: Action;
}

/** A finished line and the place in it where something else was tried. */
interface Tried {
  readonly log: Log;
  readonly state: State;
  readonly entry: number;
}

/** What another answer brought against the line that it was tried in, both over their lines; both dialogues are over. */
export function triedView(
  { frame, own, log, state }: Pick<DebriefInput, 'frame' | 'own' | 'log' | 'state'>,
  tried: Tried,
): TriedView {
  const { t } = frame;
  const [before, now] = [textOverLine(tried.state, own), textOverLine(state, own)];
  const then = viewFor(tried.state, own);
  const by = now - before;
  return {
    heading: t('debrief.turns.againstTried'),
    where: t('debrief.turns.triedIn', {
      round: roundAt(then, tried.entry) + 1,
      first: didAt({ ...frame, view: then }, tried.log, tried.entry),
      now: didAt(frame, log, tried.entry),
    }),
    verdict: t('debrief.turns.triedWas', {
      moved: by > 0 ? 'more' : by < 0 ? 'less' : 'same',
      by: points(frame, Math.abs(by)),
    }),
    table: {
      caption: t('debrief.turns.triedTable'),
      head: [
        textCell(t('debrief.column.what')),
        textCell(t('debrief.turns.asPlayed')),
        textCell(t('debrief.turns.instead')),
      ],
      rows: [
        [
          textCell(t('debrief.turns.result')),
          numberCell(signedPoints(frame, before)),
          numberCell(signedPoints(frame, now)),
        ],
        [
          textCell(t('debrief.turns.ending')),
          textCell(endingName(frame, then)),
          textCell(endingName(frame, frame.view)),
        ],
      ],
    },
    back: { id: 'try:back', label: t('debrief.turns.back'), cost: [], whyNot: null },
  };
}

function roundAt({ record }: View, entry: number): number {
  return record.findLast(({ step }) => step <= entry)?.round ?? 0;
}

/** One's first decision from this entry on, in the words of the line whose view the frame has. */
function didAt(frame: Frame, { entries }: Log, entry: number): string {
  const { view } = frame;
  const own = entries.find(({ id, seat }) => id >= entry && seat === view.seat);
  if (own === undefined) return frame.t('debrief.act.other');
  const arose = view.record.findLast(
    ({ kind, step }) => kind === 'incidentArose' && step <= own.id,
  );
  const event = arose?.kind === 'incidentArose' ? arose.event : null;
  return answerWords(frame, own.command, { how: 'did', event });
}

function endingName({ script }: Frame, view: View): string {
  const id = endingFor(view, view.seat);
  return script.verdict.endings[id]?.name ?? id;
}
