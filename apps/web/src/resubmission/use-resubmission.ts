import { useState } from 'react';
import { UnsavedError } from '../api/problem';
import type { Application } from '../api/types';
import { submit, type At } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { useDraftMemory } from '../draft/use-draft';
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

  const memory = useDraftMemory(id);
  const send = async (at: At) => {
    if (Object.keys(memory.changes()).length > 0) throw new UnsavedError();
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
