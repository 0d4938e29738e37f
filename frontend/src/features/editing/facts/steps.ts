import { asProblem, ProblemError, type Fault } from '@/api/problem';

/** Stopped on the way, and what had been stored could not be taken back. */
export class HalfStored extends ProblemError {
  constructor({ status, type, title, detail, requestId, faults }: ProblemError) {
    super(status, { type, title, detail, errors: [...faults] }, requestId);
  }
}

/** The same problem with its faults told of other fields, or of fewer. */
export function withFaults({ status, type, title, detail, requestId }: ProblemError, faults: readonly Fault[]) {
  return new ProblemError(status, { type, title, detail, errors: [...faults] }, requestId);
}

/** Does it, and tells what is wrong beside the fields of the form: by its pointer, where the form has it under another name. */
export async function pointing<Answer>(
  answer: Promise<Answer>,
  names: Readonly<Record<string, string>>,
): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    const problem = asProblem(error);
    if (!problem) throw error;
    throw withFaults(
      problem,
      problem.faults.map((fault) => ({ ...fault, pointer: names[fault.pointer ?? ''] ?? names['*'] ?? fault.pointer })),
    );
  }
}

/** Something to store, which answers how it is taken back; nothing where it stood so already. */
export type Step = () => Promise<(() => Promise<unknown>) | undefined>;

/**
 * Stores several things as one: when one is refused, those before it are taken back. Where no answer came it may have been
 * stored after all; then everything stays, and sending it again goes on from there.
 */
export async function inSteps(steps: readonly Step[]): Promise<void> {
  const back: (() => Promise<unknown>)[] = [];
  try {
    for (const step of steps) {
      const takeBack = await step();
      if (takeBack) back.unshift(takeBack);
    }
  } catch (error) {
    const problem = asProblem(error) ?? new ProblemError(500);
    if (!problem.isOffline) {
      try {
        for (const takeBack of back) await takeBack();
      } catch {
        throw new HalfStored(problem);
      }
    }
    throw problem;
  }
}
