import { useTranslation } from 'react-i18next';
import type { Application, Condition } from '../api/types';
import type { Move } from '../applications/use-application';
import { Section } from '../display/section';
import { useDates } from '../format/dates';
import { useZoneNames } from '../zone/use-zone';
import { ConditionActs } from './condition-acts';
import { ConditionTag } from './condition-tag';

interface Props {
  application: Application;
  move: Move;
}

/** 附条件: each has an owner and a day, and is followed until met. */
export function ConditionList({ application, move }: Props) {
  const { t } = useTranslation();
  if (application.conditions.length === 0) return null;
  return (
    <Section title={t('dossier.conditions')} id="conditions">
      <ul className="conditions">
        {application.conditions.map((condition) => (
          <li key={condition.id}>
            <p className="as-typed">{condition.text}</p>
            <Ownership condition={condition} />
            <ConditionTag condition={condition} />
            <History condition={condition} />
            <ConditionActs application={application} condition={condition} move={move} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Ownership({ condition: { owner, setBy, dueOn } }: { condition: Condition }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const names = useZoneNames();
  const who = owner === 'applicant' ? t('dossier.condition.applicant') : names.desk(owner);
  return (
    <small>
      {t('conditions.to', { owner: who })} · {t('conditions.setBy', { desk: names.desk(setBy) })} ·{' '}
      {t('words.dueOn', { day: day(dueOn) })}
    </small>
  );
}

/** Reports, refusals, breaches and accepted evidence, by day. */
function History({ condition: { report, breach, metOn, evidence } }: { condition: Condition }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const said = [
    report && { on: t('conditions.reportedOn', { day: day(report.reportedOn) }), text: report.evidence },
    report?.refused && {
      on: t('conditions.refusedOn', { day: day(report.refused.refusedOn) }),
      text: report.refused.reasons,
    },
    breach && { on: t('conditions.breachOn', { day: day(breach.brokenOn) }), text: breach.reason },
    metOn && evidence ? { on: t('conditions.evidence'), text: evidence } : null,
  ];
  return said.map(
    (one) =>
      one && (
        <div key={one.on} className="answer">
          <small>{one.on}</small>
          <p className="as-typed">{one.text}</p>
        </div>
      ),
  );
}
