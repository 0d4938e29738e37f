import type {
  BodyActivity,
  GroupAffiliation,
  MemberLeave,
  MemberRole,
  Membership,
  Person,
  ProcessPhase,
} from '@/api/types';
import { factApi } from '../facts/api';

export const memberships = factApi<Membership>('/api/v1/memberships');
export const roles = factApi<MemberRole>('/api/v1/body-roles');
export const leaves = factApi<MemberLeave>('/api/v1/leaves');
export const affiliations = factApi<GroupAffiliation>('/api/v1/group-affiliations');
export const persons = factApi<Person>('/api/v1/persons');
export const activities = factApi<BodyActivity>('/api/v1/body-activities');
export const phases = factApi<ProcessPhase>('/api/v1/process-phases');
