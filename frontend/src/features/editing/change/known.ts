import type { OrganisationNode, Unit } from '@/api/types';
import { languages } from '@/i18n';
import type { KnownUnit } from './draft';
import type { UnitField, UnitText } from './fields';

type Values = KnownUnit['values'];

/** A unit that can be chosen, and where it stands, so that two of the same name can be told apart. */
export interface UnitChoice extends KnownUnit {
  name: OrganisationNode['name'];
  above: OrganisationNode['name'][];
}

const inLanguages = (field: UnitText, text: Partial<Record<string, string | null>> | null | undefined): Values =>
  Object.fromEntries(
    languages.flatMap((language) => (text?.[language] ? [[`${field}.${language}`, text[language]]] : [])),
  );

/** Every unit of a tree, from the top and down. */
export function unitsOfTree(root: OrganisationNode | null | undefined): UnitChoice[] {
  const units: UnitChoice[] = [];
  const walk = (node: OrganisationNode, above: UnitChoice['above'], parent: string | undefined) => {
    units.push({
      code: node.code,
      name: node.name,
      above,
      children: node.children.map(({ code }) => code),
      values: {
        ...inLanguages('name', node.name),
        level: node.level.code,
        ...(parent ? { parent } : {}),
      },
    });
    for (const child of node.children) walk(child, [...above, node.name], node.code);
  };
  if (root) walk(root, [], undefined);
  return units;
}

/** What a tree does not tell of a unit. */
export function detailsOf(unit: Unit): Partial<Record<UnitField, string>> {
  return {
    ...inLanguages('leaderRole', unit.leaderRole),
    ...inLanguages('description', unit.description),
    ...(unit.organisationNumber ? { organisationNumber: unit.organisationNumber } : {}),
  };
}
