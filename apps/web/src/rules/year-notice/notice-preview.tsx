import { useTranslation } from 'react-i18next';
import type { NoticePreview } from '../../api/types';
import { Notice } from '../../display/notice';
import { Section } from '../../display/section';
import { useDates } from '../../format/dates';
import { NoticeDays } from '../calendar/notice-days';
import { legalHolidays, type NoticeDraft } from './notice-draft';

interface Props {
  preview: NoticePreview;
  draft: NoticeDraft;
}

/** 预览: changed days, local corrections, and missing holidays. */
export function NoticePreviewShown({ preview, draft }: Props) {
  const { t } = useTranslation();
  const { shortDay } = useDates();
  const { year, workingDaysBefore, workingDays, changes, kept } = preview;
  const listed = (texts: string[]) => texts.join(t('words.and'));
  const blank = legalHolidays.filter((name) => draft.holidays.some((line) => line.name === name && line.from === ''));
  return (
    <Section title={t('rules.notice.preview')}>
      <Notice title={t('rules.notice.workingDays', { year, before: workingDaysBefore, after: workingDays })}>
        <p>{t('rules.notice.recounted')}</p>
      </Notice>
      {blank.length > 0 && (
        <Notice
          tone="warning"
          title={t('rules.notice.blank', { names: listed(blank.map((name) => t(`rules.notice.names.${name}`))) })}
        />
      )}
      {kept.length > 0 && (
        <Notice tone="warning" title={t('rules.notice.kept', { days: listed(kept.map(({ day }) => shortDay(day))) })} />
      )}
      <NoticeDays days={changes} />
    </Section>
  );
}
