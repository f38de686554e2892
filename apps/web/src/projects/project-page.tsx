import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import type { Project } from '../api/types';
import { useDates } from '../display/dates';
import { FactList, type Fact } from '../display/fact-list';
import { Fetched } from '../display/fetched';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { Section } from '../display/section';
import { amountText } from '../money/amount-text';
import { grouped } from '../money/ten-thousands';
import { useZoneNames } from '../zone/use-zone';
import { useSession } from '../session/use-session';
import { IllustrativeNote } from './illustrative-note';
import { InvitationBox } from './invitation-box';
import { RevisionList } from './revision-list';
import { StageTag } from './stage-tag';
import { useProject } from './use-projects';

export default function ProjectPage() {
  const { id = '' } = useParams();
  return <Fetched query={useProject(id)}>{(project) => <ProjectDetails project={project} />}</Fetched>;
}

function ProjectDetails({ project }: { project: Project }) {
  const { t, i18n } = useTranslation();
  const facts = useProjectFacts();
  const english = i18n.language === 'en' && Boolean(project.nameEn);
  return (
    <main className="page">
      <PageHead
        title={english ? project.nameEn : project.nameZh}
        lead={english ? project.nameZh : project.nameEn}
        trail={`${project.code} · ${project.enterpriseName}`}
      >
        <StageTag stage={project.stage} />
      </PageHead>
      {project.illustrative && <IllustrativeNote />}
      <Recorded />
      <FactList facts={facts(project)} />
      <ForDistrict project={project} />
      {project.applicationId && (
        <p className="further">
          <Link to={`/applications/${project.applicationId}`}>{t('projects.toApplication')}</Link>
        </p>
      )}
      <Section title={t('projects.revisions')}>
        <RevisionList projectId={project.id} />
      </Section>
    </main>
  );
}

/** Said once, on the way from the page where the project was written down. */
function Recorded() {
  const { t } = useTranslation();
  const { state } = useLocation() as { state: { recorded?: boolean } | null };
  return state?.recorded ? <Notice tone="success" title={t('projects.recorded')} /> : null;
}

function ForDistrict({ project: { id, stage } }: { project: Project }) {
  const { data: session } = useSession();
  if (stage !== 'reserve' || !session?.roles.includes('district')) return null;
  return <InvitationBox projectId={id} />;
}

function useProjectFacts(): (project: Project) => Fact[] {
  const { t, i18n } = useTranslation();
  const { day } = useDates();
  const names = useZoneNames();
  return (project) => [
    { key: 'uscc', label: t('enterprises.fields.uscc'), value: project.uscc },
    {
      key: 'sector',
      label: t('projects.sector'),
      value: `${names.sector(project.sector)} · ${t(`words.tier.${project.tier}`)}`,
    },
    {
      key: 'types',
      label: t('projects.businessType'),
      value: project.businessTypes.map(names.businessType).join(t('words.and')),
    },
    { key: 'area', label: t('projects.area'), value: project.functionalArea && names.area(project.functionalArea) },
    { key: 'rd', label: t('projects.rdDesign'), value: project.rdDesign ? t('words.yes') : t('words.no') },
    {
      key: 'investment',
      label: t('projects.investmentFull'),
      value: amountText(project.investmentCny, 'CNY', i18n.language),
    },
    { key: 'import', label: t('projects.importFull'), value: amountText(project.importUsd, 'USD', i18n.language) },
    { key: 'export', label: t('projects.exportFull'), value: amountText(project.exportUsd, 'USD', i18n.language) },
    {
      key: 'floor',
      label: t('projects.floorArea'),
      value: project.floorAreaSqm && `${grouped(project.floorAreaSqm)} m²`,
    },
    { key: 'jobs', label: t('projects.jobs'), value: project.jobs },
    { key: 'recorded', label: t('projects.recordedOn'), value: day(project.recordedOn) },
    ...(project.note ? [{ key: 'note', label: t('projects.fields.note'), value: project.note, wide: true }] : []),
  ];
}
