import '../theme.css';
import './projector.css';
import { render, type TemplateResult } from 'lit';
import type { ClassLink, LinkNews } from '../../session/ClassLink.ts';
import type { ClassTalk, TalkWishes } from './ClassTalk.ts';
import type { ConsoleWords } from './ConsoleSight.ts';
import type { ProjectorSight } from './ProjectorSight.ts';
import { projectorScreen } from './projectorScreen.ts';
import type { ProjectorClass } from './projectorView.ts';

export interface ProjectorPageParts {
  readonly root: HTMLElement;
  readonly words: ConsoleWords;
  readonly base: URL;
  readonly openLink: () => ClassLink;
  readonly openTalk: (wishes: Omit<TalkWishes, 'key'>) => Promise<ClassTalk>;
  readonly now: () => number;
}

const TICK_MS = 250;

/** The wall of a class: it only shows, and asks for nothing. */
export class ProjectorPage {
  readonly #parts: ProjectorPageParts;
  #link: ClassLink | null = null;
  #view: ProjectorClass | null = null;
  #heardAtMs = 0;
  #dismissed: ProjectorSight['dismissed'] = null;
  #talk: ClassTalk | 'coming' | null = null;

  constructor(parts: ProjectorPageParts) {
    this.#parts = parts;
    setInterval(() => {
      if (this.#view?.stage === 'play') this.#draw();
    }, TICK_MS);
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
    if (news.kind === 'dismissed') this.#dismissed = news.code;
    this.#draw();
  }

  /** The step of the class debrief that the host shows; null before the games have been fetched. */
  #debrief(): TemplateResult | null {
    const view = this.#view;
    if (view?.stage !== 'debrief') return null;
    if (this.#talk === null) void this.#fetchTalk(view.code);
    if (this.#talk === null || this.#talk === 'coming') return null;
    return this.#talk.debrief.onWall({ revealed: view.revealed, names: view.names });
  }

  async #fetchTalk(code: string): Promise<void> {
    this.#talk = 'coming';
    const changed = () => this.#draw();
    this.#talk = await this.#parts.openTalk({ code, changed, reveal: null, deleted: null });
    this.#draw();
  }

  #draw(): void {
    const { root, words, base, now } = this.#parts;
    render(
      projectorScreen({
        ...words,
        base,
        view: this.#view,
        dismissed: this.#dismissed,
        elapsedMs: now() - this.#heardAtMs,
        debrief: this.#debrief(),
      }),
      root,
    );
    document.title = words.t('projector.title');
  }
}
