import type { Fault } from '../Fault.ts';
import type { ScenarioSource, TextSource } from '../ScenarioSource.ts';
import { faultIn, type Sourced } from '../Sourced.ts';
import type { EventEntry } from '../schema/eventFile.ts';
import type { EventTextsFile } from '../schema/texts/eventTextsFile.ts';
import { unlessTextsMatch } from './textReferences.ts';

/** A file of texts for each event, with a sentence for everything that may come of it. */
export function checkEventTexts(
  source: ScenarioSource,
  { scenario, events: texts }: TextSource,
): Fault[] {
  const folder = scenario.file.replace(/scenario\.yaml$/, 'events');
  return [
    ...[...source.events.keys()]
      .filter((id) => !texts.has(id))
      .map((id) => missingFile(`${folder}/${id}.yaml`, id)),
    ...[...texts].flatMap(([id, text]) => {
      const event = source.events.get(id)?.value;
      if (event !== undefined) return checkEvent(event, text);
      const what = `there is no event ${id} for this file`;
      return [faultIn(text, [], { code: 'unused-text', what, remedy: `add events/${id}.yaml` })];
    }),
  ];
}

function missingFile(file: string, id: string): Fault {
  const what = `the texts of event ${id} are missing`;
  return { file, line: 1, column: 1, code: 'missing-text', what, remedy: 'add the file' };
}

function checkEvent(event: EventEntry, texts: Sourced<EventTextsFile>): Fault[] {
  const { hypotheses, items, reactions, correction, nature } = event;
  const { value } = texts;
  return [
    ...unlessTextsMatch(texts, ['hypotheses'], 'hypothesis', value.hypotheses, hypotheses),
    ...unlessTextsMatch(
      texts,
      ['items'],
      'item',
      value.items,
      items.map(({ id }) => id),
    ),
    ...items.flatMap((item) => itemFaults(texts, item, hypotheses)),
    ...unlessTextsMatch(
      texts,
      ['reactions'],
      'delegation',
      value.reactions,
      Object.keys(reactions),
    ),
    ...Object.entries(reactions).flatMap(([id, list]) => {
      const table = value.reactions[id];
      const ids = list.map((reaction) => reaction.id);
      return table ? unlessTextsMatch(texts, ['reactions', id], 'reaction', table, ids) : [];
    }),
    ...unlessTextsMatch(
      texts,
      [],
      'the event’s',
      value.correction === undefined ? {} : { correction: value.correction },
      correction === undefined ? [] : ['correction'],
    ),
    ...(nature === 'fictional' && value.truths === undefined
      ? unlessTextsMatch(texts, [], 'the event’s', {}, ['truths'])
      : unlessTextsMatch(
          texts,
          ['truths'],
          'hypothesis',
          value.truths ?? {},
          nature === 'fictional' ? hypotheses : [],
        )),
  ];
}

/** What is drawn needs a sentence for each hypothesis that it may speak for, the rest one. */
function itemFaults(
  texts: Sourced<EventTextsFile>,
  item: EventEntry['items'][number],
  hypotheses: readonly string[],
): Fault[] {
  const text = texts.value.items[item.id];
  const path = ['items', item.id];
  if (text === undefined) return [];
  if (item.supports !== 'drawn') {
    if (typeof text === 'string') return [];
    const what = `item ${item.id} always speaks for ${item.supports}`;
    return [faultIn(texts, path, { code: 'unused-text', what, remedy: 'write one sentence' })];
  }
  if (typeof text !== 'string')
    return unlessTextsMatch(texts, path, 'hypothesis', text, hypotheses);
  const what = `what item ${item.id} speaks for is drawn`;
  const remedy = `write a sentence for each of ${hypotheses.join(', ')}`;
  return [faultIn(texts, path, { code: 'missing-text', what, remedy })];
}
