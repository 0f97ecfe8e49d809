import type { AnsweredPaper, Command, LogEntry } from '../../engine/index.ts';

/**
 * What a command answers or takes back, by its content; null for a command that names no paper. Ids of
 * papers end in the step that they were laid down in, one more than the place of that entry.
 */
export function answeredPaper(
  entries: readonly LogEntry[],
  command: Command,
): AnsweredPaper | null {
  const laid = layingOf(entries, command);
  if (laid === undefined) return null;
  const { seat: by, command: paper } = laid;
  switch (paper.kind) {
    case 'tableOffer':
      return { kind: 'offer', by, clauses: paper.clauses, harvest: false };
    case 'tableHarvest':
      return { kind: 'offer', by, clauses: { [paper.norm]: paper.wording }, harvest: true };
    case 'askQuestion':
      return { kind: 'question', by, norm: paper.norm };
    default:
      return null;
  }
}

function layingOf(entries: readonly LogEntry[], command: Command): LogEntry | undefined {
  const id = 'offer' in command ? command.offer : 'question' in command ? command.question : null;
  return id === null ? undefined : entries[Number(id.slice(id.lastIndexOf('-') + 1)) - 1];
}
