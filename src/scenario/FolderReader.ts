import type { z } from 'zod';
import type { Fault } from './Fault.ts';
import { isYamlFile, readYaml } from './readYaml.ts';
import { absentFile, type Sourced } from './Sourced.ts';
import { shapeFaults } from './shapeFaults.ts';

/** A folder's files by path, with forward slashes: `scenario.yaml`, `en/events/opm.yaml`. */
export type ScenarioFiles = ReadonlyMap<string, string>;

/** Reads a folder's files one by one against their schemas and gathers what is wrong with them. */
export class FolderReader {
  readonly faults: Fault[] = [];
  readonly #files: ScenarioFiles;
  readonly #read = new Set<string>();

  constructor(files: ScenarioFiles) {
    this.#files = files;
  }

  /** The file's value; nothing where it is missing or of the wrong shape, and the faults say why. */
  need<Schema extends z.ZodType>(
    file: string,
    schema: Schema,
  ): Sourced<z.output<Schema>> | undefined {
    if (this.#files.has(file)) return this.#sourced(file, schema);
    this.faults.push({
      file,
      line: 1,
      column: 1,
      code: 'missing-file',
      what: 'the file is missing',
      remedy: 'add it as the format describes',
    });
    return undefined;
  }

  /** As `need`, but a missing file has this value. */
  may<Schema extends z.ZodType>(
    file: string,
    schema: Schema,
    absent: z.output<Schema>,
  ): Sourced<z.output<Schema>> | undefined {
    return this.#files.has(file) ? this.#sourced(file, schema) : absentFile(file, absent);
  }

  /** Every file directly in a folder, by its name without the ending; nothing if one is wrong. */
  all<Schema extends z.ZodType>(
    folder: string,
    schema: Schema,
  ): ReadonlyMap<string, Sourced<z.output<Schema>>> | undefined {
    const found = new Map<string, Sourced<z.output<Schema>>>();
    let whole = true;
    for (const path of this.#files.keys()) {
      const [, name] = path.match(/^(?:.*\/)?([A-Za-z0-9][A-Za-z0-9-]*)\.yaml$/) ?? [];
      if (name === undefined || path !== `${folder}/${name}.yaml`) continue;
      const sourced = this.#sourced(path, schema);
      if (sourced === undefined) whole = false;
      else found.set(name, sourced);
    }
    return whole ? found : undefined;
  }

  /** The files that nobody has asked for. */
  unread(): string[] {
    return [...this.#files.keys()].filter((file) => !this.#read.has(file));
  }

  #sourced<Schema extends z.ZodType>(
    file: string,
    schema: Schema,
  ): Sourced<z.output<Schema>> | undefined {
    this.#read.add(file);
    const read = readYaml(file, this.#files.get(file) ?? '');
    if (!isYamlFile(read)) {
      this.faults.push(...read);
      return undefined;
    }
    const checked = schema.safeParse(read.value, { reportInput: false });
    if (checked.success) return { file, value: checked.data, placeOf: read.placeOf };
    this.faults.push(...shapeFaults(read, checked.error));
    return undefined;
  }
}
