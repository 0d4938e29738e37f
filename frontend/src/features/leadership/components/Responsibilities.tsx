import type { Responsibility } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { useT } from '@/i18n';
import { groupResponsibilities } from '../groups';
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
      <ul className="prose-list">
        {items.map((one) => (
          <li key={one.id} id={one.code}>
            {one.heading && (
              <>
                <strong>
                  <LocalisedText value={one.heading} />
                </strong>
                {': '}
              </>
            )}
            <LocalisedText value={one.statement} />
          </li>
        ))}
      </ul>
    </div>
  ));
}
