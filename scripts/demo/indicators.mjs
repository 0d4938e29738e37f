import { seeded } from './random.mjs';
import { text } from './words.mjs';

const FIRST_YEAR = 2016;
const LAST_YEAR = 2025;

export const unitsOfMeasure = [
  {
    code: 'prosent',
    name: text('Prosent', 'Prosent', 'Per cent'),
    symbol: text('%'),
    decimals: 1,
  },
  {
    code: 'arsverk',
    name: text('Årsverk', 'Årsverk', 'Full-time equivalents'),
    symbol: text('årsverk', 'årsverk', 'full-time equivalents'),
    decimals: 0,
  },
  {
    code: 'poeng',
    name: text('Poeng', 'Poeng', 'Points'),
    symbol: text('poeng', 'poeng', 'points'),
    decimals: 1,
  },
  {
    code: 'dager',
    name: text('Dager', 'Dagar', 'Days'),
    symbol: text('dager', 'dagar', 'days'),
    decimals: 0,
  },
  {
    code: 'tonn',
    name: text('Tonn CO₂-ekvivalenter', 'Tonn CO₂-ekvivalentar', 'Tonnes of CO₂ equivalents'),
    symbol: text('tonn', 'tonn', 'tonnes'),
    decimals: 0,
  },
  {
    code: 'kilometer',
    name: text('Kilometer', 'Kilometer', 'Kilometres'),
    symbol: text('km'),
    decimals: 1,
  },
  {
    code: 'barn-per-voksen',
    name: text('Barn per voksen', 'Barn per vaksen', 'Children per adult'),
    symbol: text('barn', 'barn', 'children'),
    decimals: 1,
  },
];

/** Code, owner at first, unit of measure, direction, first and last value, target for 2028, bounds, on the front page or not, words. */
const INDICATORS = [
  [
    'sykefravaer',
    'hr',
    'prosent',
    'LOWER_BETTER',
    8.4,
    7.1,
    6.5,
    [0, 100],
    true,
    text('Sykefravær', 'Sjukefråvær', 'Sick leave'),
    text(
      'Tapte dagsverk i prosent av avtalte, i hele kommunen.',
      'Tapte dagsverk i prosent av avtalte, i heile kommunen.',
      'Days lost in per cent of days agreed, in the whole municipality.',
    ),
  ],
  [
    'arsverk',
    'hr',
    'arsverk',
    'CONTEXT_ONLY',
    3120,
    3385,
    undefined,
    [0, 100000],
    false,
    text('Årsverk i kommunen', 'Årsverk i kommunen', 'Full-time equivalents'),
    text(
      'Avtalte årsverk ved utgangen av året.',
      'Avtalte årsverk ved utgangen av året.',
      'Full-time equivalents agreed at the end of the year.',
    ),
  ],
  [
    'grunnskolepoeng',
    'grunnskole',
    'poeng',
    'HIGHER_BETTER',
    40.6,
    42.3,
    43,
    [0, 70],
    true,
    text('Grunnskolepoeng', 'Grunnskulepoeng', 'Lower secondary school points'),
    text(
      'Snittet av avgangskarakterene etter 10. trinn, ganget med ti.',
      'Snittet av avgangskarakterane etter 10. trinn, gonga med ti.',
      'Mean of the final grades after year 10, times ten.',
    ),
  ],
  [
    'trivsel',
    'grunnskole',
    'prosent',
    'HIGHER_BETTER',
    87.2,
    89.9,
    93,
    [0, 100],
    true,
    text('Elever som trives', 'Elevar som trivst', 'Pupils who thrive'),
    text(
      'Elever som svarer at de trives godt eller svært godt på skolen.',
      'Elevar som svarer at dei trivst godt eller svært godt på skulen.',
      'Pupils who answer that they thrive well or very well at school.',
    ),
  ],
  [
    'foreldretilfredshet',
    'oppvekst-og-velferd',
    'prosent',
    'HIGHER_BETTER',
    79.5,
    84.1,
    88,
    [0, 100],
    false,
    text('Foreldre som er fornøyde', 'Foreldre som er nøgde', 'Parents who are satisfied'),
    text(
      'Foreldre som er fornøyde med barnehage og skole samlet.',
      'Foreldre som er nøgde med barnehage og skule samla.',
      'Parents who are satisfied with kindergarten and school together.',
    ),
  ],
  [
    'barn-per-voksen',
    'barnehage',
    'barn-per-voksen',
    'LOWER_BETTER',
    6.1,
    5.6,
    5.4,
    [0, 20],
    false,
    text('Barn per voksen i barnehagene', 'Barn per vaksen i barnehagane', 'Children per adult in kindergartens'),
    text(
      'Barn omregnet til over tre år, delt på voksne i grunnbemanningen.',
      'Barn rekna om til over tre år, delt på vaksne i grunnbemanninga.',
      'Children counted as over three, divided by the adults of the basic staff.',
    ),
  ],
  [
    'ventetid-sykehjem',
    'omsorg',
    'dager',
    'LOWER_BETTER',
    41,
    24,
    20,
    [0, 1000],
    true,
    text('Ventetid på sykehjemsplass', 'Ventetid på sjukeheimsplass', 'Waiting time for a nursing home'),
    text(
      'Dager fra vedtak til innflytting, i snitt.',
      'Dagar frå vedtak til innflytting, i snitt.',
      'Days from the decision to moving in, on average.',
    ),
  ],
  [
    'hverdagsrehabilitering',
    'omsorg',
    'prosent',
    'HIGHER_BETTER',
    18.5,
    46.2,
    55,
    [0, 100],
    false,
    text(
      'Nye brukere som får hverdagsrehabilitering',
      'Nye brukarar som får kvardagsrehabilitering',
      'New users with everyday rehabilitation',
    ),
    text(
      'Andel av nye brukere av hjemmetjenester.',
      'Del av nye brukarar av heimetenester.',
      'Share of new users of home care.',
    ),
  ],
  [
    'unge-i-arbeid',
    'arbeid-og-inkludering',
    'prosent',
    'HIGHER_BETTER',
    88.1,
    91.7,
    94,
    [0, 100],
    false,
    text('Unge i arbeid eller utdanning', 'Unge i arbeid eller utdanning', 'Young people at work or in education'),
    text(
      'Andel av innbyggere fra 16 til 24 år.',
      'Del av innbyggjarane frå 16 til 24 år.',
      'Share of residents aged 16 to 24.',
    ),
  ],
  [
    'byggesakstid',
    'plan-og-byggesak',
    'dager',
    'LOWER_BETTER',
    68,
    39,
    30,
    [0, 1000],
    true,
    text('Saksbehandlingstid i byggesaker', 'Sakshandsamingstid i byggesaker', 'Handling time of building cases'),
    text(
      'Dager fra komplett søknad til vedtak, midterste sak.',
      'Dagar frå komplett søknad til vedtak, midtarste sak.',
      'Days from a complete application to the decision, median case.',
    ),
  ],
  [
    'vanntap',
    'vann-og-avlop',
    'prosent',
    'LOWER_BETTER',
    34,
    27.4,
    20,
    [0, 100],
    false,
    text('Vann som går tapt', 'Vatn som går tapt', 'Water that is lost'),
    text(
      'Vann som lekker ut av ledningene, i prosent av det som er produsert.',
      'Vatn som lek ut av leidningane, i prosent av det som er produsert.',
      'Water that leaks from the pipes, in per cent of what is produced.',
    ),
  ],
  [
    'klimagassutslipp',
    'klima-og-miljo',
    'tonn',
    'LOWER_BETTER',
    148000,
    104500,
    74000,
    [0, 10000000],
    true,
    text('Klimagassutslipp', 'Klimagassutslepp', 'Greenhouse gas emissions'),
    text(
      'Utslipp innenfor kommunens grenser.',
      'Utslepp innanfor grensene til kommunen.',
      'Emissions within the municipality’s borders.',
    ),
  ],
  [
    'sykkelveier',
    'vei-og-park',
    'kilometer',
    'HIGHER_BETTER',
    31.5,
    52.8,
    65,
    [0, 10000],
    false,
    text('Sykkelvei', 'Sykkelveg', 'Cycle paths'),
    text(
      'Lengden av sykkelveier som er skilt fra biler.',
      'Lengda av sykkelvegar som er skilde frå bilar.',
      'Length of cycle paths that are apart from cars.',
    ),
  ],
  [
    'digitale-soknader',
    'it',
    'prosent',
    'HIGHER_BETTER',
    38,
    86.5,
    95,
    [0, 100],
    true,
    text('Søknader som sendes digitalt', 'Søknader som blir sende digitalt', 'Applications sent digitally'),
    text(
      'Andel av alle søknader til kommunen.',
      'Del av alle søknader til kommunen.',
      'Share of all applications to the municipality.',
    ),
  ],
];

export const indicators = INDICATORS.map(
  ([code, ownerUnit, unitOfMeasure, direction, , , , [minimum, maximum], key, title, definition]) => ({
    code,
    ownerUnit,
    unitOfMeasure,
    direction,
    frequency: 'YEAR',
    unitAggregation: 'NONE',
    timeAggregation: 'NONE',
    minimum,
    maximum,
    key,
    title,
    definition,
    validFrom: '2016-01-01',
  }),
);

const decimalsOf = (code) => unitsOfMeasure.find((unit) => unit.code === code).decimals;

/** From the first value to the last, with some unevenness on the way. */
function course(random, first, last, decimals) {
  const years = LAST_YEAR - FIRST_YEAR;
  return Array.from({ length: years + 1 }, (_, index) => {
    const even = first + ((last - first) * index) / years;
    const uneven = index === 0 || index === years ? 0 : (random() - 0.5) * 0.5 * ((last - first) / Math.sqrt(years));
    return [FIRST_YEAR + index, (even + uneven).toFixed(decimals)];
  });
}

/** For the municipality as a whole, and for some units of their own, also such as have ended since. */
export function observations(unitsWithFigures) {
  const random = seeded(2017);
  const whole = INDICATORS.flatMap(([code, , unit, , first, last]) =>
    course(random, first, last, decimalsOf(unit)).map(([period, value]) => ({
      indicator: code,
      period,
      value,
    })),
  );
  const parts = unitsWithFigures.flatMap(({ indicator, unit, from, to }) => {
    const [, , measure, , first, last] = INDICATORS.find(([code]) => code === indicator);
    const shift = (random() - 0.5) * 6;
    return course(random, first + shift, last + shift, decimalsOf(measure))
      .filter(([year]) => year >= from && year <= to)
      .map(([period, value]) => ({ indicator, unit, period, value }));
  });
  return [...whole, ...parts].map((observation) => ({
    ...observation,
    status: observation.period === LAST_YEAR ? 'PROVISIONAL' : 'NORMAL',
    qualifier: 'EXACT',
  }));
}

/** What is aimed at for the last year with figures, on the way to what is aimed at for 2028. */
export const targets = INDICATORS.filter(([, , , , , , target]) => target !== undefined).flatMap(
  ([code, , unit, direction, first, , target]) => {
    const onTheWay = first + ((target - first) * (LAST_YEAR - FIRST_YEAR)) / (2028 - FIRST_YEAR);
    const kind = direction === 'LOWER_BETTER' ? 'MAXIMUM' : 'MINIMUM';
    return [
      [LAST_YEAR, onTheWay.toFixed(decimalsOf(unit))],
      [2028, target],
    ].map(([period, value]) => ({
      code: `${code}-${period}`,
      indicator: code,
      period,
      kind,
      value,
      baselinePeriod: FIRST_YEAR,
      path: 'LINEAR',
    }));
  },
);
