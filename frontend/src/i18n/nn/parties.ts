export const parties = {
  'parties.title': 'Parti',
  'parties.lead':
    'Partia som er registrerte i kommunen: listene dei har stilt på, og gruppene dei har hatt i dei politiske organa.',
  'parties.empty': 'Ingen parti er registrerte.',
  'party.one': 'Parti',
  'party.groups': 'Grupper',
  'party.groupsIntro':
    'Ei gruppe er dei som sit saman i kommunestyret. Dei kan kome frå fleire parti, og nokon kan byte gruppe undervegs.',
  'party.noGroups': 'Ingen grupper er registrerte for partiet.',
  'party.membersNow': 'I gruppa denne dagen',
} as const;
