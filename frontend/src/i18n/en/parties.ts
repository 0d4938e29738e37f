export const parties = {
  'parties.title': 'Parties',
  'parties.lead':
    'The parties registered in the municipality: the lists they put up, and the groups they have had in the political bodies.',
  'parties.empty': 'No parties are registered.',
  'party.one': 'Party',
  'party.abbreviation': '{{abbreviation}} for short.',
  'party.lists': 'Electoral lists',
  'party.listsIntro': 'A list is what people vote for. It may belong to one party or to several together.',
  'party.listsOf': 'Electoral lists: {{name}}',
  'party.noLists': 'No electoral lists are registered for the party.',
  'party.groups': 'Groups',
  'party.groupsIntro':
    'A group is those who sit together in the council. They may come from several parties, and some may change groups along the way.',
  'party.noGroups': 'No groups are registered for the party.',
  'party.membersNow': 'In the group on this day',
  'party.nobodyThen': 'Nobody is registered in the group on this day.',
  'party.seeThen': 'See who sat there on {{date}}',
} as const;
