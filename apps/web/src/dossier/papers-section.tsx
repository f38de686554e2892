import type { Procedure } from '#zones/procedure';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';
import { MaterialRow } from '../apply/material-row';
import { offers } from '../applications/commands';
import { providePaper } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { useDates } from '../display/dates';
import { Section } from '../display/section';
import { useSubjectTitle } from './subject-title';

interface Props {
  application: Application;
  procedure: Procedure;
  move: Move;
}

/** 容缺补交: papers promised at acceptance. No decision is issued before they are in. */
export function PapersSection({ application, procedure, move }: Props) {
  const { t } = useTranslation();
  const { day } = useDates();
  const titleOf = useSubjectTitle(procedure);
  const due = application.papersToFollow.filter(({ providedOn }) => !providedOn);
  if (due.length === 0 || !offers(application, 'provide')) return null;
  return (
    <Section title={t('dossier.papers.title')}>
      <p className="lead">{t('dossier.papers.lead')}</p>
      <ul className="materials">
        {due.map((paper) => {
          const material = application.materials.find(({ key }) => key === paper.material);
          const name = titleOf({ subject: 'material', key: paper.material });
          return (
            <li key={paper.material}>
              <p>{t('words.dueOn', { day: day(paper.dueOn) })}</p>
              {material && (
                <ul className="materials">
                  <MaterialRow
                    application={application}
                    material={{ ...material, mayFollow: false }}
                    definition={procedure.materials.find(({ key }) => key === paper.material)}
                    promised={false}
                    onPromise={() => undefined}
                  />
                </ul>
              )}
              <Button
                type="primary"
                disabled={!material || material.attached === 0}
                onClick={() => move.mutate((at) => providePaper(at, paper.material))}
              >
                {t('dossier.papers.provide', { name })}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
