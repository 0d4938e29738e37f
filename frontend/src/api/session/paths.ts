/** Where Keycloak sends the reader back; the realm's client must list it. */
export const callbackPath = '/innlogging';
