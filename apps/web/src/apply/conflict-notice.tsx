import type { Procedure } from '#zones/procedure';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Notice } from '../display/notice';
import type { Draft } from '../draft/use-draft';
import { FieldValue } from '../form/field-value';
import { useWords } from '../format/words';

interface Props {
  draft: Draft;
  procedure: Procedure;
}

/** Two people changed the same fields: the reader chooses. */
export function ConflictNotice({ draft: { saver, view }, procedure }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  if (view.disagreements.length === 0) return null;
  const fields = procedure.form.flatMap((section) => section.fields);
  return (
    <Notice tone="warning" title={t('apply.conflict.title')}>
      <p>{t('apply.conflict.lead')}</p>
      {view.disagreements.map(({ key, mine, theirs }) => {
        const field = fields.find((candidate) => candidate.key === key);
        if (!field) return null;
        return (
          <dl key={key} className="facts">
            <div className="wide">
              <dt>{words(field.title)}</dt>
            </div>
            <div>
              <dt>{t('apply.conflict.mine')}</dt>
              <dd>
                <FieldValue field={field} value={mine} />
              </dd>
            </div>
            <div>
              <dt>{t('apply.conflict.theirs')}</dt>
              <dd>
                <FieldValue field={field} value={theirs} />
              </dd>
            </div>
          </dl>
        );
      })}
      <div className="buttons">
        <Button type="primary" onClick={() => saver.resolve('mine')}>
          {t('apply.conflict.keepMine')}
        </Button>
        <Button onClick={() => saver.resolve('theirs')}>{t('apply.conflict.takeTheirs')}</Button>
      </div>
    </Notice>
  );
}
