import { lazy, Suspense, useEffect, useState } from 'react';
import { askToSignInBy } from '../api/page-session';

const Dialog = lazy(() => import('./sign-in-again-dialog'));

interface Asked {
  account: string;
  settle: (came: boolean) => void;
}

/** 会话过期: one dialog over every page, which keeps what is written on it. */
export function SignInAgain() {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => askToSignInBy((account) => new Promise((settle) => setAsked({ account, settle }))), []);
  if (!asked) return null;
  const settled = (came: boolean) => {
    setAsked(null);
    asked.settle(came);
  };
  return (
    <Suspense fallback={null}>
      <Dialog account={asked.account} onSettled={settled} />
    </Suspense>
  );
}
