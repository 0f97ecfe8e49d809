import { describe, expect, it } from 'vitest';
import { wordDifference } from '../../src/view/wordDifference.ts';

describe('the difference of two sentences', () => {
  it('brackets the phrase by which they differ and shares the rest', () => {
    expect(
      wordDifference(
        'The two sides establish a hotline and an annual exercise.',
        'The two sides establish a hotline between ministers.',
      ),
    ).toEqual([
      { kind: 'shared', text: 'The two sides establish a hotline' },
      { kind: 'differs', first: 'and an annual exercise', second: 'between ministers' },
      { kind: 'shared', text: '.' },
    ]);
  });

  it('shares the whole of the same sentence', () => {
    expect(wordDifference('Quiet contact points.', 'Quiet contact points.')).toEqual([
      { kind: 'shared', text: 'Quiet contact points .' },
    ]);
  });

  it('sets two sentences that share little against each other as wholes', () => {
    expect(wordDifference('No theft of secrets.', 'A ministerial line only.')).toEqual([
      { kind: 'differs', first: 'No theft of secrets .', second: 'A ministerial line only .' },
    ]);
  });

  it('lets no single shared word stand between two differences', () => {
    const passages = wordDifference(
      'Each side may, on its own judgment, name the other before any reply is given.',
      'Each side may, after full proof, blame the other before any reply is given.',
    );
    const islands = passages.slice(1, -1).filter((passage) => passage.kind === 'shared');
    expect(islands.every((passage) => passage.text.split(' ').length >= 2)).toBe(true);
  });
});
