import { useTranslation } from 'react-i18next';
import { ActPanel } from '../acts/act-panel';
import type { ActingProps } from '../applications/props';
import { ClockButtons } from '../clocks/clock-buttons';
import { ClockTable } from '../clocks/clock-table';
import { ExtensionNotice } from '../clocks/extension-notice';
import { SheetLink } from '../clocks/sheet-link';
import { SuspensionNotice } from '../clocks/suspension-notice';
import { ConditionList } from '../conditions/condition-list';
import { DecisionSection } from '../delivery/decision-section';
import { DocumentList } from '../delivery/document-list';
import { FormLinks } from '../delivery/form-links';
import { NextTask } from '../desk/next-task';
import { Section } from '../display/section';
import { ChangeSection } from '../form/change-table';
import { MaterialList } from '../materials/material-list';
import { ObjectionSection } from '../objections/objection-section';
import { RatingSection } from '../rating/rating-section';
import { CorrectionSection } from '../resubmission/correction-section';
import { ProposeRevocation } from '../revocation/propose-revocation';
import { RevocationSection } from '../revocation/revocation-section';
import { TaskList } from '../tasks/task-list';
import { DossierHead } from './dossier-head';
import { EventList } from './event-list';
import { FormSections } from './form-sections';
import { MoveNotice } from './move-notice';
import { PanelSection } from './panel-section';
import { SiteCheckList } from './site-check-list';
import { StatusSteps } from './status-steps';
import { VersionButton } from './version-button';

/** 卷宗: the submission on the left, the work on the right. */
export function StaffDossier({ application, procedure, move }: ActingProps) {
  const { t } = useTranslation();
  const sides = { application, procedure, move };
  return (
    <>
      <DossierHead application={application}>
        <ClockButtons {...sides} />
        <VersionButton application={application} move={move} />
        <ProposeRevocation application={application} move={move} />
      </DossierHead>
      <NextTask application={application} />
      <StatusSteps application={application} />
      <MoveNotice application={application} move={move} />
      <SuspensionNotice application={application} move={move} />
      <ExtensionNotice application={application} move={move} />
      <div className="columns columns-acting">
        <div>
          <CorrectionSection application={application} procedure={procedure} />
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
            <FormLinks application={application} />
          </Section>
        </aside>
      </div>
    </>
  );
}
