/** The solution concepts whose points stand in the outcome plane, in the order in which they are told. */
export const SOLUTIONS = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const;

export type SolutionName = (typeof SOLUTIONS)[number];
