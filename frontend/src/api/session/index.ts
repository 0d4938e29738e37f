export { knownRoles, type Role } from './claims';
export { callbackPath, completeLogin, login, logOut, resumeLogin } from './resume';
export { useSession, type Session } from './store';
