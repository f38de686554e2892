import type { Procedure } from '#zones/procedure';
import type { Application } from '../api/types';
import type { Move } from './use-application';

/** An application with its version of the procedure. */
export interface ApplicationProps {
  application: Application;
  procedure: Procedure;
}

/** The same, with the mutation for its commands. */
export interface ActingProps extends ApplicationProps {
  move: Move;
}
