import type { Procedure } from '#zones/procedure';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { server } from '../api/client';
import type { Precheck } from '../api/types';
import type { ApplicationProps } from '../applications/props';
import { DraftFormLink } from '../delivery/form-links';
import { Loading } from '../display/loading';
import { Notice } from '../display/notice';
import { ProblemNotice } from '../display/problem-notice';
import type { Draft } from '../draft/use-draft';
import { ChangeTable } from '../form/change-table';
import { useWords } from '../format/words';
import { usePromises } from '../materials/promises';
import { spotOf } from './steps';
import { SubmitBox } from './submit-box';

interface Props extends ApplicationProps {
  draft: Draft;
}

/** 预检: open objections of the server, each with its place. */
export function PrecheckStep({ application, procedure, draft: { saver } }: Props) {
  const { t } = useTranslation();
  const reading = server.queryOptions('get', '/api/v1/applications/{id}/precheck', {
    params: { path: { id: application.id } },
  });
  const { promised } = usePromises(application);
  const { data, error, refetch } = useQuery({
    ...reading,
    queryFn: async (context) => {
      await saver.flush();
      return reading.queryFn(context);
    },
  });
  useEffect(() => void refetch(), [refetch]);
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  const items = data.items.filter(({ pointer }) => !promised.includes(pointer.split('/').pop() ?? ''));
  const errors = items.filter(({ severity }) => severity === 'error');
  return (
    <>
      <p className="lead">{t('apply.precheck.lead')}</p>
      {errors.length === 0 ? (
        <Notice tone="success" title={t('apply.precheck.ready')} />
      ) : (
        <Notice tone="warning" title={t('apply.precheck.open', { count: errors.length })} />
      )}
      {application.kind === 'change' && <ChangeTable application={application} procedure={procedure} />}
      <p>
        <DraftFormLink application={application} />
      </p>
      <PrecheckList items={items} procedure={procedure} />
      <SubmitBox application={application} saver={saver} ready={errors.length === 0} promised={promised} />
    </>
  );
}

function PrecheckList({ items, procedure }: { items: Precheck['items']; procedure: Procedure }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <ul className="precheck">
      {items.map(({ pointer, code, severity, message }) => {
        const spot = spotOf(procedure, pointer);
        return (
          <li key={pointer + code} className={`precheck-${severity}`}>
            <span className="tag">{t(`apply.severity.${severity}`)}</span>
            <span>{words(message)}</span>
            {spot && <Link to={`?step=${spot.step}#${spot.anchor}`}>{t('apply.precheck.correct')}</Link>}
          </li>
        );
      })}
    </ul>
  );
}
