/** What the page knows of the copy of itself that this browser keeps. */
export interface Installation {
  /** `newer`: a newer version waits for its turn; `refused`: this browser keeps none. */
  readonly copy: 'none' | 'kept' | 'newer' | 'refused';
  /** Puts the newer version in place and loads the page anew; never called during play. */
  readonly renew: () => void;
}

/** Nothing is kept: the page works all the same, from its server. */
export const notInstalled: Installation = { copy: 'none', renew: () => {} };

/**
 * Lets the browser keep the page for play without a network, where it may: over https, or on this
 * machine. `changed` is told when a copy is whole and when a newer one waits; none takes over by itself.
 */
export async function install(changed: (installation: Installation) => void): Promise<void> {
  const refused = () => changed({ ...notInstalled, copy: 'refused' });
  if (!('serviceWorker' in navigator) || !isSecureContext) return refused();
  const { registerSW } = await import('virtual:pwa-register');
  const renew = registerSW({
    onOfflineReady: () => changed({ ...notInstalled, copy: 'kept' }),
    onRegisterError: refused,
    onNeedRefresh: () => changed({ copy: 'newer', renew: () => void renew(true) }),
  });
  if (navigator.serviceWorker.controller !== null) changed({ ...notInstalled, copy: 'kept' });
}
