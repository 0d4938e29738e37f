import { asProblem } from '@/api/problem';
import { isIsoDate } from '@/components/dates';
import { codeFrom } from '../change/draft';
import { fieldsOf, type FieldGroup, type Values } from '../facts/fields';
import { bodyOf, type JsonObject } from '../facts/json';
import type { Storing } from '../facts/components/NewFact';
import { inSteps, pointing, withFaults, type Step } from '../facts/steps';
import { memberships, persons } from './api';
import { endOn } from './ending';
import { fetchComposition } from './queries';

/** The vacancy on a seat on the day that somebody begins there: it ends with that. */
export async function vacancyEnd(bodyId: string, { seat, validFrom, attestedOn }: Values): Promise<Step | undefined> {
  const day = validFrom || attestedOn;
  if (!seat || !isIsoDate(day)) return undefined;
  const composition = await fetchComposition(bodyId, day);
  const place = composition?.places.find((one) => String(one.seat) === seat.trim());
  return place?.state === 'VACANT' && place.membership ? endOn(memberships, place.membership.id, day) : undefined;
}

/** What a new person is called in addresses, when nothing else is typed. */
export const newPersonCode = (values: Values) =>
  (values['newPerson.code'] || codeFrom(values['newPerson.name'] ?? '')).trim();

/**
 * Everything is checked before anything is stored, and a person who is not there is one fault among all: so what else is wrong is
 * known before the new person is registered.
 */
async function checkBeforehand(body: JsonObject, endsVacancy: boolean) {
  const nobody = `ingen-${crypto.randomUUID()}`;
  try {
    await memberships.create({ ...body, person: nobody }, crypto.randomUUID());
  } catch (error) {
    const problem = asProblem(error);
    if (problem?.status !== 400) throw error;
    const faults = problem.faults.filter(
      ({ pointer, code }) => pointer !== '/person' && !(endsVacancy && code === 'vacant-already'),
    );
    if (faults.length > 0) throw withFaults(problem, faults);
  }
}

/** Gives somebody a place: registers the person first where it is a new one, and ends the vacancy that there was. */
export async function seat(
  bodyId: string,
  groups: readonly FieldGroup[],
  constant: JsonObject,
  { values, keyFor, keep }: Storing,
) {
  const isNew = values.who === 'new';
  const code = isNew ? newPersonCode(values) : values.person;
  const body: JsonObject = { ...constant, ...bodyOf(fieldsOf(groups), values), ...(code ? { person: code } : {}) };
  const ending = await vacancyEnd(bodyId, values);
  const person = {
    code: newPersonCode(values),
    name: (values['newPerson.name'] ?? '').trim(),
    source: body.source ?? null,
  };
  if (isNew) await checkBeforehand(body, ending !== undefined);
  await inSteps([
    ...(isNew
      ? [
          async () => {
            await pointing(persons.create(person, keyFor('person', person)), {
              '/code': '/newPerson/code',
              '/name': '/newPerson/name',
            });
            // Whatever comes after: the person is there now.
            keep({ who: 'known', person: person.code });
            return undefined;
          },
        ]
      : []),
    ...(ending ? [ending] : []),
    async () => {
      await memberships.create(body, keyFor('membership', body));
      return undefined;
    },
  ]);
}
