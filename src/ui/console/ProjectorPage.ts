import '../theme.css';
import './projector.css';
import { render } from 'lit';
import type { ClassLink, LinkNews } from '../../session/ClassLink.ts';
import type { ConsoleWords } from './ConsoleSight.ts';
import { projectorScreen } from './projectorScreen.ts';
import type { ProjectorClass } from './projectorView.ts';

export interface ProjectorPageParts {
  readonly root: HTMLElement;
  readonly words: ConsoleWords;
  readonly base: URL;
  readonly openLink: () => ClassLink;
  readonly now: () => number;
}

const TICK_MS = 250;

/** The wall of a class: it only shows, and asks for nothing. */
export class ProjectorPage {
  readonly #parts: ProjectorPageParts;
  #link: ClassLink | null = null;
  #view: ProjectorClass | null = null;
  #heardAtMs = 0;
  #over = false;

  constructor(parts: ProjectorPageParts) {
    this.#parts = parts;
    setInterval(() => this.#draw(), TICK_MS);
  }

  open(): void {
    this.#link = this.#parts.openLink();
    this.#link.subscribe((news) => this.#hear(news));
    this.#draw();
  }

  noteNetwork(is: 'offline' | 'back'): void {
    if (is === 'offline') this.#link?.noteOffline();
    else this.#link?.retry();
  }

  #hear(news: LinkNews): void {
    if (news.kind === 'class' && news.view.audience === 'projector') {
      this.#view = news.view;
      this.#heardAtMs = this.#parts.now();
    }
    if (news.kind === 'dismissed') this.#over = true;
    this.#draw();
  }

  #draw(): void {
    const { root, words, base, now } = this.#parts;
    render(
      projectorScreen({
        ...words,
        base,
        view: this.#view,
        over: this.#over,
        elapsedMs: now() - this.#heardAtMs,
      }),
      root,
    );
    document.title = words.t('projector.title');
  }
}
