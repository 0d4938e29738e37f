import type { BodyComposition } from '@/api/types';
import { deputyLists } from '@/components/body/deputyLists';
import { useLocalised } from '@/components/LocalisedText';
import type { Choice } from '@/components/form/SelectField';

/** Those in reserve to choose among: a rank alone does not tell who it is where each list has its own. */
export function useDeputyChoices({ deputies }: BodyComposition): readonly Choice[] {
  const localised = useLocalised();
  return deputyLists(deputies, ({ name }) => localised(name)).flatMap(({ list, deputies: ranked }) =>
    ranked.map(({ membership, person, rank }) => ({
      value: membership.code,
      label: `${rank}. ${person.name}${list ? ` (${localised(list.name) || list.code})` : ''}`,
    })),
  );
}
