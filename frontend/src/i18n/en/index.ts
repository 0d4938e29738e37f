import type { Messages } from '../nb';
import { editing } from './editing';
import { indicators } from './indicators';
import { organisation } from './organisation';
import { pages } from './pages';
import { politics } from './politics';
import { problems } from './problems';
import { search } from './search';
import { shell } from './shell';
import { strategy } from './strategy';

export const en: Messages = {
  ...shell,
  ...strategy,
  ...organisation,
  ...editing,
  ...problems,
  ...pages,
  ...indicators,
  ...politics,
  ...search,
};
