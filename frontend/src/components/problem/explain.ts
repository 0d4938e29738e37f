import type { ProblemError } from '@/api/problem';
import type { MessageKey } from '@/i18n';

export type ProblemKind = 'offline' | 'notFound' | 'gone' | 'forbidden' | 'login' | 'unavailable' | 'input' | 'fault';

/** Which designed state a problem gets. Clients switch on status and type, never on prose. */
export function problemKind(problem: ProblemError | undefined): ProblemKind {
  switch (problem?.status) {
    case 0:
      return 'offline';
    case 400:
      return 'input';
    case 401:
      return 'login';
    case 403:
      return 'forbidden';
    case 404:
      return 'notFound';
    case 410:
      return 'gone';
    case 429:
    case 503:
      return 'unavailable';
    default:
      return 'fault';
  }
}

export const problemTitle: Record<ProblemKind, MessageKey> = {
  offline: 'problem.offline.title',
  notFound: 'problem.notFound.title',
  gone: 'problem.gone.title',
  forbidden: 'problem.forbidden.title',
  login: 'problem.login.title',
  unavailable: 'problem.unavailable.title',
  input: 'problem.input.title',
  fault: 'problem.fault.title',
};

export const problemAdvice: Record<ProblemKind, MessageKey> = {
  offline: 'problem.offline.advice',
  notFound: 'problem.notFound.advice',
  gone: 'problem.gone.advice',
  forbidden: 'problem.forbidden.advice',
  login: 'problem.login.advice',
  unavailable: 'problem.unavailable.advice',
  input: 'problem.input.advice',
  fault: 'problem.fault.advice',
};

/** Trying the same again helps only where the cause may pass. */
export const mayPass = (kind: ProblemKind) => kind === 'offline' || kind === 'unavailable' || kind === 'fault';
