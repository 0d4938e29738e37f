import type { Messages } from '../nb';
import { about } from './about';
import { activities } from './activities';
import { developers } from './developers';
import { editing } from './editing';
import { elections } from './elections';
import { indicators } from './indicators';
import { leadership } from './leadership';
import { members } from './members';
import { openData } from './openData';
import { organisation } from './organisation';
import { pages } from './pages';
import { parties } from './parties';
import { politics } from './politics';
import { problems } from './problems';
import { processes } from './processes';
import { registers } from './registers';
import { reorganise } from './reorganise';
import { reporting } from './reporting';
import { search } from './search';
import { seats } from './seats';
import { shell } from './shell';
import { strategy } from './strategy';

export const nn: Messages = {
  ...shell,
  ...strategy,
  ...organisation,
  ...editing,
  ...problems,
  ...pages,
  ...indicators,
  ...politics,
  ...parties,
  ...processes,
  ...activities,
  ...elections,
  ...members,
  ...registers,
  ...reorganise,
  ...reporting,
  ...search,
  ...seats,
  ...developers,
  ...leadership,
  ...openData,
  ...about,
};
