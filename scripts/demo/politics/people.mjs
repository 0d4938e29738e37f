import { candidates } from './candidates.mjs';
import { period2019 } from './period2019.mjs';
import { period2023 } from './period2023.mjs';

/** Everyone who was elected, and where they sat; of both periods. */
export function elected() {
  const { persons, nobodyYet, slates } = candidates();
  const registers = [period2019(slates[2019]), period2023(slates[2023], nobodyYet)];
  const rows = (what) => registers.flatMap((register) => register[what]);
  const memberships = rows('memberships');
  return {
    persons: persons.filter(({ code }) => memberships.some(({ person }) => person === code)),
    memberships,
    roles: rows('roles'),
    leaves: rows('leaves'),
    affiliations: rows('affiliations'),
  };
}
