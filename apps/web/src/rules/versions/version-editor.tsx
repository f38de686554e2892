import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../api/types';
import { TextDialog } from '../../dialogs/text-dialog';
import { Notice } from '../../display/notice';
import { ProblemNotice } from '../../display/problem-notice';
import { ReadyButton } from '../../display/ready-button';
import { TextField } from '../../fields/text-field';
import { useWords } from '../../format/words';
import { PreviewShown } from './preview-shown';
import { textChecked, useCheck, usePreview, usePublish } from './use-versions';

interface Props {
  yaml: string;
  onChange: (yaml: string) => void;
}

/** A text is checked, previewed, then published; a change starts over. */
export function VersionEditor({ yaml, onChange }: Props) {
  const { t } = useTranslation();
  const check = useCheck();
  const [looked, setLooked] = useState<string | null>(null);
  const preview = usePreview(looked === yaml ? looked : null);
  const checked = textChecked(check) === yaml ? check.data : undefined;
  const seen = preview.data !== undefined;
  const steps = useSteps(yaml, checked);
  return (
    <>
      <TextField
        id="procedure-yaml"
        label={t('rules.versions.text')}
        help={t('rules.versions.textHelp')}
        required
        rows={18}
        value={yaml}
        onChange={onChange}
      />
      <div className="buttons">
        <ReadyButton lacks={steps.check} onClick={() => check.mutate({ body: { yaml } })}>
          {t('rules.versions.check')}
        </ReadyButton>
        <ReadyButton because={steps.preview} onClick={() => setLooked(yaml)}>
          {t('rules.versions.preview')}
        </ReadyButton>
        <Publishing yaml={yaml} seen={seen} onPublished={() => onChange('')} />
      </div>
      <ProblemNotice error={check.error ?? preview.error} />
      {checked && <Findings findings={checked.findings} />}
      {seen && <PreviewShown preview={preview} />}
    </>
  );
}

/** What each step still waits for. */
function useSteps(yaml: string, checked: { findings: Finding[] } | undefined) {
  const { t } = useTranslation();
  return {
    check: [yaml.trim() === '' && t('rules.versions.text')],
    preview: checked?.findings.length !== 0 && t('rules.versions.checkFirst'),
  };
}

interface PublishingProps {
  yaml: string;
  seen: boolean;
  onPublished: () => void;
}

function Publishing({ yaml, seen, onPublished }: PublishingProps) {
  const { t } = useTranslation();
  const publish = usePublish(onPublished);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <ReadyButton type="primary" because={!seen && t('rules.versions.previewFirst')} onClick={() => setAsking(true)}>
        {t('rules.versions.publish')}
      </ReadyButton>
      {asking && (
        <TextDialog
          title={t('rules.versions.publish')}
          lead={t('rules.versions.publishLead')}
          label={t('rules.versions.note')}
          move={publish}
          send={(note) => ({ body: { yaml, note } })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function Findings({ findings }: { findings: Finding[] }) {
  const { t } = useTranslation();
  const words = useWords();
  if (findings.length === 0) return <Notice tone="success" title={t('rules.versions.sound')} />;
  return (
    <Notice tone="error" title={t('rules.versions.findings', { count: findings.length })}>
      <ul>
        {findings.map(({ line, message }) => (
          <li key={`${line} ${message.en}`}>
            {t('rules.versions.line', { line })}
            {t('problems.colon')}
            {words(message)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
