/** A random id, 128 bits in hexadecimal: on a plain http page there is no `crypto.randomUUID`. */
export function actId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
