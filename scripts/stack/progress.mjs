const began = Date.now();
const HEARTBEAT_MS = 20_000;

const seconds = (since) => ((Date.now() - since) / 1000).toFixed(1);

export function say(text) {
  console.log(`${seconds(began).padStart(7)} s  ${text}`);
}

/** Tells what is being done, that it still is, and how long it took: a silent minute looks like a hang. */
export async function step(what, work) {
  const start = Date.now();
  say(`${what} …`);
  const heartbeat = setInterval(() => say(`${what}: still at it, ${seconds(start)} s so far`), HEARTBEAT_MS);
  try {
    const result = await work();
    say(`${what}: done in ${seconds(start)} s`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}
