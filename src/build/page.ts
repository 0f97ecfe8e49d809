import type { UserConfig } from 'vite';
import manifest from '../../package.json' with { type: 'json' };
import { catalogueModules } from './catalogueModules.ts';
import { classPages } from './classPages.ts';
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
  const shared = sharedBy(folders);
  return {
    ...shared,
    publicDir: 'assets/install',
    plugins: [
      installation(),
      ...(shared.plugins ?? []),
      firstData(FIRST_DATA),
      classPages({ ...shared, plugins: sharedBy(folders).plugins ?? [] }),
    ],
    server: { host: loopback },
    preview: { host: loopback },
    build: {
      ...shared.build,
      manifest: true,
      license: { fileName: 'licences.md' },
      rolldownOptions: {
        ...shared.build?.rolldownOptions,
        output: {
          codeSplitting: { groups: [phaserChunk, { name: firstChunk, debugName: 'first' }] },
        },
      },
    },
  };
}

const phaserChunk = { name: 'phaser', test: /node_modules\/phaser\/|phaser-parts/ };

/** What the game's page and those of a class have in common. */
function sharedBy(folders: PageFolders): UserConfig {
  return {
    base: './',
    define: { __VERSION__: JSON.stringify(manifest.version) },
    plugins: [
      phaserFromParts(),
      scenarioModules(folders.scenarios),
      catalogueModules(folders.locales),
      usedFonts(folders),
    ],
    build: {
      target: 'es2023',
      // Phaser is one file, fetched once for many versions of the scenes.
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        // One build waits in the other.
        checks: { pluginTimings: false },
        // Each page fetches what it needs: a first chunk for all of them would be everybody's.
        output: { codeSplitting: { groups: [phaserChunk] } },
      },
    },
  };
}
