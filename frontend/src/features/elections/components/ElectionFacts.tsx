import type { Election } from '@/api/types';
import { formatDate } from '@/components/dates';
import { formatFigure } from '@/components/figures';
import { LocalisedText } from '@/components/LocalisedText';
import { joinWords, sentenceCase } from '@/components/lists';
import { formatNumber } from '@/components/numbers';
import { Facts, type Fact } from '@/components/page/Facts';
import { NotRegistered } from '@/components/page/NotRegistered';
import { TextLink } from '@/components/page/TextLink';
import { useLanguage, useT } from '@/i18n';

const percent = { symbol: { nb: '%', nn: '%', en: '%' }, decimals: 1 };

/** What is known of how the election went. What no source tells is said to be missing. */
export function ElectionFacts({ election }: { election: Election }) {
  const t = useT();
  const language = useLanguage();
  const missing = <NotRegistered />;
  const count = (value: number | undefined) => (value == null ? missing : formatNumber(value, language));
  const share = (value: number | undefined, qualifier?: Election['turnoutQualifier']) =>
    value == null ? missing : formatFigure({ value, qualifier }, percent, { language, t });
  const { body, kinds } = election;
  const inCouncil = kinds.every((kind) => kind === 'BODY');
  // A vote in the council has no polling stations that could be missing.
  const ofPublic = (known: number | undefined, fact: Fact): Fact[] => (known == null && inCouncil ? [] : [fact]);
  return (
    <Facts
      facts={[
        {
          term: t('election.kind'),
          value: sentenceCase(
            joinWords(
              kinds.map((kind) => t(`election.kind.${kind}`)),
              language,
            ),
            language,
          ),
        },
        { term: t('election.day'), value: election.heldOn ? formatDate(election.heldOn, language) : missing },
        ...(election.period
          ? [
              {
                term: t('election.period'),
                value: <LocalisedText value={election.period.title} fallback={election.period.code} />,
              },
            ]
          : []),
        ...(body
          ? [
              {
                term: t('election.body'),
                value: (
                  <TextLink to="/politikk/$code" params={{ code: body.code }}>
                    <LocalisedText value={body.name} fallback={body.code} />
                  </TextLink>
                ),
              },
            ]
          : []),
        ...(election.seats != null ? [{ term: t('election.seats'), value: count(election.seats) }] : []),
        ...ofPublic(election.turnoutPercent, {
          term: t('election.turnout'),
          value: share(election.turnoutPercent, election.turnoutQualifier),
        }),
        { term: t('election.eligible'), value: count(election.eligibleVoters) },
        { term: t('election.votesCast'), value: count(election.votesCast) },
        ...ofPublic(election.advanceVotesPercent, {
          term: t('election.advance'),
          value: share(election.advanceVotesPercent),
        }),
        ...ofPublic(election.officials, {
          term: t('election.officials'),
          value: election.officials == null ? missing : <Officials election={election} />,
        }),
        ...ofPublic(election.pollingStations, {
          term: t('election.stations'),
          value: count(election.pollingStations),
        }),
      ]}
    />
  );
}

function Officials({ election: { officials, officialsMunicipal, officialsExternal } }: { election: Election }) {
  const t = useT();
  const language = useLanguage();
  return (
    <>
      {officials != null && formatNumber(officials, language)}
      {officialsMunicipal != null && officialsExternal != null && (
        <p className="note">
          {t('election.officialsOf', {
            municipal: formatNumber(officialsMunicipal, language),
            external: formatNumber(officialsExternal, language),
          })}
        </p>
      )}
    </>
  );
}
