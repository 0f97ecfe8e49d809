import { ENDINGS } from '../../../src/analysis/endingFor.ts';
import { barred, type Figure } from './figure.ts';
import { type Study, setOf } from './study.ts';

const MOST = 30;

/** Test 5: every ending is reached, and none takes over, with everybody against everybody. */
export function endings(study: Study): readonly Figure[] {
  const reached = setOf(study, 'pool').flatMap(({ chairs }) =>
    Object.values(chairs).map(({ ending }) => ending),
  );
  return ENDINGS.map((ending) => {
    const count = reached.filter((each) => each === ending).length;
    const percent = (100 * count) / Math.max(1, reached.length);
    return barred(
      ending,
      `${count} of ${reached.length}, ${percent.toFixed(1)} %`,
      `at least once, at most ${MOST} %`,
      count > 0 && percent <= MOST,
    );
  });
}
