/** A choice of the settings: its values in the order in which they are offered, and the usual one. */
interface Switch {
  readonly values: readonly string[];
  readonly usual: string;
}

const loudness = ['0', '25', '50', '75', '100'] as const;

/** Everything that a person can switch in the settings, in groups as the panel shows them. */
export const switches = {
  theme: { values: ['system', 'paper', 'night', 'contrast'], usual: 'system' },
  textSize: { values: ['100', '125', '150', '200'], usual: '100' },
  motion: { values: ['system', 'still'], usual: 'system' },
  textSpeed: { values: ['instant', 'fast', 'usual', 'slow'], usual: 'usual' },
  auto: { values: ['off', 'slow', 'usual', 'fast'], usual: 'off' },
  skipSeen: { values: ['off', 'on'], usual: 'off' },
  picture: { values: ['auto', 'webgl', 'canvas', 'none'], usual: 'auto' },
  wholeRoom: { values: ['off', 'on'], usual: 'off' },
  sound: { values: ['off', 'on'], usual: 'off' },
  music: { values: loudness, usual: '50' },
  effects: { values: loudness, usual: '75' },
  room: { values: loudness, usual: '50' },
  captions: { values: ['on', 'off'], usual: 'on' },
  letters: { values: ['on', 'off'], usual: 'on' },
} as const satisfies Readonly<Record<string, Switch>>;

export type SwitchName = keyof typeof switches;

export type SwitchValues = {
  readonly [Name in SwitchName]: (typeof switches)[Name]['values'][number];
};

export const switchNames = Object.keys(switches) as readonly SwitchName[];

/** The usual value of every switch. */
export const usualSwitches = Object.fromEntries(
  switchNames.map((name) => [name, switches[name].usual]),
) as SwitchValues;

/** Whether a word names a switch. */
export function isSwitch(word: string): word is SwitchName {
  return Object.hasOwn(switches, word);
}

/** The values of switches that were kept; whatever is not one of a switch's values is the usual one. */
export function soundSwitches(kept: Readonly<Record<string, unknown>>): SwitchValues {
  return Object.fromEntries(
    switchNames.map((name) => {
      const { values, usual }: Switch = switches[name];
      const value = String(kept[name]);
      return [name, values.includes(value) ? value : usual];
    }),
  ) as SwitchValues;
}
