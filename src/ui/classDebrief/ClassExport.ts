import './classExport.css';
import { html, nothing, type TemplateResult } from 'lit';
import { ClassAnalysis, type ClassRecordFile } from '../../session/ClassAnalysis.ts';
import type { ClassWords } from '../../view/class/ClassInput.ts';
import { classCodebookCsv } from '../../view/class/classCodebookCsv.ts';
import { classDecisionsCsv } from '../../view/class/classDecisionsCsv.ts';
import { type ClassFiles, classFiles } from '../../view/class/classFiles.ts';
import { classReportView } from '../../view/class/classReportView.ts';
import { gradebookCsv } from '../../view/class/gradebookCsv.ts';
import { injectsCsv } from '../../view/class/injectsCsv.ts';
import type { Frame } from '../../view/Frame.ts';
import { printButton } from '../debrief/printButton.ts';
import { download } from '../download.ts';
import { classReport } from './classReport.ts';

export interface ClassExportParts {
  readonly words: ClassWords;
  readonly scenario: Frame['view']['setting']['scenario'];
  readonly code: string;
  /** The record as the server hands it out, with the host's key; null where it does not. */
  readonly fetchRecord: () => Promise<string | null>;
  /** Deletes the class for good; whether the server has done so. */
  readonly deleteRecord: () => Promise<boolean>;
  readonly deleted: () => void;
  readonly changed: () => void;
}

interface Fetched {
  readonly text: string;
  readonly files: ClassFiles;
  readonly analysis: ClassAnalysis;
}

const CSV = 'text/csv;charset=utf-8';

/** The files of a class, its report, and the way to delete it: only after its record was kept, in two steps. */
export class ClassExport {
  readonly #parts: ClassExportParts;
  #fetched: Fetched | null = null;
  #state: 'idle' | 'fetching' | 'failed' | 'ready' = 'idle';
  #kept = false;
  #deleting: 'no' | 'asked' | 'running' | 'failed' = 'no';

  constructor(parts: ClassExportParts) {
    this.#parts = parts;
  }

  template(): TemplateResult {
    const { t } = this.#parts.words;
    if (this.#state === 'idle') void this.#fetch();
    const fetched = this.#fetched;
    return html`<section class="classexport" aria-labelledby="classexport-heading">
      <h2 id="classexport-heading">${t('classDebrief.export.heading')}</h2>
      ${
        fetched === null
          ? html`<p>
              ${t(`classDebrief.export.${this.#state === 'failed' ? 'failed' : 'fetching'}`)}
              ${this.#state === 'failed' ? this.#button('retry', t('classDebrief.host.retry'), () => this.#fetch()) : nothing}
            </p>`
          : html`${this.#files(fetched)} ${this.#delete()}
              ${classReport(this.#report(fetched), this.#parts.words)}`
      }
    </section>`;
  }

  #button(name: string, label: string, press: () => void): TemplateResult {
    return html`<button type="button" class="btn" data-file=${name} @click=${press}>${label}</button>`;
  }

  #files({ text, files }: Fetched): TemplateResult {
    const { words, scenario, code } = this.#parts;
    const { t } = words;
    const keep = (name: string, make: () => string, type?: string) => () =>
      download(`communique-${code}-${name}`, make(), type);
    return html`<p class="noprint">${t('classDebrief.export.note')}</p>
      <p class="classexport__acts noprint">
        ${this.#button(
          'gradebook',
          t('classDebrief.export.gradebook'),
          keep('gradebook.csv', () => gradebookCsv(files), CSV),
        )}
        ${this.#button(
          'decisions',
          t('classDebrief.export.decisions'),
          keep('decisions.csv', () => classDecisionsCsv(scenario, files), CSV),
        )}
        ${this.#button(
          'injects',
          t('classDebrief.export.injects'),
          keep('injects.csv', () => injectsCsv(scenario, files), CSV),
        )}
        ${this.#button(
          'codebook',
          t('classDebrief.export.codebook'),
          keep('codebook.csv', () => classCodebookCsv(words), CSV),
        )}
        ${this.#button('record', t('classDebrief.export.record'), () => {
          download(`communique-${code}-record.json`, text);
          this.#kept = true;
          this.#parts.changed();
        })}
        ${printButton(t('classDebrief.export.print'))}
      </p>
      <details class="noprint">
        <summary>${t('classDebrief.export.logs')}</summary>
        <p class="small quiet">${t('classDebrief.export.logsNote')}</p>
        <p class="classexport__acts">
          ${files.record.tables.map(({ table, log }) =>
            this.#button(
              `log-${table}`,
              t('classDebrief.export.log', { table }),
              keep(`table-${table}.json`, () => JSON.stringify(log)),
            ),
          )}
        </p>
      </details>`;
  }

  #delete(): TemplateResult {
    const { t } = this.#parts.words;
    const ask = (state: 'no' | 'asked') => () => {
      this.#deleting = state;
      this.#parts.changed();
    };
    return html`<section class="classexport__delete noprint" aria-labelledby="classexport-delete">
      <h3 id="classexport-delete">${t('classDebrief.delete.heading')}</h3>
      <p>${t(this.#kept ? 'classDebrief.delete.note' : 'classDebrief.delete.first')}</p>
      ${
        this.#deleting === 'no'
          ? html`<button type="button" class="btn" data-delete="ask" ?disabled=${!this.#kept} @click=${ask('asked')}>
              ${t('classDebrief.delete.ask')}
            </button>`
          : html`<p role="alert">
              ${t(this.#deleting === 'failed' ? 'classDebrief.delete.failed' : 'classDebrief.delete.sure')}
              <button
                type="button"
                class="btn"
                data-delete="now"
                ?disabled=${this.#deleting === 'running'}
                @click=${() => this.#deleteNow()}
              >
                ${t('classDebrief.delete.now')}
              </button>
              <button type="button" class="btn btn--main" data-delete="no" @click=${ask('no')}>
                ${t('classDebrief.delete.no')}
              </button>
            </p>`
      }
    </section>`;
  }

  #report({ files, analysis }: Fetched): ReturnType<typeof classReportView> {
    const { words, code } = this.#parts;
    const { tables, unfinished, injects } = analysis;
    const input = { words, tables, unfinished, injects, names: null };
    return classReportView(input, { code, openedAt: files.record.openedAt });
  }

  async #fetch(): Promise<void> {
    const { words, scenario, code, fetchRecord, changed } = this.#parts;
    this.#state = 'fetching';
    const text = await fetchRecord();
    if (text === null) {
      this.#state = 'failed';
      return changed();
    }
    const record = JSON.parse(text) as ClassRecordFile;
    const analysis = ClassAnalysis.ofRecord(scenario, record);
    do await new Promise((resolve) => setTimeout(resolve));
    while (analysis.step());
    const files = classFiles({ words, record, code, tables: analysis.tables });
    this.#fetched = { text, files, analysis };
    this.#state = 'ready';
    changed();
  }

  async #deleteNow(): Promise<void> {
    this.#deleting = 'running';
    this.#parts.changed();
    const done = await this.#parts.deleteRecord();
    this.#deleting = done ? 'no' : 'failed';
    if (done) this.#parts.deleted();
    else this.#parts.changed();
  }
}
