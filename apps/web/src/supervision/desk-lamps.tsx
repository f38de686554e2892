import { useTranslation } from 'react-i18next';
import type { Board } from '../api/types';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';
import { RowsTable, type Column } from '../lists/rows-table';
import { CountLink } from './count-link';

type Desk = Board['desks'][number];

const lamps = ['red', 'yellow', 'green'] as const;
const states = ['open', 'claimed'] as const;

/** Desks with work, the most pressing first; others are only named. */
export function DeskLamps({ desks }: Pick<Board, 'desks'>) {
  const { t } = useTranslation();
  const words = useWords();
  const busy = desks.filter(({ open, claimed }) => open + claimed > 0);
  const idle = desks.filter((desk) => !busy.includes(desk));
  const pressing = [...busy].sort((a, b) => b.red - a.red || b.yellow - a.yellow || b.green - a.green);
  const columns = useColumns();
  return (
    <>
      {busy.length > 0 && (
        <RowsTable caption={t('supervision.board.desks')} rows={pressing} keyOf={({ key }) => key} columns={columns} />
      )}
      {idle.length > 0 && (
        <p className="quiet board-idle">
          {t('supervision.board.idle', { desks: idle.map(({ title }) => words(title)).join(t('words.and')) })}
        </p>
      )}
    </>
  );
}

function useColumns(): Column<Desk>[] {
  const { t } = useTranslation();
  const words = useWords();
  const { day } = useDates();
  const to = ({ key }: Desk, more: string) => `/supervision/tasks?desk=${key}${more}`;
  return [
    { key: 'desk', title: t('supervision.board.desk'), head: true, cell: ({ title }) => words(title) },
    ...lamps.map((lamp) => ({
      key: lamp,
      title: t(`supervision.board.lamp.${lamp}`),
      figure: true,
      cell: (desk: Desk) => <CountLink count={desk[lamp]} to={to(desk, `&lamp=${lamp}`)} late={lamp === 'red'} />,
    })),
    ...states.map((state) => ({
      key: state,
      title: t(`supervision.board.${state}`),
      figure: true,
      cell: (desk: Desk) => <CountLink count={desk[state]} to={to(desk, `&state=${state}`)} />,
    })),
    {
      key: 'oldest',
      title: t('supervision.board.oldest'),
      figure: true,
      cell: ({ oldest }) => (oldest ? day(oldestDay(oldest)) : '—'),
    },
  ];
}

const oldestDay = (at: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(at));
