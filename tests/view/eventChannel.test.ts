import { describe, expect, it } from 'vitest';
import { type State, TABLE, viewFor } from '../../src/engine/index.ts';
import { announcement } from '../../src/view/announcement.ts';
import { emptyDesk } from '../../src/view/Desk.ts';
import { eventView } from '../../src/view/eventView.ts';
import { happeningSentence } from '../../src/view/happeningSentence.ts';
import { wireView } from '../../src/view/wireView.ts';
import { aFrame } from '../support/aFrame.ts';
import { aTable } from '../support/aTable.ts';
import { washington } from '../support/fixtures.ts';

const { scenario } = washington();
const event = 'leaked-draft';

/** A table into which an instructor has just sent an event. */
function withEvent(channel: 'public' | 'private'): State {
  return aTable(scenario, '20', 1).submit(TABLE, { kind: 'injectEvent', event, channel }).state;
}

describe('an event that an instructor sends', () => {
  it.each(['us', 'china'])('tells %s on its page whether the homes hear of it', (seat) => {
    const heard = (channel: 'public' | 'private') =>
      eventView(aFrame(viewFor(withEvent(channel), seat)), emptyDesk).heard;
    expect(heard('public')).toBe('Public: each home hears of it');
    expect(heard('private')).toBe('Private: no home hears of it');
  });

  it('is told in private by the wire, the record and the voice, and says nothing of it in public', () => {
    const told = (channel: 'public' | 'private') => {
      const frame = aFrame(viewFor(withEvent(channel), 'us'));
      const arose = frame.view.record.find(({ kind }) => kind === 'incidentArose');
      if (arose === undefined) throw new Error('nothing arose');
      return [
        wireView(frame).mark,
        happeningSentence(frame, arose),
        announcement(frame, frame.view.record.indexOf(arose))?.words,
      ].join(' | ');
    };
    expect(told('public')).not.toContain('private');
    expect(told('private').match(/private/g)?.length).toBe(3);
  });
});
