import { useLocalised } from '@/components/LocalisedText';
import { ActionLink } from '@/components/page/ActionLink';
import { EmptyState } from '@/components/page/EmptyState';
import type { AllowedAction, LanguageMap } from '@/api/types';
import { useT } from '@/i18n';
import type { RegisterKind, RegisterSearch } from '../search';
import { RegisterLink } from './RegisterLink';

interface Kept {
  code: string;
  name: LanguageMap | string;
  allowedActions: readonly AllowedAction[];
}

interface RegisterListProps {
  kind: RegisterKind;
  items: readonly Kept[] | undefined;
  /** What the things belong to. */
  of?: RegisterSearch;
  /** What a link to a new one says. */
  add: string;
}

/** Things of one kind, each to be corrected, and one more to be added. */
export function RegisterList({ kind, items, of, add }: RegisterListProps) {
  const t = useT();
  const localised = useLocalised();
  return (
    <>
      {items?.length === 0 && <EmptyState>{t('register.none')}</EmptyState>}
      {items && items.length > 0 && (
        <ul className="prose-list">
          {items.map(({ code, name, allowedActions }) => {
            const called = typeof name === 'string' ? name : localised(name) || code;
            return (
              <li key={code}>
                {called}{' '}
                {allowedActions.includes('edit') && (
                  <RegisterLink kind={kind} search={{ ...of, kode: code }} label={t('seats.correct')} of={called} />
                )}
              </li>
            );
          })}
        </ul>
      )}
      <div className="button-row page-actions">
        <ActionLink to="/rediger/register/$kind" params={{ kind }} search={of ?? {}}>
          {add}
        </ActionLink>
      </div>
    </>
  );
}
