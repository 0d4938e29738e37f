import { useSyncExternalStore } from 'react';

/** Who is signed in, as the token tells it. Shown to the reader only: the API decides who may do what. */
export interface Session {
  status: 'anonymous' | 'signed-in' | 'expired';
  name?: string;
  username?: string;
  roles: readonly string[];
  unit?: string;
}

const anonymous: Session = { status: 'anonymous', roles: [] };

let session: Session = anonymous;
let accessToken: string | undefined;
const listeners = new Set<() => void>();

function publish(next: Session) {
  session = next;
  listeners.forEach((listener) => listener());
}

export function signIn(next: Session, token: string) {
  accessToken = token;
  publish(next);
}

export function signOut() {
  accessToken = undefined;
  publish(anonymous);
}

/** The token ran out and could not be renewed: what is on the page stays, saving asks for a new login. */
export function expire() {
  if (session.status !== 'signed-in') return;
  accessToken = undefined;
  publish({ ...session, status: 'expired' });
}

/** The token lives in this variable and nowhere else, so that no other script or tab can pick it up from storage. */
export const currentToken = () => accessToken;

export const currentSession = () => session;

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSession = () => useSyncExternalStore(subscribe, currentSession);
