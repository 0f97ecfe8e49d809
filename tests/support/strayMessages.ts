import * as fc from 'fast-check';

/** Words of the wire, ids that are there, and ids that nobody should take. */
const words = [
  ...['act', 'again', 'look', 'at', 'table', 'class', 'id', 'command', 'kind', 'clauses', 'seat'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then'],
  ...['1-1', '1-2', 'us', 'china', 'N5', 'B', 'public', 'host', '', '../..', '\u0000', '\ud800'],
];

const kinds = [
  ...['chooseTone', 'takePositions', 'tableOffer', 'acceptOffer', 'askQuestion', 'sendNonPaper'],
  ...['placeBelief', 'react', 'sign', 'filePlan', 'expirePhase', 'injectEvent', 'addTime', 'pause'],
  ...['admitMember', 'removeMember', 'startSitting', 'closeClass', 'planInject', 'broadcast'],
  ...['noteInject', 'seatMember', 'notePresence', 'replaceAbsent', 'endTable', 'passNote'],
];

const word = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 70 }));

const value = fc.oneof(
  word,
  fc.double(),
  fc.integer(),
  fc.constantFrom(null, true, [], {}, 1e308, -0, 2 ** 53, [[[[]]]]),
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(word, word, { maxKeys: 5 }),
);

/** As `JSON.parse` makes them: `__proto__` is a property like any other. */
const command = fc
  .tuple(fc.constantFrom(...kinds), fc.dictionary(word, value, { maxKeys: 4 }))
  .map(([kind, rest]) => ({ ...rest, kind }));

const nearAct = fc
  .tuple(
    fc.constantFrom('table', 'class', 'projector', 1),
    fc.oneof(fc.constantFrom('a-1', 'a-2'), word),
    fc.oneof(fc.constantFrom('1-1', '1-2'), word),
    fc.oneof(command, value),
    fc.dictionary(word, value, { maxKeys: 1 }),
  )
  .map(([at, id, table, what, rest]) => ({ at, id, table, command: what, ...rest }));

/** What somebody might send over a line: the name of a message and what is in it. */
export const strayMessage: fc.Arbitrary<readonly [string, unknown]> = fc.oneof(
  fc.tuple(fc.constant('act'), nearAct),
  fc.tuple(fc.constantFrom('act', 'again', 'look', 'appended', 'welcome'), value),
  fc.tuple(word, value),
);

/** A frame of the wire that no page would send. */
export const strayFrame: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  fc.string({ maxLength: 600 }),
  fc
    .tuple(fc.constantFrom('4', '40', '42', '43', '451-', '5', '6', '2probe'), fc.json())
    .map((two) => two.join('')),
);

/** A body that no page would post. */
export const strayBody: fc.Arbitrary<string> = fc.oneof(
  fc.json(),
  fc.string({ maxLength: 300 }),
  fc
    .record(
      { code: value, seatCode: value, secret: value, plan: value, __proto__: value },
      { requiredKeys: [] },
    )
    .map((body) => JSON.stringify(body)),
);
