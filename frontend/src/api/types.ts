import type { components } from './schema';

type Schemas = components['schemas'];

/** The contract's names, once, so that a renamed schema is one line here. */
export type LanguageMap = Schemas['LanguageMap'];
export type Problem = Schemas['Problem'];
export type Config = Schemas['Config'];
export type Hierarchy = Schemas['Hierarchy'];
export type OrganisationTree = Schemas['OrganisationTree'];
export type OrganisationNode = Schemas['OrganisationNode'];
export type Level = Schemas['Level'];
export type Unit = Schemas['Unit'];
export type UnitVersion = Schemas['UnitVersion'];
export type Plan = Schemas['Plan'];
export type GoalTree = Schemas['GoalTree'];
export type GoalNode = Schemas['GoalNode'];
export type Premise = Schemas['Premise'];
export type Goal = Schemas['Goal'];
export type GoalVersion = Schemas['GoalVersion'];
export type GoalRequest = Schemas['GoalRequest'];
export type Source = Schemas['Source'];
export type SourceReference = NonNullable<Goal['source']>;
