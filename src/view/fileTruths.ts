import { type IncidentView, leaningOf, member } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { eventTitle } from './names.ts';
import { ownSide } from './seat.ts';

/** What came out about an event: the hidden truth of an invented one, or where the record ends. */
export interface FileTruth {
  readonly title: string;
  /** Set where the event is invented. */
  readonly fictional: string | null;
  readonly truth: string;
  /** One's tokens beside what the file on its own gave. */
  readonly beliefs: readonly {
    readonly label: string;
    readonly own: string;
    readonly file: string;
    readonly most: boolean;
  }[];
}

/** Every event that the table dealt with, opened. */
export function fileTruths(frame: Frame): readonly FileTruth[] {
  return frame.view.files.map((file) => {
    const { view, t, formats, script } = frame;
    const { nature, hypotheses } = member(view.setting.scenario.events, file.event);
    const texts = script.events[file.event];
    const fictional = nature === 'fictional';
    return {
      title: eventTitle(frame, file.event),
      fictional: fictional ? t('event.fictional') : null,
      truth: fictional ? (texts?.truths?.[file.truth ?? ''] ?? '') : t('verdict.noTruth'),
      beliefs: hypotheses.map((hypothesis, index) => ({
        label: texts?.hypotheses[hypothesis] ?? hypothesis,
        own: formats.number(ownTokens(frame, file)[index] ?? 0),
        file: formats.number((file.reading[index] ?? 0) / 100),
        most: leaningOf(file.reading) === index,
      })),
    };
  });
}

function ownTokens(frame: Frame, file: IncidentView): readonly number[] {
  return file.belief ?? file.beliefs?.[ownSide(frame).id] ?? [];
}
