import { describe, expect, it } from 'vitest';

import { describeHistory } from './changes';

const versions = [
  { recordedAt: '2026-03-01T00:00:00Z', title: 'Ny', unit: 'A' },
  { recordedAt: '2026-01-01T00:00:00Z', supersededAt: '2026-03-01T00:00:00Z', title: 'Gammel', unit: 'A' },
];
const read = (version: (typeof versions)[number], field: 'title' | 'unit') => version[field];

describe('describeHistory', () => {
  it('tells the newest knowledge first, with what it changed', () => {
    const [newest, oldest] = describeHistory(versions, ['title', 'unit'], read);
    expect(newest?.changes).toEqual([{ field: 'title', before: 'Gammel', after: 'Ny' }]);
    expect(oldest).toMatchObject({ isFirst: true, changes: [] });
  });

  it('does not depend on the order of the answer', () => {
    expect(describeHistory([...versions].reverse(), ['title', 'unit'], read)).toEqual(
      describeHistory(versions, ['title', 'unit'], read),
    );
  });

  it('puts what begins later above what was recorded in the same moment', () => {
    const twins = [
      { recordedAt: '2026-01-01T00:00:00Z', title: 'Til juli', unit: 'A' },
      { recordedAt: '2026-01-01T00:00:00Z', title: 'Fra juli', unit: 'A', validFrom: '2026-07-01' },
    ];
    expect(describeHistory(twins, ['title'], read).map(({ version }) => version.title)).toEqual([
      'Fra juli',
      'Til juli',
    ]);
  });
});
