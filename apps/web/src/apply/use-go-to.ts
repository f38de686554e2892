import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Brings the field named in the address (`#sector`) into view and gives it the keyboard. */
export function useGoTo(step: string): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (!hash) return;
    const element = document.getElementById(decodeURIComponent(hash.slice(1)));
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  }, [hash, step]);
}
