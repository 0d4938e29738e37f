import { connect, createServer } from 'node:net';

const LOOPBACK = ['127.0.0.1', '::1'];

function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const done = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true)).once('error', () => done(false));
  });
}

function canListen(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ host: LOOPBACK[0], port }, () => server.close(() => resolve(true)));
  });
}

/** Both loopback addresses are asked: a browser that says "localhost" may reach a stranger on the other one. */
async function isFree(port) {
  for (const host of LOOPBACK) {
    if (await answers(host, port)) return false;
  }
  return canListen(port);
}

/** The preferred port, else the next free one that is not promised to another part of the stack. */
export async function freePort(preferred, promised = new Set()) {
  for (let port = preferred; port < preferred + 200; port++) {
    if (!promised.has(port) && (await isFree(port))) {
      promised.add(port);
      return port;
    }
  }
  throw new Error(`No free port from ${preferred} to ${preferred + 199}.`);
}
