import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import type { Hierarchy } from '@/api/types';
import { formatDate } from '@/components/dates';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { EmptyState } from '@/components/page/EmptyState';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { useLanguage, useT } from '@/i18n';
import { marksByUnit, unionTree } from '../difference';
import {
  allEventsQuery,
  differenceQuery,
  eventsBetween,
  hierarchiesQuery,
  treeQuery,
  unitHistoryQuery,
} from '../queries';
import { pathTo } from '../treeModel';
import { DifferenceWords } from './DifferenceWords';
import { OneHierarchy, type OrganisationView } from './OneHierarchy';

interface ShownProps {
  view?: OrganisationView;
  /** The unit that the charts are drawn around, in the hierarchy that holds it. */
  chosen?: string;
}

/** Every hierarchy as it was on one day. */
export function Hierarchies({ asOf, ...shown }: ShownProps & { asOf?: string }) {
  const { data: hierarchies } = useSuspenseQuery(hierarchiesQuery());
  return hierarchies.items.map((hierarchy) => (
    <OnDay key={hierarchy.code} hierarchy={hierarchy} asOf={asOf} {...shown} />
  ));
}

function OnDay({ hierarchy, asOf, view, chosen }: ShownProps & { hierarchy: Hierarchy; asOf?: string }) {
  const t = useT();
  const localised = useLocalised();
  const { data: tree } = useSuspenseQuery(treeQuery(hierarchy.code, asOf));
  return (
    <Section
      title={<LocalisedText value={hierarchy.name} />}
      intro={tree.root ? t('tree.count', { count: tree.nodeCount }) : undefined}
    >
      {tree.root ? (
        <OneHierarchy
          root={tree.root}
          label={localised(hierarchy.name)}
          view={view}
          chosen={inTree(tree.root, chosen)}
          asOf={asOf}
        />
      ) : (
        <NothingKnown hierarchy={hierarchy} asOf={tree.asOf} parameter="dato" />
      )}
    </Section>
  );
}

interface NothingKnownProps {
  hierarchy: Hierarchy;
  asOf: string;
  /** The place in the address where the day stands. */
  parameter: 'dato' | 'fra' | 'til';
}

/** Nothing is known of that day; where the hierarchy is known of later, the way to its first known day. */
function NothingKnown({ hierarchy, asOf, parameter }: NothingKnownProps) {
  const t = useT();
  const language = useLanguage();
  const { data: now } = useQuery(treeQuery(hierarchy.code));
  const { data: history } = useQuery({ ...unitHistoryQuery(now?.root?.id ?? ''), enabled: Boolean(now?.root) });
  const first = history?.items[0];
  const known = first?.validFrom ?? first?.attestedOn;
  return (
    <EmptyState
      action={
        known && known > asOf ? (
          <TextLink to="." search={(current) => ({ ...current, [parameter]: known })} resetScroll={false}>
            {t('tree.firstKnown', { date: formatDate(known, language) })}
          </TextLink>
        ) : undefined
      }
    >
      {t('tree.empty', { date: formatDate(asOf, language) })}
    </EmptyState>
  );
}

/** Every hierarchy with what came to be otherwise in it between two days. */
export function ComparedHierarchies({ from, to, ...shown }: ShownProps & { from: string; to: string }) {
  const { data: hierarchies } = useSuspenseQuery(hierarchiesQuery());
  return hierarchies.items.map((hierarchy) => (
    <Compared key={`${hierarchy.code} ${from} ${to}`} hierarchy={hierarchy} from={from} to={to} {...shown} />
  ));
}

interface ComparedProps extends ShownProps {
  hierarchy: Hierarchy;
  from: string;
  to: string;
}

function Compared({ hierarchy, from, to, view, chosen }: ComparedProps) {
  const t = useT();
  const localised = useLocalised();
  const { data: earlier } = useSuspenseQuery(treeQuery(hierarchy.code, from));
  const { data: later } = useSuspenseQuery(treeQuery(hierarchy.code, to));
  const { data: difference } = useSuspenseQuery(differenceQuery(hierarchy.code, from, to));
  const { data: events } = useSuspenseQuery(allEventsQuery(eventsBetween(hierarchy.code, from, to)));
  const root = useMemo(() => unionTree(earlier.root, later.root), [earlier, later]);
  const compared = useMemo(() => ({ marks: marksByUnit(difference.changes), endedAsOf: from }), [difference, from]);
  // What is not registered on a day has not come to be since: then there is nothing to compare.
  if (!earlier.root || !later.root)
    return (
      <Section title={<LocalisedText value={hierarchy.name} />} intro={t('compare.unknown')}>
        <NothingKnown hierarchy={hierarchy} asOf={earlier.root ? to : from} parameter={earlier.root ? 'til' : 'fra'} />
      </Section>
    );
  return (
    <Section title={<LocalisedText value={hierarchy.name} />}>
      <DifferenceWords
        difference={difference}
        events={events}
        units={{ before: earlier.nodeCount, after: later.nodeCount }}
      />
      {root && (
        <div className="sub-section">
          <OneHierarchy
            root={root}
            label={localised(hierarchy.name)}
            view={view}
            chosen={inTree(root, chosen)}
            asOf={to}
            compared={compared}
          />
        </div>
      )}
    </Section>
  );
}

const inTree = (root: Parameters<typeof pathTo>[0], code: string | undefined) =>
  code !== undefined && pathTo(root, code).length > 0 ? code : undefined;
