import { endingFor } from '../../analysis/endingFor.ts';
import { entry, type Log, type State, viewFor } from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import { delegationName } from '../names.ts';
import { points } from '../signed.ts';

/** What the check of a code or a log came to. */
export type Checked =
  | { readonly ok: true; readonly log: Log; readonly state: State }
  | { readonly ok: false; readonly fault: { readonly code: string } };

/** What a checked code proves, and what it does not. */
export function checkedWords(frame: Frame, checked: Checked): string {
  const { t, script } = frame;
  if (!checked.ok) return faultWords(frame, checked.fault.code);
  const { header } = checked.log;
  const players = Object.entries(header.players);
  const [seat = ''] = players.find(([, { kind }]) => kind === 'person') ?? players[0] ?? [];
  const { verdict, setting } = viewFor(checked.state, seat);
  if (verdict === null) return t('debrief.keep.unfinished');
  const { utility, line } = entry(verdict.sides, seat);
  const ending = endingFor(viewFor(checked.state, seat), seat);
  return t('debrief.keep.proved', {
    ending: script.verdict.endings[ending]?.name ?? ending,
    name: delegationName(frame, seat),
    value: points(frame, utility),
    line: points(frame, line),
    cut: script.cuts[header.cut]?.name ?? header.cut,
    clauses: Object.keys(verdict.clauses).length,
    norms: setting.cut.norms.length,
  });
}

function faultWords({ t }: Frame, code: string): string {
  switch (code) {
    case 'other-rules':
    case 'other-scenario':
    case 'changed-scenario':
    case 'unknown-cut':
      return t('debrief.keep.otherGame');
    case 'no-end':
    case 'unfinished':
      return t('debrief.keep.unfinished');
    default:
      return t('debrief.keep.altered');
  }
}
