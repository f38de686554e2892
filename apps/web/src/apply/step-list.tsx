import type { Procedure } from '#zones/procedure';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '../format/words';
import type { ClosingStep } from './steps';

interface Props {
  steps: string[];
  step: string;
  procedure: Procedure;
}

export function useStepTitle(procedure: Procedure): (step: string) => string {
  const { t } = useTranslation();
  const words = useWords();
  return (step) => {
    const section = procedure.form.find(({ key }) => `form.${key}` === step);
    return section ? words(section.title) : t(`apply.steps.${step as ClosingStep}`);
  };
}

/** The current step is scrolled into view, for phones. */
export function StepList({ steps, step, procedure }: Props) {
  const { t } = useTranslation();
  const titleOf = useStepTitle(procedure);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const line = list.current;
    const current = line?.querySelector<HTMLElement>('[aria-current]');
    if (line && current) line.scrollLeft = current.offsetLeft - (line.clientWidth - current.offsetWidth) / 2;
  }, [step]);
  return (
    <nav ref={list} className="step-list" aria-label={t('apply.steps.list')}>
      <ol>
        {steps.map((candidate) => (
          <li key={candidate}>
            <Link to={`?step=${candidate}`} aria-current={candidate === step ? 'step' : undefined}>
              {titleOf(candidate)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
