import type { UserConfig } from 'vite';
import manifest from '../../package.json' with { type: 'json' };
import { catalogueModules } from './catalogueModules.ts';
import { firstChunk, firstData } from './firstLoad.ts';
import { installation } from './installation.ts';
import type { PageFolders } from './PageFolders.ts';
import { phaserFromParts } from './phaserFromParts.ts';
import { scenarioModules } from './scenarioModules.ts';
import { usedFonts } from './usedFonts.ts';

/** What a first visit is played with, before anything else has been chosen. */
const FIRST_DATA = ['catalogue/en', 'scenario/washington-2015', 'scenario/washington-2015/en'].map(
  (name) => `\0virtual:${name}`,
);

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
      firstData(FIRST_DATA),
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
            groups: [
              { name: 'phaser', test: /node_modules\/phaser\/|phaser-parts/ },
              { name: firstChunk, debugName: 'first' },
            ],
          },
        },
      },
    },
  };
}
