import { ENDINGS, type EndingId } from '../analysis/endingFor.ts';
import type { Action } from './Action.ts';
import type { Frame } from './Frame.ts';

/** What the browser remembers of other games, and whether this one counts among them. */
export interface Gallery {
  readonly reached: ReadonlySet<string>;
  readonly rewound: boolean;
}

/** The endings that were met, in their order; the others have no name yet. */
export interface GalleryView {
  readonly heading: string;
  /** Why this game is not in it; null where it is. */
  readonly leftOut: string | null;
  readonly endings: readonly {
    readonly id: EndingId;
    readonly name: string | null;
    readonly now: boolean;
  }[];
}

/** The gallery beside the ending of this game. */
export function galleryView(
  { t, script }: Frame,
  now: EndingId,
  { reached, rewound }: Gallery,
): GalleryView {
  const met = (id: EndingId) => reached.has(id) || (id === now && !rewound);
  return {
    heading: t('verdict.gallery', { count: ENDINGS.filter(met).length, of: ENDINGS.length }),
    leftOut: rewound ? t('verdict.rewound') : null,
    endings: ENDINGS.map((id) => ({
      id,
      name: met(id) ? (script.verdict.endings[id]?.name ?? id) : null,
      now: id === now,
    })),
  };
}

/** From the ending to the gallery of all endings. */
export function galleryAction({ t }: Pick<Frame, 't'>): Action {
  return { id: 'look:gallery', label: t('look.gallery'), cost: [], whyNot: null };
}
