import { Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { server } from '../api/client';
import { ProblemError } from '../api/problem';
import { Loading } from '../display/loading';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { ReadyButton } from '../display/ready-button';
import { FieldFrame } from '../fields/field-frame';
import { DecisionFacts } from './decision-facts';

/** Anybody may check a decision by the code on it, without signing in. */
export default function VerificationPage() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  return (
    <main className="page narrow">
      <PageHead title={t('verification.title')} lead={t('verification.lead')} />
      <CodeForm key={code} code={code} />
      {code && <Answer code={code} />}
    </main>
  );
}

function CodeForm({ code }: { code: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState(code);
  const check = (event: FormEvent) => {
    event.preventDefault();
    void navigate(`/verify/${encodeURIComponent(text.trim())}`);
  };
  return (
    <form className="inline-form" onSubmit={check}>
      <FieldFrame id="code" label={t('verification.code')} required>
        {(parts) => (
          <Input {...parts} autoComplete="off" value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </FieldFrame>
      <ReadyButton type="primary" htmlType="submit" lacks={[!text.trim() && t('verification.code')]}>
        {t('verification.check')}
      </ReadyButton>
    </form>
  );
}

function Answer({ code }: { code: string }) {
  const { t } = useTranslation();
  const { data, error } = server.useQuery('get', '/api/v1/public/decisions/{code}', { params: { path: { code } } });
  if (error instanceof ProblemError && error.status === 404) {
    return (
      <Notice tone="error" title={t('verification.notFound')}>
        {t('verification.notFoundLead')}
      </Notice>
    );
  }
  if (error) return <ProblemNotice error={error} />;
  return data ? <DecisionFacts decision={data} /> : <Loading />;
}
