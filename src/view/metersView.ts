import { agreedClauses, type Happening, linkedValue, type Move } from '../engine/index.ts';
import { bandOf } from './bandOf.ts';
import { causeWords } from './causeWords.ts';
import type { Frame } from './Frame.ts';
import { audienceName, tagOf } from './names.ts';
import { ownSide } from './seat.ts';
import { points, signedPoints, signedUnits, units } from './signed.ts';

type MeterId = 'text' | 'trust' | 'tension' | 'home' | 'strikes';

/** One meter: a word, a number, its thresholds, and the list of what moved it. */
export interface MeterView {
  readonly id: MeterId;
  readonly label: string;
  readonly value: string;
  readonly word: string;
  /** What happens at which value, one sentence each. */
  readonly thresholds: readonly string[];
  /** Newest first. */
  readonly moved: readonly MovedLine[];
  /** Parts that the meter is the mean of: home's audiences. */
  readonly parts: readonly {
    readonly name: string;
    readonly about: string;
    readonly value: string;
    readonly word: string;
  }[];
  readonly actionId: string;
}

interface MovedLine {
  readonly round: number;
  readonly amount: string;
  readonly why: string;
}

type Moved = Extract<Happening, { readonly kind: 'meterMoved' }>;

/** The five meters of one's own delegation, in the order in which they are read. */
export function metersView(frame: Frame): readonly MeterView[] {
  return [
    textMeter(frame),
    trustMeter(frame),
    tensionMeter(frame),
    homeMeter(frame),
    strikesMeter(frame),
  ];
}

function textMeter(frame: Frame): MeterView {
  const { t } = frame;
  const own = ownSide(frame);
  const raised = own.reservation !== own.line;
  return {
    ...plainMeter(frame, 'text'),
    value: points(frame, own.text),
    word: raised
      ? t('meter.lineRaised', { reservation: points(frame, own.reservation) })
      : t('meter.lineAt', { line: points(frame, own.line) }),
    thresholds: [t('threshold.text.line'), t('threshold.text.harvest')],
    moved: textParts(frame),
  };
}

/** Text value is the sum of what stands in the draft; what moved it is the clauses themselves. */
function textParts(frame: Frame): readonly MovedLine[] {
  const { view, t } = frame;
  const own = ownSide(frame);
  const agreed = agreedClauses(view.draft);
  const clauses = Object.entries(agreed).map(([norm, wording]): MovedLine => {
    const clause = view.draft[norm];
    return {
      round: clause === undefined || clause.status === 'open' ? 0 : clause.round + 1,
      amount: signedPoints(frame, own.values[norm]?.[wording] ?? 0),
      why: t('moved.clause', { norm, tag: tagOf(frame, norm, wording) }),
    };
  });
  const links = linkedValue(view.setting, own.id, agreed);
  const linked =
    links === 0 ? [] : [{ round: 0, amount: signedPoints(frame, links), why: t('moved.links') }];
  const shift = movesOf(frame, (move) => move.meter === 'line' && move.delegation === own.id)
    .map(({ before, after }) => after - before)
    .reduce((sum, by) => sum + by, 0);
  return [
    ...clauses.reverse(),
    ...linked,
    ...(shift === 0
      ? []
      : [{ round: 0, amount: signedPoints(frame, shift), why: t('moved.lineInAll') }]),
  ];
}

function trustMeter(frame: Frame): MeterView {
  const { view, t } = frame;
  const { frankTrust, tooCloseTrust, tooCloseHome, walkAtTrust } = view.setting.scenario.magnitudes;
  return {
    ...plainMeter(frame, 'trust'),
    value: units(frame, view.trust),
    word: t(bandOf('trust', view.trust)),
    thresholds: [
      t('threshold.trust.walk', { at: units(frame, walkAtTrust) }),
      t('threshold.trust.frank', { at: units(frame, frankTrust) }),
      t('threshold.trust.close', {
        at: units(frame, tooCloseTrust),
        by: signedUnits(frame, tooCloseHome),
      }),
      t('threshold.trust.promises'),
    ],
    moved: movedBy(frame, (move) => move.meter === 'trust'),
  };
}

function tensionMeter(frame: Frame): MeterView {
  const { view, t } = frame;
  const sizes = view.setting.scenario.magnitudes;
  return {
    ...plainMeter(frame, 'tension'),
    value: units(frame, view.tension),
    word: t(bandOf('tension', view.tension)),
    thresholds: [
      t('threshold.tension.slack', {
        at: units(frame, sizes.slackTension),
        by: signedUnits(frame, sizes.slackHome),
      }),
      t('threshold.tension.taut', { at: units(frame, sizes.tautTension) }),
      t('threshold.tension.frozen', { at: units(frame, sizes.frozenTension) }),
      t('threshold.tension.broken', { at: units(frame, sizes.brokenTension) }),
    ],
    moved: movedBy(frame, (move) => move.meter === 'tension'),
  };
}

function homeMeter(frame: Frame): MeterView {
  const { view, script, t } = frame;
  const own = ownSide(frame);
  const { lostAudience, zealousAudience } = view.setting.scenario.magnitudes;
  return {
    ...plainMeter(frame, 'home'),
    value: units(frame, own.home),
    word: t(bandOf('home', own.home)),
    thresholds: [
      t('threshold.home.lost', { at: units(frame, lostAudience) }),
      t('threshold.home.zealous', { at: units(frame, zealousAudience) }),
      t('threshold.home.line'),
    ],
    parts: Object.entries(own.audiences).map(([id, value]) => ({
      name: audienceName(frame, own.id, id),
      about: script.delegations[own.id]?.audiences[id]?.sentence ?? '',
      value: units(frame, value),
      word: t(bandOf('home', value)),
    })),
    moved: movesOf(frame, (move) => move.meter === 'audience' && move.delegation === own.id)
      .reverse()
      .map(({ move, round, before, after }) => ({
        round: round + 1,
        amount: signedUnits(frame, after - before),
        why:
          move.meter === 'audience'
            ? t('moved.audience.why', {
                audience: audienceName(frame, own.id, move.audience),
                why: causeWords(frame, move.cause),
              })
            : '',
      })),
  };
}

function strikesMeter(frame: Frame): MeterView {
  const { view, t } = frame;
  const own = ownSide(frame);
  const { strikesMost, strikeTrust } = view.setting.scenario.magnitudes;
  return {
    ...plainMeter(frame, 'strikes'),
    value: frame.formats.number(view.sides[own.id]?.strikes ?? 0),
    word: t('meter.ofMost', { most: strikesMost }),
    thresholds: [
      t('threshold.strikes', { by: signedUnits(frame, strikeTrust), most: strikesMost }),
    ],
    moved: movesOf(frame, (move) => move.meter === 'strikes' && move.delegation === own.id)
      .reverse()
      .map(({ move, round }) => ({
        round: round + 1,
        amount: frame.formats.signed(move.by),
        why: causeWords(frame, move.cause),
      })),
  };
}

function plainMeter({ t }: Frame, id: MeterId): MeterView {
  return {
    id,
    label: t(`meter.${id}`),
    value: '',
    word: '',
    thresholds: [],
    moved: [],
    parts: [],
    actionId: `panel:meters:${id}`,
  };
}

function movedBy(frame: Frame, matches: (move: Move) => boolean): readonly MovedLine[] {
  return movesOf(frame, matches)
    .reverse()
    .map(({ move, round, before, after }) => ({
      round: round + 1,
      amount: signedUnits(frame, after - before),
      why: causeWords(frame, move.cause),
    }));
}

function movesOf({ view }: Frame, matches: (move: Move) => boolean): Moved[] {
  return view.record.filter(
    (happening): happening is Moved => happening.kind === 'meterMoved' && matches(happening.move),
  );
}
