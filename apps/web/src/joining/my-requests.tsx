import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MembershipRequest } from '../api/types';
import { ProblemNotice } from '../display/problem-notice';
import { useDates } from '../format/dates';
import { RowsTable, type Column } from '../lists/rows-table';
import { useMyRequests, useWithdrawing } from './use-joining';

const tones = { admitted: 'good', declined: 'bad', withdrawn: 'plain' } as const;

/** The reader's own requests and their answers. */
export function MyRequests() {
  const { t } = useTranslation();
  const { day } = useDates();
  const { data, error } = useMyRequests();
  const withdrawing = useWithdrawing();
  if (!error && !data?.items.length) return null;
  const columns: Column<MembershipRequest>[] = [
    { key: 'uscc', title: t('joining.ask.fields.uscc'), head: true, cell: ({ uscc }) => uscc },
    { key: 'at', title: t('joining.ask.askedAt'), cell: ({ askedAt }) => day(askedAt) },
    {
      key: 'answer',
      title: t('joining.ask.answer.title'),
      cell: ({ answer }) => (
        <span className={`tag tag-${answer ? tones[answer] : 'plain'}`}>
          {t(`joining.ask.answer.${answer ?? 'waiting'}`)}
        </span>
      ),
    },
    {
      key: 'act',
      title: t('members.act'),
      cell: ({ id, answer }) =>
        answer ? (
          '—'
        ) : (
          <Button disabled={withdrawing.isPending} onClick={() => withdrawing.mutate({ params: { path: { id } } })}>
            {t('members.invitations.withdraw')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <ProblemNotice error={error ?? withdrawing.error} />
      <RowsTable caption={t('joining.ask.mine')} columns={columns} rows={data?.items ?? []} keyOf={({ id }) => id} />
    </>
  );
}
