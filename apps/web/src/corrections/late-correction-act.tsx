import { useTranslation } from 'react-i18next';
import type { Defect } from '../api/types';
import { requestCorrection, type At } from '../applications/moves';
import { FinalButton } from '../dialogs/final-button';
import { Notice } from '../display/notice';
import { ReadyButton } from '../display/ready-button';
import { ActPreview } from '../previews/act-preview';
import { previewCorrection } from '../previews/previews';
import { TextField } from '../fields/text-field';
import { useSubjectTitle } from '../form/subject-title';
import type { ActProps } from '../tasks/props';
import { noteDefects } from '../tasks/use-tasks';
import { useZoneNames } from '../zone/use-zone';
import { useLacking } from './use-lacking';
import { DefectList } from './defect-list';
import { useWritten } from '../written/written-about';

/** 会审中发现的问题: all desks share one notice. */
export function LateCorrectionAct({ application, procedure, task, move, noting }: ActProps) {
  const { t } = useTranslation();
  const found = useFound(application, task.id);
  const lackingIn = useLacking();
  const { items, reason, others, count, mayNote, body } = found;
  const lacks = items.length > 0 ? [...lackingIn(items), !reason.trim() && t('tasks.correction.late')] : [];
  return (
    <>
      <Notice>{t('tasks.correction.together')}</Notice>
      <NotedByOthers noted={others} procedure={procedure} />
      <DefectList application={application} procedure={procedure} items={items} onChange={found.setItems} />
      {items.length > 0 && (
        <TextField
          id="late-reason"
          label={t('tasks.correction.late')}
          required
          value={reason}
          onChange={found.setReason}
        />
      )}
      <div className="buttons">
        <FinalButton
          type="primary"
          name={t('tasks.submit.requestCorrection', { count })}
          lead={t('tasks.final.requestCorrection')}
          lacks={[...lacks, count === 0 && t('tasks.correction.pick')]}
          move={move}
          send={(at: At) => requestCorrection(at, body)}
        >
          <ActPreview of={() => previewCorrection(application, body)} />
        </FinalButton>
        <ReadyButton
          lacks={[...lacks, !mayNote && t('tasks.correction.pick')]}
          loading={move.isPending}
          onClick={() => noting.mutate(() => noteDefects(task.id, body))}
        >
          {t(items.length > 0 ? 'tasks.correction.note' : 'tasks.correction.takeBack')}
        </ReadyButton>
      </div>
    </>
  );
}

const nothing = { items: [], reason: '' };

/** Defects noted by this desk and by the others. */
function useFound({ notedDefects }: ActProps['application'], taskId: string) {
  const own = notedDefects.find((one) => one.taskId === taskId) ?? nothing;
  const others = notedDefects.filter((one) => one !== own);
  const [items, setItems] = useWritten<Defect[]>('found', own.items);
  const [reason, setReason] = useWritten('foundReason', own.reason);
  return {
    items,
    setItems,
    reason,
    setReason,
    others,
    /** All items of the notice. */
    count: [items, ...others.map((one) => one.items)].flat().length,
    mayNote: [items, own.items].flat().length > 0,
    body: { items, ...(reason && { reason }) },
  };
}

type Noted = ActProps['application']['notedDefects'];

function NotedByOthers({ noted, procedure }: { noted: Noted } & Pick<ActProps, 'procedure'>) {
  const { t } = useTranslation();
  const names = useZoneNames();
  const titleOf = useSubjectTitle(procedure);
  if (noted.length === 0) return null;
  return (
    <section aria-label={t('tasks.correction.others')}>
      <h3>{t('tasks.correction.others')}</h3>
      <ul>
        {noted.flatMap(({ taskId, desk, items }) =>
          items.map((item) => (
            <li key={`${taskId}.${item.subject}.${item.key}`}>
              {titleOf(item)} <span className="quiet">· {names.desk(desk)}</span>
              <p className="as-typed">{item.defect}</p>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
