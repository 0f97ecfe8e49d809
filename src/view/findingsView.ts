import type { Findings } from '../analysis/findings.ts';
import { delegationIds, type VerdictView as Verdict } from '../engine/index.ts';
import { bandOf } from './bandOf.ts';
import type { Frame } from './Frame.ts';
import { listed, sentences } from './joined.ts';
import { audienceName, capitalised, delegationName } from './names.ts';
import { ownSide } from './seat.ts';
import { points, units } from './signed.ts';

/** One finding of the verdict: its name, a value, and why. */
export interface Finding {
  readonly name: string;
  readonly value: string;
  readonly words: string;
}

/** Text, standing and durability; they are never summed. */
export function findingsView(
  frame: Frame,
  verdict: Verdict,
  findings: Findings,
): readonly Finding[] {
  return [
    textFinding(frame, verdict, findings),
    standing(frame, findings),
    durability(frame, findings),
  ];
}

function textFinding(frame: Frame, verdict: Verdict, { text }: Findings): Finding {
  const { view, t } = frame;
  const left = text.stillToGain;
  const gains = listed(
    frame,
    delegationIds(view.setting).map((id) =>
      t('verdict.gain', {
        who: id === view.own?.id ? 'own' : 'other',
        name: delegationName(frame, id),
        value: points(frame, left?.gains[id] ?? 0),
      }),
    ),
  );
  const signed = verdict.outcome === 'signed';
  return {
    name: t('verdict.finding.text'),
    value: t(signed ? 'verdict.textValue' : 'verdict.noText', {
      value: points(frame, text.utility),
      line: points(frame, text.reservation),
    }),
    words: sentences(frame, [
      left === null
        ? t('verdict.withoutText')
        : t(left.total > 0 ? 'verdict.stillToGain' : 'verdict.nothingLeft', { gains }),
      t('verdict.byTables'),
    ]),
  };
}

function standing(frame: Frame, { standing: { home, trust, strikes } }: Findings): Finding {
  const { t } = frame;
  const own = ownSide(frame);
  const [angriest, level] = Object.entries(own.audiences).reduce((a, b) => (b[1] < a[1] ? b : a));
  return {
    name: t('verdict.finding.standing'),
    value: t('verdict.home', { home: units(frame, home) }),
    words: t('verdict.standing', {
      band: capitalised(t(bandOf('home', home))),
      trust: units(frame, trust),
      strikes,
      audience: audienceName(frame, own.id, angriest),
      level: units(frame, level),
    }),
  };
}

function durability(frame: Frame, { durability: { holds, doubts } }: Findings): Finding {
  const { t } = frame;
  const lasts = doubts.includes('no-text') ? 'verdict.nothingToLast' : 'verdict.doubtful';
  return {
    name: t('verdict.finding.durability'),
    value: t(holds ? 'verdict.holds' : lasts),
    words: holds
      ? t('verdict.whyHolds')
      : sentences(
          frame,
          doubts.map((doubt) => t(`verdict.doubt.${doubt}`)),
        ),
  };
}
