import { useQuery } from '@tanstack/react-query';

import { Section } from '@/components/page/Section';
import { useT } from '@/i18n';
import { termsToKeepQuery, yearsToKeepQuery } from '../queries';
import { RegisterList } from './RegisterList';

/** The periods of a body and its figures by year. */
export function RegistersOfBody({ body }: { body: string }) {
  const t = useT();
  const terms = useQuery(termsToKeepQuery(body)).data?.items;
  const years = useQuery(yearsToKeepQuery(body)).data?.items;
  return (
    <>
      <Section title={t('body.terms')}>
        <RegisterList
          kind="virketid"
          items={terms?.map(({ period, ...term }) => ({ ...term, name: period.title }))}
          of={{ organ: body }}
          add={t('register.newTerm')}
        />
      </Section>
      <Section title={t('register.figures')}>
        <RegisterList
          kind="arstall"
          items={years?.map(({ year, ...figures }) => ({ ...figures, name: String(year) }))}
          of={{ organ: body }}
          add={t('register.newYear')}
        />
      </Section>
    </>
  );
}
