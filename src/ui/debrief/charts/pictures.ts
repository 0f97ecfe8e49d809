/** What draws charts: fetched when the first chart is to be drawn, and with it the library. */
export { drawLines } from './drawLines.ts';
export { drawPlane } from './drawPlane.ts';
export { saveChart } from './saveChart.ts';
