import { useTranslation } from 'react-i18next';
import type { Material } from '../api/types';
import { Notice } from '../display/notice';
import { DayInput } from '../fields/day-input';
import { tomorrow } from '../format/dates';
import { useWords } from '../format/words';

export interface Paper {
  material: string;
  dueOn: string;
}

interface Props {
  materials: Material[];
  papers: Paper[];
  onChange: (papers: Paper[]) => void;
}

/** 容缺受理: missing papers that follow, each with its last day. */
export function PapersPicker({ materials, papers, onChange }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const open = materials.filter(({ mayFollow, attached }) => mayFollow && attached === 0);
  if (open.length === 0) return <Notice>{t('tasks.papers.none')}</Notice>;
  const others = (key: string) => papers.filter(({ material }) => material !== key);
  return (
    <fieldset className="checklist">
      <legend>{t('tasks.papers.title')}</legend>
      {open.map(({ key, title, promised }) => {
        const paper = papers.find(({ material }) => material === key);
        return (
          <div key={key} className="paper-pick">
            <label className="tick">
              <input
                type="checkbox"
                checked={paper !== undefined}
                onChange={(event) =>
                  onChange(event.target.checked ? [...papers, { material: key, dueOn: '' }] : others(key))
                }
              />
              <span>
                {words(title)} {promised && <small className="quiet">{t('tasks.papers.promised')}</small>}
              </span>
            </label>
            {paper && (
              <DayInput
                min={tomorrow()}
                aria-label={t('tasks.papers.dueOn')}
                value={paper.dueOn}
                onChange={(dueOn) => onChange([...others(key), { material: key, dueOn }])}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
