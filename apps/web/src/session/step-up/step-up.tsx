import { lazy, Suspense } from 'react';
import { askForProofBy } from '../../api/step-up';
import { useAsked } from '../use-asked';

const Dialog = lazy(() => import('./step-up-dialog'));

/** 再次验证: one dialog for every page, which opens when the server asks for it. */
export function StepUp() {
  const asked = useAsked(askForProofBy);
  if (!asked) return null;
  return (
    <Suspense fallback={null}>
      <Dialog by={asked.what} onSettled={asked.settle} />
    </Suspense>
  );
}
