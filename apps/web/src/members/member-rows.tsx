import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EnterpriseMember } from '../api/types';
import { Confirm } from '../dialogs/confirm';
import { ProblemNotice } from '../display/problem-notice';
import { useDates } from '../format/dates';
import { RowsTable, type Column } from '../lists/rows-table';
import { RoleSelect } from './role-select';
import { useMemberActs, type MemberAct } from './use-members';

interface Props {
  enterprise: string;
  rows: EnterpriseMember[];
  owns: boolean;
}

export function MemberRows({ enterprise, rows, owns }: Props) {
  const { t } = useTranslation();
  const { day } = useDates();
  const acts = useMemberActs(enterprise);
  const columns: Column<EnterpriseMember>[] = [
    { key: 'name', title: t('members.name'), head: true, cell: (row) => <Person row={row} /> },
    {
      key: 'role',
      title: t('members.role.title'),
      cell: ({ id, name, role }) =>
        owns ? (
          <RoleSelect
            label={t('members.roleOf', { name })}
            value={role}
            disabled={acts.isPending}
            onChange={(next) => acts.mutate({ act: 'role', account: id, role: next })}
          />
        ) : (
          t(`members.role.${role}`)
        ),
    },
    { key: 'since', title: t('members.since'), cell: ({ since }) => day(since) },
    {
      key: 'act',
      title: t('members.act'),
      cell: (row) => <Acts row={row} owns={owns} busy={acts.isPending} onAct={(one) => acts.mutate(one)} />,
    },
  ];
  return (
    <>
      <ProblemNotice error={acts.error} />
      <RowsTable caption={t('members.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
    </>
  );
}

function Person({ row: { name, email, mine } }: { row: EnterpriseMember }) {
  const { t } = useTranslation();
  return (
    <>
      {name} {mine && <span className="tag tag-plain">{t('members.me')}</span>}
      <small className="below">{email}</small>
    </>
  );
}

interface ActsProps {
  row: EnterpriseMember;
  owns: boolean;
  busy: boolean;
  onAct: (one: MemberAct) => void;
}

function Acts({ row: { id, name, mine }, owns, busy, onAct }: ActsProps) {
  const { t } = useTranslation();
  if (mine) {
    const leave = () => onAct({ act: 'remove', account: id });
    return <Asked name="leave" busy={busy} question={t('members.leave.sure')} onSure={leave} />;
  }
  if (!owns) return '—';
  return (
    <Space wrap>
      <Asked
        name="handOver"
        busy={busy}
        question={t('members.handOver.sure', { name })}
        onSure={() => onAct({ act: 'handOver', account: id })}
      />
      <Asked
        name="remove"
        busy={busy}
        question={t('members.remove.sure', { name })}
        onSure={() => onAct({ act: 'remove', account: id })}
      />
    </Space>
  );
}

interface AskedProps {
  name: 'leave' | 'handOver' | 'remove';
  question: string;
  busy: boolean;
  onSure: () => void;
}

function Asked({ name, question, busy, onSure }: AskedProps) {
  const { t } = useTranslation();
  const action = t(`members.${name}.action`);
  return (
    <Confirm title={question} okText={action} cancelText={t('members.cancel')} onConfirm={onSure}>
      <Button disabled={busy}>{action}</Button>
    </Confirm>
  );
}
