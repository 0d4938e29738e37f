export const parties = {
  'parties.title': 'Parti',
  'parties.lead':
    'Partia som er registrerte i kommunen: listene dei har stilt, og gruppene dei har hatt i dei politiske organa.',
  'parties.empty': 'Ingen parti er registrerte.',
  'party.one': 'Parti',
  'party.abbreviation': 'Blir forkorta {{abbreviation}}.',
  'party.lists': 'Vallister',
  'party.listsIntro': 'Ei liste er det ein røystar på. Ho kan høyre til eitt parti eller fleire saman.',
  'party.listsOf': 'Vallister: {{name}}',
  'party.noLists': 'Ingen vallister er registrerte for partiet.',
  'party.groups': 'Grupper',
  'party.groupsIntro':
    'Ei gruppe er dei som sit saman i kommunestyret. Dei kan kome frå fleire parti, og nokon kan byte gruppe undervegs.',
  'party.noGroups': 'Ingen grupper er registrerte for partiet.',
  'party.membersNow': 'I gruppa denne dagen',
  'party.nobodyThen': 'Ingen er registrerte i gruppa denne dagen.',
  'party.seeThen': 'Sjå kven som sat der {{date}}',
} as const;
