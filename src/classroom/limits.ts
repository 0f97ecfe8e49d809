/** Students of one class, those who were removed among them. */
export const MEMBERS_MOST = 200;

/** Tables of a class that is played by agents for a rehearsal. */
export const REHEARSAL_TABLES_MOST = 50;

/** Signs of a note in the corridor. */
export const NOTE_MOST = 140;

/** Signs of what an instructor says to everybody, or answers. */
export const BROADCAST_MOST = 280;

/** Injects that one class may plan. */
export const INJECTS_MOST = 60;

/** Milliseconds that one command may add to a clock or take from it. */
export const ADDED_MS_MOST = 3_600_000;

/** The last step of the class debrief. */
export const REVEAL_MOST = 20;

/** Milliseconds for which an inject can be called back before it goes out. */
export const CALL_BACK_MS = 10_000;
