import { lineAsTyped } from '#kernel';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams, useSearchParams } from 'react-router';
import type { Application, FormValues, Positioning } from '../api/types';
import type { ApplicationProps } from '../applications/props';
import { useApplication } from '../applications/use-application';
import { Fetched } from '../display/fetched';
import { Loading } from '../display/loading';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { SaveState } from '../draft/save-state';
import { useDraft } from '../draft/use-draft';
import { usePointerName } from '../form/pointer-name';
import { useWords } from '../format/words';
import { useProcedure } from '../zone/use-procedure';
import { useZone } from '../zone/use-zone';
import { ConflictNotice } from './conflict-notice';
import { StepContent } from './step-content';
import { StepList } from './step-list';
import { stepsOf } from './steps';
import { useGoTo } from './use-go-to';

const editable = ['draft', 'correcting'];

/** After submission the receipt is shown. */
const placeAfter = ({ id, status }: Application): string =>
  status === 'received' ? `/applications/${id}/receipt` : `/applications/${id}`;

export default function WizardPage() {
  const { id = '' } = useParams();
  return <Fetched query={useApplication(id)}>{(application) => <Editable application={application} />}</Fetched>;
}

function Editable({ application }: { application: Application }) {
  const { data: zone } = useZone();
  const procedure = useProcedure(application);
  if (!editable.includes(application.status)) return <Navigate replace to={placeAfter(application)} />;
  if (!zone) return <Loading />;
  return (
    <Fetched query={procedure}>
      {(definition) => (
        <Wizard key={application.id} application={application} procedure={definition} positioning={zone.positioning} />
      )}
    </Fetched>
  );
}

interface Props extends ApplicationProps {
  positioning: Positioning;
}

function Wizard({ application, procedure, positioning }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const draft = useDraft(application);
  const [search] = useSearchParams();
  const nameOf = usePointerName(application);
  const steps = stepsOf(procedure);
  const step = steps.find((candidate) => candidate === search.get('step')) ?? steps[0] ?? 'review';
  useGoTo(step);
  return (
    <main className="page wizard">
      <PageHead
        title={nameIn(draft.view.values) || application.projectName || words(procedure.title)}
        lead={application.kind === 'entry' ? undefined : words(procedure.title)}
        trail={application.enterprise.nameZh}
      >
        <SaveState view={draft.view} nameOf={nameOf} />
      </PageHead>
      <div className="wizard-body">
        <StepList steps={steps} step={step} procedure={procedure} />
        <div className="wizard-step" aria-label={t('apply.step')}>
          <ConflictNotice draft={draft} procedure={procedure} />
          {draft.view.phase === 'refused' && <ProblemNotice error={draft.view.error} nameOf={nameOf} />}
          <StepContent
            application={application}
            procedure={procedure}
            positioning={positioning}
            draft={draft}
            step={step}
            steps={steps}
          />
        </div>
      </div>
    </main>
  );
}

/** As the server keeps it: pasted marks of direction would turn the heading round. */
const nameIn = ({ projectNameZh }: FormValues): string =>
  typeof projectNameZh === 'string' ? lineAsTyped(projectNameZh) : '';
