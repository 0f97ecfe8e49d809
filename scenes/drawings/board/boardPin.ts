import type { Drawing } from '../../paint.ts';
import { brassGradient } from '../cloth.ts';
import { sheet } from '../sheet.ts';

/** A pin of brass, 10 units wide in the middle of 16. */
export const boardPin: Drawing = sheet(
  'board-pin',
  { width: 16, height: 16 },
  '<circle cx="9" cy="10" r="5" fill="#0b0805" opacity=".35"/><circle cx="8" cy="8" r="5" fill="url(#brass)"/><circle cx="6.500" cy="6.500" r="1.500" fill="#fff" opacity=".6"/>',
  brassGradient,
);
