/** The black stage and the light on it. */
export const nightColours = {
  stage: '#04070d',
  facade: '#070d18',
  darkPane: '#0c1626',
  frame: '#0d1422',
  sill: '#c9924a',
  lampLight: '#ffe0a0',
  lampWarm: '#ffcf7e',
  lampEdge: '#e59a4a',
  line: '#ffe3a6',
  deskLight: '#4a2c18',
  deskDark: '#0d0805',
} as const;
