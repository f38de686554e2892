import { useTranslation } from 'react-i18next';
import type { Application, Material } from '../api/types';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';
import { AttachmentLine } from './attachment-line';
import { useAttachmentList } from './use-attachment-list';

export function MaterialList({ application }: { application: Application }) {
  const { t } = useTranslation();
  if (application.materials.length === 0) return <p className="quiet">{t('dossier.noMaterials')}</p>;
  return (
    <ul className="materials">
      {application.materials.map((material) => (
        <MaterialLine key={material.key} application={application} material={material} />
      ))}
    </ul>
  );
}

function MaterialLine({ application, material }: { application: Application; material: Material }) {
  const words = useWords();
  const files = useAttachmentList(application.id, material.key);
  return (
    <li className="material">
      <div className="material-name">
        <strong>{words(material.title)}</strong>
        {files.length === 0 && <Missing application={application} material={material} />}
      </div>
      <ul className="files">
        {files.map((attachment) => (
          <AttachmentLine key={attachment.id} attachment={attachment} />
        ))}
      </ul>
    </li>
  );
}

function Missing({ application, material }: { application: Application; material: Material }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const paper = application.papersToFollow.find(({ material: key }) => key === material.key);
  if (paper) return <span className="tag tag-warning">{t('dossier.followsBy', { day: day(paper.dueOn) })}</span>;
  if (material.mayFollow) return <span className="tag tag-warning">{t('dossier.mayFollow')}</span>;
  return <span className="tag tag-plain">{material.required ? t('dossier.missing') : t('dossier.notGiven')}</span>;
}
