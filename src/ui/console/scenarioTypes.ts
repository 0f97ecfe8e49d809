import type { Frame } from '../../view/Frame.ts';

/** The structure of a scenario and the ids in it, as the view models have them. */
export type Scenario = Frame['view']['setting']['scenario'];
export type CutId = Scenario['cuts'][number]['id'];
export type DelegationId = Scenario['delegations'][number]['id'];
export type EventId = Scenario['events'][number]['id'];
export type NormId = Scenario['norms'][number]['id'];
