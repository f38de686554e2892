import type { ApplicationTask } from '../api/types';
import type { ActingProps } from '../applications/props';

/** A claimed task with its application. */
export interface ActProps extends ActingProps {
  task: ApplicationTask;
}
