import type { Election } from '@/api/types';
import { formatDate } from '@/components/dates';
import { formatFigure } from '@/components/figures';
import { LocalisedText } from '@/components/LocalisedText';
import { joinWords } from '@/components/lists';
import { TextLink } from '@/components/page/TextLink';
import { useLanguage, useT } from '@/i18n';
import styles from './ElectionList.module.css';

const percent = { symbol: { nb: '%', nn: '%', en: '%' }, decimals: 1 };

/** Elections, newest first, each with its turnout where it is known. */
export function ElectionList({ elections }: { elections: readonly Election[] }) {
  const t = useT();
  const language = useLanguage();
  return (
    <ol className={styles.list}>
      {newestFirst(elections).map(({ id, code, title, year, heldOn, kinds, turnoutPercent, turnoutQualifier }) => (
        <li key={id}>
          <p className={styles.title}>
            <TextLink to="/valg/$code" params={{ code }}>
              <LocalisedText value={title} fallback={code} />
            </TextLink>
          </p>
          <p className={styles.meta}>
            {heldOn ? formatDate(heldOn, language) : year}:{' '}
            {joinWords(
              kinds.map((kind) => t(`election.kind.${kind}`)),
              language,
            )}
            .{' '}
            {turnoutPercent != null &&
              t('election.turnoutWas', {
                turnout: formatFigure({ value: turnoutPercent, qualifier: turnoutQualifier }, percent, { language, t }),
              })}
          </p>
        </li>
      ))}
    </ol>
  );
}

const newestFirst = (elections: readonly Election[]) =>
  [...elections].sort(
    (a, b) => b.year - a.year || (b.heldOn ?? '').localeCompare(a.heldOn ?? '') || a.code.localeCompare(b.code),
  );
