import { lazy, Suspense, useEffect, useState } from 'react';
import { askForProofBy, type Means } from '../api/step-up';

const Dialog = lazy(() => import('./step-up-dialog'));

interface Asked {
  by: Means;
  settle: (proved: boolean) => void;
}

/** 再次验证: one dialog for every page, which opens when the server asks for it. */
export function StepUp() {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => askForProofBy((by) => new Promise((settle) => setAsked({ by, settle }))), []);
  if (!asked) return null;
  const settled = (proved: boolean) => {
    setAsked(null);
    asked.settle(proved);
  };
  return (
    <Suspense fallback={null}>
      <Dialog by={asked.by} onSettled={settled} />
    </Suspense>
  );
}
