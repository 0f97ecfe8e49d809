/** The chairs of a delegation, in the order in which they are filled (PLAY.md section 10). */
export const CHAIR_ROLES = ['head', 'intelligence', 'legal', 'economic'] as const;

export type ChairRole = (typeof CHAIR_ROLES)[number];
