import { describe, expect, it } from 'vitest';
import { evenLines, type Run, setLines } from '../../scenes/typesetting.ts';

/** Every sign is ten wide, a token twenty-four. */
const type = { width: (words: string) => words.length * 10, token: 24 };
const words = (text: string, face: 'ink' | 'open' = 'ink'): Run => ({
  kind: 'words',
  words: text,
  face,
});

function linesOf(runs: readonly Run[], width: number): readonly string[] {
  const { pieces, widths } = setLines(runs, width, type);
  return widths.map((_, line) =>
    pieces
      .filter((piece) => piece.line === line)
      .map(({ run }) => (run.kind === 'token' ? `<${run.place}>` : run.words))
      .join(''),
  );
}

describe('setting the words of a draft', () => {
  it('breaks between words, and never past the width where a word fits', () => {
    const lines = linesOf([words('the two sides should refrain')], 100);
    expect(lines).toEqual(['the two', 'sides', 'should', 'refrain']);
  });

  it('ends in no forgotten word: a last line that is too short gets words of the one before', () => {
    expect(linesOf([words('ten days shall be allowed for reply by it')], 370)).toEqual([
      'ten days shall be allowed for',
      'reply by it',
    ]);
  });

  it('keeps a token with the word after it', () => {
    expect(
      linesOf([words('from '), { kind: 'token', place: 1 }, words('[spying]', 'open')], 110),
    ).toEqual(['from', '<1>[spying]']);
  });

  it('lets a full stop stand against the words before it, in whatever face', () => {
    expect(linesOf([words('a '), words('[word]', 'open'), words('.')], 400)).toEqual(['a [word].']);
  });

  it('breaks a script without spaces between any two signs', () => {
    expect(linesOf([words('网络空间规则')], 30)).toEqual(['网络空', '间规则']);
  });

  it('places each piece where the one before it ends', () => {
    const { pieces } = setLines(
      [words('no '), { kind: 'token', place: 0 }, words('yes', 'open')],
      400,
      type,
    );
    expect(pieces.map(({ x }) => x)).toEqual([0, 30, 54]);
  });
});

describe('setting few large words evenly', () => {
  const runs = [words('Either side may ask the other for help in writing')];

  it('takes no more lines than full ones would, and leaves none much shorter than the others', () => {
    expect(setLines(runs, 330, type).widths).toEqual([330, 150]);
    expect(evenLines(runs, 330, type).widths).toEqual([230, 250]);
  });

  it('leaves one line as it is', () => {
    expect(evenLines([words('no misuse')], 400, type).widths).toEqual([90]);
  });
});
