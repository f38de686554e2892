/** 附条件: who has to do what by when. `setBy` is the desk that demanded it. */
export interface Condition {
  id: string;
  text: string;
  owner: string;
  setBy: string;
  dueOn: string;
  metOn: string | null;
  evidence: string | null;
}
