export interface Decision {
  outcome: 'approve' | 'refuse';
  decidedOn: string;
  reasons: string | null;
  remedies: string | null;
}
