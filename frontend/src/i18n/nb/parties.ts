export const parties = {
  'parties.title': 'Partier',
  'parties.lead':
    'Partiene som er registrert i kommunen: listene de har stilt på, og gruppene de har hatt i de politiske organene.',
  'parties.empty': 'Ingen partier er registrert.',
  'party.one': 'Parti',
  'party.lists': 'Valglister',
  'party.listsIntro': 'En liste er det man stemmer på. Den kan tilhøre ett parti eller flere sammen.',
  'party.listsOf': 'Valglister: {{name}}',
  'party.noLists': 'Ingen valglister er registrert for partiet.',
  'party.groups': 'Grupper',
  'party.groupsIntro':
    'En gruppe er de som sitter sammen i kommunestyret. De kan komme fra flere partier, og noen kan bytte gruppe underveis.',
  'party.noGroups': 'Ingen grupper er registrert for partiet.',
  'party.seatsInSource': 'Plasser i kilden',
  'party.membersNow': 'I gruppen denne dagen',
} as const;
