import { GameObjects, type Scene } from 'phaser';
import type { DossierView } from '../../../src/view/dossierView.ts';
import type { PositionDossier } from '../../../src/view/positionDossiers.ts';
import type { Pace } from '../../Dial.ts';
import type { Ground } from '../../Ground.ts';
import type { FolderPlace } from '../../plans/tablePlan.ts';
import { Dossier } from './Dossier.ts';
import type { Entrance } from './LadderToken.ts';

/** What all folders share. */
export interface FoldersUse {
  readonly report: (actionId: string) => void;
  readonly redLine: string;
  readonly pace: () => Pace;
  /** A folder has moved: what hangs on it must follow. */
  readonly moved: (norm: string) => void;
}

export interface FoldersShow {
  readonly dossiers: readonly (DossierView | PositionDossier)[];
  readonly places: ReadonlyMap<string, FolderPlace>;
  readonly carries: 'token' | 'proposal';
  readonly entrance: Entrance;
  readonly pace: Pace;
}

/** How much lower a new folder begins that slides onto the table. */
const COMES_FROM = 60;

/** The folders on the table, by their norms: each changes only where its norm did. */
export class Folders extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #use: FoldersUse;
  readonly #folders = new Map<string, Dossier>();
  #carries: FoldersShow['carries'] = 'token';

  constructor(scene: Scene, ground: Ground, use: FoldersUse) {
    super(scene, 0, 0);
    this.#ground = ground;
    this.#use = use;
  }

  show({ dossiers, places, carries, entrance, pace }: FoldersShow): void {
    this.#carries = carries;
    const norms = new Set(dossiers.map(({ norm }) => norm));
    for (const [norm, folder] of this.#folders) {
      if (norms.has(norm)) continue;
      folder.destroy();
      this.#folders.delete(norm);
    }
    for (const view of dossiers) {
      const place = places.get(view.norm);
      if (place === undefined) continue;
      const redLine = 'redLine' in view ? view.redLine : undefined;
      const show = { view, place, redLine, pace, entrance };
      const folder = this.#folders.get(view.norm) ?? this.#lay(view.norm, show);
      folder.show(show);
    }
  }

  get norms(): readonly string[] {
    return [...this.#folders.keys()];
  }

  get(norm: string): Dossier | undefined {
    return this.#folders.get(norm);
  }

  #lay(norm: string, show: Parameters<Dossier['show']>[0]): Dossier {
    const { report, redLine, pace, moved } = this.#use;
    const from = { ...show.place, y: show.place.y + COMES_FROM };
    const place = show.pace === 'moving' ? from : show.place;
    const folder = new Dossier(
      this.scene,
      this.#ground,
      { ...show, place },
      {
        report,
        redLine,
        pace,
        carries: () => this.#carries,
        taken: () => this.bringToTop(folder),
        moved: () => moved(norm),
      },
    );
    this.#folders.set(norm, folder);
    this.add(folder);
    return folder;
  }
}
