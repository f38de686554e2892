import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { ObjectionAnswer } from '../api/types';
import { Loading } from '../display/loading';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { useDates } from '../format/dates';
import { useObjectionAnswer } from './use-register';

/** 异议答复, at an address that only the objector knows. */
export default function ObjectionPage() {
  const { t } = useTranslation();
  const { data, error } = useObjectionAnswer(useParams().id ?? '');
  return (
    <main className="page narrow">
      <PageHead title={t('notices.answer.title')} lead={t('notices.answer.lead')}>
        <Link to="/notices">{t('notices.title')}</Link>
      </PageHead>
      <ProblemNotice error={error} />
      {!data && !error && <Loading />}
      {data && <Answer answer={data} />}
    </main>
  );
}

function Answer({ answer: { outcome, reasons, answeredAt, receivedAt } }: { answer: ObjectionAnswer }) {
  const { t } = useTranslation();
  const { instant } = useDates();
  const at = instant(answeredAt ?? receivedAt);
  return (
    <Notice tone={outcome ? 'success' : 'info'} title={t(`notices.answer.${outcome ?? 'waiting'}`, { at })}>
      {reasons && <p className="as-typed">{reasons}</p>}
    </Notice>
  );
}
