export type Direction = 'HIGHER_BETTER' | 'LOWER_BETTER' | 'WITHIN_RANGE' | 'CONTEXT_ONLY';
export type AttainmentState = 'ATTAINED' | 'NOT_ATTAINED' | 'NOT_ASSESSED';
export type TargetKind = 'POINT' | 'MINIMUM' | 'MAXIMUM' | 'RANGE' | 'TREND_ONLY';
