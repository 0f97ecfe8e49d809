import type { Fault } from './Fault.ts';
import type { ScenarioFiles } from './FolderReader.ts';

const filesMost = 200;
const bytesMost = 512 * 1024;

/** What makes a folder too large to be read at all. */
export function sizeFaults(files: ScenarioFiles): Fault[] {
  const tooLarge = (file: string, what: string, remedy: string): Fault => {
    return { file, line: 1, column: 1, code: 'too-large', what, remedy };
  };
  if (files.size > filesMost) {
    return [
      tooLarge('scenario.yaml', `the folder has ${files.size} files`, `keep to ${filesMost}`),
    ];
  }
  return [...files]
    .filter(
      ([, text]) => text.length > bytesMost || new TextEncoder().encode(text).length > bytesMost,
    )
    .map(([file]) => tooLarge(file, 'the file is larger than 512 KB', 'divide or shorten it'));
}
