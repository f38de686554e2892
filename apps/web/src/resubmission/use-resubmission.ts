import { useState } from 'react';
import type { Application } from '../api/types';
import { submit, type At } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { forgetPromises, papersToFollow, usePromises } from '../materials/promises';
import { useAnswers } from './answers';

/** Submits the corrected application with an answer to every item. */
export function useResubmission(application: Application, move: Move) {
  const { id, correction } = application;
  const { answers, write, forget } = useAnswers(id);
  const { promised } = usePromises(application);
  const [asked, setAsked] = useState(false);
  const items = correction?.items ?? [];
  const answerTo = (item: string): string => answers[item]?.trim() ?? '';

  const send = async (at: At) => {
    const given = items.map((item) => ({ item: item.id, answer: answerTo(item.id) }));
    await submit(at, { answers: given, papersToFollow: papersToFollow(application, promised) });
    forget();
    forgetPromises(id);
  };
  const handIn = () => {
    setAsked(true);
    if (items.every((item) => answerTo(item.id) !== '')) move.mutate(send);
  };
  return { answers, write, handIn, isMissing: (item: string) => asked && answerTo(item) === '' };
}
