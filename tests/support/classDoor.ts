import type { ClassPlan } from '../../src/classroom/index.ts';
import type { ClassRecordFile, Joined, OpenedClass } from '../../src/protocol/index.ts';

/** What a page gets from the door of a server. */
export async function postTo<Result>(
  address: string,
  path: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly body: Result }> {
  const response = await fetch(new URL(path, address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Result };
}

export async function foundClass(
  address: string,
  plan: ClassPlan,
  secret?: string,
): Promise<OpenedClass> {
  const told = await postTo<OpenedClass>(address, 'api/classes', {
    plan,
    ...(secret === undefined ? {} : { secret }),
  });
  if (told.status !== 200) throw new Error(JSON.stringify(told));
  return told.body;
}

export async function joinClass(address: string, code: string): Promise<Joined> {
  const told = await postTo<Joined>(address, 'api/join', { code });
  if (told.status !== 200) throw new Error(JSON.stringify(told));
  return told.body;
}

/** Everything that a class was, as its host's page is given it. */
export async function recordOf(address: string, hostKey: string): Promise<ClassRecordFile> {
  const told = await fetch(new URL('api/record', address), {
    headers: { authorization: `Bearer ${hostKey}` },
  });
  return (await told.json()) as ClassRecordFile;
}
