import type { Citation, LanguageMap } from '@/api/types';

export type ChangeKind = 'CREATED' | 'RENAMED' | 'MOVED' | 'MERGED' | 'SPLIT' | 'CLOSED' | 'REORGANISED';
export type ThingType = 'GOAL' | 'PLAN' | 'INDICATOR' | 'POSITION';

export interface UnitRef {
  id: string;
  code: string;
  name?: LanguageMap;
}

export interface ChangeRequest {
  code: string;
  hierarchy: string;
  kind: ChangeKind;
  date: string;
  title?: LanguageMap;
  description?: LanguageMap;
  decision?: { statement?: LanguageMap; body?: string; decidedOn?: string; caseReference?: string };
  from?: { unit: string; weight?: number }[];
  to?: {
    unit: string;
    weight?: number;
    name?: LanguageMap;
    level?: string;
    parent?: string;
    leaderRole?: LanguageMap;
    description?: LanguageMap;
    organisationNumber?: string;
    subUnits?: string[];
    takesOver?: { type: ThingType; code: string }[];
  }[];
  takenOverBy?: string;
  source: { code: string; locator?: string };
}

export interface EffectState {
  name: LanguageMap;
  level: { code: string; name: LanguageMap };
  leaderRole?: LanguageMap;
  parent?: UnitRef;
}

export interface ChangeEffect {
  unit: UnitRef;
  effect: 'BEGAN' | 'ENDED' | 'RENAMED' | 'MOVED';
  before?: EffectState;
  after?: EffectState;
}

export interface AffectedThing {
  type: ThingType | 'FIGURES';
  id: string;
  code: string;
  title: LanguageMap;
  from: UnitRef;
  to?: UnitRef;
}

export interface ChangeEvent {
  id: string;
  code: string;
  hierarchy: string;
  kind: ChangeKind;
  date: string;
  planned: boolean;
  title?: LanguageMap;
  description?: LanguageMap;
  decision?: {
    statement?: LanguageMap;
    body?: { id: string; code: string; name?: LanguageMap };
    decidedOn?: string;
    caseReference?: string;
  };
  from: { unit: UnitRef; weight?: number; ended: boolean }[];
  to: { unit: UnitRef; weight?: number; began: boolean }[];
  takenOverBy?: UnitRef;
  effects: ChangeEffect[];
  affected: { total: number; items: AffectedThing[] };
  source: Citation;
  version: number;
  recordedAt: string;
  allowedActions: string[];
}
