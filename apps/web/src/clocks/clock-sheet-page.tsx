import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { server } from '../api/client';
import type { ClockSheet } from '../api/types';
import { useApplication } from '../applications/use-application';
import { Empty } from '../display/empty';
import { Fetched } from '../display/fetched';
import { PageHead } from '../display/page-head';
import { Section } from '../display/section';
import { ClockSheetLines } from './clock-sheet-lines';
import { PartyDays } from './party-days';

/** 时限明细: the reckoning of every due day, and 各方用时. */
export default function ClockSheetPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const application = useApplication(id);
  const sheet = server.useQuery('get', '/api/v1/applications/{id}/clock-sheet', { params: { path: { id } } });
  const { number, projectName } = application.data ?? {};
  return (
    <main className="page">
      <PageHead title={t('dossier.sheet.title')} lead={t('dossier.sheet.lead')} trail={number}>
        <Link to={`/applications/${id}`}>{projectName ?? t('dossier.sheet.back')}</Link>
      </PageHead>
      <Fetched query={sheet}>{(data) => <Sheet sheet={data} />}</Fetched>
    </main>
  );
}

function Sheet({ sheet }: { sheet: ClockSheet }) {
  const { t } = useTranslation();
  if (sheet.lines.length === 0) return <Empty title={t('dossier.noClocks')} />;
  return (
    <div className="columns">
      <Section title={t('dossier.sheet.lines')}>
        <ClockSheetLines lines={sheet.lines} />
      </Section>
      <aside>
        <Section title={t('dossier.sheet.days')}>
          <PartyDays sheet={sheet} />
        </Section>
      </aside>
    </div>
  );
}
