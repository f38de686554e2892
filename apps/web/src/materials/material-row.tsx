import type { MaterialDefinition } from '#zones/procedure';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, Material } from '../api/types';
import { ProblemNotice } from '../display/problem-notice';
import { remarksOf } from '../form/remarks';
import { useWords } from '../format/words';
import { AttachmentLine } from './attachment-line';
import { FilePicker } from './file-picker';
import { useAttachmentChanges } from './use-attachment-changes';
import { useAttachmentList } from './use-attachment-list';

interface Props {
  application: Application;
  material: Material;
  definition: MaterialDefinition | undefined;
  promised: boolean;
  onPromise: (later: boolean) => void;
  /** Stands beside the files. */
  children?: ReactNode;
}

export function MaterialRow({ application, material, definition, promised, onPromise, children }: Props) {
  const words = useWords();
  const { upload, remove, percent } = useAttachmentChanges(application.id, material.key);
  const files = useAttachmentList(application.id, material.key);
  const given = files.length > 0;
  const help = definition?.help;
  const remark = remarksOf(application).get(material.key);
  return (
    <li id={material.key} tabIndex={-1} className={given ? 'material material-given' : 'material'}>
      <div className="material-name">
        <strong>{words(material.title)}</strong>
        <MaterialTags material={material} given={given} />
        {help && <p className="field-help">{words(help)}</p>}
        {remark && <p className="field-error">{remark}</p>}
      </div>
      <ul className="files">
        {files.map((attachment) => (
          <AttachmentLine
            key={attachment.id}
            attachment={attachment}
            onRemove={() => remove.mutate({ params: { path: { id: attachment.id } } })}
          />
        ))}
      </ul>
      <UploadProgress percent={percent} />
      <ProblemNotice error={upload.error ?? remove.error} />
      <div className="buttons">
        <FilePicker
          definition={definition}
          busy={upload.isPending}
          again={given}
          onPick={(file) => upload.mutate(file)}
        />
        <PromiseTick offered={material.mayFollow && !given} promised={promised} onPromise={onPromise} />
        {children}
      </div>
    </li>
  );
}

function UploadProgress({ percent }: { percent: number | null }) {
  const { t } = useTranslation();
  if (percent === null) return null;
  return (
    <progress value={percent} max={100} aria-label={t('apply.materials.uploading', { percent })}>
      {percent} %
    </progress>
  );
}

interface PromiseProps extends Pick<Props, 'promised' | 'onPromise'> {
  offered: boolean;
}

function PromiseTick({ offered, promised, onPromise }: PromiseProps) {
  const { t } = useTranslation();
  if (!offered) return null;
  return (
    <label className="tick">
      <input type="checkbox" checked={promised} onChange={(event) => onPromise(event.target.checked)} />
      {t('apply.materials.promise')}
    </label>
  );
}

function MaterialTags({ material, given }: { material: Material; given: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {given && <span className="tag tag-good">{t('apply.materials.given')}</span>}
      {!given && material.required && <span className="tag tag-warning">{t('apply.materials.required')}</span>}
      {!material.required && <span className="tag tag-plain">{t('frame.optional')}</span>}
      {material.mayFollow && <span className="tag tag-plain">{t('applications.mayFollow')}</span>}
    </>
  );
}
