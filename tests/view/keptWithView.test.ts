import { describe, expect, it } from 'vitest';
import { deal, settingOf, viewFor } from '../../src/engine/index.ts';
import { keptWithView } from '../../src/view/keptWithView.ts';
import { washington } from '../support/fixtures.ts';

const { scenario } = washington();
const state = deal(settingOf(scenario, '20'), 1);

describe('what is kept with a view', () => {
  it('is made once for the same words, and anew for other words or another view', () => {
    let made = 0;
    const kept = keptWithView(({ own }, { word }: { readonly word: string }) => {
      made += 1;
      return `${own?.id} ${word}`;
    });
    const [us, china] = [viewFor(state, 'us'), viewFor(state, 'china')];
    const [hello, farewell] = [{ word: 'hello' }, { word: 'farewell' }];
    const said = [kept(us, hello), kept(us, hello), kept(china, hello), kept(us, farewell)];
    expect(said).toEqual(['us hello', 'us hello', 'china hello', 'us farewell']);
    expect(made).toBe(3);
  });
});
