interface Findable {
  value: string;
  label: string;
  detail?: string;
}

/** More than anybody reads through; whoever does not find it here types another letter. */
const mostShown = 50;

const plain = (text: string) => text.toLowerCase().trim();

/** The first of the choices that every typed word is found in, by name first, then by code or whatever else is told of them. */
export function matching<Item extends Findable>(choices: readonly Item[], typed: string): Item[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const has = (text: string) => words.every((word) => plain(text).includes(word));
  const byName: Item[] = [];
  const otherwise: Item[] = [];
  for (const choice of choices) {
    if (has(choice.label)) byName.push(choice);
    else if (has(`${choice.label} ${choice.detail ?? ''} ${choice.value}`)) otherwise.push(choice);
  }
  return [...byName, ...otherwise].slice(0, mostShown);
}
