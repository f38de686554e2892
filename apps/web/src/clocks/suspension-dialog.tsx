import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Suspension } from '../api/types';
import { suspend, type At } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { FormDialog } from '../dialogs/form-dialog';
import { given, textGiven } from '../dialogs/form-rules';
import { ChoiceField } from '../fields/choice-field';
import { DayField } from '../fields/day-field';
import { TextField } from '../fields/text-field';
import { tomorrow } from '../format/dates';

/** 特别程序, Administrative Licensing Law art. 45: their time is not counted. */
const kinds: Suspension['kind'][] = ['hearing', 'inspection', 'testing', 'appraisal', 'expert_review'];

/** Labels by pointer into the request. */
const labels: Partial<Record<string, 'kind' | 'reason' | 'end'>> = {
  '/kind': 'kind',
  '/reason': 'reason',
  '/expectedEnd': 'end',
};

export function SuspensionDialog({ move, onClose }: { move: Move; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={t('dossier.suspension.action')}
      lead={t('dossier.suspension.law')}
      move={move}
      send={(suspension: Suspension) => (at: At) => suspend(at, suspension)}
      nameOf={(pointer) => t(`dossier.suspension.${labels[pointer] ?? 'action'}`)}
      onClose={onClose}
    >
      <Form.Item noStyle name="kind" rules={given}>
        <ChoiceField
          id="suspension-kind"
          label={t('dossier.suspension.kind')}
          required
          options={kinds}
          wordOf={(kind) => t(`words.suspension.${kind}`)}
        />
      </Form.Item>
      <Form.Item noStyle name="reason" rules={textGiven}>
        <TextField id="suspension-reason" label={t('dossier.suspension.reason')} required />
      </Form.Item>
      <Form.Item noStyle name="expectedEnd" rules={given}>
        <DayField
          id="suspension-end"
          label={t('dossier.suspension.end')}
          help={t('dossier.suspension.endHelp')}
          required
          min={tomorrow()}
        />
      </Form.Item>
    </FormDialog>
  );
}
