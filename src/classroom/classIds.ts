export type MemberId = string;
export type TableId = string;
