// Generated from openapi/openapi.yaml by npm run generate.

export const contractVersion = '0.1.0';
