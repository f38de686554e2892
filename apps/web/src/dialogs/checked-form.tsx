import { Form, type FormInstance } from 'antd';
import type { FormEvent, ReactNode } from 'react';
import { trimmed } from './form-rules';

interface Props<Values> {
  id?: string;
  className?: string;
  form: FormInstance<Values>;
  initial?: Partial<Values>;
  complete: boolean;
  onSend: (values: Values) => void;
  children: ReactNode;
}

/** Sends without `onFinish`, which is lost when the rules are checked meanwhile. */
export function CheckedForm<Values extends object>(props: Props<Values>) {
  const { id, className, form, initial, complete, onSend, children } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete) onSend(trimmed(form.getFieldsValue()));
  };
  return (
    <form id={id} className={className} onSubmit={submit} noValidate>
      <Form component={false} form={form} initialValues={initial} validateTrigger={[]}>
        {children}
      </Form>
    </form>
  );
}
