/** The parts as a whole; nothing where one of them could not be read. */
export function wholeSource<Source>(
  parts: { [Key in keyof Source]: Source[Key] | undefined },
): Source | undefined {
  return Object.values(parts).includes(undefined) ? undefined : (parts as Source);
}
