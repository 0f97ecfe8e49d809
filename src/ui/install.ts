import { type Installation, notInstalled } from './Installation.ts';

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
