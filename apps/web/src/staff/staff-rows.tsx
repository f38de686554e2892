import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../api/types';
import { Confirm } from '../dialogs/confirm';
import { ProblemNotice } from '../display/problem-notice';
import { useDates } from '../format/dates';
import { RowsTable, type Column } from '../lists/rows-table';
import { GrantDialog } from './grant-dialog';
import { LostFactor } from './lost-factor';
import { OfficeLines } from './office-lines';
import { useStaffActs, type StaffAct } from './use-staff';

interface Props {
  rows: StaffMember[];
  /** Account id of the administrator; undefined for readers. */
  administrator?: string;
}

export function StaffRows({ rows, administrator }: Props) {
  const { t } = useTranslation();
  const { instant } = useDates();
  const acts = useStaffActs();
  const mayChange = (row: StaffMember) => administrator !== undefined && row.id !== administrator;
  const columns: Column<StaffMember>[] = [
    { key: 'name', title: t('staff.person'), head: true, cell: (row) => <Person row={row} /> },
    {
      key: 'offices',
      title: t('staff.offices'),
      cell: (row) => <OfficeLines member={row} mayChange={mayChange(row)} />,
    },
    {
      key: 'last',
      title: t('staff.lastSignIn'),
      cell: ({ lastSignInAt }) => (lastSignInAt ? instant(lastSignInAt) : t('staff.never')),
    },
    {
      key: 'act',
      title: t('staff.act'),
      cell: (row) =>
        mayChange(row) ? <Acts row={row} busy={acts.isPending} onAct={(one) => acts.mutate(one)} /> : '—',
    },
  ];
  return (
    <>
      <ProblemNotice error={acts.error} />
      <RowsTable caption={t('staff.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
    </>
  );
}

function Person({ row: { name, email, active } }: { row: StaffMember }) {
  const { t } = useTranslation();
  return (
    <>
      {name} {!active && <span className="tag tag-bad">{t('staff.deactivated')}</span>}
      <small className="below">{email}</small>
    </>
  );
}

interface ActsProps {
  row: StaffMember;
  busy: boolean;
  onAct: (one: StaffAct) => void;
}

function Acts({ row, busy, onAct }: ActsProps) {
  const { t } = useTranslation();
  const [granting, setGranting] = useState(false);
  const { id, name, active } = row;
  return (
    <Space wrap>
      <Button onClick={() => setGranting(true)}>{t('staff.grant.action')}</Button>
      {active ? (
        <Confirm
          title={t('staff.deactivate.sure', { name })}
          okText={t('staff.deactivate.action')}
          cancelText={t('members.cancel')}
          onConfirm={() => onAct({ act: 'account', change: 'deactivate', id })}
        >
          <Button disabled={busy}>{t('staff.deactivate.action')}</Button>
        </Confirm>
      ) : (
        <Button disabled={busy} onClick={() => onAct({ act: 'account', change: 'reactivate', id })}>
          {t('staff.reactivate')}
        </Button>
      )}
      <LostFactor row={row} busy={busy} onAct={onAct} />
      {granting && <GrantDialog member={row} onClose={() => setGranting(false)} />}
    </Space>
  );
}
