import type { Fault } from '../Fault.ts';
import { faultIn, type Sourced } from '../Sourced.ts';
import type { EventEntry } from '../schema/eventFile.ts';
import { duplicatesIn, unlessKnown } from './references.ts';

const freeLeast = 2;

/** Items of evidence: enough of them, each for a hypothesis, and of every access that is promised. */
export function checkItems(event: Sourced<EventEntry>): Fault[] {
  const { items, hypotheses, nature, correction } = event.value;
  const count = (access: EventEntry['items'][number]['access']) =>
    items.filter((item) => item.access === access).length;
  return [
    ...duplicatesIn(
      event,
      'item',
      items.map(({ id }) => id),
      (index) => ['items', index, 'id'],
    ),
    ...items.flatMap(({ supports }, index) => {
      const path = ['items', index, 'supports'];
      if (supports !== 'drawn') {
        return unlessKnown(event, path, 'hypothesis', supports, [...hypotheses, 'drawn']);
      }
      if (nature === 'fictional') return [];
      const what = 'a real event draws no truth, so no item can be drawn';
      const remedy = `name one of ${hypotheses.join(', ')}`;
      return [faultIn(event, path, { code: 'misplaced', what, remedy })];
    }),
    ...(count('free') < freeLeast
      ? [tooFew(event, `${count('free')} items are free`, 'free', freeLeast)]
      : []),
    ...(count('intervention') < 1
      ? [tooFew(event, 'no item can be had for an intervention', 'intervention', 1)]
      : []),
    ...(count('joint') < 1 ? [tooFew(event, 'no item comes from joint work', 'joint', 1)] : []),
    ...items.flatMap(({ access }, index) =>
      access !== 'correction' || correction !== undefined
        ? []
        : [
            faultIn(event, ['items', index, 'access'], {
              code: 'misplaced',
              what: 'the item waits for a correction that never comes',
              remedy: 'add correction: {oneIn: 3, roundsLater: 1}, or another access',
            }),
          ],
    ),
    ...(correction !== undefined && count('correction') === 0
      ? [tooFew(event, 'the correction brings no item', 'correction', 1)]
      : []),
  ];
}

function tooFew(event: Sourced<EventEntry>, what: string, access: string, least: number): Fault {
  const remedy = `give at least ${least} ${least === 1 ? 'item' : 'items'} access: ${access}`;
  return faultIn(event, ['items'], { code: 'too-few', what, remedy });
}
