import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { keptOnServer, serversOwn } from './classPages.ts';

/**
 * The page as it is installed: everything that a game needs is kept at the first visit, in one sound
 * format; a newer version waits until it is asked for, so that none replaces the page in mid-game.
 */
export function installation(): Plugin[] {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    includeAssets: ['icon.svg'],
    manifest: {
      name: 'Communiqué',
      short_name: 'Communiqué',
      description: 'Two delegations write the rules for cyberspace, clause by clause.',
      display: 'standalone',
      background_color: '#0b1424',
      theme_color: '#0b1424',
      start_url: '.',
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any maskable' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{html,js,css,woff2,svg,png,webm}'],
      globIgnores: [...keptOnServer],
      navigateFallbackDenylist: [...serversOwn],
      maximumFileSizeToCacheInBytes: 2_500_000,
      ignoreURLParametersMatching: [/./],
      cleanupOutdatedCaches: true,
    },
  });
}
