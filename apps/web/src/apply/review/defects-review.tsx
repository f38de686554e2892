import { useTranslation } from 'react-i18next';
import type { ApplicationProps } from '../../applications/props';
import { FactList } from '../../display/fact-list';
import { useSubjectTitle } from '../../form/subject-title';
import { useAnswers } from './answers';
import { ReviewPart } from './review-part';

/** 逐条答复: each item of the correction notice with the answer that is sent along. */
export function DefectsReview({ application, procedure }: ApplicationProps) {
  const { t } = useTranslation();
  const titleOf = useSubjectTitle(procedure);
  const { items, answerTo } = useAnswers(application);
  if (items.length === 0) return null;
  return (
    <ReviewPart title={t('apply.review.answers')} to={`/applications/${application.id}#correction`}>
      <FactList
        facts={items.map((item) => ({
          key: item.id,
          label: titleOf(item),
          value: (
            <>
              <span className="as-typed quiet">{item.defect}</span>
              {answerTo(item.id) ? (
                <p className="as-typed">{answerTo(item.id)}</p>
              ) : (
                <p className="field-error">{t('dossier.correction.answerMissing')}</p>
              )}
            </>
          ),
          wide: true,
        }))}
      />
    </ReviewPart>
  );
}
