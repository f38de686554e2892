import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MemberInvitation } from '../api/types';
import { ProblemNotice } from '../display/problem-notice';
import { Section } from '../display/section';
import { useDates } from '../format/dates';
import { RowsTable, type Column } from '../lists/rows-table';
import { useInvitations, useMemberActs } from './use-members';

/** Invitations that are still open. */
export function InvitationList({ enterprise }: { enterprise: string }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const { data, error } = useInvitations(enterprise);
  const acts = useMemberActs(enterprise);
  if (!error && !data?.items.length) return null;
  const columns: Column<MemberInvitation>[] = [
    {
      key: 'name',
      title: t('members.name'),
      head: true,
      cell: ({ name, email }) => (
        <>
          {name}
          <small className="below">{email}</small>
        </>
      ),
    },
    { key: 'role', title: t('members.role.title'), cell: ({ role }) => t(`members.role.${role}`) },
    { key: 'expires', title: t('members.invitations.expires'), cell: ({ expiresAt }) => day(expiresAt) },
    {
      key: 'act',
      title: t('members.act'),
      cell: ({ id }) => (
        <Button disabled={acts.isPending} onClick={() => acts.mutate({ act: 'withdraw', invitation: id })}>
          {t('members.invitations.withdraw')}
        </Button>
      ),
    },
  ];
  return (
    <Section title={t('members.invitations.title')}>
      <ProblemNotice error={error ?? acts.error} />
      <RowsTable
        caption={t('members.invitations.title')}
        columns={columns}
        rows={data?.items ?? []}
        keyOf={({ id }) => id}
      />
    </Section>
  );
}
