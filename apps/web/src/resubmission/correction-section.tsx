import type { Procedure } from '#zones/procedure';
import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { CorrectionItem } from '../api/types';
import { offers } from '../applications/commands';
import type { ApplicationProps } from '../applications/props';
import { useAnswers } from '../apply/review/answers';
import { spotOf } from '../form/spot';
import { Section } from '../display/section';
import { FieldFrame } from '../fields/field-frame';
import { useSubjectTitle } from '../form/subject-title';
import { useDates } from '../format/dates';

/** 补正告知书: the one list of all defects, each with its answer. */
export function CorrectionSection({ application, procedure }: ApplicationProps) {
  const { t } = useTranslation();
  const { day } = useDates();
  const { correction, id } = application;
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const { answers, answerTo, areWhole, write } = useAnswers(application);
  if (!correction) return null;
  const answering = offers(application, 'resubmit');
  const goOn = () => {
    setAsked(true);
    if (areWhole) void navigate(`/applications/${id}/edit?step=review`);
  };
  return (
    <Section title={t('dossier.correction.title')} id="correction">
      {answering && <p className="lead">{t('dossier.correction.lead', { day: day(correction.dueOn) })}</p>}
      <ol className="defects">
        {correction.items.map((item) => (
          <DefectLine key={item.id} item={item} procedure={procedure} applicationId={id} answering={answering}>
            {answering && (
              <FieldFrame
                id={`answer-${item.id}`}
                label={t('dossier.correction.answer')}
                required
                error={asked && !answerTo(item.id) && t('dossier.correction.answerMissing')}
              >
                {(parts) => (
                  <Input.TextArea
                    {...parts}
                    rows={2}
                    value={answers[item.id] ?? ''}
                    onChange={(event) => write(item.id, event.target.value)}
                  />
                )}
              </FieldFrame>
            )}
          </DefectLine>
        ))}
      </ol>
      {answering && (
        <Button type="primary" size="large" onClick={goOn}>
          {t('dossier.correction.review')}
        </Button>
      )}
    </Section>
  );
}

interface LineProps {
  item: CorrectionItem;
  procedure: Procedure;
  applicationId: string;
  answering: boolean;
  children: ReactNode;
}

function DefectLine({ item, procedure, applicationId, answering, children }: LineProps) {
  const { t } = useTranslation();
  const titleOf = useSubjectTitle(procedure);
  const spot = spotOf(procedure, item.key);
  return (
    <li>
      <h3>{titleOf(item)}</h3>
      <p className="as-typed">{item.defect}</p>
      <p className="as-typed quiet">{t('dossier.correction.remedy', { remedy: item.remedy })}</p>
      {item.because && <p className="as-typed quiet">{item.because}</p>}
      {item.answer && <p className="as-typed">{t('dossier.correction.answered', { answer: item.answer })}</p>}
      {answering && spot && (
        <Link to={`/applications/${applicationId}/edit?step=${spot.step}#${spot.anchor}`}>
          {t('dossier.correction.correct')}
        </Link>
      )}
      {children}
    </li>
  );
}
