import { codeOf, text } from './words.mjs';

/** What each kind of unit is called, and the departments that it has. */
export const KINDS = {
  primarySchool: {
    named: (place) => text(`${place} skole`, `${place} skule`, `${place} School`),
    leader: text('Rektor', 'Rektor', 'Head teacher'),
    departments: [
      ['1-4', text('1.–4. trinn', '1.–4. trinn', 'years 1–4')],
      ['5-7', text('5.–7. trinn', '5.–7. trinn', 'years 5–7')],
      ['sfo', text('skolefritidsordning', 'skulefritidsordning', 'after-school programme')],
    ],
  },
  secondarySchool: {
    named: (place) => text(`${place} ungdomsskole`, `${place} ungdomsskule`, `${place} Lower Secondary School`),
    leader: text('Rektor', 'Rektor', 'Head teacher'),
    departments: [
      ['8', text('8. trinn', '8. trinn', 'year 8')],
      ['9', text('9. trinn', '9. trinn', 'year 9')],
      ['10', text('10. trinn', '10. trinn', 'year 10')],
    ],
  },
  kindergarten: {
    named: (place) => text(`${place} barnehage`, `${place} barnehage`, `${place} Kindergarten`),
    leader: text('Styrer', 'Styrar', 'Head of kindergarten'),
    departments: [
      ['sma', text('småbarn', 'småbarn', 'the youngest')],
      ['mellom', text('mellomgruppe', 'mellomgruppe', 'middle group')],
      ['store', text('førskolegruppe', 'førskulegruppe', 'preschool group')],
    ],
  },
  nursingHome: {
    named: (place) => text(`${place} sykehjem`, `${place} sjukeheim`, `${place} Nursing Home`),
    leader: text('Institusjonsleder', 'Institusjonsleiar', 'Head of institution'),
    departments: [
      ['langtid', text('langtidsavdeling', 'langtidsavdeling', 'long-term ward')],
      ['korttid', text('korttidsavdeling', 'korttidsavdeling', 'short-term ward')],
      ['demens', text('avdeling for demens', 'avdeling for demens', 'dementia ward')],
      ['kjokken', text('kjøkken og drift', 'kjøken og drift', 'kitchen and operation')],
    ],
  },
  homeCare: {
    named: (place) => text(`Hjemmetjenesten ${place}`, `Heimetenesta ${place}`, `Home Care ${place}`),
    departments: [
      ['dag', text('dag og kveld', 'dag og kveld', 'day and evening')],
      ['rehabilitering', text('hverdagsrehabilitering', 'kvardagsrehabilitering', 'everyday rehabilitation')],
    ],
  },
  housing: {
    named: (place) => text(`${place} bofellesskap`, `${place} bufellesskap`, `${place} Shared Housing`),
    departments: [],
  },
};

/** A unit of a kind at a place. */
export function place(kind, name, parent) {
  const names = KINDS[kind].named(name);
  return {
    code: codeOf(names.nb),
    name: names,
    leaderRole: KINDS[kind].leader,
    level: 'enhet',
    parent,
    kind,
  };
}

/** The departments of such a unit. */
export const departmentsOf = ({ code, name, kind }) =>
  KINDS[kind].departments.map(([suffix, what]) => ({
    code: `${code}-${suffix}`,
    name: text(`${name.nb}, ${what.nb}`, `${name.nn}, ${what.nn}`, `${name.en}, ${what.en}`),
    level: 'avdeling',
    parent: code,
  }));
