import { describe, expect, it } from 'vitest';

import { readClaims } from './claims';
import { safePath } from './oidc';
import { currentSession, currentToken, expire, signIn, signOut } from './store';

const tokenWith = (claims: unknown) => {
  const bytes = new TextEncoder().encode(JSON.stringify(claims));
  const payload = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  return `header.${payload}.signature`;
};

describe('the claims of a token', () => {
  it('gives the roles that Veikart knows, and the unit', () => {
    const token = tokenWith({ realm_access: { roles: ['offline_access', 'editor'] }, unit: 'områdeæøå' });
    expect(readClaims(token)).toEqual({ roles: ['editor'], unit: 'områdeæøå' });
  });

  it('gives nothing for what is no token', () => {
    expect(readClaims('ikke et token')).toEqual({ roles: [] });
    expect(readClaims(tokenWith(null))).toEqual({ roles: [], unit: undefined });
  });
});

describe('the way back after a login', () => {
  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', undefined])(
    'never leads out of the client: %s',
    (path) => {
      expect(safePath(path)).toBe('/');
    },
  );

  it('keeps a path of our own with its view', () => {
    expect(safePath('/mal/x?dato=2020-01-01#a')).toBe('/mal/x?dato=2020-01-01#a');
  });
});

describe('the session', () => {
  it('holds the token in memory, and lets go of it when it expires', () => {
    signIn({ status: 'signed-in', name: 'Kari', roles: [] }, 'hemmelig');
    expect(currentToken()).toBe('hemmelig');
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('hemmelig');
    expire();
    expect(currentToken()).toBeUndefined();
    expect(currentSession()).toMatchObject({ status: 'expired', name: 'Kari' });
    signOut();
    expect(currentSession().status).toBe('anonymous');
  });
});
