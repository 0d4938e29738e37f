import { readFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const apiOrigin = process.env.VEIKART_API_ORIGIN ?? 'http://localhost:8080';
const oidcOrigin = process.env.VEIKART_OIDC_ORIGIN ?? 'http://localhost:8180';

/** What the service answers on the client's own address, so that the browser knows one origin. */
const proxied = ['/api', '/openapi', '/docs', '/problems', '/q'];
const proxy = Object.fromEntries(proxied.map((path) => [path, { target: apiOrigin, xfwd: true }]));

function securityHeaders(): Record<string, string> {
  const text = readFileSync(new URL('./security-headers.json', import.meta.url), 'utf8');
  const { headers } = JSON.parse(text) as { headers: Record<string, string> };
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace('${VEIKART_OIDC_ORIGIN}', oidcOrigin)]),
  );
}

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy },
  preview: { proxy, headers: securityHeaders() },
  build: {
    // Fonts and pictures stay files of their own: `font-src 'self'` forbids data addresses.
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      treeshake: {
        // The package does not say that its modules are free of side effects; without this all of it is shipped.
        moduleSideEffects: (id) => !id.includes('@digdir/designsystemet-react'),
      },
    },
  },
});
