import { useState } from 'react';

type Answers = Record<string, string>;

const rememberedAt = (id: string) => `ruqu.answers.${id}`;

function remembered(id: string): Answers {
  const stored: unknown = JSON.parse(localStorage.getItem(rememberedAt(id)) ?? '{}');
  return typeof stored === 'object' && stored !== null ? (stored as Answers) : {};
}

/** Answers to a correction notice while they are being written; they survive a closed tab. */
export function useAnswers(id: string) {
  const [answers, setAnswers] = useState(() => remembered(id));
  const write = (item: string, answer: string) => {
    const next = { ...answers, [item]: answer };
    localStorage.setItem(rememberedAt(id), JSON.stringify(next));
    setAnswers(next);
  };
  const forget = () => localStorage.removeItem(rememberedAt(id));
  return { answers, write, forget };
}
