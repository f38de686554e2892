import type { Procedure } from '#zones/procedure';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '../display/words';

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
    return section ? words(section.title) : t(`apply.steps.${step}`);
  };
}

export function StepList({ steps, step, procedure }: Props) {
  const { t } = useTranslation();
  const titleOf = useStepTitle(procedure);
  return (
    <nav className="step-list" aria-label={t('apply.steps.list')}>
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
