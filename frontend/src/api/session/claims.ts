/** The claims of an access token that the client shows to the one who owns it. */
export interface Claims {
  roles: string[];
  unit?: string;
}

/** The five roles of Veikart; other realm roles belong to Keycloak and mean nothing here. */
export const knownRoles = ['editor', 'approver', 'political-secretariat', 'controller', 'administrator'] as const;
export type Role = (typeof knownRoles)[number];

/** Reads a token's payload without verifying it: the API verifies, the client only tells the user what it says. */
export function readClaims(token: string): Claims {
  try {
    const payload: unknown = JSON.parse(decodeBase64Url(token.split('.')[1] ?? ''));
    const claims = (payload ?? {}) as { realm_access?: { roles?: unknown }; unit?: unknown };
    const roles = Array.isArray(claims.realm_access?.roles) ? claims.realm_access.roles : [];
    return {
      roles: knownRoles.filter((role) => roles.includes(role)),
      unit: typeof claims.unit === 'string' && claims.unit !== '' ? claims.unit : undefined,
    };
  } catch {
    return { roles: [] };
  }
}

function decodeBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
}
