import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types';
import { Notice } from '../../display/notice';
import { useDates } from '../../format/dates';
import { useWords } from '../../format/words';

interface Props {
  application: Application;
  seen: boolean;
  onSeen: (seen: boolean) => void;
}

/** 审核后变化: changes since the review, to be acknowledged. */
export function ChangesSeen({ application, seen, onSeen }: Props) {
  const { t } = useTranslation();
  const { changesSinceReview: changes } = application;
  if (changes.length === 0) return null;
  return (
    <Notice tone="warning" title={t('tasks.changes.title')}>
      <ul>
        {changes.map((change) => (
          <ChangeLine key={change.seq} application={application} change={change} />
        ))}
      </ul>
      <label className="tick">
        <input type="checkbox" checked={seen} onChange={(event) => onSeen(event.target.checked)} />
        {t('tasks.changes.seen')}
      </label>
    </Notice>
  );
}

function ChangeLine({
  application,
  change,
}: {
  application: Application;
  change: Props['application']['changesSinceReview'][number];
}) {
  const { t } = useTranslation();
  const words = useWords();
  const { day } = useDates();
  const { materials, tasks } = application;
  const material = materials.find(({ key }) => key === change.key);
  const titleOf = (key: string) => words(tasks.find((task) => task.key === key)?.title ?? { zh: key, en: key });
  const what =
    change.what === 'handed_in'
      ? t('tasks.changes.handedIn', { round: change.key })
      : t('tasks.changes.paper', { material: material ? words(material.title) : change.key });
  const judged = change.judgedBefore.map(titleOf).join(t('tasks.changes.and'));
  return (
    <li>
      {day(change.on)} {what}
      <span className="quiet"> {t('tasks.changes.judgedBefore', { judged })}</span>
    </li>
  );
}
