import { FIRST_NAMES } from '../people.mjs';
import { councilLists } from './elections.mjs';

/** Others than those of the leaders; also these begin with the Norwegian for fiction. */
const LAST_NAMES = 'Diktberg Diktstrand Dikthagen Diktbakken Diktrud Diktvang Diktsæter Diktelv Dikteng'.split(' ');

/** How many deputies of each list of 2019 are registered; of 2023 there are as many as the law has it, three more than seats. */
const REGISTERED_IN_2019 = 2;
const MORE_THAN_SEATS = 3;
/** Lists that had no more candidates than this many who were not elected. */
const FEW = { bryggelista: 2 };

export const deputiesOf = ({ from, reportedSeats }) =>
  reportedSeats === 0 ? 0 : (FEW[from[0]] ?? reportedSeats + MORE_THAN_SEATS);

/** The persons, and for each election and list of the council those on it in the order in which they were elected. */
export function candidates() {
  const persons = [];
  const nobodyYet = () => {
    const index = persons.length;
    const code = `folkevalgt-${index + 1}`;
    persons.push({
      code,
      name: `${FIRST_NAMES[index % FIRST_NAMES.length]} ${LAST_NAMES[index % LAST_NAMES.length]}`,
    });
    return code;
  };
  const slate = ({ from, code, reportedSeats }, others, known = () => undefined) => ({
    code,
    seats: reportedSeats,
    candidates: Array.from({ length: reportedSeats + others }, (_, index) => {
      const party = from[index % from.length];
      return { party, person: known(party) ?? nobodyYet() };
    }),
  });
  const elected = (year) => councilLists[year].filter(({ reportedSeats }) => reportedSeats > 0);
  const first = elected(2019).map((list) => slate(list, REGISTERED_IN_2019));
  const again = first.flatMap(({ seats, candidates: all }) =>
    all.slice(0, seats).filter((_, index) => index % 2 === 1),
  );
  const stillThere = (party) => {
    const index = again.findIndex((one) => one.party === party);
    return index < 0 ? undefined : again.splice(index, 1)[0].person;
  };
  const second = elected(2023).map((list) => slate(list, deputiesOf(list), stillThere));
  return { persons, nobodyYet, slates: { 2019: first, 2023: second } };
}
