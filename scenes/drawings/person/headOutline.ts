/** The outline of every head, three quarters to the right, in the box of 200 x 240. */
export const headOutline =
  'M70 64C71 45 91 36 110 38C129 40 138 54 138 74L139.5 90Q141 94 138.5 98L137 116C136 133 128 150 117 156C109 160 99 157 90 150C78 141 70 128 68 112Z';
