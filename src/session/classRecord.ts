/** The record of a whole class as its server keeps it, by the host's key; null where none was given. */
export async function fetchRecord(address: URL, key: string): Promise<string | null> {
  try {
    const response = await fetch(address, { headers: bearer(key), credentials: 'omit' });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

/** Deletes the record for good; whether the server has done so. */
export async function deleteRecord(address: URL, key: string): Promise<boolean> {
  try {
    const response = await fetch(address, {
      method: 'DELETE',
      headers: bearer(key),
      credentials: 'omit',
    });
    return response.ok;
  } catch {
    return false;
  }
}

function bearer(key: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${key}` };
}
