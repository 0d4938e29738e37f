import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';

import { login, logOut, useSession, type Role } from '@/api/session';
import { LocalisedText } from '@/components/LocalisedText';
import { ActionLink } from '@/components/page/ActionLink';
import { Facts } from '@/components/page/Facts';
import { NotRegistered } from '@/components/page/NotRegistered';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { useMayKeep } from '@/features/editing/register/useMayKeep';
import { unitByCodeQuery } from '@/features/organisation/queries';
import { useT } from '@/i18n';

export function MyPage() {
  const t = useT();
  const session = useSession();
  const mayKeep = useMayKeep();
  if (session.status !== 'signed-in') {
    return (
      <div className="page">
        <PageHeading title={t('myPage.title')} lead={t('myPage.anonymous')} />
        <Button onClick={() => void login()}>{t('account.login')}</Button>
      </div>
    );
  }
  const roles = session.roles as readonly Role[];
  return (
    <div className="page">
      <PageHeading title={t('myPage.title')} kicker={session.name} />
      <Facts
        facts={[
          { term: t('myPage.username'), value: session.username ?? <NotRegistered /> },
          {
            term: t('myPage.roles'),
            value: roles.length > 0 ? roles.map((role) => t(`role.${role}`)).join(', ') : t('myPage.noRoles'),
          },
          { term: t('myPage.unit'), value: session.unit ? <OwnUnit code={session.unit} /> : <NotRegistered /> },
        ]}
      />
      <Section title={t('myPage.may')} intro={t('myPage.mayIntro')}>
        {roles.length > 0 ? (
          <ul className="prose-list">
            {roles.map((role) => (
              <li key={role}>
                <strong>{t(`role.${role}`)}:</strong> {t(`role.may.${role}`)}
              </li>
            ))}
          </ul>
        ) : (
          <Paragraph>{t('myPage.mayRead')}</Paragraph>
        )}
      </Section>
      <div className="button-row page-actions">
        <ActionLink to="/mal/ny">{t('newGoal.link')}</ActionLink>
        {mayKeep && <ActionLink to="/rediger/register">{t('register.link')}</ActionLink>}
        <Button variant="secondary" onClick={() => void logOut()}>
          {t('account.logout')}
        </Button>
      </div>
    </div>
  );
}

/** The unit's name where the organisation has it, its code where it does not. */
function OwnUnit({ code }: { code: string }) {
  const { data: unit } = useQuery(unitByCodeQuery(code));
  return (
    <TextLink to="/organisasjon/$code" params={{ code }}>
      {unit ? <LocalisedText value={unit.name} /> : code}
    </TextLink>
  );
}
