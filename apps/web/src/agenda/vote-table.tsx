import { useTranslation } from 'react-i18next';
import type { MeetingVote, Seat } from '../api/types';
import { useWords } from '../format/words';
import { RowsTable, type Column } from '../lists/rows-table';

const tones: Record<string, string> = { approve: 'good', refuse: 'bad', abstain: 'warning' };

interface Props {
  votes: MeetingVote[];
  seats: Seat[];
}

/** 表决: each seat's vote, with its reasons. */
export function VoteTable({ votes, seats }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const presenceOf = (desk: string) => seats.find((seat) => seat.desk === desk)?.presence;
  const columns: Column<MeetingVote>[] = [
    { key: 'seat', title: t('panels.seat'), head: true, cell: ({ title }) => words(title) },
    { key: 'person', title: t('panels.votedBy'), cell: (vote) => <Voter vote={vote} /> },
    {
      key: 'vote',
      title: t('panels.vote'),
      cell: (vote) => <Choice vote={vote} absent={presenceOf(vote.desk) === 'absent'} />,
    },
    { key: 'opinion', title: t('panels.opinion'), cell: ({ opinion }) => <span className="as-typed">{opinion}</span> },
  ];
  return <RowsTable caption={t('panels.votes')} columns={columns} rows={votes} keyOf={({ desk }) => desk} />;
}

function Voter({ vote: { by, onBehalfOf, seated } }: { vote: MeetingVote }) {
  const { t } = useTranslation();
  if (!by) return <>—</>;
  const name = seated === 'deputy' ? t('panels.asDeputy', { name: by.name }) : by.name;
  return <>{onBehalfOf ? t('panels.onBehalfOf', { name, away: onBehalfOf.name }) : name}</>;
}

function Choice({ vote: { choice, veto }, absent }: { vote: MeetingVote; absent: boolean }) {
  const { t } = useTranslation();
  if (!choice) return <span className="quiet">{t(absent ? 'panels.present.absent' : 'panels.notVoted')}</span>;
  return (
    <>
      <span className={`tag tag-${tones[choice] ?? 'plain'}`}>{t(`words.outcome.${choice}`)}</span>{' '}
      {veto && <strong className="late">{t('panels.vetoed')}</strong>}
    </>
  );
}
