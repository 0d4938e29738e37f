/** Something that the person at the keyboard can mend: shown as its sentence, without a stack trace. */
export class Refusal extends Error {}

export function explain(error) {
  console.error(error instanceof Refusal ? `\n${error.message}` : error);
}
