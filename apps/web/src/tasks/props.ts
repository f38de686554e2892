import type { ApplicationTask } from '../api/types';
import type { ActingProps } from '../applications/props';
import type { Move } from '../applications/use-application';

/** A claimed task with its application. */
export interface ActProps extends ActingProps {
  task: ApplicationTask;
  /** For what does not end the task. */
  noting: Move;
}
