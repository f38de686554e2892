import { useTranslation } from 'react-i18next';
import { FinalButton } from '../dialogs/final-button';
import { TextField } from '../fields/text-field';
import { RatingWords } from '../rating/rating-words';
import type { ActProps } from '../tasks/props';
import { finishTask } from '../tasks/use-tasks';
import { useWritten } from '../written/written-about';

/** 回访整改: what was done about a bad rating, and the reply. */
export function CallbackAct({ application, task, move }: ActProps) {
  const { t } = useTranslation();
  const [done, setDone] = useWritten('done', '');
  const [reply, setReply] = useWritten('reply', '');
  const send = () => finishTask(task.id, { outcome: 'resolve', opinion: done, reply });
  return (
    <>
      {application.rating && <RatingWords rating={application.rating} />}
      <TextField
        id="callback-done"
        label={t('rating.callback.done')}
        help={t('rating.callback.doneHelp')}
        required
        value={done}
        onChange={setDone}
      />
      <TextField
        id="callback-reply"
        label={t('rating.callback.reply')}
        help={t('rating.callback.replyHelp')}
        required
        value={reply}
        onChange={setReply}
      />
      <FinalButton
        type="primary"
        name={t('tasks.submit.resolve')}
        lead={t('tasks.final.resolve')}
        lacks={[!done.trim() && t('rating.callback.done'), !reply.trim() && t('rating.callback.reply')]}
        move={move}
        send={send}
      >
        <p className="as-typed">{reply}</p>
      </FinalButton>
    </>
  );
}
