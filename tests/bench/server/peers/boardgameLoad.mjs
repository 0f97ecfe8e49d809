import { createRequire } from 'node:module';
import { run } from './run.mjs';
import { tableGame } from './tableGame.mjs';

const require = createRequire(import.meta.url);
const { Client } = require('boardgame.io/client');
const { SocketIO } = require('boardgame.io/multiplayer');

await run(async ({ addresses: [server = ''], tables }, _seats, note) => {
  const acts = [];
  for (let table = 0; table < tables; table += 1) {
    const created = await post(`${server}games/table/create`, { numPlayers: 2 });
    for (const playerID of ['0', '1']) {
      const place = `${server}games/table/${created.matchID}/join`;
      const { playerCredentials } = await post(place, { playerID, playerName: 'x' });
      const client = Client({
        game: tableGame,
        multiplayer: SocketIO({ server, socketOpts: { transports: ['websocket'] } }),
        matchID: created.matchID,
        playerID,
        credentials: playerCredentials,
        debug: false,
      });
      client.start();
      await new Promise((resolve) => {
        const unsubscribe = client.subscribe((state) => {
          if (state === null) return;
          resolve(undefined);
          setImmediate(() => unsubscribe());
        });
      });
      let count = 0;
      let sent = 0;
      client.subscribe((state) => {
        if (sent === 0 || state?.G.done[playerID] !== count) return;
        note(performance.now() - sent, 'kept');
        sent = 0;
      });
      acts.push(() => {
        // Both seats may act at once: then one of the two is refused, and tries again next time.
        if (sent !== 0) note(performance.now() - sent, 'refused');
        count += 1;
        sent = performance.now();
        client.moves.act(count);
      });
    }
  }
  return acts;
});

async function post(place, body) {
  const headers = { 'content-type': 'application/json', origin: 'http://localhost:3000' };
  const answer = await fetch(place, { method: 'POST', headers, body: JSON.stringify(body) });
  return answer.json();
}
