import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ActingProps } from '../applications/props';
import { ClockTable } from '../clocks/clock-table';
import { SheetLink } from '../clocks/sheet-link';
import { SuspensionNotice } from '../clocks/suspension-notice';
import { ConditionList } from '../conditions/condition-list';
import { DecisionSection } from '../delivery/decision-section';
import { DeliveryNotice } from '../delivery/delivery-notice';
import { DocumentList } from '../delivery/document-list';
import { FormLinks } from '../delivery/form-links';
import { Section } from '../display/section';
import { ChangeSection } from '../form/change-table';
import { MaterialList } from '../materials/material-list';
import { PapersSection } from '../materials/papers-section';
import { ObjectionSection } from '../objections/objection-section';
import { RatingSection } from '../rating/rating-section';
import { CorrectionSection } from '../resubmission/correction-section';
import { OnTheSpotCorrectionSection } from '../resubmission/on-the-spot-correction-section';
import { RevocationSection } from '../revocation/revocation-section';
import { LateTasks } from '../tasks/late-tasks';
import { WithdrawButton } from '../withdrawal/withdraw-button';
import { DossierHead } from './dossier-head';
import { EventList } from './event-list';
import { FormSections } from './form-sections';
import { MoveNotice } from './move-notice';
import { PanelSection } from './panel-section';
import { StatusSteps } from './status-steps';

/** The enterprise's side: next steps first, papers last. */
export function EnterpriseDossier({ application, procedure, move }: ActingProps) {
  const { t } = useTranslation();
  const correcting = application.status === 'correcting';
  return (
    <>
      <DossierHead application={application}>
        <WithdrawButton application={application} move={move} />
      </DossierHead>
      <StatusSteps application={application} />
      <MoveNotice application={application} move={move} />
      <SuspensionNotice application={application} move={move} />
      <LateTasks application={application} move={move} />
      {application.status === 'draft' && <Link to={`/applications/${application.id}/edit`}>{t('dossier.goOn')}</Link>}
      {correcting && <CorrectionSection application={application} procedure={procedure} />}
      <OnTheSpotCorrectionSection application={application} procedure={procedure} move={move} />
      <PapersSection application={application} procedure={procedure} move={move} />
      <DeliveryNotice application={application} move={move} />
      <RevocationSection application={application} move={move} />
      <ObjectionSection application={application} move={move} />
      <PanelSection application={application} />
      <DecisionSection application={application} />
      <ConditionList application={application} move={move} />
      <RatingSection application={application} procedure={procedure} move={move} />
      <div className="columns">
        <div>
          <Section title={t('dossier.clocks')} extra={<SheetLink id={application.id} />}>
            <ClockTable clocks={application.clocks} />
          </Section>
          <ChangeSection application={application} procedure={procedure} />
          <FormSections application={application} procedure={procedure} />
          <Section title={t('dossier.materials')}>
            <MaterialList application={application} />
          </Section>
          {!correcting && <CorrectionSection application={application} procedure={procedure} />}
        </div>
        <aside>
          <Section title={t('dossier.documents')}>
            <DocumentList applicationId={application.id} />
            <FormLinks application={application} />
          </Section>
          <Section title={t('dossier.history')}>
            <EventList application={application} />
          </Section>
        </aside>
      </div>
    </>
  );
}
