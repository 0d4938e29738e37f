import type { TimetablePhase } from '@/api/types';
import { Joined } from '@/components/Filled';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { formatSpan } from '@/components/periodSpan';
import { useLanguage, useT } from '@/i18n';
import { timeToTell, wentAsPlanned } from '../timetable';
import { Inferred } from './InferredMark';
import styles from './Timetable.module.css';

/** What is planned in one quarter of one process. */
export function Phases({ phases, quarter }: { phases: readonly TimetablePhase[]; quarter: string }) {
  return (
    <ul className={styles.phases}>
      {phases.map((phase) => (
        <li key={phase.id} data-inferred={phase.inferred}>
          <Phase phase={phase} quarter={quarter} />
        </li>
      ))}
    </ul>
  );
}

function Phase({ phase, quarter }: { phase: TimetablePhase; quarter: string }) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const title = localised(phase.title);
  const kind = t(`phase.kind.${phase.kind}`);
  const when = timeToTell(phase, quarter);
  return (
    <>
      {!sameWords(kind, title) && <p className={styles.kind}>{kind}</p>}
      <p className={styles.title}>
        <LocalisedText value={phase.title} fallback={phase.code} />
        {phase.continues && <span className={styles.continues}> {t('phase.continues')}</span>}
      </p>
      {when && <p className={styles.when}>{formatSpan(when, language, t)}</p>}
      {phase.actual && (
        <p className={styles.when}>
          {wentAsPlanned(phase)
            ? t('phase.asPlanned')
            : t('phase.actual', { when: formatSpan({ from: phase.actual, to: phase.actualTo }, language, t) })}
        </p>
      )}
      {phase.bodies.length > 0 && (
        <p className={styles.who}>
          <Joined
            members={phase.bodies.map(({ code, name }) => (
              <TextLink key={code} to="/politikk/$code" params={{ code }}>
                <LocalisedText value={name} fallback={code} />
              </TextLink>
            ))}
          />
        </p>
      )}
      {phase.participants && (
        <p className={styles.who}>
          {t('phase.with')} <LocalisedText value={phase.participants} />
        </p>
      )}
      {phase.inferred && <Inferred note={phase.inferredNote} />}
    </>
  );
}

/** «Verksted» over «Verksted» would be said twice. */
const sameWords = (a: string, b: string) => a.toLocaleLowerCase('nb') === b.toLocaleLowerCase('nb');
