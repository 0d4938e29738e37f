import type { ReportChapter } from '@/api/types';
import { PartHeading } from './PartHeading';
import styles from './Report.module.css';
import { Section } from './Section';

/** A chapter with its sections, and under it the chapters that belong to it. */
export function Chapter({ chapter, level = 2 }: { chapter: ReportChapter; level?: number }) {
  return (
    <section className={styles.chapter} data-chapter={chapter.code} data-level={level} aria-labelledby={chapter.code}>
      <PartHeading code={chapter.code} title={chapter.title} level={level} />
      {chapter.sections.map((section) => (
        <Section key={section.id} section={section} level={level + 1} />
      ))}
      {chapter.chapters.map((inner) => (
        <Chapter key={inner.id} chapter={inner} level={level + 1} />
      ))}
    </section>
  );
}
