import { describe, expect, it } from 'vitest';

import { translate } from '@/i18n';
import { goal, goalNode, citation, plan, premise } from '@/testing/fixtures';
import { pickFrontPlans } from './frontPlans';
import { groupByKind, isDivisionInferred } from './goalGroups';
import { goalFieldName, goalHistory } from './goalHistory';
import { planForest } from './planForest';
import { planPeriod } from './planPeriod';
import { groupPremises } from './premiseGroups';

describe('what the front page leads with', () => {
  const vision = plan({ code: 'visjon', kind: 'VISION' });
  const old = plan({ code: 'veikart-2020', kind: 'ROAD_MAP', periodEnd: 2020 });
  const current = plan({
    code: 'veikart-2024',
    kind: 'ROAD_MAP',
    periodEnd: 2024,
    parent: { id: 'v', code: 'visjon', title: {} },
  });
  const part = plan({
    code: 'utvalg',
    kind: 'ROAD_MAP',
    periodEnd: 2030,
    parent: { id: 'x', code: 'veikart-2024', title: {} },
  });

  it('is the newest road map that is no part of another, and the vision above it', () => {
    expect(pickFrontPlans([old, part, vision, current])).toEqual({ vision, roadMap: current });
  });

  it('never shows what is not published', () => {
    expect(pickFrontPlans([{ ...current, publication: 'DRAFT' }])).toEqual({ vision: undefined, roadMap: undefined });
  });
});

describe('goals under their headings', () => {
  it('keeps the order of the plan and leaves empty headings out', () => {
    const goals = [goalNode({ code: 'b', kind: 'HOW' }), goalNode({ code: 'c' }), goalNode({ code: 'd', kind: 'HOW' })];
    expect(groupByKind(goals).map(({ kind, goals: members }) => [kind, members.map(({ code }) => code)])).toEqual([
      ['HOW', ['b', 'd']],
      ['OTHER', ['c']],
    ]);
  });

  it('says that the division is inferred when it is for any goal', () => {
    expect(isDivisionInferred([goalNode(), goalNode({ kindInferred: true })])).toBe(true);
    expect(isDivisionInferred([goalNode()])).toBe(false);
  });
});

describe('the history of a goal', () => {
  it('tells a changed translation with its language', () => {
    const entries = goalHistory(
      [
        goal({ recordedAt: '2026-02-01T00:00:00Z', title: { nb: 'Et mål', nn: 'Eit mål' } }),
        goal({ recordedAt: '2026-01-01T00:00:00Z' }),
      ],
      'nb',
      translate,
    );
    expect(entries[0]?.changes).toEqual([{ field: 'title.nn', before: '', after: 'Eit mål' }]);
    expect(goalFieldName('title.nn', translate)).toBe('Tittel (nynorsk)');
  });
});

describe('plans', () => {
  it('stand under their parents, and on top when the parent is not shown', () => {
    const parent = plan({ code: 'a' });
    const child = plan({ code: 'b', parent: { id: 'a', code: 'a', title: {} } });
    const orphan = plan({ code: 'c', parent: { id: 'z', code: 'ukjent', title: {} } });
    expect(planForest([child, orphan, parent])).toEqual([
      { plan: orphan, children: [] },
      { plan: parent, children: [{ plan: child, children: [] }] },
    ]);
  });

  it.each([
    [{ periodStart: 2021, periodEnd: 2024 }, '2021–2024'],
    [{ periodEnd: 2024 }, 'til 2024'],
    [{}, ''],
  ])('tell their period %o as «%s»', (period, words) => {
    expect(planPeriod(period, translate)).toBe(words);
  });
});

describe('premises', () => {
  it('are cited once for each place in a source, by kind, in their order', () => {
    const groups = groupPremises([
      premise({ code: 'c', kind: 'FOCUS', ordinal: 3, source: citation('Side 2') }),
      premise({ code: 'b', kind: 'FOCUS', ordinal: 2 }),
      premise({ code: 'a', kind: 'FOCUS', ordinal: 1 }),
      premise({ code: 't', kind: 'TREND' }),
    ]);
    expect(groups.map(({ kind }) => kind)).toEqual(['TREND', 'FOCUS']);
    expect(groups[1]?.cited.map(({ members }) => members.map(({ code }) => code))).toEqual([['a', 'b'], ['c']]);
  });
});
