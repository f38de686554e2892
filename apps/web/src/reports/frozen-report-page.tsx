import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import type { FrozenReport } from '../api/types';
import { Fetched } from '../display/fetched';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { useDates } from '../format/dates';
import { IllustrativeNote } from '../projects/illustrative-note';
import { Admissions } from './admissions';
import { GroupSection } from './group-section';
import { Headline } from './headline';
import { groupingOf, useFrozenReport } from './use-reports';

/** 定版报表: the frozen figures, checked against their hash. */
export default function FrozenReportPage() {
  const { reportId = '' } = useParams();
  return <Fetched query={useFrozenReport(reportId)}>{(report) => <Report report={report} />}</Fetched>;
}

function Report({ report }: { report: FrozenReport }) {
  const { t } = useTranslation();
  const { day, instant } = useDates();
  const [search] = useSearchParams();
  const { name, asOf, createdAt, createdBy, sha256, intact, figures } = report;
  const by = groupingOf(search.get('by'));
  return (
    <main className="page">
      <PageHead
        title={name}
        lead={t('reports.asOfDay', { day: day(asOf) })}
        trail={t('reports.frozenBy', { at: instant(createdAt), name: createdBy.name })}
      />
      {figures.illustrative && <IllustrativeNote />}
      <Headline headline={figures.headline} />
      <Admissions headline={figures.headline} />
      <GroupSection headline={figures.headline} groups={figures.groups[by]} />
      <Notice tone={intact ? 'success' : 'error'} title={intact ? t('reports.intact') : t('reports.notIntact')}>
        SHA-256 <code className="hash">{sha256}</code>
      </Notice>
    </main>
  );
}
