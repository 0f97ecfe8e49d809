import type { Magnitudes } from '../../engine/index.ts';
import { defaultMagnitudes } from '../defaultMagnitudes.ts';
import type { MagnitudesTable } from '../schema/magnitudesTable.ts';
import { microPoints, tenths } from './units.ts';

type Name = Exclude<keyof Magnitudes, 'strengthTenths'>;

const inPoints: readonly Name[] = [
  'lineReach',
  'linePerHomePoint',
  'retreatValue',
  'redLineValue',
  'redLineFurtherValue',
];

/** Sizes that are written as the program keeps them. */
const asWritten: readonly Name[] = [
  'promisePerTrustPoint',
  'strikesMost',
  'harvestShare',
  'leakBasePercent',
  'falseFlagPermille',
  'strongFilePermille',
  'beliefTokens',
];

/** The sizes that a scenario sets, and the defaults for all others. */
export function compileMagnitudes({ strengthTenths, ...table }: MagnitudesTable): Magnitudes {
  const sizes: Record<string, number> = {};
  for (const [name, size] of Object.entries(table)) {
    if (size !== undefined) sizes[name] = inProgramUnits(name as Name, size);
  }
  const strengths = Object.fromEntries(
    Object.entries(strengthTenths ?? {}).filter(([, ratio]) => ratio !== undefined),
  );
  return {
    ...defaultMagnitudes,
    ...sizes,
    strengthTenths: { ...defaultMagnitudes.strengthTenths, ...strengths },
  };
}

function inProgramUnits(name: Name, size: number): number {
  if (asWritten.includes(name)) return size;
  return inPoints.includes(name) ? microPoints(size) : tenths(size);
}
