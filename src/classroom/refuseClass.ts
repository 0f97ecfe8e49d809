import type { ClassRefusal } from './classCommand.ts';

export function refuseClass(
  code: ClassRefusal['code'],
  facts: Omit<ClassRefusal, 'code'> = {},
): ClassRefusal {
  return { code, ...facts };
}
