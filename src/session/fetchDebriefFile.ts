import type { ClassDebriefFile } from '../classroom/index.ts';

/** What a class looks at together, by a key of the host, a co-host or the projector; null before its debrief is open. */
export async function fetchDebriefFile(
  address: URL,
  key: string,
): Promise<ClassDebriefFile | null> {
  try {
    const response = await fetch(address, {
      headers: { authorization: `Bearer ${key}` },
      credentials: 'omit',
    });
    return response.ok ? ((await response.json()) as ClassDebriefFile) : null;
  } catch {
    return null;
  }
}
