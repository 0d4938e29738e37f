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

/** The rows in reading order; what lies under a node that is not open is left out. */
export function visibleRows(root: OrganisationNode, open: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  const visit = (node: OrganisationNode, level: number, position: number, siblings: number, parent?: string) => {
    const expandable = node.children.length > 0;
    const expanded = expandable && open.has(node.code);
    rows.push({ node, level, position, siblings, parent, expandable, expanded });
    if (!expanded) return;
    node.children.forEach((child, index) => visit(child, level + 1, index + 1, node.children.length, node.code));
  };
  visit(root, 1, 1, 1);
  return rows;
}

/** What stands open before the reader has opened anything: the root, and whole levels below it while they fit a screen. */
export function openAtFirst(root: OrganisationNode, mostRows = 40): Set<string> {
  const open = new Set([root.code]);
  let level = root.children;
  let rows = 1 + level.length;
  while (level.length > 0) {
    const below = level.flatMap(({ children }) => children);
    rows += below.length;
    if (rows > mostRows) break;
    level.filter(({ children }) => children.length > 0).forEach(({ code }) => open.add(code));
    level = below;
  }
  return open;
}

/** The units that must be open for the given ones to be seen. */
export function waysTo(root: OrganisationNode, codes: ReadonlySet<string>): Set<string> {
  const open = new Set<string>();
  const leadsToOne = (node: OrganisationNode): boolean => {
    // Every branch is walked, also after one has been found.
    const below = node.children.filter(leadsToOne).length > 0;
    if (below) open.add(node.code);
    return below || codes.has(node.code);
  };
  leadsToOne(root);
  return open;
}

/**
 * The ways to as many of the given units as fit, the highest first: what lies deeper stays closed rather than fill the
 * page.
 */
export function waysWithin(root: OrganisationNode, codes: ReadonlySet<string>, mostRows = 60): Set<string> {
  const open = new Set<string>();
  let rows = 1;
  let level: OrganisationNode[][] = [[root]];
  while (level.length > 0) {
    const next: OrganisationNode[][] = [];
    for (const way of level) {
      const unit = way.at(-1);
      if (!unit) continue;
      if (codes.has(unit.code)) {
        const closed = way.slice(0, -1).filter(({ code }) => !open.has(code));
        const more = closed.reduce((sum, { children }) => sum + children.length, 0);
        if (rows + more <= mostRows) {
          closed.forEach(({ code }) => open.add(code));
          rows += more;
        }
      }
      next.push(...unit.children.map((child) => [...way, child]));
    }
    level = next;
  }
  return open;
}

/** How many of the given units lie below each unit; those with none are left out. */
export function countBelow(root: OrganisationNode, codes: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (node: OrganisationNode): number => {
    const below = node.children.reduce((sum, child) => sum + count(child) + (codes.has(child.code) ? 1 : 0), 0);
    if (below > 0) counts.set(node.code, below);
    return below;
  };
  count(root);
  return counts;
}

export interface FoundUnits {
  /** The way to each hit, and what lies under it; absent where nothing was found. */
  root?: OrganisationNode;
  hits: ReadonlySet<string>;
  open: ReadonlySet<string>;
}

/** So many ways are opened at once; the rest of the hits stand under closed units. */
const mostOpened = 200;

const fold = (text: string) => text.toLocaleLowerCase('nb').trim();

/** The tree narrowed to the units whose name holds every word that is looked for. */
export function findUnits(root: OrganisationNode, wanted: string, name: NameOf): FoundUnits {
  const words = fold(wanted).split(/\s+/);
  const hits = new Set<string>();
  const narrow = (node: OrganisationNode): OrganisationNode | undefined => {
    const isHit = words.every((word) => fold(name(node)).includes(word));
    if (isHit) hits.add(node.code);
    const below = node.children.map(narrow).filter((child) => child !== undefined);
    if (isHit) return node;
    return below.length > 0 ? { ...node, children: below } : undefined;
  };
  const narrowed = narrow(root);
  return {
    root: narrowed,
    hits,
    open: narrowed ? waysTo(narrowed, new Set([...hits].slice(0, mostOpened))) : new Set(),
  };
}

export interface TreeMove {
  focus?: string;
  open?: string[];
  close?: string;
}

/**
 * The keyboard pattern of the ARIA tree: arrows walk and open and close, Home and End jump, * opens the siblings,
 * letters go to the next name that begins with them. Enter follows the link and is left to the browser.
 * `typed` is what was typed right before the key, which then goes on from there.
 */
export function moveByKey(
  rows: readonly TreeRow[],
  current: string,
  key: string,
  name: NameOf,
  typed = '',
): TreeMove | undefined {
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
      return continuesName(key, typed) ? focus(nextNamed(rows, index, typed + key, name)) : undefined;
  }
}

type NameOf = (node: OrganisationNode) => string;

/** Whether a key is part of a name that is being typed; a space only when something stands before it. */
export const continuesName = (key: string, typed: string) =>
  key.length === 1 && (/[\p{Letter}\p{Number}]/u.test(key) || (typed !== '' && /[\s\p{Punctuation}]/u.test(key)));

function nextNamed(rows: readonly TreeRow[], index: number, typed: string, name: NameOf): TreeRow | undefined {
  const wanted = typed.toLocaleLowerCase('nb');
  // The first letter leaves the unit; what follows may still be the rest of its name. The same letter again goes on.
  const again = wanted.length > 1 && [...wanted].every((letter) => letter === wanted[0]);
  const begins = (start: string) => {
    const first = start.length > 1 ? index : index + 1;
    return [...rows.slice(first), ...rows.slice(0, first)].find(({ node }) =>
      name(node).toLocaleLowerCase('nb').startsWith(start),
    );
  };
  return begins(wanted) ?? (again ? begins(wanted.slice(0, 1)) : undefined);
}

/** The way from the root down to a unit, the unit itself included; empty when the tree does not hold it. */
export function pathTo(root: OrganisationNode | null | undefined, code: string): OrganisationNode[] {
  if (!root) return [];
  if (root.code === code) return [root];
  for (const child of root.children) {
    const below = pathTo(child, code);
    if (below.length > 0) return [root, ...below];
  }
  return [];
}

export const unitsBelow = (node: OrganisationNode): number =>
  node.children.reduce((sum, child) => sum + 1 + unitsBelow(child), 0);
