import { Link } from '@tanstack/react-router';
import { useId } from 'react';

import type { OrganisationNode } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import styles from './TreeView.module.css';

export interface TreeContext {
  active: string;
  closed: ReadonlySet<string>;
  asOf?: string;
  onFocus: (code: string) => void;
  onToggle: (code: string) => void;
}

interface TreeItemProps {
  node: OrganisationNode;
  level: number;
  position: number;
  siblings: number;
  context: TreeContext;
}

export function TreeItem({ node, level, position, siblings, context }: TreeItemProps) {
  const id = useId();
  const hasChildren = node.children.length > 0;
  const expanded = hasChildren && !context.closed.has(node.code);
  return (
    <li role="none" className={styles.branch}>
      <Link
        to="/organisasjon/$code"
        params={{ code: node.code }}
        search={{ dato: context.asOf }}
        role="treeitem"
        className={styles.item}
        data-code={node.code}
        aria-level={level}
        aria-posinset={position}
        aria-setsize={siblings}
        aria-expanded={hasChildren ? expanded : undefined}
        aria-owns={expanded ? id : undefined}
        aria-selected={undefined}
        aria-current={undefined}
        tabIndex={context.active === node.code ? 0 : -1}
        onFocus={() => context.onFocus(node.code)}
      >
        {hasChildren && (
          <span
            aria-hidden="true"
            className={styles.toggle}
            data-expanded={expanded}
            onClick={(event) => {
              event.preventDefault();
              event.stopPropagation();
              context.onToggle(node.code);
            }}
          />
        )}
        <span className={styles.name}>
          <LocalisedText value={node.name} />
        </span>
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
              context={context}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
