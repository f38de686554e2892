import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../api/types';
import { useDates } from '../format/dates';
import { fileSize } from '../format/file-size';

interface Props {
  attachment: Attachment;
  onRemove?: () => void;
}

export function AttachmentLine({ attachment: { id, name, bytes, uploadedAt, sha256 }, onRemove }: Props) {
  const { t } = useTranslation();
  const { instant } = useDates();
  return (
    <li>
      <a href={`/api/v1/attachments/${id}`} target="_blank" rel="noreferrer">
        {name}
      </a>
      <small title={`SHA-256 ${sha256}`}>
        {fileSize(bytes)} · {instant(uploadedAt)}
      </small>
      {onRemove && (
        <Button
          size="small"
          type="text"
          danger
          onClick={onRemove}
          aria-label={t('apply.materials.removeNamed', { name })}
        >
          {t('apply.materials.remove')}
        </Button>
      )}
    </li>
  );
}
