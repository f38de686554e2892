import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Notice } from '../display/notice';
import { ProblemNotice } from '../display/problem-notice';
import { useDates } from '../format/dates';
import { useInvitation } from './use-projects';

/** Invites an enterprise to apply about a reserve project. The code is shown once. */
export function InvitationBox({ projectId }: { projectId: string }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const invitation = useInvitation();
  return (
    <div className="invitation">
      <Button loading={invitation.isPending} onClick={() => invitation.mutate({ params: { path: { id: projectId } } })}>
        {t('projects.invite')}
      </Button>
      <ProblemNotice error={invitation.error} />
      {invitation.data && (
        <Notice tone="success" title={t('projects.invited', { day: day(invitation.data.expiresAt) })}>
          <p className="code">{invitation.data.code}</p>
          <p className="code">{`${location.origin}/invitations/${invitation.data.code}`}</p>
        </Notice>
      )}
    </div>
  );
}
