export const parties = {
  'parties.title': 'Parties',
  'parties.lead':
    'The parties registered in the municipality: the lists they stood on, and the groups they have had in the political bodies.',
  'parties.empty': 'No parties are registered.',
  'party.one': 'Party',
  'party.groups': 'Groups',
  'party.groupsIntro':
    'A group is those who sit together in the council. They may come from several parties, and some may change groups along the way.',
  'party.noGroups': 'No groups are registered for the party.',
  'party.membersNow': 'In the group on this day',
} as const;
