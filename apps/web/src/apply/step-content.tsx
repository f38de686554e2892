import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Positioning } from '../api/types';
import type { ApplicationProps } from '../applications/props';
import type { Draft } from '../draft/use-draft';
import { FormStep } from '../form/form-step';
import { remarksOf } from '../form/remarks';
import { useVisibleFields } from '../form/use-visible-fields';
import { MaterialsStep } from '../materials/materials-step';
import { AgreedDates } from './agreed-dates';
import { CorrectionHint } from './correction-hint';
import { ReviewStep } from './review/review-step';
import { useStepTitle } from './step-list';

interface Props extends ApplicationProps {
  positioning: Positioning;
  draft: Draft;
  step: string;
  steps: string[];
}

export function StepContent({ application, procedure, positioning, draft, step, steps }: Props) {
  const titleOf = useStepTitle(procedure);
  const visible = useVisibleFields(procedure, positioning, draft.view.values, application.baseline);
  const section = procedure.form.find(({ key }) => `form.${key}` === step);
  return (
    <>
      <h2>{titleOf(step)}</h2>
      <CorrectionHint application={application} />
      <AgreedDates application={application} values={draft.view.values} />
      {section && (
        <FormStep
          section={section}
          view={draft.view}
          visible={visible}
          remarks={remarksOf(application)}
          onChange={(key, value) => draft.saver.change(key, value)}
        />
      )}
      {step === 'materials' && <MaterialsStep application={application} procedure={procedure} draft={draft} />}
      {step === 'review' && (
        <ReviewStep application={application} procedure={procedure} draft={draft} visible={visible} />
      )}
      <StepButtons step={step} steps={steps} draft={draft} />
    </>
  );
}

function StepButtons({ step, steps, draft }: Pick<Props, 'step' | 'steps' | 'draft'>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const at = steps.indexOf(step);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  const go = (to: string) => {
    void draft.saver.flush();
    void navigate(`?step=${to}`);
  };
  return (
    <div className="step-buttons">
      {before && <Button onClick={() => go(before)}>{t('apply.back')}</Button>}
      {after && (
        <Button type="primary" onClick={() => go(after)}>
          {t('apply.next')}
        </Button>
      )}
    </div>
  );
}
