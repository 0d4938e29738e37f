import { join } from 'node:path';
import { writeDemo } from '../demo/generate.mjs';
import { MUNICIPALITY } from '../demo/sources.mjs';
import { backend, local } from './paths.mjs';
import { Refusal } from './refusal.mjs';

/** Where the generated data sets are. */
export const generatedData = join(local, 'data');

/**
 * Whose data a stack shows: a folder of files for the first start, a database of its own, so that one can be looked at
 * after the other, and what the backend is told of it.
 */
const MUNICIPALITIES = {
  baerum: {
    database: join(local, 'postgres'),
    prepare: () => join(backend, 'data', 'baerum'),
    env: {},
  },
  demo: {
    database: join(local, 'postgres-demo'),
    prepare() {
      const folder = join(generatedData, 'demo');
      writeDemo(folder);
      return folder;
    },
    env: {
      VEIKART_MUNICIPALITY_NAME: MUNICIPALITY.name,
      VEIKART_MUNICIPALITY_ORGANISATION_NUMBER: MUNICIPALITY.organisationNumber,
      VEIKART_MUNICIPALITY_MUNICIPALITY_NUMBER: MUNICIPALITY.municipalityNumber,
      VEIKART_MUNICIPALITY_FICTIONAL: 'true',
    },
  },
};

/** Every database that `make run` may have left. */
export const databases = Object.values(MUNICIPALITIES).map(({ database }) => database);

export function municipality(name) {
  const chosen = MUNICIPALITIES[name];
  if (!chosen) {
    const known = Object.keys(MUNICIPALITIES).join(' or ');
    throw new Refusal(`There is no municipality "${name}": DATA is ${known}.`);
  }
  return chosen;
}
