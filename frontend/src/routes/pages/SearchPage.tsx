import { PageHeading } from '@/components/page/PageHeading';
import { SearchResults } from '@/features/search/components/SearchResults';
import { shortestQuestion } from '@/features/search/queries';
import { useLanguage, useT } from '@/i18n';
import { searchRoute } from '../searching';

export function SearchPage() {
  const t = useT();
  const lang = useLanguage();
  const { q = '', type } = searchRoute.useSearch();
  return (
    <div className="page">
      <PageHeading title={q ? t('search.titleFor', { q }) : t('search.title')} lead={leadFor(q)} />
      <SearchResults question={{ q, type, lang }} />
    </div>
  );

  function leadFor(asked: string): string | undefined {
    if (asked === '') return t('search.lead');
    return asked.length < shortestQuestion ? t('search.tooShort') : undefined;
  }
}
