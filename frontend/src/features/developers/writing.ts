import type { Config } from '@/api/types';
import type { MessageKey } from '@/i18n';

export interface WriteExample {
  purpose: Extract<MessageKey, `developers.code.${string}`>;
  command: string;
}

/** What a machine client does, in the order in which it does it. Its name and secret are the municipality's to give. */
export function writeExamples(
  origin: string,
  { issuer }: Config['authentication'],
): {
  machine: WriteExample[];
  file: WriteExample[];
} {
  const api = `${origin}/api/v1`;
  const bearer = `-H "Authorization: Bearer $TOKEN"`;
  return {
    machine: [
      {
        purpose: 'developers.code.token',
        command: `TOKEN=$(curl -s '${issuer}/protocol/openid-connect/token' \\
  -d grant_type=client_credentials -d client_id=KLIENT -d client_secret=HEMMELIGHET \\
  -d scope=strategy:write | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
      },
      {
        purpose: 'developers.code.create',
        command: `curl -i -X POST '${api}/goals' ${bearer} \\
  -H 'Content-Type: application/json' -H 'Idempotency-Key: mitt-forste-mal' \\
  -d '{"code": "KODE", "plan": "PLAN", "title": {"nb": "Et mål"}, "validFrom": "2026-01-01", "source": {"code": "KILDE"}}'`,
      },
      {
        purpose: 'developers.code.change',
        command: `curl -i -X PATCH '${api}/goals/ID' ${bearer} \\
  -H 'Content-Type: application/merge-patch+json' -H 'If-Match: "ETAG"' \\
  -d '{"title": {"nb": "Et tydeligere mål"}}'`,
      },
    ],
    file: [
      {
        purpose: 'developers.code.dryRun',
        command: `curl -i -X POST '${api}/imports?file=goals.csv&dryRun=true' ${bearer} \\
  -H 'Content-Type: text/csv' --data-binary @goals.csv`,
      },
      {
        purpose: 'developers.code.import',
        command: `curl -i -X POST '${api}/imports?file=goals.csv&dryRun=false' ${bearer} \\
  -H 'Content-Type: text/csv' --data-binary @goals.csv`,
      },
    ],
  };
}
