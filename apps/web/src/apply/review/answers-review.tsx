import type { FieldDefinition, SectionDefinition } from '#zones/procedure';
import { useTranslation } from 'react-i18next';
import type { FormValues } from '../../api/types';
import { FactList } from '../../display/fact-list';
import { FieldValue } from '../../form/field-value';
import { useWords } from '../../format/words';
import { FoundWrong } from './found-wrong';
import type { Reviewed } from './reviewed';
import { ReviewPart } from './review-part';

interface Props extends Reviewed {
  values: FormValues;
  visible: Set<string>;
}

/** Every answer as an officer will read it, with what is wrong and what has changed beside it. */
export function AnswersReview({ procedure, visible, ...answers }: Props) {
  return procedure.form
    .map((section) => ({ ...section, fields: section.fields.filter(({ key }) => visible.has(key)) }))
    .filter(({ fields }) => fields.length > 0)
    .map((section) => <SectionReview key={section.key} section={section} {...answers} />);
}

interface SectionProps extends Omit<Props, 'visible' | 'procedure'> {
  section: SectionDefinition;
}

function SectionReview({ section, values, findings, revised }: SectionProps) {
  const words = useWords();
  const answer = (field: FieldDefinition) => (
    <>
      <FieldValue field={field} value={values[field.key]} />
      <Before field={field} revised={revised} />
      <FoundWrong findings={findings} at={field.key} to={`?step=form.${section.key}#${field.key}`} />
    </>
  );
  return (
    <ReviewPart title={words(section.title)} to={`?step=form.${section.key}`}>
      <FactList
        facts={section.fields.map((field) => ({
          key: field.key,
          label: words(field.title),
          value: answer(field),
          wide: field.type === 'longText',
        }))}
      />
    </ReviewPart>
  );
}

/** What stood there when it was handed in last. */
function Before({ field, revised }: Pick<Reviewed, 'revised'> & { field: FieldDefinition }) {
  const { t } = useTranslation();
  const difference = revised.get(field.key);
  if (!difference) return null;
  return (
    <span className="review-before">
      <span className="tag tag-warning">{t('apply.review.revised')}</span>{' '}
      <small>
        {t('apply.review.before')}
        <FieldValue field={field} value={difference.before} />
      </small>
    </span>
  );
}
