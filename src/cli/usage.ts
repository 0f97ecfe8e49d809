export const ANALYSE_USAGE = [
  'analyse SCENARIO [--cut N] --cables DELEGATION=CABLE,… | --seed N | --log FILE [--at N] [--json]    the frontier and the solution points of a game, at its start or after the N-th command of its log',
  'analyse --genius DOMAIN.xml PROFILE.xml PROFILE.xml… [--json]    the same of a GENIUS domain',
] as const;

export const CHECK_USAGE =
  'check FOLDER…    read scenarios and name every fault, with line and remedy';

export const PLAY_USAGE =
  'play SCENARIO --seat DELEGATION=LEVEL[/STYLE] … --seed N [--cut 20|60] [--log FILE] [--json]    a whole game between agents';

export const REPLAY_USAGE =
  'replay FILE [--scenario FOLDER] [--json]    play a log again and prove its hash';

export const TOURNAMENT_USAGE =
  'tournament --domains GLOB|SCENARIO|generated:N … [--agents A,B,…] [--rounds 12,20,40] [--seeds N] [--cut 20|60] [--workers N] [--markdown FILE] [--json]    agents and baselines against each other';
