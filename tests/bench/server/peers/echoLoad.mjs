import { WebSocket } from 'ws';
import { run } from './run.mjs';

/** A message of the size of a command, in the place of one. */
const text = 'x'.repeat(150);

await run(async ({ addresses: [address = ''] }, seats, note) => {
  return Promise.all(
    Array.from({ length: seats }, async (_, seat) => {
      const socket = new WebSocket(address.replace('http', 'ws'));
      await new Promise((resolve) => socket.once('open', resolve));
      /** @type {Map<string, number>} */
      const sent = new Map();
      let count = 0;
      socket.on('message', (data) => {
        const { id } = JSON.parse(`${data}`);
        note(performance.now() - (sent.get(id) ?? 0), 'kept');
        sent.delete(id);
      });
      return () => {
        count += 1;
        const id = `${seat}-${count}`;
        sent.set(id, performance.now());
        socket.send(JSON.stringify({ id, text }));
      };
    }),
  );
});
