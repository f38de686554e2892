import { useEffect, useState } from 'react';

type Ask<What> = (what: What) => Promise<boolean>;

interface Asked<What> {
  what: What;
  /** Closes the question and answers whoever asked. */
  settle: (answer: boolean) => void;
}

/** A question that a request puts to the person, such as for the password; null while there is none. */
export function useAsked<What>(answerBy: (ask: Ask<What>) => () => void): Asked<What> | null {
  const [asked, setAsked] = useState<Asked<What> | null>(null);
  useEffect(
    () =>
      answerBy((what) => {
        return new Promise((answer) => {
          const settle = (given: boolean) => {
            setAsked(null);
            answer(given);
          };
          setAsked({ what, settle });
        });
      }),
    [answerBy],
  );
  return asked;
}
