import { wordCount } from '../../../src/view/voiceLine.ts';
import { barred, type Figure, noted } from './figure.ts';
import { STRONGEST } from './jobsFor.ts';
import { mean, median } from './statistics.ts';
import { equalGames, idsOf, type Study } from './study.ts';

const DECISIONS = 36;
const ABOUT = 6;
const MOST_WORDS = 1000;

/** Test 7: how much the cut asks of a person to decide and to read. */
export function length(study: Study): readonly Figure[] {
  const games = equalGames(study, STRONGEST).flatMap(({ effort }) =>
    effort === null ? [] : Object.values(effort),
  );
  const { script, scenario, cut } = study;
  const rounds = scenario.cuts.find(({ id }) => id === cut)?.rounds ?? [];
  const commands = median(games.map(({ commands }) => commands));
  // The agents file no aim, no guess at the other's cable and no predictions, as a person is asked to.
  const taps = 2 + rounds.length;
  const decisions = commands + taps;
  const heard = median(games.map(({ heard }) => heard));
  const parts = [
    ...Object.entries(writtenWords(study)),
    ['lines of the counterpart, median', heard] as const,
  ];
  const words = parts.reduce((sum, [, count]) => sum + count, 0);
  const isShort = cut === '20';
  return [
    noted(
      `commands of a chair, median of ${games.length} (tone, positions, interventions, answers,`,
      `${commands}`,
    ),
    noted('  beliefs, reactions, telephones, signature, confirmation, press line)', ''),
    noted(
      'taps that agents do not make: aim, guess of the cable, a prediction each round',
      `${taps}`,
    ),
    isShort
      ? barred(
          'decisions of a person',
          `${decisions}`,
          `${DECISIONS - ABOUT} to ${DECISIONS + ABOUT}`,
          Math.abs(decisions - DECISIONS) <= ABOUT,
        )
      : noted('decisions of a person', `${decisions}`),
    ...parts.map(([what, count]) => noted(`words: ${what}`, `${Math.round(count)}`)),
    isShort
      ? barred(
          `words that must be passed in ${script.cuts[cut]?.name ?? cut}`,
          `${Math.round(words)}`,
          `at most ${MOST_WORDS}`,
          words <= MOST_WORDS,
        )
      : noted('words that must be passed', `${Math.round(words)}`),
    noted(
      'longest line of the counterpart',
      `${Math.max(0, ...games.map(({ longestLine }) => longestLine))}`,
    ),
  ];
}

/** Words of the texts on the way through the cut, the mean of both chairs and of what may be dealt. */
function writtenWords(study: Study): Readonly<Record<string, number>> {
  const { script, scenario, cut } = study;
  const played = scenario.cuts.find(({ id }) => id === cut);
  const norms = played?.norms ?? [];
  const slots = (played?.rounds ?? []).flatMap(({ events }) => events);
  const cables = idsOf(study).flatMap((id) => Object.values(script.cables[id] ?? {}));
  const endings = Object.values(script.verdict.endings);
  return {
    'title and opening sentence': wordCount(`${script.title} ${script.subtitle}`),
    'the cable': mean(cables.map(({ text }) => wordCount(text))),
    'names and tags of the ladders': sumOf(norms, (norm) => {
      const { name, wordings } = script.norms[norm] ?? { name: '', wordings: {} };
      return wordCount([name, ...Object.values(wordings).map(({ tag }) => tag)].join(' '));
    }),
    'events: strip, report, reply': sumOf(slots, ({ pool }) =>
      mean(
        pool.map((event) => {
          const { strip = '', report = '', reply = '' } = script.events[event] ?? {};
          return wordCount(`${strip} ${report} ${reply}`);
        }),
      ),
    ),
    'events: free items': sumOf(slots, ({ pool }) =>
      mean(pool.map((event) => freeItemWords(study, event))),
    ),
    'events: names of the reactions': sumOf(slots, ({ pool }) =>
      mean(
        pool.flatMap((event) =>
          idsOf(study).map((id) =>
            sumOf(Object.values(script.events[event]?.reactions[id] ?? {}), ({ name }) =>
              wordCount(name),
            ),
          ),
        ),
      ),
    ),
    'names of the tones': sumOf(scenario.tones, ({ id }) =>
      wordCount(script.tones[id]?.name ?? ''),
    ),
    'the night': mean(script.verdict.nights.setting.map(wordCount)),
    'ending: name, lesson, explanation, headlines': mean(
      endings.map(({ name, lesson, explains, headlines }) =>
        wordCount(
          `${name} ${lesson} ${explains} ${(headlines[0] ?? []).map(({ text }) => text).join(' ')}`,
        ),
      ),
    ),
  };
}

function freeItemWords({ script, scenario }: Study, event: string): number {
  const file = scenario.events.find(({ id }) => id === event);
  return sumOf(
    (file?.items ?? []).filter(({ access }) => access === 'free'),
    ({ id }) => {
      const text = script.events[event]?.items[id] ?? '';
      return typeof text === 'string' ? wordCount(text) : mean(Object.values(text).map(wordCount));
    },
  );
}

function sumOf<Item>(items: readonly Item[], countOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + countOf(item), 0);
}
