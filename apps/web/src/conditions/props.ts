import type { Application, Condition } from '../api/types';
import type { Move } from '../applications/use-application';

export type ConditionAct = 'report' | 'confirm' | 'refuse' | 'break';

export interface ConditionProps {
  application: Application;
  condition: Condition;
  move: Move;
}
