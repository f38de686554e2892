import { useMutation } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FinalButton } from '../../dialogs/final-button';
import { ProblemNotice } from '../../display/problem-notice';
import { ReadyButton } from '../../display/ready-button';
import { FieldFrame } from '../../fields/field-frame';
import { previewNotice, publishNotice, useCalendarAct } from '../calendar/use-calendar';
import { bodyOf, emptyDraft, isComplete, type NoticeDraft } from './notice-draft';
import { HolidayLines, MakeUpLines } from './notice-lines';
import { NoticePreviewShown } from './notice-preview';
import { useNoticeErrors } from './use-notice-errors';

/** Only a previewed notice can be published; a change needs a new preview. */
export function NoticeForm({ year }: { year: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<NoticeDraft>(emptyDraft);
  const preview = useMutation({ mutationFn: previewNotice });
  const publishing = useCalendarAct();
  const body = bodyOf(draft, year);
  const isOfThis = JSON.stringify(preview.variables) === JSON.stringify(body);
  const error = isOfThis ? (publishing.error ?? preview.error) : null;
  const { errorAt, nameOf } = useNoticeErrors(draft, error);
  const seen = isOfThis ? preview.data : undefined;
  const shown = seen && <NoticePreviewShown preview={seen} draft={draft} />;
  const change = (changed: Partial<NoticeDraft>) => setDraft((before) => ({ ...before, ...changed }));
  const publish = async () => {
    await publishNotice(body);
    void navigate(`/rules?year=${year}`);
  };
  return (
    <>
      <h2 className="form-head">{t('rules.notice.ofYear', { year })}</h2>
      <FieldFrame id="notice-source" label={t('rules.notice.source')} help={t('rules.notice.sourceHelp')} required>
        {(parts) => (
          <Input {...parts} value={draft.source} onChange={(event) => change({ source: event.target.value })} />
        )}
      </FieldFrame>
      <HolidayLines draft={draft} errorAt={errorAt} onChange={change} />
      <MakeUpLines draft={draft} errorAt={errorAt} onChange={change} />
      {shown}
      <ProblemNotice error={error} nameOf={nameOf} />
      <div className="buttons">
        <ReadyButton because={!isComplete(draft) && t('rules.notice.incomplete')} onClick={() => preview.mutate(body)}>
          {t('rules.notice.look')}
        </ReadyButton>
        <FinalButton
          type="primary"
          name={t('rules.notice.publish', { year })}
          lead={t('rules.notice.final', { year })}
          because={!seen && t('rules.notice.lookFirst')}
          move={publishing}
          send={publish}
        >
          {shown}
        </FinalButton>
      </div>
    </>
  );
}
