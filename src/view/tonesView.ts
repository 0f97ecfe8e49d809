import type { Happening } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { happeningSentence } from './happeningSentence.ts';
import { listedApart } from './joined.ts';
import { toneName } from './names.ts';
import { type SideMark, sideMark } from './sideMark.ts';
import { speech } from './speech.ts';

/** How everybody has just spoken, and what it moved; null where no tone has been revealed this round. */
export function tonesView(frame: Frame): {
  readonly heading: string;
  readonly spoken: readonly {
    readonly by: SideMark;
    readonly tone: string;
    readonly words: string | null;
  }[];
  readonly moved: string;
} | null {
  const { view, t } = frame;
  const revealed = view.record.findLast(
    (happening): happening is Extract<Happening, { readonly kind: 'tonesRevealed' }> =>
      happening.kind === 'tonesRevealed' && happening.round === view.round,
  );
  if (revealed === undefined) return null;
  const said = speech(view, frame.script, frame.voice).filter(
    ({ step, words }) => step === revealed.step && words !== null,
  );
  return {
    heading: t('tones.heading'),
    spoken: Object.entries(revealed.tones).map(([id, tone]) => ({
      by: sideMark(frame, id),
      tone: toneName(frame, tone),
      words: said.find(({ by }) => by === id)?.words ?? null,
    })),
    moved: listedApart(
      frame,
      view.record.flatMap((happening) => {
        if (happening.kind !== 'meterMoved' || happening.step !== revealed.step) return [];
        return happening.move.meter === 'line' ? [] : (happeningSentence(frame, happening) ?? []);
      }),
    ),
  };
}
