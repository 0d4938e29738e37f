import type { Fact, FactApi } from '../facts/api';
import type { JsonObject } from '../facts/json';
import { pointing, type Step } from '../facts/steps';

interface Ending extends Fact {
  validTo?: string;
  endReason?: string;
}

/**
 * Ends something on a day, so that what comes after it can begin then; what has ended by then is left alone. What is wrong with that
 * is told at the day, which is what the form asks for.
 */
export const endOn =
  <Body extends Ending>(api: FactApi<Body>, id: string, day: string, reason?: string): Step =>
  async () => {
    const { body, etag } = await api.get(id);
    if (body.validTo && body.validTo <= day) return undefined;
    const because = (code: string | undefined): JsonObject => (reason ? { endReason: code ?? null } : {});
    const ended = await pointing(api.patch(id, etag, { validTo: day, ...because(reason) }), { '*': '/validFrom' });
    return () => api.patch(id, ended.etag, { validTo: body.validTo ?? null, ...because(body.endReason) });
  };
