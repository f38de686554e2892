import { useTranslation } from 'react-i18next';
import type { Material } from '../../api/types';
import { useWords } from '../../format/words';
import { AttachmentLine } from '../../materials/attachment-line';
import { useAttachmentList } from '../../materials/use-attachment-list';
import { FoundWrong } from './found-wrong';
import { ReviewPart } from './review-part';
import type { Reviewed } from './reviewed';

interface Props extends Reviewed {
  promised: string[];
}

/** Every paper with its files, their sizes and times. */
export function PapersReview(props: Props) {
  const { t } = useTranslation();
  return (
    <ReviewPart title={t('apply.steps.materials')} to="?step=materials">
      <ul className="materials">
        {props.application.materials.map((material) => (
          <PaperReview key={material.key} material={material} {...props} />
        ))}
      </ul>
    </ReviewPart>
  );
}

function PaperReview({ application, material, promised, findings, revised }: Props & { material: Material }) {
  const { t } = useTranslation();
  const words = useWords();
  const files = useAttachmentList(application.id, material.key);
  const { added = [], removed = [] } = revised.get(material.key) ?? {};
  return (
    <li className="material">
      <div className="material-name">
        <strong>{words(material.title)}</strong>
        {files.length === 0 && <Without material={material} promised={promised.includes(material.key)} />}
        {added.length + removed.length > 0 && <span className="tag tag-warning">{t('apply.review.revised')}</span>}
      </div>
      <ul className="files">
        {files.map((attachment) => (
          <AttachmentLine key={attachment.id} attachment={attachment} />
        ))}
      </ul>
      {removed.length > 0 && (
        <p className="quiet">{t('apply.review.removed', { names: removed.join(t('words.and')) })}</p>
      )}
      <FoundWrong findings={findings} at={material.key} to={`?step=materials#${material.key}`} />
    </li>
  );
}

function Without({ material, promised }: { material: Material; promised: boolean }) {
  const { t } = useTranslation();
  if (promised) return <span className="tag tag-warning">{t('apply.review.promised')}</span>;
  return <span className="tag tag-plain">{t(material.required ? 'dossier.missing' : 'dossier.notGiven')}</span>;
}
