/** Does something once the page has been painted: what was pressed is answered first. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
