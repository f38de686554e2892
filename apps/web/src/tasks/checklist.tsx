import type { Procedure } from '#zones/procedure';
import { useTranslation } from 'react-i18next';
import { useWords } from '../format/words';
import { useWritten } from '../written/written-about';

export type Ticks = Record<string, boolean>;

const definitionOf = (procedure: Procedure, taskKey: string) => procedure.tasks.find(({ key }) => key === taskKey);

/** Every item of a task's checklist, unticked at first. */
export function useChecklist(procedure: Procedure, taskKey: string) {
  const items = definitionOf(procedure, taskKey)?.checklist ?? [];
  const [ticks, setTicks] = useWritten<Ticks>('checklist', Object.fromEntries(items.map(({ key }) => [key, false])));
  const tick = (key: string, value: boolean) => setTicks((before) => ({ ...before, [key]: value }));
  return { items, ticks, tick };
}

/** 审查要点 */
export function Checklist({ items, ticks, tick }: ReturnType<typeof useChecklist>) {
  const { t } = useTranslation();
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <fieldset className="checklist">
      <legend>
        {t('tasks.checklist')} <small className="optional">{t('tasks.unticked')}</small>
      </legend>
      {items.map(({ key, title }) => (
        <label key={key} className="tick">
          <input type="checkbox" checked={ticks[key] ?? false} onChange={(event) => tick(key, event.target.checked)} />
          <span>{words(title)}</span>
        </label>
      ))}
    </fieldset>
  );
}
