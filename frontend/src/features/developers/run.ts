/** An answer as it came: no client in between, so that the reader sees what curl would show. */
export interface RawAnswer {
  status: number;
  headers: string[];
  body: string;
  /** The body goes on after what is shown. */
  isCut: boolean;
  etag: string | null;
}

/** Headers that say something about how to use the API; the rest is between browser and server. */
const telling = [
  'Content-Type',
  'Content-Language',
  'Content-Disposition',
  'ETag',
  'Cache-Control',
  'Link',
  'Retry-After',
  'API-Version',
  'X-Request-Id',
];

const longestShown = 12_000;

export async function run(address: string, ifNoneMatch?: string): Promise<RawAnswer> {
  const headers = ifNoneMatch ? { 'If-None-Match': ifNoneMatch } : undefined;
  const response = await fetch(new Request(address, { headers, cache: 'no-store' }));
  const body = indent(await response.text(), response.headers.get('Content-Type') ?? '');
  return {
    status: response.status,
    headers: telling.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [`${name}: ${value}`];
    }),
    body: body.slice(0, longestShown),
    isCut: body.length > longestShown,
    etag: response.headers.get('ETag'),
  };
}

function indent(text: string, contentType: string): string {
  if (!/json/.test(contentType)) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

export function curl(address: string, ifNoneMatch?: string): string {
  const condition = ifNoneMatch ? ` -H 'If-None-Match: ${ifNoneMatch}'` : '';
  return `curl -i '${address}'${condition}`;
}
