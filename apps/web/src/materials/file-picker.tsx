import type { MaterialDefinition } from '#zones/procedure';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { megabytes } from '../format/file-size';
import { useWords } from '../format/words';

interface Props {
  definition: MaterialDefinition | undefined;
  busy: boolean;
  /** There is a file already. */
  again: boolean;
  onPick: (file: File) => void;
}

export function FilePicker({ definition, busy, again, onPick }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const text = again ? t('apply.materials.another') : t('apply.materials.choose');
  const input = useRef<HTMLInputElement>(null);
  const picked = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onPick(file);
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={definition?.fileTypes.join(',')}
        onChange={(event) => picked(event.target.files)}
      />
      <Button
        loading={busy}
        aria-label={definition && `${text} ${words(definition.title)}`}
        onClick={() => input.current?.click()}
      >
        {text}
      </Button>
      {definition && (
        <span className="quiet">{t('apply.materials.limit', { size: megabytes(definition.maxBytes) })}</span>
      )}
    </>
  );
}
