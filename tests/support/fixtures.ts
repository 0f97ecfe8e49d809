import { filesIn } from '../../src/build/filesIn.ts';
import { type ReadScenario, readScenario } from '../../src/scenario/readScenario.ts';

type Read = Extract<ReadScenario, { ok: true }>;

/** Two delegations, three norms, one event after the first answer of the first round. */
export function threeNorms(): Read {
  return readOnce('tests/scenarios/three-norms');
}

/** Three invented delegations, one of them a bystander to the event of the first round. */
export function threeDelegations(): Read {
  return readOnce('tests/scenarios/three-delegations');
}

/** The scenario that ships with the game. */
export function washington(): Read {
  return readOnce('assets/scenarios/washington-2015');
}

const readOnce = cached((folder: string): Read => {
  const read = readScenario(filesIn(folder));
  if (read.ok) return read;
  const lines = read.faults.map(({ file, line, what }) => `${folder}/${file}:${line}: ${what}`);
  throw new Error(`the fixture cannot be read:\n${lines.join('\n')}`);
});

function cached<Result>(make: (key: string) => Result): (key: string) => Result {
  const made = new Map<string, Result>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const result = make(key);
    made.set(key, result);
    return result;
  };
}
