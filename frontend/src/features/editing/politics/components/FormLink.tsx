import { TextLink } from '@/components/page/TextLink';
import type { BodyFormName, BodyFormSearch } from '../search';

interface FormLinkProps {
  code: string;
  form: BodyFormName;
  search: BodyFormSearch;
  label: string;
  /** Which of many like it: told to those who hear the link alone. */
  of?: string;
}

/** To one of the forms about a body. */
export function FormLink({ code, form, search, label, of }: FormLinkProps) {
  return (
    <TextLink to="/rediger/politikk/$code/$form" params={{ code, form }} search={search}>
      {label}
      {of && <span className="visually-hidden"> {of}</span>}
    </TextLink>
  );
}
