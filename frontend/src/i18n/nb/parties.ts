export const parties = {
  'parties.title': 'Partier',
  'parties.lead':
    'Partiene som er registrert i kommunen: listene de har stilt, og gruppene de har hatt i de politiske organene.',
  'parties.empty': 'Ingen partier er registrert.',
  'party.one': 'Parti',
  'party.abbreviation': 'Forkortes {{abbreviation}}.',
  'party.lists': 'Valglister',
  'party.listsIntro': 'En liste er det man stemmer på. Den kan tilhøre ett parti eller flere sammen.',
  'party.listsOf': 'Valglister: {{name}}',
  'party.noLists': 'Ingen valglister er registrert for partiet.',
  'party.groups': 'Grupper',
  'party.groupsIntro':
    'En gruppe er de som sitter sammen i kommunestyret. De kan komme fra flere partier, og noen kan bytte gruppe underveis.',
  'party.noGroups': 'Ingen grupper er registrert for partiet.',
  'party.membersNow': 'I gruppen denne dagen',
  'party.nobodyThen': 'Ingen er registrert i gruppen denne dagen.',
  'party.seeThen': 'Se hvem som satt der {{date}}',
} as const;
