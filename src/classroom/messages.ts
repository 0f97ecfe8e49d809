import type { ClassMessage, ClassState } from './ClassState.ts';

/** The class with one more message. */
export function say(
  state: ClassState,
  atMs: number,
  message: Omit<ClassMessage, 'id' | 'atMs'>,
): ClassState {
  const { messages } = state;
  return { ...state, messages: [...messages, { id: messages.length, atMs, ...message }] };
}
