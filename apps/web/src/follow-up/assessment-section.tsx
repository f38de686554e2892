import { useTranslation } from 'react-i18next';
import type { Assessment, AssessmentSheet, Project, Session } from '../api/types';
import { Section } from '../display/section';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';
import { useSession } from '../session/use-session';
import { useZone } from '../zone/use-zone';
import { AssessmentActs } from './assessment-acts';
import { useAssessments } from './use-follow-ups';

/** 年度评估 by the committee, 整改 by the enterprise. */
export function AssessmentSection({ project }: { project: Project }) {
  const { t } = useTranslation();
  const words = useWords();
  const { data: session } = useSession();
  const { data: zone } = useZone();
  const { data } = useAssessments(project.id);
  if (!data || !session || !zone) return null;
  const assessor = session.desks.some(({ key }) => key === zone.zone.assessment.desk);
  const nothing = data.items.length === 0;
  if (nothing && (project.stage !== 'operating' || !assessor)) return null;
  return (
    <Section title={t('projects.assessments.title')}>
      <p className="quiet">{t('projects.assessments.by', { sources: data.sources.map(words).join(t('words.and')) })}</p>
      {data.items.map((one) => (
        <Year key={one.year} assessment={one} />
      ))}
      <AssessmentActs project={project} sheet={data} assessor={assessor} own={isOwn(session)} />
    </Section>
  );
}

/** An enterprise sees its own projects only. */
const isOwn = ({ enterprise, desks, roles }: Session): boolean =>
  enterprise !== null && desks.length === 0 && roles.length === 0;

const tones: Record<Assessment['state'], string> = {
  passed: 'good',
  rectified: 'good',
  rectifying: 'bad',
  reported: 'warning',
};

function Year({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const { year, state, findings, dueOn, reports } = assessment;
  return (
    <article className="assessment">
      <h3>
        {t('projects.assessments.year', { year })}{' '}
        <span className={`tag tag-${tones[state]}`}>{t(`projects.assessments.state.${state}`)}</span>
      </h3>
      {findings.text && <Line label={t('projects.assessments.findings')} said={findings} />}
      {dueOn && state !== 'rectified' && <p className="quiet">{t('projects.assessments.due', { day: day(dueOn) })}</p>}
      {reports.map(({ report, answer }) => (
        <div key={report.at}>
          <Line label={t('projects.assessments.report')} said={report} />
          {answer && (
            <Line label={t(`projects.assessments.${answer.accepted ? 'accepted' : 'refused'}`)} said={answer} />
          )}
        </div>
      ))}
    </article>
  );
}

function Line({ label, said }: { label: string; said: AssessmentSheet['items'][number]['findings'] }) {
  const { instant } = useDates();
  return (
    <div>
      <small>
        {label} · {instant(said.at)}
        {said.by && ` · ${said.by.name}`}
      </small>
      <p className="as-typed">{said.text}</p>
    </div>
  );
}
