import { useTranslation } from 'react-i18next';
import { Empty } from '../display/empty';
import type { Acting } from '../panels/acting';
import { AgendaItem } from './agenda-item';

/** 议程, in its order. */
export function Agenda(acting: Acting) {
  const { t } = useTranslation();
  const { items } = acting.meeting;
  if (items.length === 0) return <Empty title={t('panels.agendaEmpty')} />;
  return (
    <ol className="agenda">
      {items.map((item) => (
        <AgendaItem key={item.application.id} item={item} {...acting} />
      ))}
    </ol>
  );
}
