import { describe, expect, it } from 'vitest';
import { termLinker } from '../../src/view/termLinks.ts';
import { washington } from '../support/fixtures.ts';

const terms = [
  { entry: 'opm', public: '2015-06-04', spellings: ['OPM', 'Office of Personnel Management'] },
  { entry: 'group', public: '2014-05-19', spellings: ['working group'] },
  { entry: 'cwg', public: '2014-05-19', spellings: ['Cyber Working Group'] },
  { entry: 'text', public: '2015-09-25', spellings: ['September text'] },
];
const link = termLinker(terms, '2015-06-23');

describe('the links of a text', () => {
  it('leave every word in its place', () => {
    const text = 'The OPM breach. A Cyber Working Group met. [WEX-OPM]';
    const words = link(text).map((each) =>
      each.kind === 'source' ? ` [${each.source}]` : each.text,
    );
    expect(words.join('')).toBe(text);
  });

  it('open an entry where it is first named, by its longest spelling', () => {
    expect(link('OPM and OPM: the Cyber Working Group')).toEqual([
      { kind: 'term', text: 'OPM', entry: 'opm' },
      { kind: 'plain', text: ' and OPM: the ' },
      { kind: 'term', text: 'Cyber Working Group', entry: 'cwg' },
    ]);
  });

  it('take a small spelling at the head of a sentence, a capital one as it is, and whole words only', () => {
    expect(link('Working group; opm; OPMs')).toEqual([
      { kind: 'term', text: 'Working group', entry: 'group' },
      { kind: 'plain', text: '; opm; OPMs' },
    ]);
  });

  it('leave alone what nobody could know on the day, until the archive is open', () => {
    expect(link('the September text')).toEqual([{ kind: 'plain', text: 'the September text' }]);
    expect(termLinker(terms, null)('the September text')).toHaveLength(2);
  });

  it('mark sources', () => {
    expect(link('Taken. [HILL-18] [LEX-OPM]')).toEqual([
      { kind: 'plain', text: 'Taken.' },
      { kind: 'source', source: 'HILL-18' },
      { kind: 'source', source: 'LEX-OPM' },
    ]);
  });

  it('find every source of the shipped texts', () => {
    const { archive, texts } = washington();
    const marks = JSON.stringify(texts.en).match(/\[[A-Z][A-Z0-9-]*\]/g) ?? [];
    const sources = termLinker(
      [],
      null,
    )(marks.join(' ')).flatMap((each) => (each.kind === 'source' ? [each.source] : []));
    expect(sources).toHaveLength(marks.length);
    expect(sources.filter((source) => !(source in archive.sources))).toEqual([]);
  });
});
