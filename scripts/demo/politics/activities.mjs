import { text } from '../words.mjs';

const COMMITTEES = ['utvalg-for-oppvekst', 'utvalg-for-helse', 'utvalg-for-plan'];

/** Code, kind, first and last day or what is told instead, place, bodies, title, purpose. */
const ACTIVITIES = [
  [
    'budsjettseminar-2022',
    'SEMINAR',
    '2022-09-21',
    '2022-09-22',
    'Havnehotellet (oppdiktet)',
    ['kommunestyret'],
    text('Budsjettseminar', 'Budsjettseminar', 'Budget seminar'),
    text(
      'Om økonomien de neste fire årene.',
      'Om økonomien dei neste fire åra.',
      'On the finances of the next four years.',
    ),
  ],
  [
    'studietur-klima-2022',
    'STUDY_TRIP',
    '2022-05-09',
    '2022-05-11',
    'Fjordstad (oppdiktet)',
    ['formannskapet', 'utvalg-for-plan'],
    text('Studietur om havn og klima', 'Studietur om hamn og klima', 'Study trip on harbours and climate'),
    text(
      'Så hvordan en annen havneby planlegger for høyere vannstand.',
      'Såg korleis ein annan hamneby planlegg for høgare vasstand.',
      'Saw how another harbour town plans for higher water.',
    ),
  ],
  [
    'befaring-skoler-2022',
    'INSPECTION',
    '2022-10-05',
    undefined,
    undefined,
    ['utvalg-for-oppvekst'],
    text('Befaring på to skoler', 'Synfaring på to skular', 'Inspection of two schools'),
  ],
  [
    'budsjettseminar-2023',
    'SEMINAR',
    '2023-09-20',
    '2023-09-21',
    'Havnehotellet (oppdiktet)',
    ['kommunestyret', 'formannskapet'],
    text('Budsjettseminar', 'Budsjettseminar', 'Budget seminar'),
  ],
  [
    'opplaering-2023',
    'SEMINAR',
    '2023-11-08',
    '2023-11-09',
    'Havnehotellet (oppdiktet)',
    ['kommunestyret', 'formannskapet', ...COMMITTEES, 'kontrollutvalget'],
    text('Opplæring av nye folkevalgte', 'Opplæring av nye folkevalde', 'Introduction for newly elected members'),
    text(
      'Om rollen som folkevalgt, om habilitet og om økonomien.',
      'Om rolla som folkevald, om habilitet og om økonomien.',
      'On the role of a member, on disqualification and on finances.',
    ),
  ],
  [
    'besok-vennskapsby-2023',
    'HOSTING',
    undefined,
    undefined,
    undefined,
    ['formannskapet'],
    text('Besøk fra vennskapsbyen', 'Besøk frå venskapsbyen', 'Visit from the twin town'),
    undefined,
    text('våren 2023', 'våren 2023', 'spring 2023'),
  ],
  [
    'budsjettseminar-2024',
    'SEMINAR',
    '2024-09-18',
    '2024-09-19',
    'Havnehotellet (oppdiktet)',
    ['kommunestyret', 'formannskapet'],
    text('Budsjettseminar', 'Budsjettseminar', 'Budget seminar'),
  ],
  [
    'temadag-eldre-2024',
    'SEMINAR',
    '2024-04-17',
    undefined,
    'Lindhavn rådhus (oppdiktet)',
    ['utvalg-for-helse', 'utvalg-for-plan'],
    text('Temadag om boliger for eldre', 'Temadag om bustader for eldre', 'Day on homes for the elderly'),
  ],
  [
    'studietur-demens-2024',
    'STUDY_TRIP',
    '2024-06-03',
    '2024-06-04',
    'Solvik (oppdiktet)',
    ['utvalg-for-helse'],
    text('Studietur til en demenslandsby', 'Studietur til ein demenslandsby', 'Study trip to a dementia village'),
    text(
      'Så hvordan folk med demens bor og blir fulgt opp.',
      'Såg korleis folk med demens bur og blir følgde opp.',
      'Saw how people with dementia live and are cared for.',
    ),
  ],
  [
    'folkemote-arealplan-2024',
    'OPEN_HEARING_MEETING',
    '2024-11-12',
    undefined,
    'Lindhavn rådhus (oppdiktet)',
    ['utvalg-for-plan'],
    text('Åpent høringsmøte om arealplanen', 'Ope høyringsmøte om arealplanen', 'Open hearing on the land-use plan'),
  ],
  [
    'besok-kraftverk-2024',
    'VISIT',
    '2024-08-28',
    undefined,
    'Lindhavn Kraft AS (oppdiktet)',
    ['formannskapet'],
    text('Besøk hos kraftselskapet', 'Besøk hos kraftselskapet', 'Visit to the power company'),
  ],
  [
    'budsjettseminar-2025',
    'SEMINAR',
    '2025-09-17',
    '2025-09-18',
    'Havnehotellet (oppdiktet)',
    ['kommunestyret', 'formannskapet'],
    text('Budsjettseminar', 'Budsjettseminar', 'Budget seminar'),
  ],
  [
    'strategiseminar-2025',
    'SEMINAR',
    '2025-02-05',
    undefined,
    'Lindhavn rådhus (oppdiktet)',
    ['formannskapet', ...COMMITTEES],
    text('Seminar om Veivalg 2028', 'Seminar om Vegval 2028', 'Seminar on Choices towards 2028'),
  ],
  [
    'studietur-skole-2025',
    'STUDY_TRIP',
    '2025-05-12',
    '2025-05-14',
    'Granvik (oppdiktet)',
    ['formannskapet', 'utvalg-for-oppvekst'],
    text('Studietur om ungdomsskolen', 'Studietur om ungdomsskulen', 'Study trip on lower secondary schools'),
  ],
  [
    'befaring-havnefronten-2025',
    'INSPECTION',
    '2025-08-27',
    undefined,
    'Havnefronten',
    ['formannskapet', 'utvalg-for-plan'],
    text('Befaring på havnefronten', 'Synfaring på hamnefronten', 'Inspection of the harbour front'),
  ],
  [
    'ungdommens-dag-2025',
    'OTHER',
    '2025-10-22',
    undefined,
    undefined,
    ['ungdomsradet', 'kommunestyret'],
    text('Ungdommens kommunestyremøte', 'Ungdommen sitt kommunestyremøte', 'The young people’s council meeting'),
  ],
];

/** The year is that of the first day, or of the code where no day is told. */
export const activities = ACTIVITIES.map(
  ([code, kind, startsOn, endsOn, place, bodies, title, description, timing]) => ({
    code,
    kind,
    title,
    description,
    place,
    bodies,
    year: Number(startsOn?.slice(0, 4) ?? code.slice(-4)),
    startsOn,
    endsOn,
    timing,
  }),
);

const TRIPS = text('Studieturer og befaringer', 'Studieturar og synfaringar', 'Study trips and inspections');

/** Year, budget, and what it went to: kind, amount, title, recipient, activities. */
const ACCOUNTS = [
  [
    2022,
    900000,
    [
      ['STUDY_TRIPS', 214500, TRIPS, undefined, ['studietur-klima-2022', 'befaring-skoler-2022']],
      [
        'SUPPORT',
        60000,
        text('Støtte til kystkulturdagene', 'Støtte til kystkulturdagane', 'Support of the coastal culture days'),
        'Lindhavn kystlag (oppdiktet)',
      ],
      [
        'GIFT',
        25000,
        text('Gave til et jubileum', 'Gåve til eit jubileum', 'Gift for an anniversary'),
        'Lindhavn musikkorps (oppdiktet)',
      ],
    ],
  ],
  [
    2023,
    950000,
    [
      [
        'SUPPORT',
        120000,
        text(
          'Støtte til sommeråpent bibliotek',
          'Støtte til sommarope bibliotek',
          'Support of a library open all summer',
        ),
        'Biblioteket på brygga (oppdiktet)',
      ],
      [
        'CONTRIBUTION',
        48000,
        text('Tilskudd til vennskapsbyen', 'Tilskot til venskapsbyen', 'Contribution to the twin town'),
        undefined,
        ['besok-vennskapsby-2023'],
      ],
    ],
  ],
  [
    2024,
    950000,
    [
      ['STUDY_TRIPS', 176400, TRIPS, undefined, ['studietur-demens-2024']],
      [
        'SUPPORT',
        75000,
        text('Støtte til badebrygga', 'Støtte til badebryggja', 'Support of the bathing pier'),
        'Lindhavn vel (oppdiktet)',
      ],
      ['GIFT', 18500, text('Gaver til dem som går av', 'Gåver til dei som går av', 'Gifts to those who retire')],
    ],
  ],
  [
    2025,
    1000000,
    [
      ['STUDY_TRIPS', 243800, TRIPS, undefined, ['studietur-skole-2025', 'befaring-havnefronten-2025']],
      [
        'CONTRIBUTION',
        90000,
        text('Tilskudd til redningsskøyta', 'Tilskot til redningsskøyta', 'Contribution to the rescue boat'),
        'Fjordens venner (oppdiktet)',
      ],
      [
        'PLANNED_USE',
        undefined,
        text(
          'Resten går til badebrygga i 2026',
          'Resten går til badebryggja i 2026',
          'The rest is for the bathing pier in 2026',
        ),
      ],
    ],
  ],
];

export const accounts = ACCOUNTS.map(([year, budget, uses]) => ({
  code: `disposisjonskonto-${year}`,
  year,
  title: text(
    `Formannskapets disposisjonskonto ${year}`,
    `Disposisjonskontoen til formannskapet ${year}`,
    `Disposition account of the executive board ${year}`,
  ),
  bodies: ['formannskapet'],
  budget,
  spent: uses.filter(([kind]) => kind !== 'PLANNED_USE').reduce((total, [, amount]) => total + amount, 0),
}));

export const items = ACCOUNTS.flatMap(([year, , uses]) =>
  uses.map(([kind, amount, title, recipient, paidFor], index) => ({
    code: `disposisjonskonto-${year}-${index + 1}`,
    account: `disposisjonskonto-${year}`,
    ordinal: index + 1,
    kind,
    title,
    recipient,
    amount,
    activities: paidFor,
  })),
);
