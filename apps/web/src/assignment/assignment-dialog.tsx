import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Move } from '../applications/use-application';
import { FormDialog } from '../dialogs/form-dialog';
import { given, textGiven } from '../dialogs/form-rules';
import { FieldFrame } from '../fields/field-frame';
import { TextField } from '../fields/text-field';

interface Option {
  value: string;
  label: string;
  disabled?: boolean;
}

interface Props {
  title: string;
  lead: string;
  /** A colleague, a desk or a rule is chosen. */
  label: string;
  options: Option[] | undefined;
  /** Shown when there is nothing to choose. */
  nothing: string;
  move: Move;
  send: (chosen: string, reason: string) => Promise<unknown>;
  onClose: () => void;
}

interface Draft {
  chosen: string;
  reason: string;
}

/** Asks for one of several options, and a reason. */
export function AssignmentDialog({ label, options, nothing, send, ...dialog }: Props) {
  const { t } = useTranslation();
  return (
    <FormDialog
      {...dialog}
      send={({ chosen, reason }: Draft) =>
        () =>
          send(chosen, reason)
        }
    >
      <FieldFrame id="assignment-whom" label={label} required>
        {({ id }) => (
          <Form.Item noStyle name="chosen" rules={given}>
            <Select
              id={id}
              showSearch={{ optionFilterProp: 'label' }}
              loading={!options}
              options={options}
              notFoundContent={nothing}
            />
          </Form.Item>
        )}
      </FieldFrame>
      <Form.Item noStyle name="reason" rules={textGiven}>
        <TextField id="assignment-reason" label={t('tasks.assignment.reason')} required />
      </Form.Item>
    </FormDialog>
  );
}
