import type { ClassCommand } from '../../classroom/index.ts';
import type { ConsoleWords } from './ConsoleSight.ts';

/** What a listener is told once the class has taken an act that the page does not show in so many words. */
export function doneWords({ t }: Pick<ConsoleWords, 't'>, command: ClassCommand): string {
  switch (command.kind) {
    case 'pauseTables':
    case 'resumeTables':
    case 'addTime':
    case 'advanceTables':
    case 'nudge':
    case 'broadcast':
    case 'answerHand':
    case 'callBackInject':
    case 'startCorridor':
    case 'pairTables':
    case 'seatMember':
    case 'replaceAbsent':
      return t(`console.done.${command.kind}`);
    case 'planInject':
    case 'changeInject':
      return t(`console.done.${command.kind}`, {
        moment: command.plan.moment.kind === 'now' ? 'now' : 'later',
      });
    default:
      return '';
  }
}
