import { randomBytes, randomInt } from 'node:crypto';
import { keyHash } from './store/keyHash.ts';

/** Letters and digits that nobody takes for another when they are read aloud or from a wall. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_SIGNS = 6;
const SEAT_CODE_SIGNS = 8;
const MEMBER_SIGNS = 13;

/** A key that cannot be guessed: 128 bits for a student, 256 for an instructor. */
export function mintKey(bits: 128 | 256): string {
  return randomBytes(bits / 8).toString('base64url');
}

/** By which students come into a class: one of 887 million. */
export function mintClassCode(): string {
  return mintSigns(CODE_SIGNS);
}

/** By which one student comes back from any device: one of 852,000 million, and only within the class. */
export function mintSeatCode(): string {
  return mintSigns(SEAT_CODE_SIGNS);
}

/** By which a class knows one student; it opens nothing, and it is an id as messages may name it. */
export function mintMember(): string {
  return mintSigns(MEMBER_SIGNS);
}

/** A code as somebody typed it, as it was given out: without spaces, in capitals, look-alikes put right. */
export function typedCode(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('0', 'Q')
    .replaceAll(/[1IL]/g, 'J');
}

/** Under which the code of a student's seat is kept, apart from any other class's. */
export function hashOfSeatCode(classId: string, seatCode: string): string {
  return keyHash(`seat/${classId}/${seatCode}`);
}

function mintSigns(count: number): string {
  return Array.from({ length: count }, () => SIGNS[randomInt(SIGNS.length)]).join('');
}
