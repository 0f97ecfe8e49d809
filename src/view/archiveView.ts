import { type ActionReader, toDesk } from './ActionEffect.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { dayWords, playedDay } from './playedDay.ts';

/** The archive of a scenario in one language, as it is loaded when it is first opened. */
export interface Archive {
  readonly codex: readonly ArchiveEntry[];
  readonly sources: Readonly<
    Record<string, { readonly title: string; readonly address?: string | undefined }>
  >;
  readonly texts: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly text: string;
        readonly term?: readonly string[] | undefined;
      }
    >
  >;
}

interface ArchiveEntry {
  readonly id: string;
  readonly public: string;
  readonly kind: 'event' | 'document' | 'term' | 'institution' | 'claim' | 'technique';
  readonly sources: readonly string[];
  readonly terms: readonly string[];
  readonly fiction: boolean;
}

export interface ArchiveView {
  readonly heading: string;
  readonly search: string;
  readonly count: string;
  readonly groups: readonly {
    readonly heading: string;
    readonly entries: readonly ArchiveLink[];
  }[];
  readonly entry: OpenedEntry | null;
  /** A source that was asked for and that no entry quotes. */
  readonly source: SourceLine | null;
  /** What is not in the archive yet, and why. */
  readonly closed: string | null;
}

export interface ArchiveLink {
  /** The action that opens it. */
  readonly id: string;
  readonly title: string;
  readonly year: string;
  readonly current: boolean;
}

interface OpenedEntry {
  readonly title: string;
  readonly text: string;
  readonly kind: string;
  readonly day: string;
  readonly fiction: string | null;
  readonly sources: readonly SourceLine[];
  readonly related: readonly ArchiveLink[];
}

interface SourceLine {
  readonly id: string;
  readonly title: string;
  readonly address: string | null;
  readonly marked: boolean;
}

const kinds: readonly ArchiveEntry['kind'][] = [
  'event',
  'document',
  'institution',
  'claim',
  'technique',
  'term',
];

/**
 * The archive as of the day being played. `entry` is an entry's id, or `source/ID` for the entry that
 * a source is quoted in; one that is not public yet stays closed.
 */
export function archiveView(
  frame: Frame,
  desk: Desk,
  archive: Archive,
  entry: string | null,
): ArchiveView {
  const { t } = frame;
  const day = playedDay(frame);
  const readable = archive.codex.filter(({ public: opens }) => day === null || opens <= day);
  const search = (desk.picks['archive-search'] ?? '').trim();
  const found = readable.filter(({ id }) => matches(archive, id, search));
  const source = entry?.startsWith('source/') ? entry.slice('source/'.length) : null;
  const wanted = source === null ? entry : quoting(readable, source);
  const opened = readable.find(({ id }) => id === wanted) ?? null;
  const linkTo = (each: ArchiveEntry): ArchiveLink => ({
    id: `panel:archive:${each.id}`,
    title: archive.texts[each.id]?.title ?? each.id,
    year: each.public.slice(0, 4),
    current: each.id === opened?.id,
  });
  const later = archive.codex.length - readable.length;
  return {
    heading: t('archive.heading'),
    search,
    count: t('archive.count', { count: found.length, search }),
    groups: kinds.flatMap((kind) => {
      const entries = found.filter((each) => each.kind === kind).map(linkTo);
      return entries.length === 0 ? [] : [{ heading: t(`archive.kind.${kind}`), entries }];
    }),
    entry:
      opened === null ? null : openedEntry(frame, archive, opened, { readable, source, linkTo }),
    source: opened === null && source !== null ? sourceLine(archive, source) : null,
    closed: day === null || later === 0 ? null : t('archive.closed', { day: dayWords(frame, day) }),
  };
}

function openedEntry(
  frame: Frame,
  archive: Archive,
  entry: ArchiveEntry,
  around: {
    readonly readable: readonly ArchiveEntry[];
    readonly source: string | null;
    readonly linkTo: (entry: ArchiveEntry) => ArchiveLink;
  },
): OpenedEntry {
  const { t } = frame;
  const texts = archive.texts[entry.id];
  return {
    title: texts?.title ?? entry.id,
    text: texts?.text ?? '',
    kind: t(`archive.kind.${entry.kind}`),
    day: t('archive.public', { day: dayWords(frame, entry.public) }),
    fiction: entry.fiction ? t('archive.fiction') : null,
    sources: entry.sources.map((id) => ({
      ...sourceLine(archive, id),
      marked: id === around.source,
    })),
    related: around.readable
      .filter(({ id, terms }) => entry.terms.includes(id) || terms.includes(entry.id))
      .map(around.linkTo),
  };
}

function sourceLine({ sources }: Archive, id: string): SourceLine {
  const { title = id, address = null } = sources[id] ?? {};
  return { id, title, address, marked: false };
}

function quoting(entries: readonly ArchiveEntry[], source: string): string | null {
  return entries.find(({ sources }) => sources.includes(source))?.id ?? null;
}

function matches(archive: Archive, id: string, search: string): boolean {
  if (search === '') return true;
  const { title = '', text = '', term = [] } = archive.texts[id] ?? {};
  const heap = [title, text, ...term].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => heap.includes(word));
}

/** `archive:search:working group` looks for words; without any it shows all. */
export const readArchive: ActionReader = (_frame, desk, [what, ...words]) =>
  what === 'search' ? toDesk(withPick(desk, 'archive-search', words.join(':'))) : toDesk(desk);
