import { fetchConfig } from '../config';
import { currentSession } from './store';

export { callbackPath } from './paths';

/**
 * Tokens do not survive a reload, the Keycloak session does. A mark in this tab's sessionStorage says that somebody
 * was signed in here, and lets a reload ask Keycloak without a prompt. The library is fetched only when needed.
 */
const mark = 'veikart.signed-in';
const tried = 'veikart.resume-tried';

const here = () => window.location.pathname + window.location.search + window.location.hash;

export async function login(returnTo = here()) {
  const [config, oidc] = await Promise.all([fetchConfig(), import('./oidc')]);
  await oidc.startLogin(config, returnTo);
}

export async function completeLogin(): Promise<string> {
  const [config, oidc] = await Promise.all([fetchConfig(), import('./oidc')]);
  const { returnTo, signedIn } = await oidc.finishLogin(config);
  sessionStorage.removeItem(tried);
  if (signedIn) sessionStorage.setItem(mark, 'yes');
  else sessionStorage.removeItem(mark);
  return returnTo;
}

export async function logOut() {
  sessionStorage.removeItem(mark);
  const [config, oidc] = await Promise.all([fetchConfig(), import('./oidc')]);
  await oidc.logout(config);
}

/** True when the page is on its way to Keycloak and nothing should be drawn. Never tries twice in a row. */
export async function resumeLogin(): Promise<boolean> {
  if (currentSession().status !== 'anonymous' || !sessionStorage.getItem(mark)) return false;
  if (sessionStorage.getItem(tried)) {
    sessionStorage.removeItem(tried);
    sessionStorage.removeItem(mark);
    return false;
  }
  try {
    sessionStorage.setItem(tried, 'yes');
    const [config, oidc] = await Promise.all([fetchConfig(), import('./oidc')]);
    await oidc.startLogin(config, here(), true);
    return true;
  } catch {
    sessionStorage.removeItem(tried);
    return false;
  }
}
