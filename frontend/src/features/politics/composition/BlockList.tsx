import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { formatNumber } from '@/components/numbers';
import { useLanguage, useT } from '@/i18n';
import styles from './Hemicycle.module.css';
import { Seat } from './Seat';
import type { Block } from './seating';
import { blockName } from './words';

/** What the drawing's shades and shapes mean, with how many seats each has. */
export function BlockList({ blocks }: { blocks: readonly Block[] }) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const leaves = blocks.flatMap(({ places }) => places.flatMap(({ leave }) => (leave ? [leave] : [])));
  const substituted = leaves.find(({ substitute }) => substitute);
  const unmet = leaves.find(({ substitute }) => !substitute);
  const plain: Block = { key: 'plain', kind: 'GROUP', mark: '', tone: 'dark', places: [] };
  return (
    <>
      <ul className={styles.blocks}>
        {blocks.map((block) => (
          <li key={block.key}>
            <Swatch block={block} />
            <span>
              {block.group ? (
                <LocalisedText value={block.group.name} fallback={block.group.code} />
              ) : (
                blockName(block, localised, t)
              )}
              {block.mark && ` (${block.mark})`}
            </span>
            <span className={styles.count}>{formatNumber(block.places.length, language)}</span>
          </li>
        ))}
      </ul>
      {leaves.length > 0 && (
        <ul className={styles.signs}>
          {substituted && (
            <li>
              <Swatch block={plain} leave={substituted} /> <span>{t('composition.sign.substituted')}</span>
            </li>
          )}
          {unmet && (
            <li>
              <Swatch block={plain} leave={unmet} /> <span>{t('composition.sign.away')}</span>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

interface SwatchProps {
  block: Block;
  leave?: Block['places'][number]['leave'];
}

function Swatch({ block, leave }: SwatchProps) {
  return (
    <svg viewBox="-9 -9 18 18" className={styles.swatch} aria-hidden="true">
      <Seat block={block} place={{ leave }} radius={9} />
    </svg>
  );
}
