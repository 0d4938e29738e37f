import { text } from './words.mjs';

export const MUNICIPALITY = {
  name: 'Lindhavn kommune',
  organisationNumber: '314000005',
  /** No county has a number that begins with 99. */
  municipalityNumber: '9901',
};

const KINDS = {
  organisasjon: text('organisasjonskart', 'organisasjonskart', 'organisation chart'),
  vedtak: text('saker om organisasjonen', 'saker om organisasjonen', 'cases about the organisation'),
  politikk: text('politiske organer', 'politiske organ', 'political bodies'),
  valg: text('valgprotokoller', 'valprotokollar', 'election records'),
  folkevalgte: text(
    'protokoller om hvem som sitter hvor',
    'protokollar om kven som sit kvar',
    'records of who sits where',
  ),
  aktiviteter: text(
    'turer og seminarer og disposisjonskontoer',
    'turar og seminar og disposisjonskontoar',
    'trips and seminars and disposition accounts',
  ),
  planer: text('planer og mål', 'planar og mål', 'plans and goals'),
  statistikk: text('tall og måltall', 'tal og måltal', 'figures and targets'),
  ledelse: text('stillinger og ledere', 'stillingar og leiarar', 'positions and leaders'),
  eierskap: text('eierskap i selskaper', 'eigarskap i selskap', 'ownership of companies'),
};

/** The code of the source of each kind; a row that is seen alone says by it that it is invented. */
export const sourceOf = (kind) => `oppdiktet-${kind}`;

export const sources = () =>
  Object.entries(KINDS).map(([kind, what]) => ({
    code: sourceOf(kind),
    title: text(
      `Oppdiktet: ${what.nb} for Lindhavn kommune`,
      `Oppdikta: ${what.nn} for Lindhavn kommune`,
      `Invented: ${what.en} of Lindhavn municipality`,
    ),
    publisher: 'Veikart (oppdiktet demokommune)',
    note: text(
      'Lindhavn finnes ikke. Alt er funnet på av et program for at Veikart skal kunne prøves; ingen opplysning gjelder en virkelig kommune, et virkelig selskap eller et virkelig menneske.',
      'Lindhavn finst ikkje. Alt er funne på av eit program for at Veikart skal kunne prøvast; ingen opplysning gjeld ein verkeleg kommune, eit verkeleg selskap eller eit verkeleg menneske.',
      'Lindhavn does not exist. Everything is made up by a program so that Veikart can be tried; nothing is about a real municipality, a real company or a real person.',
    ),
  }));
