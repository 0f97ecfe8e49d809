/** Whether motion is to be left out: by the settings of the page, or by those of the machine. */
export function motionIsStill(): boolean {
  return (
    document.documentElement.dataset.motion === 'still' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
