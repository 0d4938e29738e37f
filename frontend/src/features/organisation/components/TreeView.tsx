import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react';

import type { OrganisationNode } from '@/api/types';
import { useLocalised } from '@/components/LocalisedText';
import { continuesName, moveByKey, pathTo, visibleRows } from '../treeModel';
import type { TreeStore } from '../treeStore';
import { TreeItem, type TreeShow } from './TreeItem';
import styles from './TreeView.module.css';

interface TreeViewProps {
  root: OrganisationNode;
  label: string;
  store: TreeStore;
  show: TreeShow;
}

/** After so many milliseconds a letter begins a new name. */
const typingPause = 700;

/** A navigation tree: one tab stop, walked with the keyboard, and every unit a link to its page. */
export function TreeView({ root, label, store, show }: TreeViewProps) {
  const localised = useLocalised();
  const navigate = useNavigate();
  const tree = useRef<HTMLUListElement>(null);
  const typing = useRef({ text: '', until: 0 });

  // Another day may not have the unit that was in turn.
  useEffect(() => {
    if (pathTo(root, store.active()).length === 0) store.activate(root.code);
  }, [root, store]);

  const collapse = useCallback(
    (code: string) => {
      // What is in turn for the tab key must not disappear with the branch it stands on.
      if (pathTo(root, store.active()).some((node) => node.code === code)) store.activate(code);
      store.collapse(code);
    },
    [root, store],
  );
  const toggle = useCallback(
    (code: string) => (store.open().has(code) ? collapse(code) : store.expand([code])),
    [store, collapse],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key, timeStamp } = event;
    const typed = timeStamp < typing.current.until ? typing.current.text : '';
    if (key === ' ' && !typed) {
      event.preventDefault();
      const code = store.active();
      void navigate({ to: '/organisasjon/$code', params: { code }, search: { dato: show.dayOf(code) } });
      return;
    }
    const move = moveByKey(visibleRows(root, store.open()), store.active(), key, (node) => localised(node.name), typed);
    if (!move) return;
    event.preventDefault();
    typing.current = continuesName(key, typed)
      ? { text: typed + key, until: timeStamp + typingPause }
      : { text: '', until: 0 };
    if (move.open) store.expand(move.open);
    if (move.close) collapse(move.close);
    if (move.focus) tree.current?.querySelector<HTMLElement>(`[data-code="${CSS.escape(move.focus)}"]`)?.focus();
  };

  return (
    <ul role="tree" aria-label={label} ref={tree} className={styles.tree} onKeyDown={onKeyDown}>
      <TreeItem node={root} level={1} position={1} siblings={1} store={store} show={show} onToggle={toggle} />
    </ul>
  );
}
