import { Agent, get } from 'node:http';

/** Asks for one address and reads the whole answer; resolves with the time that it took, in milliseconds. */
function ask(agent, url, { headers, status }) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    get(url, { agent, headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (piece) => (bytes += piece.length));
      answer.on('error', reject);
      answer.on('end', () => {
        if (answer.statusCode !== status) reject(new Error(`${url} answered ${answer.statusCode}, not ${status}.`));
        else resolve({ milliseconds: Number(process.hrtime.bigint() - start) / 1e6, bytes });
      });
    }).on('error', reject);
  });
}

const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)];

/** What half of the requests kept within, what all but one in a hundred did, and how many went through in a second. */
export function figures(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const seconds = times.reduce((sum, time) => sum + time, 0) / 1000;
  return { p50: share(sorted, 0.5), p99: share(sorted, 0.99), perSecond: times.length / seconds };
}

/**
 * One client that asks again and again over one connection: first until the server is warm, then counted.
 *
 * @param {(round: number) => { url: string, headers?: object, status?: number }} request of each round; nothing may be asked
 *   twice in a row where a cache could answer
 */
export async function load(request, { warmUp, rounds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = [];
  let bytes = 0;
  try {
    for (let round = 0; round < warmUp + rounds; round++) {
      const { url, headers = {}, status = 200 } = request(round);
      const answer = await ask(agent, url, { headers, status });
      if (round < warmUp) continue;
      times.push(answer.milliseconds);
      bytes += answer.bytes;
    }
  } finally {
    agent.destroy();
  }
  return { ...figures(times), bytes: Math.round(bytes / rounds) };
}
