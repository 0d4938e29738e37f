import type { BodyTerm, PoliticalBody } from '@/api/types';
import { describeValidity, today } from '@/components/dates';
import { LocalisedText } from '@/components/LocalisedText';
import { formatNumber } from '@/components/numbers';
import { Explained } from '@/components/page/Explained';
import { Facts } from '@/components/page/Facts';
import { NotRegistered } from '@/components/page/NotRegistered';
import { TextLink } from '@/components/page/TextLink';
import { useLanguage, useT } from '@/i18n';
import { yearsOf } from '../comparison';

interface BodyFactsProps {
  body: PoliticalBody;
  /** What was registered for the election period that is shown. */
  term: BodyTerm | undefined;
  asOf?: string;
}

/** What the body is, and what it may and is in the period shown. What no source tells is said to be missing. */
export function BodyFacts({ body, term, asOf }: BodyFactsProps) {
  const t = useT();
  const language = useLanguage();
  const missing = <NotRegistered />;
  return (
    <Facts
      facts={[
        {
          term: t('body.kind'),
          value: <Explained word={t(`body.kind.${body.kind}`)}>{t(`body.kindMeaning.${body.kind}`)}</Explained>,
        },
        { term: t('body.validity'), value: describeValidity(body, language, t) },
        {
          term: t('body.period'),
          value: term ? (
            <>
              <LocalisedText value={term.period.title} fallback={term.period.code} />
              {!asOf && isOver(term.period) && <p className="note">{t('body.periodOver')}</p>}
            </>
          ) : (
            missing
          ),
        },
        { term: t('body.seats'), value: term?.seats != null ? formatNumber(term.seats, language) : missing },
        {
          term: t('body.deputySeats'),
          value: term?.deputySeats != null ? formatNumber(term.deputySeats, language) : missing,
        },
        { term: t('body.mandate'), value: term?.mandate ? <LocalisedText value={term.mandate} /> : missing },
        {
          term: t('body.authority'),
          value: term?.authority ? (
            <Explained word={t(`body.authority.${term.authority}`)}>
              {t(`body.authorityMeaning.${term.authority}`)}
            </Explained>
          ) : (
            missing
          ),
        },
        {
          term: t('body.reportsTo'),
          value: term?.reportsTo ? (
            <TextLink to="/politikk/$code" params={{ code: term.reportsTo.code }} search={{ dato: asOf }}>
              <LocalisedText value={term.reportsTo.name} fallback={term.reportsTo.code} />
            </TextLink>
          ) : (
            missing
          ),
        },
        ...(term && term.actsAs.length > 0
          ? [{ term: t('body.actsAs'), value: term.actsAs.map((role) => t(`body.actsAs.${role}`)).join(', ') }]
          : []),
        ...(term?.legalBasis ? [{ term: t('body.legalBasis'), value: <LocalisedText value={term.legalBasis} /> }] : []),
        ...(body.externalIds ?? []).map(({ system, value }) => ({ term: system, value })),
      ]}
    />
  );
}

const isOver = (period: { code: string }) => (yearsOf(period)?.last ?? Infinity) < Number(today().slice(0, 4));
