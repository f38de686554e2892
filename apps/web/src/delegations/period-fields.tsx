import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FieldFrame } from '../fields/field-frame';
import { today } from '../format/dates';
import type { Wanted } from './use-delegations';

type Period = Pick<Wanted, 'startsOn' | 'endsOn'>;

interface Props {
  value: Period;
  onChange: (period: Partial<Period>) => void;
}

/** First and last day, both counted in. */
export function PeriodFields({ value: { startsOn, endsOn }, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className="field-pair">
      <FieldFrame id="delegation-from" label={t('delegations.startsOn')} required>
        {(parts) => (
          <Input
            {...parts}
            type="date"
            min={today()}
            value={startsOn}
            onChange={(event) => onChange({ startsOn: event.target.value })}
          />
        )}
      </FieldFrame>
      <FieldFrame id="delegation-to" label={t('delegations.endsOn')} required>
        {(parts) => (
          <Input
            {...parts}
            type="date"
            min={startsOn || today()}
            value={endsOn}
            onChange={(event) => onChange({ endsOn: event.target.value })}
          />
        )}
      </FieldFrame>
    </div>
  );
}
