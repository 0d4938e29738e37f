import type { ChangeEventSummary, UnitLife } from '@/api/types';
import { describeValidity, formatDate, lastDay } from '@/components/dates';
import { Filled } from '@/components/Filled';
import styles from '@/components/history/History.module.css';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { UnitNames } from '@/components/unit/UnitNames';
import { useLanguage, useT } from '@/i18n';
import { unitLife, type LifeStretch } from '../unitLife';

/** A unit's life from its beginning: what it was called, where it stood, and what made it otherwise. */
export function UnitTimeline({ code, history }: { code: string; history: UnitLife }) {
  const t = useT();
  const language = useLanguage();
  return (
    <ol className={styles.history}>
      {unitLife(history.items).map((life) => (
        <li key={life.day ?? 'unknown'} className={styles.entry}>
          <p className={styles.when}>{describeValidity(life.stretch, language, t)}</p>
          <p className={styles.title}>
            <TextLink to="/organisasjon/$code" params={{ code }} search={{ dato: life.day }}>
              <LocalisedText value={life.stretch.name} />
            </TextLink>
          </p>
          <What life={life} />
          {life.stretch.events.map((event) => (
            <ByEvent key={event.id} event={event} />
          ))}
        </li>
      ))}
      {history.end && (
        <li className={styles.entry}>
          <p className={styles.when}>{formatDate(history.end.on, language)}</p>
          <p className={styles.title}>{t('life.ended', { date: formatDate(lastDay(history.end.on), language) })}</p>
          <ByEvent event={history.end.event} />
        </li>
      )}
    </ol>
  );
}

function What({ life: { stretch, before, changed, day } }: { life: LifeStretch }) {
  const t = useT();
  const under = stretch.parent && <UnitNames units={[stretch.parent]} asOf={day} />;
  if (!before)
    return (
      <p>
        {under ? <Filled text="life.under" parts={{ unit: under }} /> : t('life.root')}{' '}
        <Filled text="life.level" parts={{ level: <LocalisedText value={stretch.level.name} /> }} />
      </p>
    );
  const dayBefore = day && lastDay(day);
  return (
    <>
      {changed.includes('name') && (
        <p>
          <Filled text="life.renamed" parts={{ name: <LocalisedText value={before.name} /> }} />
        </p>
      )}
      {changed.includes('parent') && under && before.parent && (
        <p>
          <Filled
            text="difference.fromTo"
            parts={{ from: <UnitNames units={[before.parent]} asOf={dayBefore} />, to: under }}
          />
        </p>
      )}
      {changed.includes('parent') && under && !before.parent && (
        <p>
          <Filled text="life.under" parts={{ unit: under }} />
        </p>
      )}
      {changed.includes('level') && (
        <p>
          <Filled text="life.newLevel" parts={{ level: <LocalisedText value={stretch.level.name} /> }} />
        </p>
      )}
      {changed.includes('leaderRole') && stretch.leaderRole && (
        <p>
          <Filled text="life.newLeaderRole" parts={{ role: <LocalisedText value={stretch.leaderRole} /> }} />
        </p>
      )}
      {changed.length === 0 && <p className={styles.quiet}>{t('life.sameAgain')}</p>}
    </>
  );
}

function ByEvent({ event }: { event?: ChangeEventSummary }) {
  const t = useT();
  if (!event) return null;
  return (
    <p className={styles.links}>
      <TextLink to="/organisasjon/endringer/$code" params={{ code: event.code }}>
        {event.title ? <LocalisedText value={event.title} /> : t('life.event', { kind: t(`event.kind.${event.kind}`) })}
      </TextLink>
    </p>
  );
}
