import { SearchableSelect } from '@/components/form/SearchableSelect';
import { useLocalised } from '@/components/LocalisedText';
import type { UnitChoice } from '../known';

interface UnitChoiceFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  error?: string;
  units: readonly UnitChoice[];
  onChange: (code: string) => void;
}

/** A unit among hundreds, found by name or code; where it stands tells it from others of the same name. */
export function UnitChoiceField({ units, ...field }: UnitChoiceFieldProps) {
  const localised = useLocalised();
  const choices = units.map(({ code, name, above }) => ({
    value: code,
    label: localised(name),
    detail: [...above.slice(1).map(localised), code].join(' › '),
  }));
  return <SearchableSelect {...field} choices={choices} />;
}
