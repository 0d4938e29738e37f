import { useSuspenseQuery } from '@tanstack/react-query';

import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { Crumbs } from '@/components/page/Crumbs';
import { PageHeading } from '@/components/page/PageHeading';
import { TextLink } from '@/components/page/TextLink';
import { SourceFacts } from '@/features/sources/components/SourceFacts';
import { sourceByCodeQuery } from '@/features/sources/queries';
import { useT } from '@/i18n';
import { sourceRoute } from '../source';

export function SourcePage() {
  const t = useT();
  const localised = useLocalised();
  const { code } = sourceRoute.useParams();
  const { data: source } = useSuspenseQuery(sourceByCodeQuery(code));
  return (
    <div className="page">
      <Crumbs trail={[<TextLink to="/kilder">{t('sources.title')}</TextLink>]} />
      <PageHeading title={localised(source.title) || source.code} kicker={t('source.one')}>
        <LocalisedText value={source.title} fallback={source.code} />
      </PageHeading>
      <SourceFacts source={source} />
    </div>
  );
}
