import { useTranslation } from 'react-i18next';
import type { texts } from '../locales/en';

type Choice = keyof (typeof texts)['tasks']['choice'];

interface Props<Outcome extends Choice> {
  name: string;
  outcomes: readonly Outcome[];
  value: Outcome | null;
  onChange: (outcome: Outcome) => void;
}

export function OutcomeChoice<Outcome extends Choice>({ name, outcomes, value, onChange }: Props<Outcome>) {
  const { t } = useTranslation();
  return (
    <div className="chips" role="radiogroup" aria-label={t('tasks.choose')}>
      {outcomes.map((outcome) => (
        <label key={outcome} className="chip">
          <input type="radio" name={name} checked={value === outcome} onChange={() => onChange(outcome)} />
          {t(`tasks.choice.${outcome}`)}
        </label>
      ))}
    </div>
  );
}
