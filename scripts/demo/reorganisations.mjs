import { History } from './history.mjs';
import { departmentsOf, place } from './kinds.mjs';
import { text } from './words.mjs';

const area = (code, name, parent, more) => ({
  code,
  name,
  level: 'omrade',
  parent,
  ...more,
});

/** Ten years of changes, in the order in which they happen; the last one is still ahead. */
export function reorganise(tree, { byKind, take, number }) {
  const history = new History(tree);
  const codes = (kind) => byKind[kind].map(({ code }) => code);
  const [primary, secondary, kindergartens] = ['primarySchool', 'secondarySchool', 'kindergarten'].map(codes);
  const [homes, homeCare] = ['nursingHome', 'homeCare'].map(codes);
  const nextTwo = (list) => list.splice(0, 2);

  /** A new place with its departments: two events, since the departments need the place. */
  const opened = (date, kind, parent, more) => {
    const unit = {
      ...place(kind, take(1)[0], parent),
      organisationNumber: number(),
    };
    history.created(date, `${unit.code}-apner`, [unit], more);
    history.created(date, `${unit.code}-avdelinger`, departmentsOf(unit), more);
  };

  /** Places become a new one, which their departments follow to; a year later those of the same sort are merged. */
  const joined = (date, kind, from, more) => {
    const unit = {
      ...place(kind, take(1)[0], tree.get(from[0]).parent),
      organisationNumber: number(),
    };
    history.merged(date, `${unit.code}-slas-sammen`, from, unit, more);
    return { unit, from, by: more.by };
  };
  const departmentsJoined = (date, { unit, from, by }) => {
    for (const department of departmentsOf(unit)) {
      const suffix = department.code.slice(unit.code.length);
      history.merged(
        date,
        `${department.code}-slas-sammen`,
        from.map((one) => one + suffix),
        department,
        { by },
      );
    }
  };

  /** A place takes another one in and keeps its name; its departments first, since those of an ended place would follow. */
  const absorbed = (date, [into, other], more) => {
    for (const { code } of tree.childrenOf(other)) {
      const suffix = code.slice(other.length);
      history.merged(date, `${code}-inn-i-${into}`, [into + suffix, code], into + suffix, { by: more.by });
    }
    history.merged(date, `${other}-inn-i-${into}`, [into, other], into, more);
  };

  history.created(
    '2016-08-01',
    'flyktningtjenesten',
    [
      {
        code: 'flyktningtjenesten',
        name: text('Flyktningtjenesten', 'Flyktningtenesta', 'Refugee service'),
        level: 'enhet',
        parent: 'arbeid-og-inkludering',
      },
    ],
    {
      by: 'formannskapet',
      title: text('Egen tjeneste for flyktninger', 'Eiga teneste for flyktningar', 'A service of its own for refugees'),
    },
  );
  absorbed('2016-08-01', nextTwo(kindergartens), { by: 'utvalg-for-oppvekst' });

  history.merged('2017-01-01', 'innkjop-inn-i-okonomi', ['okonomi', 'innkjop'], 'okonomi', {
    by: 'formannskapet',
    restated: {
      name: text('Økonomi og innkjøp', 'Økonomi og innkjøp', 'Finance and procurement'),
    },
    title: text(
      'Innkjøp blir en del av økonomi',
      'Innkjøp blir ein del av økonomi',
      'Procurement becomes a part of finance',
    ),
  });
  history.renamed(
    '2017-01-01',
    'dokumentsenter',
    text('Arkiv og dokumentsenter', 'Arkiv og dokumentsenter', 'Archive and records centre'),
    {},
  );
  const school2017 = joined('2017-08-01', 'primarySchool', nextTwo(primary), {
    by: 'kommunestyret',
    title: text('To barneskoler blir én', 'To barneskular blir éin', 'Two primary schools become one'),
  });
  history.reorganised('2017-09-01', 'stab-og-stotte', {
    by: 'formannskapet',
    title: text(
      'Stab og støtte samles',
      'Stab og støtte blir samla',
      'Staff and support functions are brought together',
    ),
    description: text(
      'Oppgaver innen lønn, regnskap og innkjøp samles sentralt. Saken nevner oppgaver, ikke enheter.',
      'Oppgåver innan løn, rekneskap og innkjøp blir samla sentralt. Saka nemner oppgåver, ikkje einingar.',
      'Tasks of payroll, accounting and procurement are brought together. The case names tasks, not units.',
    ),
  });

  history.split(
    '2018-01-01',
    'it-deles',
    'it',
    [
      area('it-og-drift', text('IT og drift', 'IT og drift', 'IT and operations'), 'organisasjon', {
        weight: '0.7',
        subUnits: ['it-drift', 'brukerstotte'],
        takesOver: ['position:leder-it'],
      }),
      area('digitalisering', text('Digitalisering', 'Digitalisering', 'Digitalisation'), 'organisasjon', {
        weight: '0.3',
        subUnits: ['digital-utvikling'],
        takesOver: ['goal:veivalg-2028-m6', 'goal:veivalg-2028-m6-1', 'indicator:digitale-soknader'],
      }),
    ],
    {
      by: 'formannskapet',
      takenOverBy: 'it-og-drift',
      title: text(
        'IT deles i drift og utvikling',
        'IT blir delt i drift og utvikling',
        'IT is divided into operations and development',
      ),
    },
  );
  opened('2018-08-01', 'primarySchool', 'grunnskole', {
    by: 'kommunestyret',
    title: text('Ny skole ved fjorden', 'Ny skule ved fjorden', 'A new school by the fjord'),
  });
  departmentsJoined('2018-08-01', school2017);
  absorbed('2018-08-01', nextTwo(kindergartens), { by: 'utvalg-for-oppvekst' });

  history.moved('2019-01-01', 'kultur-og-fritid', 'oppvekst-og-velferd', {
    by: 'kommunestyret',
    title: text('Kultur flyttes til oppvekst', 'Kultur blir flytta til oppvekst', 'Culture moves to upbringing'),
  });
  history.closed('2019-08-01', `${kindergartens[0]}-legges-ned`, kindergartens.shift(), 'barnehage', {
    by: 'utvalg-for-oppvekst',
    title: text(
      'Barnehage legges ned etter færre søkere',
      'Barnehage blir lagd ned etter færre søkjarar',
      'A kindergarten closes as fewer apply',
    ),
  });

  history.split(
    '2020-01-01',
    'oppvekst-og-velferd-deles',
    'oppvekst-og-velferd',
    [
      {
        code: 'oppvekst',
        name: text('Oppvekst og kultur', 'Oppvekst og kultur', 'Upbringing and culture'),
        level: 'sektor',
        parent: 'kommunedirektoren',
        weight: '0.55',
        subUnits: ['grunnskole', 'barnehage', 'barn-og-familie', 'kultur-og-fritid'],
        takesOver: ['goal:veivalg-2028-m1', 'indicator:foreldretilfredshet'],
      },
      {
        code: 'velferd',
        name: text('Helse og velferd', 'Helse og velferd', 'Health and welfare'),
        level: 'sektor',
        parent: 'kommunedirektoren',
        weight: '0.45',
        subUnits: ['helse', 'omsorg', 'arbeid-og-inkludering'],
        takesOver: ['goal:veivalg-2028-m2'],
      },
    ],
    {
      by: 'kommunestyret',
      takenOverBy: 'velferd',
      title: text(
        'Oppvekst og velferd blir to sektorer',
        'Oppvekst og velferd blir to sektorar',
        'Upbringing and welfare become two sectors',
      ),
      description: text(
        'Sektoren hadde vokst til over halvparten av kommunens ansatte. Den deles i to, hver med sin kommunaldirektør.',
        'Sektoren hadde vakse til over halvparten av dei tilsette i kommunen. Han blir delt i to, kvar med sin kommunaldirektør.',
        'The sector had grown to more than half of the municipality’s employees. It is divided in two, each with a director of its own.',
      ),
    },
  );
  history.renamed('2020-01-01', 'samfunn', text('Samfunn og miljø', 'Samfunn og miljø', 'Community and environment'), {
    by: 'kommunestyret',
  });
  history.created(
    '2020-04-01',
    'smittevern',
    [
      {
        code: 'smittevern',
        name: text('Smittevern', 'Smittevern', 'Infection control'),
        level: 'enhet',
        parent: 'helse',
      },
    ],
    {
      by: 'formannskapet',
      title: text('Egen enhet for smittevern', 'Eiga eining for smittevern', 'A unit for infection control'),
    },
  );
  const kindergarten2020 = joined('2020-08-01', 'kindergarten', nextTwo(kindergartens), {
    by: 'utvalg-for-oppvekst',
    title: text(
      'To barnehager får nytt, felles bygg',
      'To barnehagar får nytt, felles bygg',
      'Two kindergartens get one new building',
    ),
  });

  const nursing = tree.childrenOf('omsorg').map(({ code }) => code);
  const inHomes = nursing.filter((code) => homes.includes(code) || code === 'tildelingskontoret');
  history.split(
    '2021-01-01',
    'pleie-og-omsorg-deles',
    'omsorg',
    [
      area('sykehjem', text('Sykehjem', 'Sjukeheimar', 'Nursing homes'), 'velferd', {
        weight: '0.6',
        subUnits: inHomes,
        takesOver: ['goal:veivalg-2028-m2-2', 'indicator:ventetid-sykehjem'],
      }),
      area('hjemmetjenester', text('Hjemmetjenester', 'Heimetenester', 'Home care services'), 'velferd', {
        weight: '0.4',
        subUnits: nursing.filter((code) => !inHomes.includes(code)),
        takesOver: ['goal:veivalg-2028-m2-1', 'indicator:hverdagsrehabilitering'],
      }),
    ],
    {
      by: 'kommunestyret',
      takenOverBy: 'hjemmetjenester',
      title: text(
        'Pleie og omsorg deles i to områder',
        'Pleie og omsorg blir delt i to område',
        'Nursing and care is divided in two',
      ),
    },
  );
  departmentsJoined('2021-08-01', kindergarten2020);
  absorbed('2021-08-01', nextTwo(secondary), {
    by: 'kommunestyret',
    title: text('To ungdomsskoler blir én', 'To ungdomsskular blir éin', 'Two lower secondary schools become one'),
  });

  history.split(
    '2022-01-01',
    'vei-og-park-deles',
    'vei-og-park',
    [
      area('vei-og-trafikk', text('Vei og trafikk', 'Veg og trafikk', 'Roads and traffic'), 'samfunn', {
        weight: '0.65',
        subUnits: ['veidrift', 'trafikk-og-parkering', 'veilys'],
        takesOver: ['goal:veivalg-2028-m3-2', 'indicator:sykkelveier'],
      }),
      area('park-og-natur', text('Park og natur', 'Park og natur', 'Parks and nature'), 'samfunn', {
        weight: '0.35',
        subUnits: ['park-og-lekeplasser', 'skog-og-friluft'],
        takesOver: ['goal:veivalg-2028-m4-3'],
      }),
    ],
    {
      by: 'formannskapet',
      takenOverBy: 'vei-og-trafikk',
      title: text('Vei og park skilles', 'Veg og park blir skilde', 'Roads and parks part'),
    },
  );
  absorbed('2022-01-01', nextTwo(homeCare), { by: 'utvalg-for-helse' });
  history.closed('2022-07-01', 'smittevern-avvikles', 'smittevern', 'kommuneoverlegen', {
    by: 'formannskapet',
    title: text(
      'Smittevern går tilbake til kommuneoverlegen',
      'Smittevern går tilbake til kommuneoverlegen',
      'Infection control returns to the chief physician',
    ),
  });
  const school2022 = joined('2022-08-01', 'primarySchool', nextTwo(primary), {
    by: 'kommunestyret',
    title: text('To barneskoler flytter sammen', 'To barneskular flyttar saman', 'Two primary schools move together'),
  });

  history.closed('2023-01-01', `${homes[0]}-legges-ned`, homes.shift(), 'sykehjem', {
    by: 'kommunestyret',
    title: text(
      'Sykehjem legges ned når flere får hjelp hjemme',
      'Sjukeheim blir lagd ned når fleire får hjelp heime',
      'A nursing home closes as more get help at home',
    ),
  });
  history.moved('2023-01-01', 'klima-og-miljo', 'kommunedirektoren', {
    by: 'kommunestyret',
    title: text(
      'Klima og miljø legges rett under kommunedirektøren',
      'Klima og miljø blir lagt rett under kommunedirektøren',
      'Climate and environment moves to the municipal director',
    ),
  });
  absorbed('2023-01-01', nextTwo(homeCare), { by: 'utvalg-for-helse' });
  departmentsJoined('2023-08-01', school2022);
  history.closed('2023-08-01', `${kindergartens[0]}-legges-ned`, kindergartens.shift(), 'barnehage', {
    by: 'utvalg-for-oppvekst',
  });

  history.renamed(
    '2024-01-01',
    'organisasjon',
    text(
      'Organisasjon, økonomi og digitalisering',
      'Organisasjon, økonomi og digitalisering',
      'Organisation, finance and digitalisation',
    ),
    { by: 'kommunestyret' },
  );
  history.merged(
    '2024-01-01',
    'digitalisering-og-kommunikasjon',
    ['digitalisering', 'kommunikasjon'],
    area(
      'digitale-tjenester',
      text(
        'Digitale tjenester og kommunikasjon',
        'Digitale tenester og kommunikasjon',
        'Digital services and communication',
      ),
      'organisasjon',
    ),
    {
      by: 'formannskapet',
      title: text(
        'Digitalisering og kommunikasjon slås sammen',
        'Digitalisering og kommunikasjon blir slått saman',
        'Digitalisation and communication merge',
      ),
    },
  );
  history.moved('2024-01-01', 'kultur-og-fritid', 'samfunn', {
    by: 'kommunestyret',
    title: text(
      'Kultur flyttes tilbake til samfunn',
      'Kultur blir flytta tilbake til samfunn',
      'Culture moves back to community',
    ),
  });
  history.renamed(
    '2024-01-01',
    'oppvekst',
    text('Oppvekst og utdanning', 'Oppvekst og utdanning', 'Upbringing and education'),
    { by: 'kommunestyret' },
  );
  opened('2024-08-01', 'kindergarten', 'barnehage', {
    by: 'utvalg-for-oppvekst',
    title: text(
      'Ny barnehage i et voksende boligområde',
      'Ny barnehage i eit veksande bustadområde',
      'A new kindergarten where homes are built',
    ),
  });

  history.merged(
    '2025-01-01',
    'vei-vann-og-avlop',
    ['vei-og-trafikk', 'vann-og-avlop'],
    area('vei-vann-og-avlop', text('Vei, vann og avløp', 'Veg, vatn og avløp', 'Roads, water and sewerage'), 'samfunn'),
    {
      by: 'kommunestyret',
      title: text(
        'Vei, vann og avløp samles',
        'Veg, vatn og avløp blir samla',
        'Roads, water and sewerage are brought together',
      ),
    },
  );
  history.moved('2025-01-01', 'barn-og-familie', 'velferd', {
    by: 'kommunestyret',
    title: text(
      'Barn og familie flyttes til velferd',
      'Barn og familie blir flytta til velferd',
      'Children and families moves to welfare',
    ),
  });
  const kindergarten2025 = joined('2025-08-01', 'kindergarten', nextTwo(kindergartens), { by: 'utvalg-for-oppvekst' });

  history.split(
    '2026-01-01',
    'byggesak-for-seg',
    'plan-og-byggesak',
    [
      {
        code: 'plan-og-byggesak',
        name: text('Plan og byutvikling', 'Plan og byutvikling', 'Planning and urban development'),
        weight: '0.55',
      },
      area('byggesak', text('Byggesak', 'Byggesak', 'Building cases'), 'samfunn', {
        weight: '0.45',
        subUnits: ['byggesaksbehandling', 'tilsyn-og-ulovlighet'],
        takesOver: ['goal:veivalg-2028-m3-1', 'indicator:byggesakstid'],
      }),
    ],
    {
      by: 'formannskapet',
      title: text(
        'Byggesak blir et eget område',
        'Byggesak blir eit eige område',
        'Building cases becomes an area of its own',
      ),
    },
  );
  absorbed('2026-01-01', nextTwo(homeCare), { by: 'utvalg-for-helse' });
  departmentsJoined('2026-08-01', kindergarten2025);
  absorbed('2026-08-01', nextTwo(kindergartens), { by: 'utvalg-for-oppvekst' });

  const today = tree.size;
  joined('2027-08-01', 'primarySchool', primary.splice(0, 3), {
    by: 'kommunestyret',
    title: text(
      'Tre skoler blir én sentrumsskole',
      'Tre skular blir éin sentrumsskule',
      'Three schools become one in the centre',
    ),
    description: text(
      'Det nye bygget skal stå ferdig til skolestart. Lærere og elever fra alle tre skolene følger med.',
      'Det nye bygget skal stå ferdig til skulestart. Lærarar og elevar frå alle tre skulane følgjer med.',
      'The new building is to be ready for the school year. Teachers and pupils of all three schools come along.',
    ),
  });
  return { events: history.events, today };
}
