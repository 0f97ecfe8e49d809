import type { TableAnalysis } from '../../analysis/classes/tableAnalysis.ts';
import { type ClassRecordFile, type ClassState, foldClass } from '../../classroom/index.ts';
import type { ClassWords } from './ClassInput.ts';

/** What the files of a class are written from. */
export interface ClassFiles {
  readonly words: ClassWords;
  readonly record: ClassRecordFile;
  /** The class that the record leads to. */
  readonly state: ClassState;
  readonly tables: readonly TableAnalysis[];
  /** As on the wall; it names the class in every row. */
  readonly code: string;
}

export function classFiles(parts: Omit<ClassFiles, 'state'>): ClassFiles {
  const { header, entries } = parts.record;
  return { ...parts, state: foldClass(header, entries) };
}

/** A student's made-up name; empty for nobody. */
export function memberNamed({ members }: ClassState, id: string | null): string {
  return members.find((member) => member.id === id)?.name ?? '';
}
