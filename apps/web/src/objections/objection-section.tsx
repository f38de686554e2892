import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';
import { offers } from '../applications/commands';
import { answerObjection } from '../applications/moves';
import { StatementForm } from '../applications/statement-form';
import type { Move } from '../applications/use-application';
import { Section } from '../display/section';
import { ObjectionList } from './objection-list';

/** 公示异议 on the page of an application, with the enterprise's answer. */
export function ObjectionSection({ application, move }: { application: Application; move: Move }) {
  const { t } = useTranslation();
  const { hearingEndsOn } = application;
  if (!application.tasks.some(({ kind }) => kind === 'objection')) return null;
  return (
    <Section title={t('dossier.objection.title')} id="objections">
      <ObjectionList application={application} />
      {hearingEndsOn && offers(application, 'answerObjection') && (
        <StatementForm
          id="objection-answer"
          about={`objection.${application.id}`}
          words="dossier.objection.answer"
          dueOn={hearingEndsOn}
          move={move}
          send={answerObjection}
        />
      )}
    </Section>
  );
}
