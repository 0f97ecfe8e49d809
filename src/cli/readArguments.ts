import { parseArgs } from 'node:util';

type OptionTable = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

export type ReadArguments =
  | {
      readonly ok: true;
      readonly words: readonly string[];
      readonly option: (name: string) => string | undefined;
      readonly options: (name: string) => readonly string[];
      readonly flag: (name: string) => boolean;
    }
  | { readonly ok: false; readonly fault: string };

/** A command's words and options; an option that the table does not know is a fault, never thrown. */
export function readArguments(
  args: readonly string[],
  table: NonNullable<OptionTable>,
): ReadArguments {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: table,
      allowPositionals: true,
      strict: true,
    });
    return {
      ok: true,
      words: positionals,
      option: (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : undefined;
      },
      options: (name) => {
        const value = values[name];
        return Array.isArray(value) ? value.map(String) : [];
      },
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    return { ok: false, fault: error instanceof Error ? error.message : String(error) };
  }
}
