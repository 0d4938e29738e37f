import type { OrganisationNode } from '@/api/types';
import type { Choice } from '@/components/form/SelectField';

/** Every unit of some trees to choose from, each told apart from its namesakes by the unit above it. */
export function unitChoices(roots: readonly OrganisationNode[], name: (unit: OrganisationNode) => string): Choice[] {
  const choices: { value: string; own: string; above?: string }[] = [];
  const visit = (unit: OrganisationNode, above?: string) => {
    choices.push({ value: unit.code, own: name(unit), above });
    unit.children.forEach((child) => visit(child, name(unit)));
  };
  roots.forEach((root) => visit(root));
  const times = new Map<string, number>();
  for (const { own } of choices) times.set(own, (times.get(own) ?? 0) + 1);
  return choices
    .map(({ value, own, above }) => ({
      value,
      label: above && (times.get(own) ?? 0) > 1 ? `${own} (${above})` : own,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nb'));
}
