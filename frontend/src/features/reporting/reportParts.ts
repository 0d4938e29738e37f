import type { AnnualReport, ReportChapter, ReportDocument, ReportSection, ReportStatement } from '@/api/types';
import { noteId, referencesTo } from './reportTable';

/** Every chapter with the ones above it before it: the order in which the report is read. */
export function chaptersInOrder(chapters: readonly ReportChapter[]): ReportChapter[] {
  return chapters.flatMap((chapter) => [chapter, ...chaptersInOrder(chapter.chapters)]);
}

/** What an address may name after `#`: chapters, sections and statements by their codes, footnotes and their places. */
export function anchorsOf({ chapters }: ReportDocument): Set<string> {
  return new Set(
    chaptersInOrder(chapters).flatMap((chapter) => [
      chapter.code,
      ...chapter.sections.flatMap((section) => [
        section.code,
        ...section.statements.map(({ code }) => code),
        ...footnoteAnchors(section),
      ]),
    ]),
  );
}

const footnoteAnchors = ({ code, table }: ReportSection) =>
  (table?.footnotes ?? []).flatMap(({ mark }, index) => [
    noteId(code, index),
    ...(table ? referencesTo(code, table, mark) : []),
  ]);

type MentionType = ReportStatement['mentions'][number]['type'];

/** What the report says about one thing, in the order of the report. */
export const statementsAbout = ({ chapters }: ReportDocument, type: MentionType, code: string): ReportStatement[] =>
  chaptersInOrder(chapters)
    .flatMap(({ sections }) => sections)
    .flatMap(({ statements }) => statements)
    .filter(({ mentions }) => mentions.some((mention) => mention.type === type && mention.code === code));

interface Cited {
  source: { code: string; locator?: string };
}

/** True where a statement stands in another place than the section that it belongs to. */
export const citesElsewhere = (statement: Cited, section: Cited) =>
  statement.source.code !== section.source.code || statement.source.locator !== section.source.locator;

/** The last report that everybody can read. */
export const newestOf = (reports: readonly AnnualReport[]): AnnualReport | undefined =>
  reports.filter(({ publication }) => publication === 'PUBLISHED').sort((a, b) => b.year - a.year)[0];
