import {
  type Fact,
  fileOf,
  type Happening,
  type IncidentView,
  type OwnSide,
  readingOf,
  type Setting,
  type Tenths,
  type View,
} from '../engine/index.ts';
import { CHAIR_ROLES, type ChairRole } from './chairs.ts';

type Roles = readonly ChairRole[];

/**
 * What a chair sees of its delegation's view, by allow-list; with all roles, and once the dialogue is
 * over, it is the view itself.
 *
 * - Linkages are legal's alone (`chairSetting`). Totals of what stands, text and reservation, are the
 *   true ones for every chair; what a package would be worth is reckoned by the others without linkages.
 * - What lies in a file of evidence, and how it reads, is intelligence's alone; for the others the file
 *   reads as its prior does. The tokens that it has placed are seen by all.
 * - The audiences one by one, what moved them and what they said when they were asked are economic's
 *   alone. The others see home, and of an audience only whether it binds them: one that is lost or
 *   zealous stands at its level, any other where home does.
 */
export function chairView(view: View, roles: Roles): View {
  if (view.own === null || view.verdict !== null || holdsAll(roles)) return view;
  const incidentOf = (incident: IncidentView) => chairIncident(view, incident, roles);
  return {
    seat: view.seat,
    setting: chairSetting(view.setting, roles),
    step: view.step,
    stage: view.stage,
    round: view.round,
    paused: view.paused,
    trust: view.trust,
    tension: view.tension,
    draft: view.draft,
    agenda: view.agenda,
    opened: view.opened,
    exchange: view.exchange,
    offers: view.offers,
    questions: view.questions,
    nonPapers: view.nonPapers,
    walks: view.walks,
    sides: view.sides,
    own: chairSide(view, view.own, roles),
    incident: view.incident === null ? null : incidentOf(view.incident),
    files: view.files.map(incidentOf),
    waiting: view.waiting,
    closing: view.closing,
    verdict: null,
    record: view.record.filter((happening) => isTold(happening, roles)),
  };
}

/** The setting that a chair reckons with: without its linkages, unless it is legal's. */
export function chairSetting(setting: Setting, roles: Roles): Setting {
  if (roles.includes('legal')) return setting;
  return { cut: setting.cut, scenario: { ...setting.scenario, linkages: [] } };
}

function holdsAll(roles: Roles): boolean {
  return CHAIR_ROLES.every((role) => roles.includes(role));
}

function chairSide({ setting }: View, own: OwnSide, roles: Roles): OwnSide {
  return {
    id: own.id,
    cable: own.cable,
    audiences: roles.includes('economic') ? own.audiences : bindingAudiences(setting, own),
    home: own.home,
    line: own.line,
    reservation: own.reservation,
    values: own.values,
    text: own.text,
    lineShift: own.lineShift,
    valueShifts: own.valueShifts,
    consulted: own.consulted,
    settledRetreats: own.settledRetreats,
    calledCapital: own.calledCapital,
    nightEnded: own.nightEnded,
    sealedTone: own.sealedTone,
    sealedPositions: own.sealedPositions,
    aim: own.aim,
    guesses: own.guesses,
    predictions: own.predictions,
    removal: own.removal,
  };
}

/** Audiences that change what is legal or what it costs keep their level; the others stand where home does. */
function bindingAudiences(
  { scenario }: Setting,
  { audiences, home }: OwnSide,
): OwnSide['audiences'] {
  const { lostAudience, zealousAudience } = scenario.magnitudes;
  const plain: Tenths = Math.max(lostAudience + 1, Math.min(zealousAudience - 1, home));
  return Object.fromEntries(
    Object.entries(audiences).map(([id, level]) => {
      const binds = level <= lostAudience || level >= zealousAudience;
      return [id, binds ? level : plain];
    }),
  );
}

function chairIncident({ setting }: View, incident: IncidentView, roles: Roles): IncidentView {
  if (roles.includes('intelligence')) return incident;
  const file = fileOf(setting, incident.event);
  return {
    event: incident.event,
    raisedBy: incident.raisedBy,
    channel: incident.channel,
    settled: incident.settled,
    corrected: incident.corrected,
    known: [],
    speaks: {},
    reading: readingOf(file, [], {}, setting.scenario.magnitudes),
    moreEvidence: false,
    askedCapital: incident.askedCapital,
    belief: incident.belief,
    reaction: incident.reaction,
    reactions: incident.reactions,
    truth: null,
    beliefs: null,
  };
}

function isTold(happening: Happening, roles: Roles): boolean {
  if (happening.kind === 'meterMoved')
    return happening.move.meter !== 'audience' || roles.includes('economic');
  const whose = TOLD[happening.kind];
  return whose === 'everybody' || roles.includes(whose);
}

/** The chair that hears of a happening which its delegation may know. */
const TOLD: Readonly<Record<Exclude<Fact['kind'], 'meterMoved'>, ChairRole | 'everybody'>> = {
  evidenceOpened: 'intelligence',
  audienceConsulted: 'economic',
  roundOpened: 'everybody',
  sealed: 'everybody',
  tonesRevealed: 'everybody',
  positionsRevealed: 'everybody',
  exchangeOpened: 'everybody',
  offerTabled: 'everybody',
  offerWithdrawn: 'everybody',
  offerAccepted: 'everybody',
  offerTookEffect: 'everybody',
  offerRejected: 'everybody',
  offerBracketed: 'everybody',
  questionAsked: 'everybody',
  questionAnswered: 'everybody',
  nonPaperSent: 'everybody',
  nonPaperLeaked: 'everybody',
  adjourned: 'everybody',
  exchangeEnded: 'everybody',
  incidentArose: 'everybody',
  capitalAsked: 'everybody',
  beliefsSealed: 'everybody',
  reactionsRevealed: 'everybody',
  incidentSettled: 'everybody',
  fileCorrected: 'everybody',
  fileTurned: 'everybody',
  nightFell: 'everybody',
  capitalCalled: 'everybody',
  corridorCalled: 'everybody',
  corridorAnswered: 'everybody',
  closingBegan: 'everybody',
  signaturesRevealed: 'everybody',
  textConfirmed: 'everybody',
  signatureWithdrawn: 'everybody',
  pressLinesRevealed: 'everybody',
  dialogueEnded: 'everybody',
  cableGuessed: 'everybody',
  planFiled: 'everybody',
  tableActed: 'everybody',
};
