import { download } from './download.ts';
import type { Settings } from './Settings.ts';

interface Sources {
  /** The log of the game at hand; null where there is none. */
  readonly game: () => string | null;
  readonly settings: () => Settings;
}

/** The files that a person may take away from the page; nothing of them is sent anywhere. */
export class Downloads {
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  game(): void {
    const text = this.#sources.game();
    if (text !== null) download('communique-game.json', text);
  }

  async settings(): Promise<void> {
    const { settingsFile } = await import('./settingsFile.ts');
    download('communique-settings.json', settingsFile(this.#sources.settings()));
  }

  /** What helps to find a fault: `failure` is the last error that the page met. */
  async problem(failure: string | null): Promise<void> {
    const { problemReport } = await import('./problemReport.ts');
    const { userAgent: name, languages } = navigator;
    const text = problemReport({
      version: __VERSION__,
      settings: this.#sources.settings(),
      log: this.#sources.game(),
      failure,
      browser: {
        name,
        languages,
        width: innerWidth,
        height: innerHeight,
        pixelRatio: devicePixelRatio,
      },
    });
    download('communique-problem.json', text);
  }
}
