import type { ProcessPhase, ProcessTimetable, TimetablePhase } from '@/api/types';
import { parsePeriod } from '@/components/periods';

export type TimetableProcess = ProcessTimetable['processes'][number];

/** The phases of a process in a quarter, in their order. */
export const phasesIn = ({ cells }: TimetableProcess, quarter: string): TimetablePhase[] =>
  [...(cells.find((cell) => cell.quarter === quarter)?.phases ?? [])].sort((a, b) => a.ordinal - b.ordinal);

/** A time that has to be told in a cell: one that the column does not say already. */
export function timeToTell(
  { planned, plannedTo }: Pick<TimetablePhase, 'planned' | 'plannedTo'>,
  quarter: string,
): { from: string; to?: string } | undefined {
  if (!planned || (planned === quarter && (!plannedTo || plannedTo === quarter))) return undefined;
  return { from: planned, ...(plannedTo && plannedTo !== planned ? { to: plannedTo } : {}) };
}

/** The same time twice is read as two. */
export const wentAsPlanned = ({
  planned,
  plannedTo,
  actual,
  actualTo,
}: Pick<TimetablePhase, 'planned' | 'plannedTo' | 'actual' | 'actualTo'>): boolean =>
  actual !== undefined && actual === planned && (actualTo ?? actual) === (plannedTo ?? planned);

/** Whether anything is registered of how it went; a plan alone says nothing of that. */
export const tellsActual = ({ processes }: ProcessTimetable): boolean =>
  processes.some(({ cells }) => cells.some(({ phases }) => phases.some(({ actual }) => actual !== undefined)));

export const hasInferred = ({ processes }: ProcessTimetable): boolean =>
  processes.some(({ cells }) => cells.some(({ phases }) => phases.some(({ inferred }) => inferred)));

/** The four quarters of a year. */
export const quartersOf = (year: number) => ({ from: `${year}-Q1`, to: `${year}-Q4` });

/** Years that phases are planned for or took place in, earliest first. */
export function yearsOfPhases(
  phases: readonly Pick<TimetablePhase, 'planned' | 'plannedTo' | 'actual' | 'actualTo'>[],
): number[] {
  const years = new Set<number>();
  for (const { planned, plannedTo, actual, actualTo } of phases) {
    for (const [from, to] of [
      [planned, plannedTo],
      [actual, actualTo],
    ]) {
      const first = from && parsePeriod(from);
      if (!first) continue;
      const last = Number((to && parsePeriod(to)?.lastDay.slice(0, 4)) || first.lastDay.slice(0, 4));
      for (let year = first.year; year <= last; year += 1) years.add(year);
    }
  }
  return [...years].sort((a, b) => a - b);
}

type PhaseOfProcess = Pick<ProcessPhase, 'planned' | 'plannedTo' | 'actual' | 'actualTo' | 'process'>;

/**
 * The year of the address; without one that in which the process begins that the address names, else this year where
 * there is something of it, else the newest in which a phase begins.
 */
export function shownYear(
  asked: string | undefined,
  named: string,
  phases: readonly PhaseOfProcess[],
  now: number,
): number {
  if (asked) return Number(asked);
  const ofNamed = beginnings(phases.filter(({ process }) => process.code === named));
  if (ofNamed.length > 0) return Math.min(...ofNamed);
  if (yearsOfPhases(phases).includes(now)) return now;
  const all = beginnings(phases);
  return all.length > 0 ? Math.max(...all) : now;
}

const beginnings = (phases: readonly PhaseOfProcess[]) =>
  phases.flatMap(({ planned, actual }) => parsePeriod(planned ?? actual ?? '')?.year ?? []);
