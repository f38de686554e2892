import { useTranslation } from 'react-i18next';
import { deliver, deliveryMethods, type At, type DeliveryMethod } from '../applications/moves';
import { FinalButton } from '../dialogs/final-button';
import type { ActProps } from '../tasks/props';
import { useWritten } from '../written/written-about';

/** 送达 */
export function DeliveryAct({ task, move }: ActProps) {
  const { t } = useTranslation();
  const [method, setMethod] = useWritten<DeliveryMethod>('method', 'electronic');
  return (
    <>
      <div className="chips" role="radiogroup" aria-label={t('tasks.delivery.how')}>
        {deliveryMethods.map((candidate) => (
          <label key={candidate} className="chip">
            <input type="radio" name={task.id} checked={method === candidate} onChange={() => setMethod(candidate)} />
            {t(`tasks.delivery.${candidate}`)}
          </label>
        ))}
      </div>
      <FinalButton
        type="primary"
        name={t('tasks.submit.deliver')}
        lead={t('tasks.final.deliver', { method: t(`tasks.delivery.${method}`) })}
        move={move}
        send={(at: At) => deliver(at, method)}
      />
    </>
  );
}
