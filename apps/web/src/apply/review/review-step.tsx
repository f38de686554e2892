import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { server } from '../../api/client';
import type { ApplicationProps } from '../../applications/props';
import { DraftFormLink } from '../../delivery/form-links';
import { Loading } from '../../display/loading';
import { Notice } from '../../display/notice';
import { ProblemNotice } from '../../display/problem-notice';
import type { Draft } from '../../draft/use-draft';
import { ChangeTable } from '../../form/change-table';
import { usePromises } from '../../materials/promises';
import { AnswersReview } from './answers-review';
import { DefectsReview } from './defects-review';
import { FindingList } from './finding-list';
import { PapersReview } from './papers-review';
import { SubmitBox } from './submit-box';
import { useRevised } from './use-revised';

interface Props extends ApplicationProps {
  draft: Draft;
  visible: Set<string>;
}

/** 核对: everything that is about to be handed in, and what the server finds in it, each with its place. */
export function ReviewStep({ application, procedure, draft, visible }: Props) {
  const { t } = useTranslation();
  const { promised } = usePromises(application);
  const { data, error } = usePrecheck(application.id, draft);
  const revised = useRevised(application);
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  const findings = data.items.filter(({ pointer }) => !promised.includes(pointer.split('/').pop() ?? ''));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const shown = { application, procedure, findings, revised };
  return (
    <>
      <p className="lead">{t('apply.precheck.lead')}</p>
      {errors.length === 0 ? (
        <Notice tone="success" title={t('apply.precheck.ready')} />
      ) : (
        <Notice tone="warning" title={t('apply.precheck.open', { count: errors.length })} />
      )}
      <FindingList items={findings} procedure={procedure} />
      {application.kind === 'change' && <ChangeTable application={application} procedure={procedure} />}
      <AnswersReview {...shown} values={draft.view.values} visible={visible} />
      <PapersReview {...shown} promised={promised} />
      <DefectsReview {...shown} />
      <p>
        <DraftFormLink application={application} />
      </p>
      <SubmitBox application={application} saver={draft.saver} ready={errors.length === 0} promised={promised} />
    </>
  );
}

/** What the server finds, once everything is saved. */
function usePrecheck(id: string, { saver }: Draft) {
  const reading = server.queryOptions('get', '/api/v1/applications/{id}/precheck', { params: { path: { id } } });
  const precheck = useQuery({
    ...reading,
    queryFn: async (context) => {
      await saver.flush();
      return reading.queryFn(context);
    },
  });
  const { refetch } = precheck;
  useEffect(() => void refetch(), [refetch]);
  return precheck;
}
