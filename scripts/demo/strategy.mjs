import { text } from './words.mjs';

/** Goals are stated from this day on; who answers for them since is told by the changes of the organisation. */
const FROM = '2017-01-01';

const ROAD_MAP = 'veivalg-2028';

export const plans = [
  {
    code: 'lindhavn-2040',
    kind: 'VISION',
    title: text('Lindhavn 2040', 'Lindhavn 2040', 'Lindhavn 2040'),
    description: text(
      'Oppdiktet visjon: en by ved fjorden der det er lett å leve, lære og bli gammel.',
      'Oppdikta visjon: ein by ved fjorden der det er lett å leve, lære og bli gammal.',
      'An invented vision: a town by the fjord where it is easy to live, to learn and to grow old.',
    ),
    periodStart: 2017,
    periodEnd: 2040,
    accountableUnit: 'kommunedirektoren',
  },
  {
    code: ROAD_MAP,
    kind: 'ROAD_MAP',
    parent: 'lindhavn-2040',
    title: text('Veivalg 2028', 'Vegval 2028', 'Choices towards 2028'),
    description: text(
      'Oppdiktet veikart med seks mål: fire om hva kommunen vil oppnå, to om hvordan.',
      'Oppdikta vegkart med seks mål: fire om kva kommunen vil oppnå, to om korleis.',
      'An invented road map with six goals: four on what the municipality wants to achieve, two on how.',
    ),
    periodStart: 2017,
    periodEnd: 2028,
    accountableUnit: 'kommunedirektoren',
  },
  {
    code: 'klimaplan',
    kind: 'CLIMATE_STRATEGY',
    parent: 'lindhavn-2040',
    title: text('Klimaplan for Lindhavn', 'Klimaplan for Lindhavn', 'Climate plan of Lindhavn'),
    description: text(
      'Oppdiktet plan for lavere utslipp.',
      'Oppdikta plan for lågare utslepp.',
      'An invented plan for lower emissions.',
    ),
    periodStart: 2020,
    periodEnd: 2030,
    accountableUnit: 'klima-og-miljo',
  },
  {
    code: 'eierstrategi-kraft',
    kind: 'STRATEGY',
    title: text(
      'Eierstrategi for Lindhavn Kraft',
      'Eigarstrategi for Lindhavn Kraft',
      'Ownership strategy for Lindhavn Kraft',
    ),
    description: text(
      'Oppdiktet: hva kommunen vil som eier.',
      'Oppdikta: kva kommunen vil som eigar.',
      'Invented: what the municipality wants as an owner.',
    ),
    periodStart: 2022,
    periodEnd: 2028,
    accountableUnit: 'okonomi',
  },
].map((plan) => ({ ...plan, publication: 'PUBLISHED' }));

export const premises = [
  [
    'TREND',
    text('Flere eldre', 'Fleire eldre', 'More elderly people'),
    text(
      'I 2040 er det dobbelt så mange over 80 år i Lindhavn som i 2020.',
      'I 2040 er det dobbelt så mange over 80 år i Lindhavn som i 2020.',
      'In 2040 there are twice as many people over 80 in Lindhavn as in 2020.',
    ),
  ],
  [
    'EXPECTATION',
    text('Svar samme dag', 'Svar same dag', 'An answer the same day'),
    text(
      'Innbyggerne venter svar fra kommunen like raskt som fra andre.',
      'Innbyggjarane ventar svar frå kommunen like raskt som frå andre.',
      'Residents expect answers from the municipality as fast as from others.',
    ),
  ],
  [
    'PRINCIPLE',
    text('Forebygge før reparere', 'Førebyggje før reparere', 'Prevent before repairing'),
    text(
      'Det som hindrer at problemer oppstår, går foran det som retter dem opp.',
      'Det som hindrar at problem oppstår, går framfor det som rettar dei opp.',
      'What keeps problems from arising comes before what mends them.',
    ),
  ],
  [
    'PLACE',
    text('Havnefronten', 'Hamnefronten', 'The harbour front'),
    text(
      'Nye boliger, skole og park der havnelageret lå.',
      'Nye bustader, skule og park der hamnelageret låg.',
      'New homes, a school and a park where the warehouse was.',
    ),
  ],
].map(([kind, title, statement], index) => ({
  code: `${ROAD_MAP}-premiss-${index + 1}`,
  plan: ROAD_MAP,
  kind,
  ordinal: index + 1,
  title,
  statement,
}));

/** Main goals with who answered for them at first, each with its sub-goals. */
const GOALS = [
  [
    'WHAT',
    'oppvekst-og-velferd',
    text('Trygg oppvekst for alle', 'Trygg oppvekst for alle', 'A safe childhood for all'),
    [
      [
        'grunnskole',
        text('Alle elever hører til i et fellesskap', 'Alle elevar høyrer til i ein fellesskap', 'Every pupil belongs'),
      ],
      [
        'barnehage',
        text(
          'Nok voksne i barnehagen hele dagen',
          'Nok vaksne i barnehagen heile dagen',
          'Enough adults in kindergarten all day',
        ),
      ],
      [
        'barn-og-familie',
        text(
          'Hjelp til familier før det haster',
          'Hjelp til familiar før det hastar',
          'Help for families before it is urgent',
        ),
      ],
    ],
  ],
  [
    'WHAT',
    'oppvekst-og-velferd',
    text('Et godt liv hele livet', 'Eit godt liv heile livet', 'A good life all life long'),
    [
      [
        'omsorg',
        text('Flere kan bo hjemme lenger', 'Fleire kan bu heime lenger', 'More people can live at home longer'),
      ],
      [
        'omsorg',
        text(
          'Plass på sykehjem når det trengs',
          'Plass på sjukeheim når det trengst',
          'A place in a nursing home when it is needed',
        ),
      ],
      ['arbeid-og-inkludering', text('Flere unge i arbeid', 'Fleire unge i arbeid', 'More young people at work')],
    ],
  ],
  [
    'WHAT',
    'samfunn',
    text('En levende by ved fjorden', 'Ein levande by ved fjorden', 'A lively town by the fjord'),
    [
      [
        'plan-og-byggesak',
        text(
          'Raske og riktige svar i byggesaker',
          'Raske og rette svar i byggesaker',
          'Fast and right answers in building cases',
        ),
      ],
      [
        'vei-og-park',
        text('Trygt å sykle og gå til skolen', 'Trygt å sykle og gå til skulen', 'Safe to cycle and walk to school'),
      ],
      [
        'kultur-og-fritid',
        text(
          'Kultur og idrett nær der folk bor',
          'Kultur og idrett nær der folk bur',
          'Culture and sports near where people live',
        ),
      ],
    ],
  ],
  [
    'WHAT',
    'klima-og-miljo',
    text('Klima og natur i hverdagen', 'Klima og natur i kvardagen', 'Climate and nature in everyday life'),
    [
      [
        'klima-og-miljo',
        text('Halvere klimagassutslippene', 'Halvere klimagassutsleppa', 'Halve greenhouse gas emissions'),
      ],
      [
        'vann-og-avlop',
        text('Mindre vann går tapt på veien', 'Mindre vatn går tapt på vegen', 'Less water is lost on the way'),
      ],
      [
        'vei-og-park',
        text('Natur og lek i gangavstand', 'Natur og leik i gangavstand', 'Nature and play within walking distance'),
      ],
    ],
  ],
  [
    'HOW',
    'organisasjon',
    text('En arbeidsplass folk blir på', 'Ein arbeidsplass folk blir på', 'A workplace that people stay at'),
    [['hr', text('Friskere arbeidshverdag', 'Friskare arbeidskvardag', 'Healthier working days')]],
  ],
  [
    'HOW',
    'it',
    text('Enkle digitale tjenester', 'Enkle digitale tenester', 'Simple digital services'),
    [
      [
        'it',
        text('Alt kan søkes om digitalt', 'Alt kan søkjast om digitalt', 'Everything can be applied for digitally'),
      ],
    ],
  ],
];

export const goals = GOALS.flatMap(([kind, unit, title, subGoals], index) => {
  const code = `${ROAD_MAP}-m${index + 1}`;
  const stated = { plan: ROAD_MAP, kind, lifecycle: 'ACTIVE', validFrom: FROM };
  return [
    { ...stated, code, number: index + 1, title, accountableUnit: unit },
    ...subGoals.map(([accountableUnit, subTitle], below) => ({
      ...stated,
      code: `${code}-${below + 1}`,
      parent: code,
      title: subTitle,
      accountableUnit,
    })),
  ];
});
