import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suspension } from '../api/types';
import { suspend } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { ProblemNotice } from '../display/problem-notice';
import { FieldFrame } from '../fields/field-frame';
import { TextField } from '../fields/text-field';
import { tomorrow } from '../format/dates';

/** 特别程序, Administrative Licensing Law art. 45: the only things whose time is not counted. */
const kinds: Suspension['kind'][] = ['hearing', 'inspection', 'testing', 'appraisal', 'expert_review'];

/** Which label stands for which part of the request. */
const labels: Record<string, string> = { '/kind': 'kind', '/reason': 'reason', '/expectedEnd': 'end' };

type Draft = Partial<Suspension> & { reason: string };

const isComplete = (draft: Draft): draft is Suspension =>
  Boolean(draft.kind && draft.reason.trim() && draft.expectedEnd);

export function SuspensionDialog({ move, onClose }: { move: Move; onClose: () => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Draft>({ reason: '' });
  const close = () => {
    move.reset();
    onClose();
  };
  const send = () => {
    if (isComplete(draft)) move.mutate((at) => suspend(at, draft), { onSuccess: onClose });
  };
  return (
    <Modal
      open
      title={t('dossier.suspension.action')}
      okText={t('dossier.suspension.action')}
      okButtonProps={{ disabled: !isComplete(draft) }}
      confirmLoading={move.isPending}
      onOk={send}
      onCancel={close}
    >
      <p className="dialog-lead">{t('dossier.suspension.law')}</p>
      <KindChoice value={draft.kind} onChange={(kind) => setDraft((before) => ({ ...before, kind }))} />
      <TextField
        id="suspension-reason"
        label={t('dossier.suspension.reason')}
        required
        value={draft.reason}
        onChange={(reason) => setDraft((before) => ({ ...before, reason }))}
      />
      <FieldFrame
        id="suspension-end"
        label={t('dossier.suspension.end')}
        help={t('dossier.suspension.endHelp')}
        required
      >
        {(parts) => (
          <Input
            {...parts}
            type="date"
            min={tomorrow()}
            value={draft.expectedEnd ?? ''}
            onChange={({ target: { value } }) => setDraft((before) => ({ ...before, expectedEnd: value }))}
          />
        )}
      </FieldFrame>
      <ProblemNotice error={move.error} nameOf={(pointer) => t(`dossier.suspension.${labels[pointer] ?? 'action'}`)} />
    </Modal>
  );
}

interface KindProps {
  value: Suspension['kind'] | undefined;
  onChange: (kind: Suspension['kind']) => void;
}

function KindChoice({ value, onChange }: KindProps) {
  const { t } = useTranslation();
  return (
    <FieldFrame id="suspension-kind" label={t('dossier.suspension.kind')} required group>
      {({ id }) => (
        <div className="chips">
          {kinds.map((kind, index) => (
            <label key={kind} className="chip">
              <input
                type="radio"
                name="suspension-kind"
                id={index === 0 ? id : undefined}
                checked={value === kind}
                onChange={() => onChange(kind)}
              />
              {t(`words.suspension.${kind}`)}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
