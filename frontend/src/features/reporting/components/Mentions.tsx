import type { ReportStatement } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import { groupByType, typeOf } from '../mentions';
import styles from './Report.module.css';

type Mention = ReportStatement['mentions'][number];

/** What a statement is about, as ways to it. */
export function Mentions({ mentions }: { mentions: readonly Mention[] }) {
  const t = useT();
  if (mentions.length === 0) return null;
  return (
    <span className={styles.mentions}>
      {t('report.about')}{' '}
      {groupByType(mentions).map((group, index) => (
        <span key={index}>
          {index > 0 && ', '}
          {group.map((mention, place) => (
            <span key={mention.id}>
              {place > 0 && ', '}
              <MentionLink mention={mention} />
            </span>
          ))}{' '}
          ({t(`report.mention.${typeOf(group)}`, { count: group.length })})
        </span>
      ))}
    </span>
  );
}

function MentionLink({ mention: { type, code, title } }: { mention: Mention }) {
  const words = <LocalisedText value={title} fallback={code} />;
  switch (type) {
    case 'goal':
      return (
        <TextLink to="/mal/$code" params={{ code }}>
          {words}
        </TextLink>
      );
    case 'plan':
      return (
        <TextLink to="/strategi/$plan" params={{ plan: code }}>
          {words}
        </TextLink>
      );
    case 'organisation-unit':
      return (
        <TextLink to="/organisasjon/$code" params={{ code }}>
          {words}
        </TextLink>
      );
    case 'political-body':
      return (
        <TextLink to="/politikk/$code" params={{ code }}>
          {words}
        </TextLink>
      );
    case 'indicator':
      return (
        <TextLink to="/indikatorer/$code" params={{ code }}>
          {words}
        </TextLink>
      );
  }
}
