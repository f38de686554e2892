import type { Procedure } from '#zones/procedure';
import type { Application } from '../api/types';
import type { Move } from './use-application';

/** An application with the version of the procedure under which it is handled. */
export interface ApplicationProps {
  application: Application;
  procedure: Procedure;
}

/** The same where something may be done about it. */
export interface ActingProps extends ApplicationProps {
  move: Move;
}
