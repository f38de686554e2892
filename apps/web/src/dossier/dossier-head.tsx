import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';
import { DaysLeft } from '../display/marks/days-left';
import { LampMark } from '../display/marks/lamp-mark';
import { PageHead } from '../display/page-head';
import { StatusTag } from '../display/marks/status-tag';
import { useWords } from '../format/words';
import { TurnName } from '../zone/turn-line';

const flagsShown: (keyof Application['flags'])[] = [
  'deemedAccepted',
  'papersOutstanding',
  'viaPanel',
  'extended',
  'hasConditions',
];

export function DossierHead({ application, children }: { application: Application; children?: ReactNode }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      <PageHead
        title={application.projectName || t('applications.unnamed')}
        trail={`${application.number ?? t('dossier.noNumber')} · ${application.enterprise.nameZh} · ${application.enterprise.uscc}`}
      >
        {children}
      </PageHead>
      <p className="status-line">
        <StatusTag status={application.status} />
        {application.kind !== 'entry' && <span className="tag tag-plain">{t(`words.kind.${application.kind}`)}</span>}
        <span className="turn">
          <LampMark lamp={application.lamp} silent />
          <DaysLeft remaining={application.remainingWorkingDays} dueOn={application.dueOn} />
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
