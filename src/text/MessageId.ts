import type en from '../../assets/locales/en.json';

/** The id of a message of the interface; English has them all. */
export type MessageId = keyof typeof en;
