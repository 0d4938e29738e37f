import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { figures, load } from './load.mjs';
import { table } from './table.mjs';

test('half of the requests, all but one in a hundred, and how many in a second', () => {
  const times = Array.from({ length: 200 }, (_, i) => i + 1).reverse();
  assert.deepEqual(figures(times), { p50: 100, p99: 198, perSecond: 200 / 20.1 });
  assert.deepEqual(figures([4]), { p50: 4, p99: 4, perSecond: 250 });
});

test('what warms up is not counted, and an answer of another status ends it', async () => {
  let asked = 0;
  const server = createServer((request, response) => {
    asked++;
    response.statusCode = request.url === '/gone' ? 410 : 200;
    response.end('four');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const measured = await load((round) => ({ url: `${origin}/${round}` }), { warmUp: 3, rounds: 5 });
  assert.equal(asked, 8);
  assert.equal(measured.bytes, 4);
  await assert.rejects(
    load(() => ({ url: `${origin}/gone` }), { warmUp: 0, rounds: 1 }),
    /answered 410, not 200/,
  );
  server.close();
});

test('a bar that is missed is told', () => {
  const row = { what: 'tree', p99: 40, perSecond: 50, bytes: 1_800_000 };
  assert.match(table([{ ...row, bar: 15, p50: 15 }]), /15 ms +15\.0 ms +40\.0 ms +50 +1800\.0 +kept$/);
  assert.match(table([{ ...row, bar: 15, p50: 15.1 }]), /MISSED$/);
  assert.match(table([{ ...row, p50: 15.1 }]), /1800\.0$/);
});
