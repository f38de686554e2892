import { Form, type FormInstance } from 'antd';
import { useEffect, useState } from 'react';

/** Whether all rules of a form hold, without showing errors. */
export function useComplete<Values>(form: FormInstance<Values>): boolean {
  const values = Form.useWatch([], form);
  const [complete, setComplete] = useState(false);
  useEffect(() => {
    form.validateFields({ validateOnly: true }).then(
      () => setComplete(true),
      () => setComplete(false),
    );
  }, [form, values]);
  return complete;
}
