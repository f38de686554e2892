import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ProblemError } from '../api/problem';
import type { Project } from '../api/types';
import { useStart } from '../applications/use-application';
import { ProblemNotice } from '../display/problem-notice';
import { ReadyButton } from '../display/ready-button';

const kinds = ['change', 'extension', 'exit'] as const;
const following = ['admitted', 'contracted', 'building', 'operating'];

/** 变更、延期、退区 of an admitted project. */
export function FollowUpButtons({ project }: { project: Project }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const start = useStart();
  if (!following.includes(project.stage)) return null;
  const begin = (kind: (typeof kinds)[number]) =>
    start.mutate(
      { body: { kind, projectId: project.id } },
      { onSuccess: ({ id }) => void navigate(`/applications/${id}/edit`) },
    );
  return (
    <div className="follow-ups">
      {kinds.map((kind) => (
        <ReadyButton
          key={kind}
          danger={kind === 'exit'}
          because={project.businessStopped && kind !== 'exit' && t('projects.businessStopped')}
          loading={start.isPending && start.variables.body.kind === kind}
          onClick={() => begin(kind)}
        >
          {t(`projects.followUps.${kind}`)}
        </ReadyButton>
      ))}
      <ProblemNotice error={start.error} />
      <InTheWay error={start.error} />
    </div>
  );
}

/** An open application blocks another until it is finished or withdrawn. */
function InTheWay({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const other = error instanceof ProblemError ? (error.problem as { applicationId?: string }).applicationId : undefined;
  return other ? <Link to={`/applications/${other}`}>{t('projects.toApplication')}</Link> : null;
}
