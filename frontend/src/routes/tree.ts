import { accessibilityRoute } from './accessibility';
import { activitiesRoute } from './activities';
import { bodyRoute } from './body';
import { bodyFormRoute } from './bodyForm';
import { changeEventRoute } from './changeEvent';
import { changeEventsRoute } from './changeEvents';
import { changeOrganisationRoute } from './changeOrganisation';
import { companiesRoute } from './companies';
import { correctChangeRoute } from './correctChange';
import { developersRoute } from './developers';
import { editGoalRoute } from './editGoal';
import { electionRoute } from './election';
import { electionsRoute } from './elections';
import { frontRoute } from './front';
import { goalRoute } from './goal';
import { governanceRoute } from './governance';
import { indicatorRoute } from './indicator';
import { indicatorsRoute } from './indicators';
import { keepBodyRoute } from './keepBody';
import { keepProcessRoute, phaseFormRoute } from './keepProcess';
import { registerFormRoute, registersRoute } from './keepRegister';
import { leadershipRoute } from './leadership';
import { loginCallbackRoute } from './loginCallback';
import { myPageRoute } from './myPage';
import { newGoalRoute } from './newGoal';
import { openDataRoute } from './openData';
import { organisationRoute } from './organisation';
import { partiesRoute } from './parties';
import { partyRoute } from './party';
import { personRoute } from './person';
import { planRoute } from './plan';
import { plansRoute } from './plans';
import { politicsRoute } from './politics';
import { privacyRoute } from './privacy';
import { reportChapterRoute, reportRoute } from './report';
import { reportsRoute } from './reports';
import { rootRoute } from './root';
import { searchRoute } from './searching';
import { sourceRoute } from './source';
import { sourcesRoute } from './sources';
import { timetableRoute } from './timetable';
import { unitRoute } from './unit';

export const routeTree = rootRoute.addChildren([
  frontRoute,
  plansRoute,
  planRoute,
  newGoalRoute,
  goalRoute,
  editGoalRoute,
  organisationRoute,
  changeEventsRoute,
  changeEventRoute,
  leadershipRoute,
  companiesRoute,
  unitRoute,
  changeOrganisationRoute,
  correctChangeRoute,
  politicsRoute,
  governanceRoute,
  activitiesRoute,
  bodyRoute,
  personRoute,
  partiesRoute,
  partyRoute,
  electionsRoute,
  electionRoute,
  timetableRoute,
  keepBodyRoute,
  bodyFormRoute,
  keepProcessRoute,
  phaseFormRoute,
  registersRoute,
  registerFormRoute,
  reportsRoute,
  reportRoute,
  reportChapterRoute,
  indicatorsRoute,
  indicatorRoute,
  sourcesRoute,
  sourceRoute,
  searchRoute,
  myPageRoute,
  loginCallbackRoute,
  developersRoute,
  openDataRoute,
  accessibilityRoute,
  privacyRoute,
]);
