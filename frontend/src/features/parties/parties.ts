import type { ElectoralList, GroupAffiliation, ParliamentaryGroup } from '@/api/types';

/** Lists by election, the newest first; within one the ones with most votes. */
export const newestLists = (lists: readonly ElectoralList[]): ElectoralList[] =>
  [...lists].sort(
    (a, b) =>
      b.election.year - a.election.year ||
      b.election.code.localeCompare(a.election.code) ||
      (b.votes ?? -1) - (a.votes ?? -1),
  );

/** Groups by period, the newest first, each with those who sit with it on the day that is asked of. */
export function groupsWithMembers(
  groups: readonly ParliamentaryGroup[],
  affiliations: readonly GroupAffiliation[],
): { group: ParliamentaryGroup; members: GroupAffiliation['person'][] }[] {
  const alphabet = new Intl.Collator('nb-NO');
  return [...groups]
    .sort((a, b) => b.period.code.localeCompare(a.period.code) || a.code.localeCompare(b.code))
    .map((group) => ({
      group,
      members: affiliations
        .filter((affiliation) => affiliation.group.code === group.code)
        .map(({ person }) => person)
        .sort((a, b) => alphabet.compare(a.name, b.name)),
    }));
}
