import type { Precheck } from '../../api/types';
import type { ApplicationProps } from '../../applications/props';
import type { Revised } from './use-revised';

/** What stands beside everything that is about to be handed in. */
export interface Reviewed extends ApplicationProps {
  findings: Precheck['items'];
  revised: Revised;
}
