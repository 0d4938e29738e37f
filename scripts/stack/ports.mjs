import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LOOPBACK = ['127.0.0.1', '::1'];
/** Shared by all folders and people of a machine: a port is chosen seconds before its server listens. */
const claims = join(tmpdir(), 'veikart-ports');

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

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Whether a claim was left by a process that is gone, and could be removed: somebody else's stays. */
function forgetStale(file) {
  try {
    if (isAlive(Number(readFileSync(file, 'utf8')))) return false;
    rmSync(file, { force: true });
    return true;
  } catch {
    return false;
  }
}

/** Keeps a port from other stacks that start in this moment, until this process ends. */
function claim(port) {
  const file = join(claims, String(port));
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    return error.code === 'EEXIST' && forgetStale(file) && claim(port);
  }
  process.once('exit', () => rmSync(file, { force: true }));
  return true;
}

/** The preferred port, else the next that is neither taken nor claimed. */
export async function freePort(preferred) {
  openClaimsToAll();
  for (let port = preferred; port < preferred + 200; port++) {
    if ((await isFree(port)) && claim(port)) return port;
  }
  throw new Error(`No free port from ${preferred} to ${preferred + 199}.`);
}

function openClaimsToAll() {
  try {
    mkdirSync(claims);
    chmodSync(claims, 0o1777);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}
