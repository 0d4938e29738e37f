import type { OrganisationNode } from '@/api/types';

/** A node as it stands in the drawn tree, with what ARIA wants to know about its place. */
export interface TreeRow {
  node: OrganisationNode;
  level: number;
  position: number;
  siblings: number;
  parent?: string;
  expandable: boolean;
  expanded: boolean;
}

/** The rows in reading order; what lies under a closed node is left out. */
export function visibleRows(root: OrganisationNode, closed: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  const visit = (node: OrganisationNode, level: number, position: number, siblings: number, parent?: string) => {
    const expandable = node.children.length > 0;
    const expanded = expandable && !closed.has(node.code);
    rows.push({ node, level, position, siblings, parent, expandable, expanded });
    if (!expanded) return;
    node.children.forEach((child, index) => visit(child, level + 1, index + 1, node.children.length, node.code));
  };
  visit(root, 1, 1, 1);
  return rows;
}

export interface TreeMove {
  focus?: string;
  open?: string[];
  close?: string;
}

/**
 * The keyboard pattern of the ARIA tree: arrows walk and open and close, Home and End jump, * opens the siblings,
 * a letter goes to the next name that begins with it. Enter follows the link and is left to the browser.
 */
export function moveByKey(rows: readonly TreeRow[], current: string, key: string, name: NameOf): TreeMove | undefined {
  const index = rows.findIndex((row) => row.node.code === current);
  const row = rows[index];
  if (!row) return undefined;
  const focus = (target: TreeRow | undefined): TreeMove => ({ focus: target?.node.code ?? current });
  switch (key) {
    case 'ArrowDown':
      return focus(rows[index + 1]);
    case 'ArrowUp':
      return focus(rows[index - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      if (!row.expandable) return {};
      return row.expanded ? focus(rows[index + 1]) : { open: [current] };
    case 'ArrowLeft':
      if (row.expanded) return { close: current };
      return row.parent ? { focus: row.parent } : {};
    case '*':
      return { open: rows.filter(({ parent }) => parent === row.parent).map(({ node }) => node.code) };
    default:
      return isLetter(key) ? focus(nextNamed(rows, index, key, name)) : undefined;
  }
}

type NameOf = (node: OrganisationNode) => string;

const isLetter = (key: string) => key.length === 1 && /\p{Letter}|\p{Number}/u.test(key);

function nextNamed(rows: readonly TreeRow[], index: number, key: string, name: NameOf): TreeRow | undefined {
  const wanted = key.toLocaleLowerCase('nb');
  return [...rows.slice(index + 1), ...rows.slice(0, index)].find(({ node }) =>
    name(node).toLocaleLowerCase('nb').startsWith(wanted),
  );
}

/** The way from the root down to a unit, the unit itself not included; empty when the tree does not hold it. */
export function ancestorsOf(root: OrganisationNode | null | undefined, code: string): OrganisationNode[] {
  const path = root ? pathTo(root, code) : undefined;
  return path?.slice(0, -1) ?? [];
}

export function findNode(root: OrganisationNode | null | undefined, code: string): OrganisationNode | undefined {
  return root ? pathTo(root, code)?.at(-1) : undefined;
}

function pathTo(node: OrganisationNode, code: string): OrganisationNode[] | undefined {
  if (node.code === code) return [node];
  for (const child of node.children) {
    const below = pathTo(child, code);
    if (below) return [node, ...below];
  }
  return undefined;
}
