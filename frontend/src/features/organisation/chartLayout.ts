import { hierarchy, type HierarchyNode } from 'd3-hierarchy';

import type { OrganisationNode } from '@/api/types';
import { wrapText } from '@/components/charts/text';
import { pathTo, unitsBelow } from './treeModel';

/** A box of the chart: a unit, or the units of a branch that there was no room to draw. */
export interface PlacedBox {
  key: string;
  unit: OrganisationNode;
  role: 'above' | 'chosen' | 'below' | 'more';
  /** Steps from the root as the chart draws it. */
  depth: number;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  /** Units under this one that are not drawn. */
  hidden: number;
}

export interface ChartLayout {
  width: number;
  height: number;
  boxes: PlacedBox[];
  /** Lines from a unit to those under it. */
  lines: string[];
}

export interface ChartInput {
  root: OrganisationNode;
  chosen: string;
  width: number;
  name: (unit: OrganisationNode) => string;
  /** Lines of words that a box has below its name. */
  extraLines: (unit: OrganisationNode, hidden: number) => number;
}

export const fontSize = 15;
export const lineHeight = 20;
export const padding = 10;
const gap = 10;
/** From this width on, each step down has its own column; narrower, it is one step in. */
export const columnsFrom = 560;
const indent = 18;
/** So many boxes below the chosen unit are drawn at most, as far as leaving out grandchildren can make it so. */
const mostBelow = 28;

interface Drawn {
  unit: OrganisationNode;
  role: PlacedBox['role'];
  hidden: number;
  children: Drawn[];
}

/** Where boxes and lines go: the way from the root down to the chosen unit, and two levels below it. */
export function chartLayout(input: ChartInput): ChartLayout {
  const way = pathTo(input.root, input.chosen);
  const chosen = way.at(-1) ?? input.root;
  const above = way.slice(0, -1);
  const inColumns = input.width >= columnsFrom;
  const below = hierarchy(chosenWithBelow(chosen));
  const steps = below.height;
  const columns = inColumns ? Math.max(steps + 1, 2) : 1;
  const columnGap = 36;
  const columnWidth = inColumns ? Math.min((input.width - (columns - 1) * columnGap) / columns, 260) : input.width;

  const boxes: PlacedBox[] = [];
  const lines: string[] = [];
  const place = (unit: Drawn, depth: number, column: number, y: number): PlacedBox => {
    const x = inColumns ? column * (columnWidth + columnGap) : depth * indent;
    const width = inColumns ? columnWidth : input.width - x;
    const words = unit.role === 'more' ? [] : wrapText(input.name(unit.unit), width - 2 * padding, fontSize);
    const count = words.length + input.extraLines(unit.unit, unit.hidden) * (unit.role === 'above' ? 0 : 1);
    const box: PlacedBox = {
      key: `${unit.unit.code} ${unit.role}`,
      unit: unit.unit,
      role: unit.role,
      depth,
      x,
      y,
      width,
      height: Math.max(count, 1) * lineHeight + 2 * padding,
      lines: words,
      hidden: unit.hidden,
    };
    boxes.push(box);
    return box;
  };

  let y = 1;
  let parent: PlacedBox | undefined;
  for (const [depth, unit] of above.entries()) {
    const box = place({ unit, role: 'above', hidden: 0, children: [] }, depth, 0, y);
    if (parent) lines.push(inColumns ? downLine(parent, box) : elbowLine(parent, box));
    y = box.y + box.height + gap;
    parent = box;
  }

  const first = y;
  const placeBelow = (node: HierarchyNode<Drawn>, top: number, over: PlacedBox | undefined): number => {
    const box = place(node.data, above.length + node.depth, node.depth, top);
    if (over) {
      if (!inColumns) lines.push(elbowLine(over, box));
      else lines.push(node.depth === 0 ? downLine(over, box) : sideLine(over, box));
    }
    const ownBottom = box.y + box.height + gap;
    let bottom = inColumns ? top : ownBottom;
    for (const child of node.children ?? []) bottom = placeBelow(child, bottom, box);
    return Math.max(bottom, ownBottom);
  };
  const height = placeBelow(below, first, parent) - gap + 1;
  const width = Math.max(...boxes.map((box) => box.x + box.width));
  return { width: inColumns ? Math.max(width, columnsFrom) : input.width, height, boxes, lines };
}

/** As many grandchildren as there is room for; what is left out of each branch is counted in a box of its own. */
function chosenWithBelow(chosen: OrganisationNode): Drawn {
  const rows = (limit: number) =>
    chosen.children.reduce((sum, { children }) => sum + Math.max(1, Math.min(children.length, limit)), 0);
  const limit = [Infinity, 8, 5, 3].find((most) => rows(most) <= mostBelow) ?? 0;
  return {
    unit: chosen,
    role: 'chosen',
    hidden: 0,
    children: chosen.children.map((child) => {
      const drawn = child.children.length <= limit ? child.children : child.children.slice(0, Math.max(limit - 1, 0));
      const left = child.children.slice(drawn.length);
      const grandchildren: Drawn[] = drawn.map((unit) => ({
        unit,
        role: 'below',
        hidden: unitsBelow(unit),
        children: [],
      }));
      if (left.length > 0 && drawn.length > 0)
        grandchildren.push({
          unit: child,
          role: 'more',
          hidden: left.reduce((sum, unit) => sum + 1 + unitsBelow(unit), 0),
          children: [],
        });
      return { unit: child, role: 'below', hidden: drawn.length > 0 ? 0 : unitsBelow(child), children: grandchildren };
    }),
  };
}

/** The height at which lines meet a box: the middle of its first line of words. */
const joint = (box: PlacedBox) => box.y + padding + lineHeight / 2;

const downLine = (from: PlacedBox, to: PlacedBox) => `M${from.x + 24} ${from.y + from.height}V${to.y}`;

const elbowLine = (from: PlacedBox, to: PlacedBox) =>
  `M${from.x + indent / 2} ${from.y + from.height}V${joint(to)}H${to.x}`;

function sideLine(from: PlacedBox, to: PlacedBox) {
  const right = from.x + from.width;
  return `M${right} ${joint(from)}H${(right + to.x) / 2}V${joint(to)}H${to.x}`;
}
