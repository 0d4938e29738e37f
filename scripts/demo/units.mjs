import { departmentsOf, place } from './kinds.mjs';
import { organisationNumbers } from './organisationNumbers.mjs';
import { placeNames } from './places.mjs';
import { codeOf, text } from './words.mjs';

/** The first day of the demo's history. */
export const BEGINNING = '2016-01-01';

export const LEVELS = [
  {
    code: 'kommunedirektor',
    name: text('Kommunedirektør', 'Kommunedirektør', 'Municipal director'),
    leaderRole: text('Kommunedirektør', 'Kommunedirektør', 'Municipal director'),
    description: text('Leder administrasjonen.', 'Leier administrasjonen.', 'Leads the administration.'),
  },
  {
    code: 'sektor',
    name: text('Sektor', 'Sektor', 'Sector'),
    leaderRole: text('Kommunaldirektør', 'Kommunaldirektør', 'Sector director'),
    description: text(
      'Et stort ansvarsområde med flere kommunalområder.',
      'Eit stort ansvarsområde med fleire kommunalområde.',
      'A wide field of responsibility with several areas.',
    ),
  },
  {
    code: 'omrade',
    name: text('Kommunalområde', 'Kommunalområde', 'Area'),
    leaderRole: text('Kommunalsjef', 'Kommunalsjef', 'Head of services'),
    description: text(
      'Tjenester som hører sammen, for eksempel alle skolene.',
      'Tenester som høyrer saman, til dømes alle skulane.',
      'Services that belong together, such as all the schools.',
    ),
  },
  {
    code: 'enhet',
    name: text('Enhet', 'Eining', 'Unit'),
    leaderRole: text('Enhetsleder', 'Einingsleiar', 'Unit leader'),
    description: text('Et sted eller en tjeneste.', 'Ein stad eller ei teneste.', 'A place or a service.'),
  },
  {
    code: 'avdeling',
    name: text('Avdeling', 'Avdeling', 'Department'),
    leaderRole: text('Avdelingsleder', 'Avdelingsleiar', 'Head of department'),
    description: text('En del av en enhet.', 'Ein del av ei eining.', 'A part of a unit.'),
  },
].map((level, index) => ({ ...level, ordinal: index + 1 }));

const SECTORS = [
  ['oppvekst-og-velferd', text('Oppvekst og velferd', 'Oppvekst og velferd', 'Upbringing and welfare')],
  ['samfunn', text('Samfunn og teknikk', 'Samfunn og teknikk', 'Community and technical services')],
  ['organisasjon', text('Organisasjon og utvikling', 'Organisasjon og utvikling', 'Organisation and development')],
];

/** Areas by sector, each with the services that are not one of many alike. */
const AREAS = {
  'oppvekst-og-velferd': [
    [
      'grunnskole',
      text('Grunnskole', 'Grunnskule', 'Schools'),
      [
        text('Pedagogisk-psykologisk tjeneste', 'Pedagogisk-psykologisk teneste', 'Educational psychology service'),
        text('Voksenopplæringen', 'Vaksenopplæringa', 'Adult education'),
        text('Skoleskyss og inntak', 'Skuleskyss og inntak', 'School transport and admission'),
      ],
    ],
    [
      'barnehage',
      text('Barnehage', 'Barnehage', 'Kindergartens'),
      [
        text('Barnehageinntak', 'Barnehageinntak', 'Kindergarten admission'),
        text('Tilsyn med barnehager', 'Tilsyn med barnehagar', 'Supervision of kindergartens'),
      ],
    ],
    [
      'barn-og-familie',
      text('Barn og familie', 'Barn og familie', 'Children and families'),
      [
        text('Barneverntjenesten', 'Barneverntenesta', 'Child welfare service'),
        text('Barnevernvakten', 'Barnevernvakta', 'Child welfare emergency service'),
        text('Familiehuset', 'Familiehuset', 'Family centre'),
        text('Helsestasjon nord', 'Helsestasjon nord', 'Child health centre north'),
        text('Helsestasjon sør', 'Helsestasjon sør', 'Child health centre south'),
        text('Helsestasjon for ungdom', 'Helsestasjon for ungdom', 'Health centre for youth'),
        text('Skolehelsetjenesten', 'Skulehelsetenesta', 'School health service'),
        text('Avlastning for barn', 'Avlasting for barn', 'Respite care for children'),
      ],
    ],
    [
      'helse',
      text('Helse og mestring', 'Helse og meistring', 'Health and coping'),
      [
        text('Legevakten', 'Legevakta', 'Emergency clinic'),
        text('Fysioterapi og ergoterapi', 'Fysioterapi og ergoterapi', 'Physiotherapy and occupational therapy'),
        text('Psykisk helse', 'Psykisk helse', 'Mental health'),
        text('Rusoppfølging', 'Rusoppfølging', 'Addiction support'),
        text('Kommuneoverlegen', 'Kommuneoverlegen', 'Chief municipal physician'),
        text('Frisklivssentralen', 'Frisklivssentralen', 'Healthy life centre'),
      ],
    ],
    [
      'omsorg',
      text('Pleie og omsorg', 'Pleie og omsorg', 'Nursing and care'),
      [
        text('Tildelingskontoret', 'Tildelingskontoret', 'Allocation of care services'),
        text('Dagsenter for eldre', 'Dagsenter for eldre', 'Day centre for the elderly'),
        text(
          'Trygghetsalarm og velferdsteknologi',
          'Tryggleiksalarm og velferdsteknologi',
          'Safety alarms and welfare technology',
        ),
      ],
    ],
    [
      'arbeid-og-inkludering',
      text('Arbeid og inkludering', 'Arbeid og inkludering', 'Work and inclusion'),
      [
        text('Sosialtjenesten', 'Sosialtenesta', 'Social services'),
        text('Jobbsjansen', 'Jobbsjansen', 'Job opportunities'),
        text('Gjeldsrådgivning', 'Gjeldsrådgjeving', 'Debt counselling'),
        text('Boligkontoret', 'Bustadkontoret', 'Housing office'),
      ],
    ],
  ],
  samfunn: [
    [
      'plan-og-byggesak',
      text('Plan og byggesak', 'Plan og byggesak', 'Planning and building cases'),
      [
        text('Arealplan', 'Arealplan', 'Land-use planning'),
        text('Byutvikling', 'Byutvikling', 'Urban development'),
        text('Byggesaksbehandling', 'Byggesakshandsaming', 'Building cases'),
        text('Tilsyn og ulovlighet', 'Tilsyn og ulovlegheit', 'Supervision of building'),
        text('Kart og oppmåling', 'Kart og oppmåling', 'Maps and surveying'),
      ],
    ],
    [
      'vei-og-park',
      text('Vei og park', 'Veg og park', 'Roads and parks'),
      [
        text('Veidrift', 'Vegdrift', 'Road maintenance'),
        text('Trafikk og parkering', 'Trafikk og parkering', 'Traffic and parking'),
        text('Veilys', 'Veglys', 'Road lighting'),
        text('Park og lekeplasser', 'Park og leikeplassar', 'Parks and playgrounds'),
        text('Skog og friluft', 'Skog og friluft', 'Forest and outdoor life'),
      ],
    ],
    [
      'vann-og-avlop',
      text('Vann og avløp', 'Vatn og avløp', 'Water and sewerage'),
      [
        text('Vannverket', 'Vassverket', 'Waterworks'),
        text('Ledningsnett', 'Leidningsnett', 'Pipe network'),
        text('Renseanlegget', 'Reinseanlegget', 'Treatment plant'),
        text('Overvann', 'Overvatn', 'Surface water'),
      ],
    ],
    [
      'eiendom',
      text('Eiendom', 'Eigedom', 'Property'),
      [
        text('Skolebygg', 'Skulebygg', 'School buildings'),
        text('Helsebygg', 'Helsebygg', 'Health buildings'),
        text('Renhold', 'Reinhald', 'Cleaning'),
        text('Byggeprosjekter', 'Byggeprosjekt', 'Building projects'),
        text('Energi og teknikk', 'Energi og teknikk', 'Energy and engineering'),
      ],
    ],
    [
      'kultur-og-fritid',
      text('Kultur og fritid', 'Kultur og fritid', 'Culture and leisure'),
      [
        text('Hovedbiblioteket', 'Hovudbiblioteket', 'Main library'),
        text('Bibliotek nord', 'Bibliotek nord', 'Library north'),
        text('Kulturskolen', 'Kulturskulen', 'School of music and arts'),
        text('Ungdomshuset', 'Ungdomshuset', 'Youth centre'),
        text('Svømmehallen', 'Symjehallen', 'Swimming hall'),
        text('Idrettshallene', 'Idrettshallane', 'Sports halls'),
        text('Kulturhuset', 'Kulturhuset', 'Cultural centre'),
        text('Frivilligsentralen', 'Frivilligsentralen', 'Volunteer centre'),
      ],
    ],
    [
      'brann-og-redning',
      text('Brann og redning', 'Brann og redning', 'Fire and rescue'),
      [
        text('Brannstasjon nord', 'Brannstasjon nord', 'Fire station north'),
        text('Brannstasjon sør', 'Brannstasjon sør', 'Fire station south'),
        text('Forebyggende brannvern', 'Førebyggjande brannvern', 'Fire prevention'),
      ],
    ],
    [
      'klima-og-miljo',
      text('Klima og miljø', 'Klima og miljø', 'Climate and environment'),
      [
        text('Klimaomstilling', 'Klimaomstilling', 'Climate transition'),
        text('Naturmangfold', 'Naturmangfald', 'Biodiversity'),
        text('Avfall og gjenbruk', 'Avfall og gjenbruk', 'Waste and reuse'),
      ],
    ],
  ],
  organisasjon: [
    [
      'okonomi',
      text('Økonomi', 'Økonomi', 'Finance'),
      [
        text('Budsjett og analyse', 'Budsjett og analyse', 'Budget and analysis'),
        text('Regnskap', 'Rekneskap', 'Accounting'),
        text('Lønn', 'Løn', 'Payroll'),
        text('Skatt og innkreving', 'Skatt og innkrevjing', 'Taxes and collection'),
      ],
    ],
    [
      'innkjop',
      text('Innkjøp', 'Innkjøp', 'Procurement'),
      [text('Rammeavtaler', 'Rammeavtalar', 'Framework agreements')],
    ],
    [
      'hr',
      text('HR', 'HR', 'Human resources'),
      [
        text('Rekruttering', 'Rekruttering', 'Recruitment'),
        text('Arbeidsmiljø og sykefravær', 'Arbeidsmiljø og sjukefråvær', 'Working environment and sick leave'),
        text('Lederutvikling', 'Leiarutvikling', 'Leadership development'),
      ],
    ],
    [
      'it',
      text('IT', 'IT', 'IT'),
      [
        text('IT-drift', 'IT-drift', 'IT operations'),
        text('Brukerstøtte', 'Brukarstøtte', 'User support'),
        text('Digital utvikling', 'Digital utvikling', 'Digital development'),
      ],
    ],
    [
      'kommunikasjon',
      text('Kommunikasjon', 'Kommunikasjon', 'Communication'),
      [
        text('Innbyggertorget', 'Innbyggjartorget', 'Residents’ service centre'),
        text('Nett og medier', 'Nett og medium', 'Web and media'),
      ],
    ],
    ['juridisk', text('Juridisk', 'Juridisk', 'Legal affairs'), []],
    ['dokumentsenter', text('Dokumentsenteret', 'Dokumentsenteret', 'Records centre'), []],
  ],
};

/** How many places of each kind there are at the beginning, and the area that they belong to. */
const PLACES = [
  ['primarySchool', 33, 'grunnskole'],
  ['secondarySchool', 9, 'grunnskole'],
  ['kindergarten', 55, 'barnehage'],
  ['nursingHome', 16, 'omsorg'],
  ['homeCare', 13, 'omsorg'],
  ['housing', 34, 'omsorg'],
];

const STAFF = [
  text('Strategi og analyse', 'Strategi og analyse', 'Strategy and analysis'),
  text('Beredskap', 'Beredskap', 'Emergency preparedness'),
];

const SECRETARIAT = [
  text('Ordførerens kontor', 'Kontoret til ordføraren', 'Mayor’s office'),
  text('Møtesekretariatet', 'Møtesekretariatet', 'Meeting secretariat'),
  text('Valgkontoret', 'Valkontoret', 'Election office'),
];

const unit = (code, name, level, parent) => ({ code, name, level, parent });
const named = (name, level, parent) => unit(codeOf(name.nb), name, level, parent);

/** The administration as it was on the first day, the units above before those below. */
export function firstUnits() {
  const take = placeNames();
  const number = organisationNumbers();
  const units = [
    unit('kommunedirektoren', text('Kommunedirektøren', 'Kommunedirektøren', 'Municipal director'), 'kommunedirektor'),
    ...STAFF.map((name) => named(name, 'enhet', 'kommunedirektoren')),
    ...SECTORS.map(([code, name]) => unit(code, name, 'sektor', 'kommunedirektoren')),
  ];
  for (const [sector, areas] of Object.entries(AREAS)) {
    for (const [code, name, services] of areas) {
      units.push(unit(code, name, 'omrade', sector), ...services.map((service) => named(service, 'enhet', code)));
    }
  }
  const byKind = {};
  for (const [kind, count, area] of PLACES) {
    byKind[kind] = take(count)
      .sort()
      .map((name) => ({
        ...place(kind, name, area),
        organisationNumber: number(),
      }));
    for (const each of byKind[kind]) units.push(each, ...departmentsOf(each));
  }
  return { units, byKind, take, number };
}

/** What stands outside the administration. */
export function secretariatUnits() {
  const root = unit(
    'politisk-sekretariat',
    text('Politisk sekretariat', 'Politisk sekretariat', 'Political secretariat'),
    'enhet',
  );
  return [root, ...SECRETARIAT.map((name) => named(name, 'avdeling', root.code))];
}
