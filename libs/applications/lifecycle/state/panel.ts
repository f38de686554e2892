export interface PanelRecord {
  reasons: PanelReason[];
  convenedOn: string;
  result: PanelResult | null;
}
/** `objection` = a desk's in the review; `objection_upheld` = from outside, to the notice. */
export type PanelReason = 'objection' | 'by_rule' | 'signatures_differ' | 'objection_upheld';

export interface PanelResult {
  outcome: 'approve' | 'refuse';
  approvals: number;
  refusals: number;
  abstentions: number;
  vetoes: string[];
  closedOn: string;
}
