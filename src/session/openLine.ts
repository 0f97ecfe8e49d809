import { io, type Socket } from 'socket.io-client';
import type { Hello, NewsFromPage, NewsFromServer } from '../protocol/index.ts';

/** The wire to the server of a class. */
export type Line = Socket<NewsFromServer, NewsFromPage>;

/** A try that takes longer has met a dead network. */
const CONNECT_MS = 2500;

/**
 * A line to the place of a server's sockets, not yet connected: long polling at first, then a WebSocket where the network lets
 * one through. Each connection says the `hello` of its moment; when to connect again is for `ClassLink`.
 */
export function openLine(place: URL, hello: () => Hello): Line {
  return io(place.origin, {
    path: place.pathname,
    auth: (say) => say(hello()),
    autoConnect: false,
    forceNew: true,
    reconnection: false,
    timeout: CONNECT_MS,
  });
}
