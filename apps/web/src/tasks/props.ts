import type { ApplicationTask } from '../api/types';
import type { ActingProps } from '../applications/props';

/** A task in hand, with the application it belongs to. */
export interface ActProps extends ActingProps {
  task: ApplicationTask;
}
