import type { components } from './schema';

type Schemas = components['schemas'];

/** The contract's names, once, so that a renamed schema is one line here. */
export type LanguageMap = Schemas['Title'];
export type Problem = Schemas['Problem'];
export type Config = Schemas['Config'];
export type Hierarchy = Schemas['OrganisationHierarchy'];
export type OrganisationNode = Schemas['OrganisationTreeNode'];
export type Level = Schemas['OrganisationLevel'];
export type Unit = Schemas['OrganisationUnit'];
export type Plan = Schemas['Plan'];
export type GoalNode = Schemas['GoalTreeNode'];
export type Premise = Schemas['Premise'];
export type Goal = Schemas['Goal'];
export type GoalRequest = Schemas['GoalRequest'];
export type GoalPatch = Schemas['GoalPatch'];
export type Source = Schemas['Source'];
export type Citation = Schemas['Citation'];
export type DataFile = Schemas['DataFile'];
export type PoliticalBody = Schemas['PoliticalBody'];
export type BodyTerm = Schemas['BodyTerm'];
export type BodyYear = Schemas['BodyYear'];
export type GovernancePrinciple = Schemas['GovernancePrinciple'];
export type AnnualReport = Schemas['AnnualReport'];
export type ReportDocument = Schemas['AnnualReportDocument'];
export type ReportChapter = Schemas['AnnualReportDocumentChapter'];
export type ReportSection = Schemas['AnnualReportDocumentSection'];
export type ReportStatement = Schemas['AnnualReportDocumentStatement'];
export type ReportTable = Schemas['ReportTable'];
