import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { WebSocketServer } from 'ws';

// The least that a server can do which keeps what it acknowledges: append to SQLite, then echo.
const [folder = '.'] = process.argv.slice(2);
const file = new DatabaseSync(join(folder, 'echo.db'));
file.exec('pragma journal_mode = wal; pragma synchronous = full');
file.exec('create table entry (seq integer primary key, body text not null)');
const insert = file.prepare('insert into entry (body) values (?)');

/** @type {{ socket: import('ws').WebSocket, text: string }[]} */
let waiting = [];
function commit() {
  const group = waiting;
  waiting = [];
  file.exec('begin immediate');
  for (const { text } of group) insert.run(text);
  file.exec('commit');
  for (const { socket, text } of group) socket.send(text);
}

const http = createServer().listen(0, '127.0.0.1');
await once(http, 'listening');
new WebSocketServer({ server: http, perMessageDeflate: false }).on('connection', (socket) =>
  socket.on('message', (data) => {
    if (waiting.length === 0) setImmediate(commit);
    waiting.push({ socket, text: `${data}` });
  }),
);
process.stdout.write(`http://127.0.0.1:${http.address().port}/\n`);
