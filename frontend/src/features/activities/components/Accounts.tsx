import { Heading } from '@digdir/designsystemet-react';

import type { DispositionAccount, DispositionItem } from '@/api/types';
import { formatAmount, formatAmountShort } from '@/components/figures';
import { Joined } from '@/components/Filled';
import { LocalisedText } from '@/components/LocalisedText';
import { formatNumber } from '@/components/numbers';
import { Facts } from '@/components/page/Facts';
import { NotRegistered } from '@/components/page/NotRegistered';
import { TextLink } from '@/components/page/TextLink';
import { CitedPlaces } from '@/components/source/CitedPlaces';
import { useLanguage, useT } from '@/i18n';
import { itemsOf, shareUsed } from '../activities';
import styles from './Activities.module.css';

const kroner = { symbol: { nb: 'kr', nn: 'kr', en: 'NOK' }, decimals: 2 };

interface AccountsProps {
  accounts: readonly DispositionAccount[];
  items: readonly DispositionItem[];
}

/** Money that bodies dispose of: what was set aside, what was spent, and on what. */
export function Accounts({ accounts, items }: AccountsProps) {
  return accounts.map((account) => <Account key={account.id} account={account} items={itemsOf(account, items)} />);
}

function Account({ account, items }: { account: DispositionAccount; items: readonly DispositionItem[] }) {
  const t = useT();
  const language = useLanguage();
  const amount = (value: number | undefined) =>
    value === undefined ? <NotRegistered /> : formatAmount(value, kroner, { language, t });
  const { budget, spent, remainder, bodies } = account;
  const share = shareUsed(account);
  return (
    <article id={account.code} className={styles.account}>
      <Heading level={3} className={styles.kindTitle}>
        <LocalisedText value={account.title} fallback={account.code} />
      </Heading>
      {share !== undefined && budget !== undefined && spent !== undefined && (
        <p className={styles.spent}>
          {t('account.used', {
            spent: formatAmount(spent, kroner, { language, t }),
            budget: formatAmount(budget, kroner, { language, t }),
            share: formatNumber(share, language),
          })}
        </p>
      )}
      {account.description && (
        <p>
          <LocalisedText value={account.description} />
        </p>
      )}
      <Facts
        facts={[
          { term: t('account.budget'), value: amount(budget) },
          { term: t('account.spent'), value: amount(spent) },
          { term: t('account.remainder'), value: amount(remainder) },
          ...(bodies.length > 0
            ? [
                {
                  term: t('account.bodies'),
                  value: (
                    <Joined
                      members={bodies.map((body) => (
                        <TextLink key={body.code} to="/politikk/$code" params={{ code: body.code }}>
                          <LocalisedText value={body.name} fallback={body.code} />
                        </TextLink>
                      ))}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      <Items items={items} />
      <CitedPlaces sources={[account, ...items].map(({ source }) => source)} />
    </article>
  );
}

function Items({ items }: { items: readonly DispositionItem[] }) {
  const t = useT();
  if (items.length === 0) return <p className="not-registered">{t('account.noItems')}</p>;
  const planned = items.filter(({ kind }) => kind === 'PLANNED_USE');
  const spent = items.filter(({ kind }) => kind !== 'PLANNED_USE');
  return (
    <>
      {spent.length > 0 && (
        <>
          <h4 className={styles.kindTitle}>{t('account.items')}</h4>
          {spent.every(({ amount }) => amount === undefined) && <p className={styles.meta}>{t('account.noAmounts')}</p>}
          <ItemList items={spent} />
        </>
      )}
      {planned.length > 0 && (
        <>
          <h4 className={styles.kindTitle}>{t('account.planned')}</h4>
          <ItemList items={planned} />
        </>
      )}
    </>
  );
}

function ItemList({ items }: { items: readonly DispositionItem[] }) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.id} id={item.code}>
          <Item item={item} />
        </li>
      ))}
    </ul>
  );
}

function Item({ item }: { item: DispositionItem }) {
  const t = useT();
  const language = useLanguage();
  const said = [
    ...(item.kind === 'PLANNED_USE' ? [] : [t(`account.kind.${item.kind}`)]),
    ...(item.recipient ? [t('account.to', { recipient: item.recipient })] : []),
  ];
  return (
    <div className={styles.item}>
      <div>
        <p className={styles.title}>
          <LocalisedText value={item.title} fallback={item.code} />
        </p>
        {said.length > 0 && <p className={styles.meta}>{said.join('. ')}</p>}
        {item.activities.length > 0 && (
          <p className={styles.meta}>
            <Joined
              members={item.activities.map((activity) => (
                <TextLink key={activity.code} to="." search hash={activity.code}>
                  <LocalisedText value={activity.title} fallback={activity.code} />
                </TextLink>
              ))}
            />
          </p>
        )}
      </div>
      {item.amount !== undefined && (
        <p className={styles.amount}>{formatAmountShort(item.amount, kroner, { language, t })}</p>
      )}
    </div>
  );
}
