import { useState } from 'react';
import type { Application } from '../../api/types';
import { useSession } from '../../session/use-session';

type Answers = Record<string, string>;

const placeOf = (account: string, application: string) => `ruqu.answers.${account}.${application}`;

function rememberedAt(place: string): Answers {
  const stored: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
  return typeof stored === 'object' && stored !== null ? (stored as Answers) : {};
}

/** Answers to a correction notice while they are being written; they survive a closed tab, and are their writer's alone. */
export function useAnswers({ id, status, correction }: Application) {
  const { data: session } = useSession();
  const place = placeOf(session?.account.id ?? '', id);
  const [answers, setAnswers] = useState(() => rememberedAt(place));
  const items = status === 'correcting' ? (correction?.items ?? []) : [];
  const answerTo = (item: string): string => answers[item]?.trim() ?? '';
  const write = (item: string, answer: string) => {
    const next = { ...answers, [item]: answer };
    localStorage.setItem(place, JSON.stringify(next));
    setAnswers(next);
  };
  const forget = () => localStorage.removeItem(place);
  const areWhole = items.every((item) => answerTo(item.id) !== '');
  return { items, answers, answerTo, areWhole, write, forget };
}
