import { client, read } from './client';
import { notFoundProblem } from './problem';

async function findBody(code: string, asOf?: string): Promise<string | undefined> {
  const { items } = await read(client.GET('/api/v1/political-bodies', { params: { query: { code, asOf } } }));
  return items[0]?.id;
}

/** A list holds the bodies of a day: one of the past is found by its day, and one of today also when it was not then. */
export async function fetchBody(code: string, asOf?: string) {
  const id = (asOf && (await findBody(code, asOf))) || (await findBody(code));
  if (!id) throw notFoundProblem();
  return read(client.GET('/api/v1/political-bodies/{id}', { params: { path: { id }, query: { asOf } } }));
}
