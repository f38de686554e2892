import { useEffect, useState } from 'react';

type Industries = typeof import('#zones/industry');

/** The list of industries, which is fetched where it is needed. */
export function useIndustries(): Industries | null {
  const [industries, setIndustries] = useState<Industries | null>(null);
  useEffect(() => {
    let isShown = true;
    void import('#zones/industry').then((list) => isShown && setIndustries(list));
    return () => void (isShown = false);
  }, []);
  return industries;
}
