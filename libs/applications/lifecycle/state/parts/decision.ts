import type { Day } from '#kernel';

export interface Decision {
  outcome: 'approve' | 'refuse';
  decidedOn: Day;
  reasons: string | null;
  remedies: string | null;
}
