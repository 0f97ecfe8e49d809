/** Carries out what was asked for, all of it in one commit, and answers each in its place. */
type Commit<Ask, Answer> = (asks: readonly Ask[]) => Promise<readonly Answer[]>;

interface Waiting<Ask, Answer> {
  readonly ask: Ask;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

const ASKS_MOST = 256;

/**
 * Lets what is asked for within one turn of the event loop share a commit, in the order of asking.
 * Each is answered after that commit, and all fail with it.
 */
export function groupCommit<Ask, Answer>(
  commit: Commit<Ask, Answer>,
): (ask: Ask) => Promise<Answer> {
  let waiting: Waiting<Ask, Answer>[] = [];
  let runs = false;

  const run = async () => {
    while (waiting.length > 0) {
      const group = waiting.slice(0, ASKS_MOST);
      waiting = waiting.slice(ASKS_MOST);
      await carryOut(group, commit);
    }
    runs = false;
  };

  return (ask) =>
    new Promise((resolve, reject) => {
      waiting.push({ ask, resolve, reject });
      if (runs) return;
      runs = true;
      setImmediate(run);
    });
}

async function carryOut<Ask, Answer>(
  group: readonly Waiting<Ask, Answer>[],
  commit: Commit<Ask, Answer>,
): Promise<void> {
  try {
    const answers = await commit(group.map(({ ask }) => ask));
    for (const [place, { resolve }] of group.entries()) resolve(answers[place] as Answer);
  } catch (error) {
    for (const { reject } of group) reject(error);
  }
}
