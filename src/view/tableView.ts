import { delegationIds } from '../engine/index.ts';
import type { Desk } from './Desk.ts';
import { type DossierView, dossierView, exchangeDossier, standing } from './dossierView.ts';
import type { Frame } from './Frame.ts';
import { ladderView } from './ladderView.ts';
import { offerDeskView } from './offerDeskView.ts';
import { positionDossiers } from './positionDossiers.ts';
import { redLinesOn } from './redLinesOn.ts';
import { revealView } from './revealView.ts';
import { ownSide } from './seat.ts';
import { type SideMark, sideMark } from './sideMark.ts';

/** What the table is used for. */
export type TableUse = 'positions' | 'reveal' | 'exchange';

/** The table as both sides see it from their chairs: the folders on it, and who has what left. */
export interface TableView {
  readonly heading: string;
  /** One line under the heading. */
  readonly under: string;
  /** In the order of their places. */
  readonly sides: readonly TableSide[];
  readonly dossiers: readonly DossierView[];
}

export interface TableSide {
  readonly mark: SideMark;
  readonly label: string;
  /** Interventions left, and granted this round; null outside the exchange. */
  readonly moves: { readonly left: number; readonly granted: number } | null;
  /** Its tokens lie face down. */
  readonly sealed: boolean;
}

export function tableView(frame: Frame, desk: Desk, use: TableUse): TableView {
  const dossiers = dossiersOf(frame, desk, use);
  return {
    heading: frame.t(`table.${use}`),
    under: use === 'exchange' ? countWords(frame, dossiers) : '',
    sides: sidesOf(frame, use),
    dossiers,
  };
}

function dossiersOf(frame: Frame, desk: Desk, use: TableUse): readonly DossierView[] {
  switch (use) {
    case 'positions':
      return positionDossiers(frame, desk);
    case 'reveal':
      return revealView(frame).norms.map(({ ladder, distance }) =>
        dossierView(frame, ladder.norm, {
          ladder,
          laid: null,
          tokens: standing(frame, ladder.norm, 'fixed'),
          redLines: redLinesOn(frame, ladder.norm),
          choosable: false,
          foot: distance,
        }),
      );
    case 'exchange':
      return exchangeDossiers(frame, desk);
    default:
      return use satisfies never;
  }
}

function exchangeDossiers(frame: Frame, desk: Desk): readonly DossierView[] {
  const { lines } = offerDeskView(frame, desk);
  return frame.view.opened.map((norm) => {
    const line = lines.find(({ ladder }) => ladder.norm === norm);
    const ladder = line?.ladder ?? ladderView(frame, norm, { chosen: null, actionId: () => '' });
    return exchangeDossier(frame, desk, { ladder, locked: line === undefined });
  });
}

function countWords({ t }: Frame, dossiers: readonly DossierView[]): string {
  const closed = dossiers.filter(({ agreed }) => agreed !== null).length;
  return t('table.count', {
    norms: dossiers.length,
    clean: closed,
    open: dossiers.length - closed,
  });
}

function sidesOf(frame: Frame, use: TableUse): readonly TableSide[] {
  const { view, t } = frame;
  const granted = view.setting.cut.rounds[view.round]?.interventions ?? 0;
  const sealed = ownSide(frame).sealedPositions !== null;
  return delegationIds(view.setting).map((id) => {
    const mark = sideMark(frame, id);
    const side = view.sides[id];
    const left = side?.adjourned === true ? 0 : (side?.interventions ?? 0);
    return {
      mark,
      label: mark.own ? t('table.yourSide') : mark.name,
      moves: use === 'exchange' ? { left, granted: Math.max(granted, left) } : null,
      sealed: use === 'positions' && (mark.own ? sealed : side?.ready === true),
    };
  });
}
