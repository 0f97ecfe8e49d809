import type { Delegation, Norm, Scenario } from '../../engine/index.ts';
import type { RulesSource } from '../ScenarioSource.ts';
import { compileCut } from './compileCut.ts';
import { compileEvent } from './compileEvent.ts';
import { compileMagnitudes } from './compileMagnitudes.ts';
import { mapValues, microPoints, tenths, zip } from './units.ts';

/** The structure that the rules use, as plain JSON, from files whose references hold. */
export function compileScenario(source: RulesSource): Scenario {
  const { format, id, agreement, linkages, tones, channels, magnitudes } = source.scenario.value;
  return {
    format,
    id,
    agreement,
    delegations: source.scenario.value.delegations.map((entry) => compileDelegation(source, entry)),
    norms: source.norms.value.map(({ id, wordings, silence, promises }): Norm => {
      return { id, wordings, silence, promises };
    }),
    linkages: linkages.map(({ norms, wordings, values }) => ({
      norms,
      wordings,
      values: Object.fromEntries(
        source.scenario.value.delegations.map(({ id }) => [id, microPoints(values[id] ?? 0)]),
      ),
    })),
    tones: tones.map((tone) => ({
      ...tone,
      trust: tenths(tone.trust),
      tension: tenths(tone.tension),
      hawkish: tenths(tone.hawkish),
      others: tenths(tone.others),
    })),
    events: [...source.events]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, event]) => compileEvent(id, event.value, source.scenario.value.delegations)),
    cuts: source.cuts.value.map(compileCut),
    channels,
    magnitudes: compileMagnitudes(magnitudes),
  };
}

function compileDelegation(
  source: RulesSource,
  {
    id,
    line,
    audiences,
    hawkish,
    leading,
  }: RulesSource['scenario']['value']['delegations'][number],
): Delegation {
  const norms = source.norms.value;
  const byNorm = <Value>(pick: (norm: (typeof norms)[number]) => Value | undefined) =>
    Object.fromEntries(
      norms.flatMap((norm) => {
        const value = pick(norm);
        return value === undefined ? [] : [[norm.id, value]];
      }),
    );
  return {
    id,
    line: microPoints(line),
    audiences: audiences.map((audience) => ({
      id: audience,
      tastes: byNorm((norm) => {
        const tastes = norm.tastes[id]?.[audience];
        return tastes && zip(norm.wordings, tastes);
      }),
    })),
    hawkish,
    leading,
    welcome: byNorm((norm) => norm.welcome[id]),
    owners: byNorm((norm) => norm.owners[id]),
    cables: (source.cables.value[id] ?? []).map((cable) => ({
      id: cable.id,
      values: byNorm((norm) => {
        const values = cable.values[norm.id];
        return values && mapValues(zip(norm.wordings, values), microPoints);
      }),
      expected: cable.expected,
    })),
  };
}
