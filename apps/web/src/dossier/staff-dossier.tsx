import { useTranslation } from 'react-i18next';
import { ConditionList } from '../conditions/condition-list';
import { ProposeRevocation } from '../revocation/propose-revocation';
import { RatingSection } from '../rating/rating-section';
import { RevocationSection } from '../revocation/revocation-section';
import type { Move } from '../applications/use-application';
import { Section } from '../display/section';
import { ActPanel } from '../acts/act-panel';
import type { DossierProps } from './application-page';
import { ClockButtons } from '../clocks/clock-buttons';
import { ChangeSection } from '../form/change-table';
import { ClockTable } from '../clocks/clock-table';
import { SheetLink } from '../clocks/sheet-link';
import { CorrectionSection } from '../resubmission/correction-section';
import { DecisionSection } from '../delivery/decision-section';
import { DocumentList } from '../delivery/document-list';
import { DossierHead } from './dossier-head';
import { EventList } from './event-list';
import { ExtensionNotice } from '../clocks/extension-notice';
import { FormSections } from './form-sections';
import { MaterialList } from '../materials/material-list';
import { MoveNotice } from './move-notice';
import { ObjectionSection } from '../objections/objection-section';
import { SiteCheckList } from './site-check-list';
import { PanelSection } from './panel-section';
import { StatusSteps } from './status-steps';
import { SuspensionNotice } from '../clocks/suspension-notice';
import { TaskList } from '../tasks/task-list';
import { VersionButton } from './version-button';

/** 卷宗: left what was handed in, right what is to be done with it. */
export function StaffDossier({ application, procedure, move }: DossierProps & { move: Move }) {
  const { t } = useTranslation();
  const sides = { application, procedure, move };
  return (
    <>
      <DossierHead application={application}>
        <ClockButtons {...sides} />
        <VersionButton application={application} move={move} />
        <ProposeRevocation application={application} move={move} />
      </DossierHead>
      <StatusSteps application={application} />
      <MoveNotice application={application} move={move} />
      <SuspensionNotice application={application} move={move} />
      <ExtensionNotice application={application} move={move} />
      <div className="columns columns-acting">
        <div>
          <CorrectionSection {...sides} />
          <ChangeSection application={application} procedure={procedure} />
          <FormSections application={application} procedure={procedure} />
          <Section title={t('dossier.materials')}>
            <MaterialList application={application} />
          </Section>
          <Section title={t('dossier.clocks')} extra={<SheetLink id={application.id} />}>
            <ClockTable clocks={application.clocks} />
          </Section>
          <Section title={t('dossier.history')}>
            <EventList application={application} />
          </Section>
        </div>
        <aside>
          <ActPanel {...sides} />
          <Section title={t('dossier.tasks')}>
            <TaskList application={application} move={move} />
          </Section>
          <PanelSection application={application} />
          <ObjectionSection application={application} move={move} />
          <DecisionSection application={application} />
          <SiteCheckList application={application} />
          <ConditionList application={application} move={move} />
          <RevocationSection application={application} move={move} />
          <RatingSection {...sides} />
          <Section title={t('dossier.documents')}>
            <DocumentList applicationId={application.id} />
          </Section>
        </aside>
      </div>
    </>
  );
}
