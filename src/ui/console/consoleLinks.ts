import { fragmentFor, type KeptClass } from '../../session/HostKeeper.ts';

/** Where a student comes in: the code is in the address, so that a camera is enough. */
export function joinAddress(base: URL, code: string): string {
  return new URL(`join?code=${encodeURIComponent(code)}`, base).href;
}

/** The wall, with its key behind `#`; null where this device has not got it. */
export function projectorAddress(base: URL, { projectorKey }: KeptClass): string | null {
  return projectorKey === null ? null : new URL(`projector#${projectorKey}`, base).href;
}

/** The console on another device, or for a helper; null where this device has not got the key. */
export function consoleAddress(base: URL, kept: KeptClass, to: 'self' | 'coHost'): string | null {
  const fragment = fragmentFor(kept, to);
  return fragment === null ? null : new URL(`host${fragment}`, base).href;
}
