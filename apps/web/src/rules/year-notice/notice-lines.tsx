import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../display/section';
import { DayField } from '../../fields/day-field';
import { HolidayFields } from './holiday-fields';
import { blankLine, withLine, type NoticeDraft } from './notice-draft';

interface Props {
  draft: NoticeDraft;
  errorAt: (list: 'holidays' | 'makeUpDays', line: number) => ReactNode;
  onChange: (changed: Partial<NoticeDraft>) => void;
}

export function HolidayLines({ draft: { holidays }, errorAt, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('rules.notice.holidays')}>
      <p className="lead">{t('rules.notice.holidaysLead')}</p>
      <div className="holidays">
        {holidays.map((line, at) => (
          <HolidayFields
            key={at}
            id={`holiday-${at}`}
            line={line}
            error={errorAt('holidays', at)}
            onChange={(changed) => onChange({ holidays: withLine(holidays, at, changed) })}
            onRemove={
              line.name === 'other'
                ? () => onChange({ holidays: holidays.filter((_, other) => other !== at) })
                : undefined
            }
          />
        ))}
      </div>
      <Button onClick={() => onChange({ holidays: [...holidays, blankLine] })}>{t('rules.notice.addHoliday')}</Button>
    </Section>
  );
}

export function MakeUpLines({ draft: { makeUpDays }, errorAt, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('rules.notice.makeUpDays')}>
      <p className="lead">{t('rules.notice.makeUpLead')}</p>
      <div className="holidays">
        {makeUpDays.map((day, at) => (
          <DayField
            key={at}
            id={`make-up-${at}`}
            label={t('rules.notice.makeUpDay', { number: at + 1 })}
            error={errorAt('makeUpDays', at)}
            value={day}
            onChange={(changed) => onChange({ makeUpDays: withLine(makeUpDays, at, changed) })}
          />
        ))}
      </div>
      <Button onClick={() => onChange({ makeUpDays: [...makeUpDays, ''] })}>{t('rules.notice.addMakeUpDay')}</Button>
    </Section>
  );
}
