import { useSuspenseQuery } from '@tanstack/react-query';

import type { Hierarchy } from '@/api/types';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { EmptyState } from '@/components/page/EmptyState';
import { Section } from '@/components/page/Section';
import { formatDate } from '@/components/dates';
import { useLanguage, useT } from '@/i18n';
import { hierarchiesQuery, treeQuery } from '../queries';
import { TreeView } from './TreeView';

export function Hierarchies({ asOf }: { asOf?: string }) {
  const { data: hierarchies } = useSuspenseQuery(hierarchiesQuery());
  return hierarchies.items.map((hierarchy) => <OneHierarchy key={hierarchy.code} hierarchy={hierarchy} asOf={asOf} />);
}

function OneHierarchy({ hierarchy, asOf }: { hierarchy: Hierarchy; asOf?: string }) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const { data: tree } = useSuspenseQuery(treeQuery(hierarchy.code, asOf));
  return (
    <Section
      title={<LocalisedText value={hierarchy.name} />}
      intro={tree.root ? t('tree.count', { count: tree.nodeCount }) : undefined}
    >
      {tree.root ? (
        <TreeView key={asOf} root={tree.root} label={localised(hierarchy.name)} asOf={asOf} />
      ) : (
        <EmptyState>{t('tree.empty', { date: formatDate(tree.asOf, language) })}</EmptyState>
      )}
    </Section>
  );
}
