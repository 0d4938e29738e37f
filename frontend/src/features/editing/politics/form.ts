import type { BodyComposition, PoliticalBody } from '@/api/types';
import type { FactPageWords } from '../facts/components/FactPage';
import type { BodyFormSearch } from './search';

/** What every form about a body is given. */
export interface BodyFormProps {
  body: PoliticalBody;
  search: BodyFormSearch;
  /** The words around the form: what it is called and says; the rest is the same for all of them. */
  page: (title: string, lead?: string) => FactPageWords;
  /** Back to the composition, on a day. */
  done: (outcome: 'saved' | 'deleted' | 'left', day?: string) => void;
}

export interface TermFormProps extends BodyFormProps {
  composition: BodyComposition;
}
