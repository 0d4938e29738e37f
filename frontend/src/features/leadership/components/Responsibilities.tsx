import type { Responsibility } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { useT } from '@/i18n';
import { groupResponsibilities, underHeadings } from '../groups';
import styles from './Leadership.module.css';

interface ResponsibilitiesProps {
  responsibilities: readonly Responsibility[];
  headings: 'h3' | 'h4';
}

/** What comes with a position or a role, in the kinds that the source tells apart, and examples by themselves. */
export function Responsibilities({ responsibilities, headings: Heading }: ResponsibilitiesProps) {
  const t = useT();
  return groupResponsibilities(responsibilities).map(({ kind, items }) => (
    <div key={kind ?? 'other'} className={styles.kind}>
      <Heading>{t(`responsibilities.${kind ?? 'OTHER'}`)}</Heading>
      {underHeadings(items).map(({ heading, items: under }) => (
        <div key={under[0]?.id} className={styles.under}>
          {heading && (
            <p className={styles.quiet}>
              <LocalisedText value={heading} />
            </p>
          )}
          <ul className="prose-list">
            {under.map((one) => (
              <li key={one.id} id={one.code}>
                <LocalisedText value={one.statement} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  ));
}
