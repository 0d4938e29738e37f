import { TextLink } from '@/components/page/TextLink';
import type { RegisterKind, RegisterSearch } from '../search';

interface RegisterLinkProps {
  kind: RegisterKind;
  search: RegisterSearch;
  label: string;
  /** Which of many like it: told to those who hear the link alone. */
  of?: string;
}

/** To the form for one of the things that the secretariat keeps. */
export function RegisterLink({ kind, search, label, of }: RegisterLinkProps) {
  return (
    <TextLink to="/rediger/register/$kind" params={{ kind }} search={search}>
      {label}
      {of && <span className="visually-hidden"> {of}</span>}
    </TextLink>
  );
}
