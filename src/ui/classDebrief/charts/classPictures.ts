/** What draws the charts of a class: fetched with the first of them. */
export { drawBothChairs } from './drawBothChairs.ts';
export { drawCalibration } from './drawCalibration.ts';
export { drawClassPlane } from './drawClassPlane.ts';
export { drawGains } from './drawGains.ts';
