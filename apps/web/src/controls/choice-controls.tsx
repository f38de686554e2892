import type { OptionDefinition } from '#zones/procedure';
import { useTranslation } from 'react-i18next';
import { useWords } from '../format/words';
import { useZone } from '../zone/use-zone';
import type { ControlProps, DrawnField } from './props';

/** Options of the field itself, or of the zone. */
export function useOptions({ options, optionsFrom }: DrawnField): OptionDefinition[] {
  const { data } = useZone();
  if (!optionsFrom) return options ?? [];
  const fromZone = {
    sectors: data?.positioning.sectors,
    businessTypes: data?.zone.businessTypes,
    functionalAreas: data?.zone.functionalAreas,
  };
  return fromZone[optionsFrom] ?? [];
}

export function ChoiceControl({ field, value, parts, onChange }: ControlProps) {
  const words = useWords();
  const options = useOptions(field);
  return (
    <div className="chips">
      {options.map(({ key, title }, index) => (
        <label key={key} className="chip">
          <input
            type="radio"
            name={field.key}
            id={index === 0 ? parts.id : undefined}
            checked={value === key}
            onChange={() => onChange(key)}
          />
          {words(title)}
        </label>
      ))}
    </div>
  );
}

export function ChoicesControl({ field, value, parts, onChange }: ControlProps) {
  const words = useWords();
  const options = useOptions(field);
  const chosen = Array.isArray(value) ? value : [];
  const toggle = (key: string) => {
    const next = chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key];
    onChange(next.length > 0 ? next : null);
  };
  return (
    <div className="chips">
      {options.map(({ key, title }, index) => (
        <label key={key} className="chip">
          <input
            type="checkbox"
            id={index === 0 ? parts.id : undefined}
            checked={chosen.includes(key)}
            onChange={() => toggle(key)}
          />
          {words(title)}
        </label>
      ))}
    </div>
  );
}

export function YesNoControl({ field, value, parts, onChange }: ControlProps) {
  const { t } = useTranslation();
  return (
    <div className="chips">
      {[true, false].map((answer) => (
        <label key={String(answer)} className="chip">
          <input
            type="radio"
            name={field.key}
            id={answer ? parts.id : undefined}
            checked={value === answer}
            onChange={() => onChange(answer)}
          />
          {answer ? t('words.yes') : t('words.no')}
        </label>
      ))}
    </div>
  );
}
