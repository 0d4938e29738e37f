import { useDeferredValue, useEffect, useMemo, useState } from 'react';

import type { OrganisationNode } from '@/api/types';
import type { Mark } from '@/components/change/marks';
import { pickText, useLanguage } from '@/i18n';
import { countBelow, findUnits, openAtFirst, unitsBelow, waysTo, waysWithin } from '../treeModel';
import { createTreeStore } from '../treeStore';
import { FindUnit, shortestName } from './FindUnit';
import styles from './OneHierarchy.module.css';
import { OrganisationChart } from './OrganisationChart';
import { TreeView } from './TreeView';

export type OrganisationView = 'tre' | 'kart';

interface OneHierarchyProps {
  root: OrganisationNode;
  label: string;
  /** Both beside each other unless one is chosen. */
  view?: OrganisationView;
  /** The unit that the chart is drawn around. */
  chosen?: string;
  asOf?: string;
  /** Two days are compared: what changed between them, and the day on which units that ended can be read. */
  compared?: { marks: ReadonlyMap<string, readonly Mark[]>; endedAsOf: string };
}

/** So few units are seen at a glance; nobody needs to look for one by name. */
const glance = 12;

/** A hierarchy as a tree to walk in, and as a drawn chart around the chosen unit. */
export function OneHierarchy({ root, label, view, chosen, asOf, compared }: OneHierarchyProps) {
  const language = useLanguage();
  const [wanted, setWanted] = useState('');
  const looked = useDeferredValue(wanted.trim());
  const [ownStore] = useState(() =>
    createTreeStore(
      root.code,
      new Set([
        ...(compared ? waysWithin(root, new Set(compared.marks.keys())) : openAtFirst(root)),
        ...(chosen ? waysTo(root, new Set([chosen])) : []),
      ]),
    ),
  );
  // A step in the chart opens the way to the unit in the tree.
  useEffect(() => {
    if (chosen) ownStore.expand(waysTo(root, new Set([chosen])));
  }, [chosen, root, ownStore]);
  const found = useMemo(
    () =>
      looked.length >= shortestName
        ? findUnits(root, looked, ({ name }) => pickText(name, language)?.text ?? '')
        : undefined,
    [root, looked, language],
  );
  const foundStore = useMemo(
    () => found && createTreeStore([...found.hits][0] ?? root.code, found.open),
    [found, root.code],
  );
  const show = useMemo(
    () => ({
      dayOf: (code: string) => (compared?.marks.get(code)?.includes('ENDED') ? compared.endedAsOf : asOf),
      marksOf: compared && ((code: string) => compared.marks.get(code) ?? []),
      changedBelow: compared && countBelow(root, new Set(compared.marks.keys())),
      hits: found?.hits,
      chosen,
    }),
    [root, compared, asOf, found, chosen],
  );
  const shownRoot = found ? found.root : root;
  // There is nothing to draw around a unit that stands alone.
  const shown = root.children.length > 0 ? view : 'tre';
  return (
    <div className={shown ? styles.one : styles.both}>
      {shown !== 'kart' && (
        <div className={styles.tree}>
          {unitsBelow(root) >= glance && <FindUnit value={wanted} onChange={setWanted} count={found?.hits.size} />}
          {shownRoot && <TreeView root={shownRoot} label={label} store={foundStore ?? ownStore} show={show} />}
        </div>
      )}
      {shown !== 'tre' && (
        <div className={styles.chart}>
          <OrganisationChart root={root} chosen={chosen ?? root.code} show={show} />
        </div>
      )}
    </div>
  );
}
