import { describe, expect, it } from 'vitest';
import { nightColours } from '../../scenes/drawings/night/nightColours.ts';
import { coloursIn } from '../../scenes/drawings/room/roomColours.ts';
import { lossWords, refusedWords, rungColours } from '../../scenes/things/table/rungColours.ts';
import { stageColours } from '../../src/view/stageColours.ts';
import { contrast } from '../support/contrast.ts';

const {
  night,
  navy,
  slate,
  paper,
  paperLight,
  shade,
  ink,
  muted,
  brassLight,
  brassText,
  breach,
  cold,
  lamp,
  red,
  side0Light,
  side1Light,
} = stageColours;

/** The lightest and the darkest ground that words of these colours are set on, by what carries them. */
const settings: Readonly<
  Record<string, { readonly words: readonly string[]; readonly grounds: readonly string[] }>
> = {
  'plates and bands at night': { words: [paper, brassLight, shade], grounds: [night, navy] },
  'a plate under the pointer': { words: [paper], grounds: [slate] },
  'a plate that cannot be pressed': { words: [shade], grounds: [night] },
  'paper, where an act cannot be done': { words: [muted], grounds: [paperLight, '#fbf3e0'] },
  'a chip of an offer': { words: [ink], grounds: ['#fffaf0', lamp] },
  'a phone’s strip': { words: [side0Light, side1Light, paper, brassLight], grounds: [night] },
  'the night': {
    words: [paper, brassLight],
    grounds: [nightColours.stage, nightColours.deskLight],
  },
  'the board’s desk': { words: [paper, shade], grounds: ['#1f4468', '#0b1828'] },
  'words after a wire': { words: [cold], grounds: [breach, night] },
  'a sheet': { words: [ink, muted, brassText, red], grounds: [paper, paperLight] },
  'a folder’s sheet': { words: [ink, brassText], grounds: ['#fbf3e0', '#f1e5cb'] },
  'a card of evidence': { words: [ink, muted], grounds: ['#fdf7ea'] },
  'a reaction': { words: [ink, muted, breach, red], grounds: ['#efe6d4', '#fff8e8'] },
  'the wall in the sun': { words: [ink, brassText], grounds: ['#f8e9c8', '#efdcb6'] },
  'the wire’s strip': { words: [ink, breach], grounds: ['#e9f0f4'] },
  'what is laid': { words: [ink], grounds: [lamp, brassLight] },
  'the plate of a red line': { words: [paper], grounds: [red] },
  'the wood of the table': { words: [paper], grounds: ['#573723', '#432a1c'] },
};

describe('the words of the stage', () => {
  it.each(Object.entries(settings))('are set at 7:1 or more on %s', (_name, { words, grounds }) => {
    const faint = words.flatMap((word) =>
      grounds.filter((ground) => contrast(ground, word) < 7).map((ground) => [word, ground]),
    );
    expect(faint).toEqual([]);
  });

  it.each(Object.entries(rungColours))(
    'are set at 7:1 or more on a rung that is %s',
    (look, rung) => {
      const on = [rung.words, rung.small, ...(look === 'agreed' ? [] : [lossWords, refusedWords])];
      expect(on.filter((words) => contrast(rung.fill, words) < 7)).toEqual([]);
    },
  );

  it.each(Object.entries(coloursIn))(
    'stand on the walls in the light of %s at 7:1',
    (_light, room) => {
      const walls = [room.ceiling, room.wall];
      expect(
        walls.filter((wall) => contrast(wall, paper) < 7 || contrast(wall, shade) < 7),
      ).toEqual([]);
    },
  );
});
