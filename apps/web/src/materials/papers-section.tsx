import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';
import { offers } from '../applications/commands';
import { providePaper, type At } from '../applications/moves';
import type { ActingProps } from '../applications/props';
import { FinalButton } from '../dialogs/final-button';
import { Section } from '../display/section';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';
import { MaterialRow } from './material-row';

type Paper = Application['papersToFollow'][number];

/** 容缺补交: papers promised at acceptance, due before any decision. */
export function PapersSection({ application, procedure, move }: ActingProps) {
  const { t } = useTranslation();
  const due = application.papersToFollow.filter(({ providedOn }) => !providedOn);
  if (due.length === 0 || !offers(application, 'provide')) return null;
  return (
    <Section title={t('dossier.papers.title')}>
      <p className="lead">{t('dossier.papers.lead')}</p>
      <ul className="materials">
        {due.map((paper) => (
          <PaperRow key={paper.material} paper={paper} application={application} procedure={procedure} move={move} />
        ))}
      </ul>
    </Section>
  );
}

function PaperRow({ paper, application, procedure, move }: ActingProps & { paper: Paper }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const words = useWords();
  const material = application.materials.find(({ key }) => key === paper.material);
  if (!material) return null;
  return (
    <MaterialRow
      application={application}
      material={{ ...material, mayFollow: false }}
      definition={procedure.materials.find(({ key }) => key === paper.material)}
      promised={false}
      onPromise={() => undefined}
    >
      <FinalButton
        type="primary"
        name={t('dossier.papers.provide')}
        lead={t('tasks.final.provide', { paper: words(material.title) })}
        because={material.attached === 0 && t('dossier.papers.attachFirst')}
        move={move}
        send={(at: At) => providePaper(at, paper.material)}
      />
      <span className="tag tag-warning">{t('words.dueOn', { day: day(paper.dueOn) })}</span>
    </MaterialRow>
  );
}
