import type { UserConfig } from 'vite';
import manifest from '../../package.json' with { type: 'json' };
import { catalogueModules } from './catalogueModules.ts';
import { installation } from './installation.ts';
import type { PageFolders } from './PageFolders.ts';
import { phaserFromParts } from './phaserFromParts.ts';
import { scenarioModules } from './scenarioModules.ts';
import { usedFonts } from './usedFonts.ts';

const loopback = '127.0.0.1';

/** How the page is served and built, with these words in it. */
export function page(folders: PageFolders): UserConfig {
  const { scenarios, locales } = folders;
  return {
    base: './',
    publicDir: 'assets/install',
    define: { __VERSION__: JSON.stringify(manifest.version) },
    plugins: [
      installation(),
      phaserFromParts(),
      scenarioModules(scenarios),
      catalogueModules(locales),
      usedFonts(folders),
    ],
    server: { host: loopback },
    preview: { host: loopback },
    build: {
      target: 'es2023',
      manifest: true,
      license: { fileName: 'licences.md' },
      // Phaser is one file, fetched once for many versions of the scenes.
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [{ name: 'phaser', test: /node_modules\/phaser\/|phaser-parts/ }],
          },
        },
      },
    },
  };
}
