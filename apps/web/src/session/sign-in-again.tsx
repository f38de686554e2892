import { lazy, Suspense } from 'react';
import { askToSignInBy } from '../api/page-session';
import { useAsked } from './use-asked';

const Dialog = lazy(() => import('./sign-in-again-dialog'));

/** 会话过期: one dialog over every page, which keeps what is written on it. */
export function SignInAgain() {
  const asked = useAsked(askToSignInBy);
  if (!asked) return null;
  return (
    <Suspense fallback={null}>
      <Dialog account={asked.what} onSettled={asked.settle} />
    </Suspense>
  );
}
