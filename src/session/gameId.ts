import type { SoloHost } from './SoloGame.ts';

/** The name under which a new game is kept. */
export function gameId({ today }: SoloHost, seed: number): string {
  return `${today().toString(36)}-${seed.toString(36)}`;
}
