import { describe, expect, it } from 'vitest';
import { readGenius } from '../../../src/scenario/genius/readGenius.ts';
import { readGeniusFolder } from '../../../src/scenario/genius/readGeniusFolder.ts';
import { referenceDomains } from './referenceDomains.ts';
import { smallDomain } from './smallDomain.ts';

const { domain, buyer, seller } = smallDomain;
const folder = process.env.GENIUS_DOMAINS;
const references = folder === undefined ? [] : referenceDomains(folder);

describe('a folder of a GENIUS domain', () => {
  it('knows the domain by its content, whatever the names, and takes profiles in the order of theirs', () => {
    const hidden = { ...domain, file: 'b.xml' };
    const first = { ...seller, file: 'a.xml' };
    const last = { ...buyer, file: 'c.xml' };
    const read = readGeniusFolder('f', [last, hidden, first]);
    expect(read).toEqual(readGenius(hidden, [first, last]));
    expect(read.ok).toBe(true);
  });

  it('is refused without a domain, with two, and with a profile at fault', () => {
    const codes = (...files: readonly (typeof domain)[]) => {
      const read = readGeniusFolder('f', files);
      return read.ok ? 'fine' : read.faults.map(({ file, code }) => [file, code]);
    };
    expect(codes(buyer, seller)).toEqual([['f', 'too-few']]);
    expect(codes(domain, { ...domain, file: 'again.xml' }, buyer)).toEqual([['f', 'too-many']]);
    const torn = { file: 'torn.xml', text: seller.text.slice(0, 200) };
    expect(codes(domain, buyer, torn)).toEqual([['torn.xml', 'not-xml']]);
  });

  it.each(references)('$id is found in its folder', ({ domain: file, profiles }) => {
    const inOrder = profiles.toSorted((a, b) => (a.file < b.file ? -1 : 1));
    expect(readGeniusFolder('f', [...profiles, file])).toEqual(readGenius(file, inOrder));
  });
});
