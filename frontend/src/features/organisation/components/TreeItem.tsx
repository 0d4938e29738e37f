import { Link } from '@tanstack/react-router';
import { memo, useId, useSyncExternalStore } from 'react';

import type { OrganisationNode } from '@/api/types';
import { ChangeMarks } from '@/components/change/ChangeMarks';
import type { Mark } from '@/components/change/marks';
import { LocalisedText } from '@/components/LocalisedText';
import { useT } from '@/i18n';
import type { TreeStore } from '../treeStore';
import styles from './TreeView.module.css';

/** What is shown of the units besides the tree itself. */
export interface TreeShow {
  /** The day that a unit's page is opened on; none means today. */
  dayOf: (code: string) => string | undefined;
  marksOf?: (code: string) => readonly Mark[];
  /** How many units that have changed lie below each. */
  changedBelow?: ReadonlyMap<string, number>;
  hits?: ReadonlySet<string>;
  /** The unit that the chart is drawn around. */
  chosen?: string;
}

interface TreeItemProps {
  node: OrganisationNode;
  level: number;
  position: number;
  siblings: number;
  store: TreeStore;
  show: TreeShow;
  onToggle: (code: string) => void;
}

export const TreeItem = memo(function TreeItem({
  node,
  level,
  position,
  siblings,
  store,
  show,
  onToggle,
}: TreeItemProps) {
  const t = useT();
  const id = useId();
  const active = useSyncExternalStore(store.subscribe, () => store.active() === node.code);
  const open = useSyncExternalStore(store.subscribe, () => store.open().has(node.code));
  const hasChildren = node.children.length > 0;
  const expanded = hasChildren && open;
  const marks = show.marksOf?.(node.code) ?? [];
  const changedBelow = show.changedBelow?.get(node.code) ?? 0;
  const name = <LocalisedText value={node.name} />;
  return (
    <li role="none" className={styles.branch}>
      <Link
        to="/organisasjon/$code"
        params={{ code: node.code }}
        search={{ dato: show.dayOf(node.code) }}
        role="treeitem"
        className={styles.item}
        data-code={node.code}
        data-ended={marks.includes('ENDED') || undefined}
        aria-level={level}
        aria-posinset={position}
        aria-setsize={siblings}
        aria-expanded={hasChildren ? expanded : undefined}
        aria-owns={expanded ? id : undefined}
        aria-selected={undefined}
        aria-current={show.chosen === node.code ? 'location' : undefined}
        tabIndex={active ? 0 : -1}
        onFocus={() => store.activate(node.code)}
      >
        <span className={styles.head}>
          {hasChildren && (
            <span
              aria-hidden="true"
              className={styles.toggle}
              data-expanded={expanded}
              onClick={(event) => {
                event.preventDefault();
                event.stopPropagation();
                onToggle(node.code);
              }}
            />
          )}
          <span className={styles.name}>{show.hits?.has(node.code) ? <mark>{name}</mark> : name}</span>
        </span>
        <ChangeMarks marks={marks} />
        {hasChildren && !expanded && changedBelow > 0 && (
          <span className={styles.role}>{t('tree.changedBelow', { count: changedBelow })}</span>
        )}
        {node.leaderRole && (
          <span className={styles.role}>
            <LocalisedText value={node.leaderRole} />
          </span>
        )}
      </Link>
      {expanded && (
        <ul role="group" id={id} className={styles.children}>
          {node.children.map((child, index) => (
            <TreeItem
              key={child.id}
              node={child}
              level={level + 1}
              position={index + 1}
              siblings={node.children.length}
              store={store}
              show={show}
              onToggle={onToggle}
            />
          ))}
        </ul>
      )}
    </li>
  );
});
