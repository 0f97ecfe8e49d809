import { createRequire } from 'node:module';
import { tableGame } from './tableGame.mjs';

const { Server, Origins } = createRequire(import.meta.url)('boardgame.io/server');
const server = Server({ games: [tableGame], origins: [Origins.LOCALHOST] });
const { appServer } = await server.run(0);
process.stdout.write(`http://127.0.0.1:${appServer.address().port}/\n`);
