import type { LanguageMap } from '@/api/types';
import type { MessageKey } from '@/i18n';
import type { Fact, FactApi } from '../facts/api';
import type { FieldGroup, Values } from '../facts/fields';
import type { RegisterSearch } from './search';

/** One kind of thing that the secretariat keeps: what it is called, what is asked of it, and where it is stored. */
export interface Register<Body extends Fact> {
  api: FactApi<Body>;
  /** What a form for a new one is headed, and what it says. */
  added: MessageKey;
  lead?: MessageKey;
  /** What one that is stored is called. */
  nameOf: (body: Body) => LanguageMap | string;
  /** What is asked of a new one, and of one that is stored. A hook: choices are read. */
  useGroups: (search: RegisterSearch, stored: boolean) => readonly FieldGroup[];
  /** What a new one is in the address, when nobody says anything else. */
  codeFor: (values: Values, search: RegisterSearch) => string;
  /** What is sent of a new one beside what is asked. */
  constant?: (search: RegisterSearch) => Readonly<Record<string, string>>;
  initial?: Values;
  deletable: MessageKey;
}
