/** A game of two seats for boardgame.io in which any seat may act at any time, and each has a secret. */
export const tableGame = {
  name: 'table',
  setup: () => ({
    // As much as a table of the product shows to a seat.
    shown: Array.from({ length: 60 }, (_, norm) => ({
      norm,
      status: 'open',
      by: 'nobody',
      note: 'x'.repeat(40),
    })),
    done: {},
    players: { 0: { values: 'y'.repeat(2000) }, 1: { values: 'z'.repeat(2000) } },
  }),
  playerView: ({ G, playerID }) => ({
    ...G,
    players: playerID === null ? {} : { [playerID]: G.players[playerID] },
  }),
  turn: { activePlayers: { all: 'talks' }, stages: { talks: {} } },
  moves: {
    act: {
      move: ({ G, playerID }, count) => {
        G.done[playerID] = count;
        G.shown[count % G.shown.length].by = playerID;
      },
      // The server's word, not the page's guess.
      client: false,
    },
  },
};
