export const parties = {
  'parties.title': 'Partier',
  'parties.lead':
    'Partiene som er registrert i kommunen: listene de har stilt på, og gruppene de har hatt i de politiske organene.',
  'parties.empty': 'Ingen partier er registrert.',
  'party.one': 'Parti',
  'party.groups': 'Grupper',
  'party.groupsIntro':
    'En gruppe er de som sitter sammen i kommunestyret. De kan komme fra flere partier, og noen kan bytte gruppe underveis.',
  'party.noGroups': 'Ingen grupper er registrert for partiet.',
  'party.membersNow': 'I gruppen denne dagen',
} as const;
