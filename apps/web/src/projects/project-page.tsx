import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import type { Project } from '../api/types';
import { ApplicationRows } from '../applications/application-rows';
import { useApplications } from '../applications/use-application';
import { FactList } from '../display/fact-list';
import { Fetched } from '../display/fetched';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { Section } from '../display/section';
import { AssessmentSection } from '../follow-up/assessment-section';
import { FollowUpButtons } from '../follow-up/follow-up-buttons';
import { MilestoneSection } from '../follow-up/milestone-section';
import { PagedList } from '../lists/paged-list';
import { permissionsOf } from '../session/places';
import { useSession } from '../session/use-session';
import { IllustrativeNote } from './illustrative-note';
import { InvitationBox } from './invitation-box';
import { RevisionList } from './revision-list';
import { StageTag } from './stage-tag';
import { useProjectFacts } from './use-project-facts';
import { useProject } from './use-projects';

export default function ProjectPage() {
  const { id = '' } = useParams();
  return <Fetched query={useProject(id)}>{(project) => <ProjectDetails project={project} />}</Fetched>;
}

function ProjectDetails({ project }: { project: Project }) {
  const { t } = useTranslation();
  const facts = useProjectFacts();
  const reader = useReader();
  return (
    <main className="page">
      <Head project={project} />
      {project.illustrative && <IllustrativeNote />}
      {project.businessStopped && <Notice tone="warning" title={t('projects.stoppedLead')} />}
      <Recorded />
      <FactList facts={facts(project)} />
      {reader.mayRecord && isAwaited(project) && <InvitationBox projectId={project.id} />}
      {reader.isApplicant && <FollowUpButtons project={project} />}
      <MilestoneSection project={project} mayRecord={reader.mayRecord} />
      <AssessmentSection project={project} />
      <ApplicationsAbout project={project} staff={reader.isStaff} />
      {reader.isStaff && (
        <Section title={t('projects.revisions')}>
          <RevisionList projectId={project.id} />
        </Section>
      )}
    </main>
  );
}

/** Nobody has applied about it yet: the portfolio has proposed projects that came by themselves. */
const isAwaited = ({ stage, applicationId }: Project): boolean =>
  stage === 'reserve' || (stage === 'proposed' && !applicationId);

/** What the reader may do here. An enterprise sees its own projects only. */
function useReader() {
  const { data: session } = useSession();
  const held = session ? permissionsOf(session) : [];
  const isStaff = held.includes('staff');
  return { isStaff, mayRecord: held.includes('projectEditor'), isApplicant: held.includes('enterprise') && !isStaff };
}

function Head({ project }: { project: Project }) {
  const { t, i18n } = useTranslation();
  const english = i18n.language === 'en' && Boolean(project.nameEn);
  return (
    <PageHead
      title={(english && project.nameEn) || project.nameZh}
      lead={english ? project.nameZh : project.nameEn}
      trail={`${project.code} · ${project.enterpriseName}`}
    >
      <StageTag stage={project.stage} />
      {project.businessStopped && <span className="tag tag-bad">{t('projects.stopped')}</span>}
    </PageHead>
  );
}

function ApplicationsAbout({ project, staff }: { project: Project; staff: boolean }) {
  const { t } = useTranslation();
  const applications = useApplications({ projectId: project.id });
  if (!project.applicationId) return null;
  return (
    <Section title={t('projects.applications')}>
      <PagedList pages={applications} empty="">
        {(rows) => <ApplicationRows rows={rows} withEnterprise={staff} />}
      </PagedList>
    </Section>
  );
}

/** Shown once, right after the project was recorded. */
function Recorded() {
  const { t } = useTranslation();
  const { state } = useLocation() as { state: { recorded?: boolean } | null };
  return state?.recorded ? <Notice tone="success" title={t('projects.recorded')} /> : null;
}
