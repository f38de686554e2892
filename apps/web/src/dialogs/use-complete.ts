import { Form, type FormInstance } from 'antd';
import { useEffect, useState } from 'react';

/** Whether all rules of a form hold, without showing errors. */
export function useComplete<Values>(form: FormInstance<Values>): boolean {
  const values = Form.useWatch([], form);
  const [complete, setComplete] = useState(false);
  useEffect(() => {
    let isLatest = true;
    const settle = (holds: boolean) => isLatest && setComplete(holds);
    form.validateFields({ validateOnly: true }).then(
      () => settle(true),
      () => settle(false),
    );
    return () => void (isLatest = false);
  }, [form, values]);
  return complete;
}
