import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type KeyboardEvent } from 'react';

import type { OrganisationNode } from '@/api/types';
import { useLocalised } from '@/components/LocalisedText';
import { moveByKey, visibleRows } from '../treeModel';
import { TreeItem, type TreeContext } from './TreeItem';
import styles from './TreeView.module.css';

interface TreeViewProps {
  root: OrganisationNode;
  label: string;
  asOf?: string;
}

/** A navigation tree: one tab stop, walked with the keyboard, and every unit a link to its page. */
export function TreeView({ root, label, asOf }: TreeViewProps) {
  const localised = useLocalised();
  const navigate = useNavigate();
  const tree = useRef<HTMLUListElement>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState(root.code);

  const rows = visibleRows(root, closed);
  const active = rows.some((row) => row.node.code === chosen) ? chosen : root.code;

  const open = (codes: readonly string[]) =>
    setClosed((now) => new Set([...now].filter((code) => !codes.includes(code))));
  const close = (code: string) => setClosed((now) => new Set(now).add(code));
  const focus = (code: string) => {
    setChosen(code);
    tree.current?.querySelector<HTMLElement>(`[data-code="${CSS.escape(code)}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === ' ') {
      event.preventDefault();
      void navigate({ to: '/organisasjon/$code', params: { code: active }, search: { dato: asOf } });
      return;
    }
    const move = moveByKey(rows, active, event.key, (node) => localised(node.name));
    if (!move) return;
    event.preventDefault();
    if (move.open) open(move.open);
    if (move.close) close(move.close);
    if (move.focus) focus(move.focus);
  };

  const context: TreeContext = {
    active,
    closed,
    asOf,
    onFocus: setChosen,
    onToggle: (code) => (closed.has(code) ? open([code]) : close(code)),
  };
  return (
    <ul role="tree" aria-label={label} ref={tree} className={styles.tree} onKeyDown={onKeyDown}>
      <TreeItem node={root} level={1} position={1} siblings={1} context={context} />
    </ul>
  );
}
