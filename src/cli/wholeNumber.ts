/** The whole number from 0 that a word of the shell is, if it is one. */
export function wholeNumber(word: string): number | undefined {
  const number = Number(word);
  return /^\d+$/.test(word) && Number.isSafeInteger(number) ? number : undefined;
}
