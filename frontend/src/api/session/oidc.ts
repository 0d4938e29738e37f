import { InMemoryWebStorage, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';

import type { Config } from '../types';
import { readClaims } from './claims';
import { callbackPath } from './paths';
import { expire, signIn, signOut } from './store';

interface ReturnState {
  returnTo: string;
}

let manager: UserManager | undefined;

/**
 * Authorization code with PKCE. Tokens stay in memory; only the short-lived request state (verifier, nonce) is
 * kept in sessionStorage, since it must outlive the redirect. Renewal uses the refresh token, so no frame is needed.
 */
function managerFor({ authentication }: Config): UserManager {
  if (manager) return manager;
  manager = new UserManager({
    authority: authentication.issuer,
    client_id: authentication.clientId,
    redirect_uri: `${window.location.origin}${callbackPath}`,
    post_logout_redirect_uri: `${window.location.origin}/`,
    response_type: 'code',
    scope: 'openid profile',
    automaticSilentRenew: true,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
  });
  manager.events.addUserLoaded(remember);
  manager.events.addAccessTokenExpired(() => expire());
  manager.events.addSilentRenewError(() => expire());
  return manager;
}

function remember(user: User) {
  const { roles, unit } = readClaims(user.access_token);
  signIn(
    {
      status: 'signed-in',
      name: user.profile.name ?? user.profile.preferred_username,
      username: user.profile.preferred_username,
      roles,
      unit,
    },
    user.access_token,
  );
}

export async function startLogin(config: Config, returnTo: string, silent = false) {
  await managerFor(config).signinRedirect({
    state: { returnTo } satisfies ReturnState,
    ...(silent ? { prompt: 'none' } : {}),
  });
}

/** Finishes a login and tells where the user was. A refused silent login is an ordinary anonymous visit. */
export async function finishLogin(config: Config): Promise<{ returnTo: string; signedIn: boolean }> {
  const userManager = managerFor(config);
  try {
    const user = await userManager.signinRedirectCallback();
    remember(user);
    return { returnTo: safePath((user.state as ReturnState | undefined)?.returnTo), signedIn: true };
  } catch (error) {
    const refused = error as { error?: string; state?: ReturnState };
    if (refused.error === 'login_required' || refused.error === 'interaction_required') {
      return { returnTo: safePath(refused.state?.returnTo), signedIn: false };
    }
    throw error;
  }
}

export async function logout(config: Config) {
  const userManager = managerFor(config);
  await userManager.signoutRedirect();
  signOut();
}

/** Only a path of our own: an address from outside would make the callback an open redirect. */
export function safePath(path: string | undefined): string {
  return path && /^\/(?![/\\])/.test(path) ? path : '/';
}
