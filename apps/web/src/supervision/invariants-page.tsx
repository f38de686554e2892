import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { server } from '../api/client';
import type { InvariantViolation } from '../api/types';
import { Fetched } from '../display/fetched';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';

/** 运行检查: violated invariants, why each matters and what to do. */
export default function InvariantsPage() {
  const { t } = useTranslation();
  const found = server.useQuery('get', '/api/v1/admin/invariant-violations');
  return (
    <main className="page narrow">
      <PageHead title={t('supervision.invariants.title')} lead={t('supervision.invariants.lead')}>
        <Button loading={found.isFetching} onClick={() => void found.refetch()}>
          {t('supervision.invariants.again')}
        </Button>
      </PageHead>
      <Fetched query={found}>{({ items }) => <Found items={items} />}</Fetched>
    </main>
  );
}

function Found({ items }: { items: InvariantViolation[] }) {
  const { t } = useTranslation();
  if (items.length === 0) return <Notice tone="success" title={t('supervision.invariants.none')} />;
  return (
    <ul className="register">
      {items.map((one) => (
        <Violation key={`${one.kind}.${one.applicationId ?? ''}`} violation={one} />
      ))}
    </ul>
  );
}

function Violation({ violation }: { violation: InvariantViolation }) {
  const { kind, applicationId, number, since, explanation } = violation;
  const { t } = useTranslation();
  const words = useWords();
  const { instant } = useDates();
  return (
    <li>
      <h2>{t(`supervision.invariants.kind.${kind}`)}</h2>
      <p>{words(explanation)}</p>
      <p className="quiet">
        {applicationId && <Link to={`/applications/${applicationId}`}>{number ?? t('dossier.noNumber')}</Link>}{' '}
        {t('supervision.invariants.since', { at: instant(since) })}
      </p>
    </li>
  );
}
