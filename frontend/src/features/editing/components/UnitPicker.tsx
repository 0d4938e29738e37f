import { useQuery } from '@tanstack/react-query';

import { SearchableSelect } from '@/components/form/SearchableSelect';
import { useLocalised } from '@/components/LocalisedText';
import { unitChoicesQuery } from '../queries';

interface UnitPickerProps {
  id: string;
  label: string;
  value: string;
  error?: string;
  onChange: (value: string) => void;
}

export function UnitPicker(properties: UnitPickerProps) {
  const localised = useLocalised();
  const { data: units } = useQuery(unitChoicesQuery());
  const choices = (units?.items ?? []).map((unit) => ({ value: unit.code, label: localised(unit.name) }));
  return <SearchableSelect {...properties} choices={choices} />;
}
