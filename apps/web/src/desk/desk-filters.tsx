import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { DeskLoad } from '../api/types';
import { useWords } from '../format/words';
import { taskStates } from '../tasks/use-tasks';
import { useProcedure } from '../zone/use-procedure';

interface Props {
  desks: DeskLoad[];
  desk: DeskLoad;
  state: string;
}

/** Desk, state and lane stand in the address, so that a view can be sent as a link. */
export function DeskFilters({ desks, desk, state }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const [search] = useSearchParams();
  const { data: procedure } = useProcedure();
  const lane = search.get('lane');
  const to = (change: Record<string, string>) =>
    `?${new URLSearchParams({ ...Object.fromEntries(search), ...change })}`;
  const counts: Record<string, number | undefined> = { open: desk.open, mine: desk.mine };
  return (
    <>
      {desks.length > 1 && (
        <nav className="tabs tabs-minor" aria-label={t('tasks.desks')}>
          {desks.map(({ key, title, open }) => (
            <Link key={key} to={to({ desk: key })} aria-current={key === desk.key ? 'page' : undefined}>
              {words(title)} <small>{open}</small>
            </Link>
          ))}
        </nav>
      )}
      <nav className="tabs" aria-label={t('tasks.states')}>
        {taskStates.map((candidate) => (
          <Link key={candidate} to={to({ tab: candidate })} aria-current={candidate === state ? 'page' : undefined}>
            {t(`tasks.state.${candidate}`)} <small>{counts[candidate]}</small>
          </Link>
        ))}
      </nav>
      <nav className="chips" aria-label={t('tasks.lanes')}>
        <Link className="chip" to={to({ lane: '' })} aria-current={lane ? undefined : 'true'}>
          {t('tasks.everyLane')}
        </Link>
        {procedure?.lanes.map(({ key, title }) => (
          <Link key={key} className="chip" to={to({ lane: key })} aria-current={lane === key ? 'true' : undefined}>
            {words(title)}
          </Link>
        ))}
      </nav>
    </>
  );
}
