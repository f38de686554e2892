import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, ClockReading } from '../api/types';
import { DaysLeft } from '../display/days-left';
import { LampMark } from '../display/lamp-mark';
import { PageHead } from '../display/page-head';
import { StatusTag } from '../display/status-tag';
import { TurnName } from '../display/turn-line';
import { useWords } from '../display/words';

const flagsShown: (keyof Application['flags'])[] = [
  'deemedAccepted',
  'papersOutstanding',
  'viaPanel',
  'extended',
  'hasConditions',
];

/** The clock that is running now and ends first. */
function pressing(clocks: ClockReading[]): ClockReading | undefined {
  const running = clocks.filter(({ running, dueOn }) => running && dueOn);
  return running.sort((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''))[0];
}

export function DossierHead({ application, children }: { application: Application; children?: ReactNode }) {
  const { t } = useTranslation();
  const words = useWords();
  const clock = pressing(application.clocks);
  return (
    <>
      <PageHead
        title={application.projectName || t('applications.unnamed')}
        trail={`${application.number ?? t('dossier.noNumber')} · ${application.enterprise.nameZh}`}
      >
        {children}
      </PageHead>
      <p className="status-line">
        <StatusTag status={application.status} />
        <span className="turn">
          {clock && <LampMark lamp={clock.lamp} silent />}
          {clock && <DaysLeft remaining={clock.remainingWorkingDays} dueOn={clock.dueOn} />}
          <TurnName turn={application.turn} status={application.status} />
        </span>
        {application.laneTitle && <span className="tag tag-plain">{words(application.laneTitle)}</span>}
        {flagsShown
          .filter((flag) => application.flags[flag])
          .map((flag) => (
            <span key={flag} className="tag tag-plain">
              {t(`words.flag.${flag}`)}
            </span>
          ))}
      </p>
    </>
  );
}
