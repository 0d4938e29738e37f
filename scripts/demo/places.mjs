import { seeded, shuffled } from './random.mjs';

const BEGINNINGS =
  'Furu Gran Bjørke Eike Rogne Alme Hassel Selje Older Lønne Lyng Kløver Tiur Bekke Kvern Mølle Sæter Sol Vår Skog Myr Stein Strand Hav Varde';
const ENDINGS = 'åsen lia bakken moen dalen haugen tunet marka vika jordet løkka';

/** Names of places, made of two ordinary words each; no name comes twice. */
export function placeNames() {
  const all = BEGINNINGS.split(' ').flatMap((first) => ENDINGS.split(' ').map((last) => first + last));
  const names = shuffled(all, seeded(2040));
  return (count) => names.splice(0, count);
}
