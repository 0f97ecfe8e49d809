import type { Command, Offer } from '../engine/index.ts';
import type { Action, CostLine } from './Action.ts';
import type { Desk } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { delegationInText } from './names.ts';
import { offerDeskView } from './offerDeskView.ts';
import { harvestMove } from './otherMovesView.ts';
import { type PackageView, packageView } from './packageView.ts';
import { positionsView } from './positionsView.ts';
import { revealView } from './revealView.ts';
import { ownSide } from './seat.ts';
import { type SideMark, sideMark } from './sideMark.ts';
import {
  type DisputeView,
  ownOfferView,
  type StandingOfferView,
  standingOffersView,
} from './standingOffersView.ts';
import type { TableUse } from './tableView.ts';

/** A slip of paper on the table: an offer, or the act that ends what the table is used for. */
export interface TablePaper {
  readonly key: string;
  /** Whose it is. */
  readonly by: SideMark;
  readonly heading: string;
  /** One line under the heading. */
  readonly under: string;
  /** What it says line by line, where it is not a package. */
  readonly lines: readonly string[];
  /** Null on a paper that is not a package. */
  readonly pack: PackageView | null;
  /** What is pressed with a seal; null where the paper only lies there. */
  readonly seal: Action | null;
  readonly acts: readonly Action[];
  /** What it costs, at once and if all accept, meter by meter. */
  readonly cost: readonly string[];
  readonly dispute: DisputeView | null;
}

/** The papers that lie on the table: one's own, and the other's that waits longest for an answer. */
export function tablePapers(frame: Frame, desk: Desk, use: TableUse): readonly TablePaper[] {
  switch (use) {
    case 'positions':
      return [positionsPaper(frame, desk)];
    case 'reveal':
      return [revealPaper(frame)];
    case 'exchange':
      return exchangePapers(frame, desk);
    default:
      return use satisfies never;
  }
}

function costWords({ t }: Frame, lines: readonly CostLine[]): readonly string[] {
  return lines.map(({ word, amount }) => t('cost.line', { word, amount }));
}

/** A paper of one's own with nothing on it. */
function bareOf(frame: Frame) {
  const by = sideMark(frame, ownSide(frame).id);
  return { by, under: '', lines: [], pack: null, acts: [], cost: [], dispute: null };
}

function positionsPaper(frame: Frame, desk: Desk): TablePaper {
  const { t } = frame;
  const { norms, seal, awaited } = positionsView(frame, desk);
  const placed = norms.filter(({ ladder }) => ladder.chosen !== null);
  const all = frame.view.agenda.length;
  const lines = placed.map(({ ladder: { norm, chosenTag } }) =>
    t('norm.title', { norm, name: chosenTag }),
  );
  if (awaited !== null)
    return {
      ...bareOf(frame),
      key: 'positions',
      heading: t('positions.sealed'),
      under: awaited.sentence,
      lines,
      seal: null,
    };
  return {
    ...bareOf(frame),
    key: 'positions',
    heading: t('table.placed', { placed: placed.length, all }),
    under: t('table.together'),
    lines,
    seal,
    cost: costWords(frame, seal.cost),
  };
}

function revealPaper(frame: Frame): TablePaper {
  const { t } = frame;
  const { go, norms, lines } = revealView(frame);
  const apart = norms.map(({ ladder: { norm }, distance }) =>
    t('norm.title', { norm, name: distance }),
  );
  return {
    ...bareOf(frame),
    key: 'reveal',
    heading: t('table.revealed'),
    lines: [...apart, ...lines],
    seal: { ...go, cost: [], whyNot: null },
  };
}

function exchangePapers(frame: Frame, desk: Desk): readonly TablePaper[] {
  const own = ownPaper(frame, desk);
  const [standing] = standingOffersView(frame, desk);
  return standing === undefined ? [own] : [own, theirPaper(frame, standing)];
}

/** One's own paper: what is being composed, or with an empty desk what stands on the table. */
function ownPaper(frame: Frame, desk: Desk): TablePaper {
  const { view, t } = frame;
  const own = ownSide(frame).id;
  const standing = view.offers.find(({ status, by }) => status === 'standing' && by === own);
  if (standing !== undefined && Object.keys(desk.offer).length === 0)
    return standingPaper(frame, standing);
  const command: Command = { kind: 'tableOffer', clauses: desk.offer };
  const empty = Object.keys(desk.offer).length === 0;
  const { heading, send, now, ifAccepted } = offerDeskView(frame, desk);
  const harvest = harvestMove(frame, desk);
  return {
    ...bareOf(frame),
    key: 'desk',
    heading,
    under: t(empty ? 'table.compose' : 'table.package'),
    pack: packageView(frame, { by: own, clauses: desk.offer, command, lies: 'on-desk' }),
    seal: send,
    acts: Object.keys(desk.offer).length === 1 ? [harvest] : [],
    cost: costWords(frame, [...now, ...ifAccepted]),
  };
}

function standingPaper(frame: Frame, offer: Offer): TablePaper {
  const { t } = frame;
  const own = ownOfferView(frame);
  const command: Command = offer.harvest
    ? harvestOf(offer)
    : { kind: 'tableOffer', clauses: offer.clauses };
  return {
    ...bareOf(frame),
    key: `own:${offer.id}`,
    heading: t('table.yourPaper'),
    under: t('table.awaits'),
    pack: packageView(frame, { by: offer.by, clauses: offer.clauses, command, lies: 'fast' }),
    seal: null,
    acts: own === null ? [] : [own.withdraw],
  };
}

function harvestOf({ clauses }: Offer): Command {
  const [clause = ['', '']] = Object.entries(clauses);
  return { kind: 'tableHarvest', norm: clause[0], wording: clause[1] };
}

function theirPaper(frame: Frame, standing: StandingOfferView): TablePaper {
  const { t } = frame;
  const { harvest, by } = standing;
  const clauses = Object.fromEntries(standing.clauses.map(({ norm, wording }) => [norm, wording]));
  return {
    ...bareOf(frame),
    key: `standing:${standing.id}`,
    by,
    heading: harvest
      ? t('table.harvest', { name: delegationInText(frame, by.id) })
      : standing.heading,
    under: standing.answered ?? (harvest ? t('table.atOnce') : ''),
    pack: packageView(frame, {
      by: by.id,
      clauses,
      command: { kind: 'acceptOffer', offer: standing.id },
      lies: 'fast',
    }),
    seal: { ...standing.accept, label: t('standing.accept') },
    acts: [standing.openDispute],
    cost: costWords(frame, standing.cost),
    dispute: standing.dispute,
  };
}
