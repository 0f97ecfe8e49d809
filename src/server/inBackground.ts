/** Does what nobody waits for; what goes wrong with it is told, and stops nothing else. */
export function inBackground(work: () => Promise<unknown>, onFault: (what: string) => void): void {
  work().catch((error) => onFault(String(error)));
}
