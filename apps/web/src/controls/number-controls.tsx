import { isAmount } from '#kernel';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../format/words';
import type { ControlProps } from './props';

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/[\s,]/g, '');
const wholeNumber = /^\d{1,9}$/;

interface Reading {
  understood: (text: string) => boolean;
  store: (text: string) => string | number;
  complaint: 'decimal' | 'integer';
}

export function DecimalControl(props: ControlProps) {
  return <NumberControl {...props} reading={{ understood: isAmount, store: (text) => text, complaint: 'decimal' }} />;
}

export function IntegerControl(props: ControlProps) {
  const understood = (text: string) => wholeNumber.test(text);
  return <NumberControl {...props} reading={{ understood, store: Number, complaint: 'integer' }} />;
}

function NumberControl({ field, value, parts, onChange, reading }: ControlProps & { reading: Reading }) {
  const { t } = useTranslation();
  const words = useWords();
  const [text, setText] = useState(value === null || value === undefined ? '' : String(value));
  const wrong = text.trim() !== '' && !reading.understood(plain(text));
  const typed = (next: string) => {
    setText(next);
    const number = plain(next);
    if (number === '') onChange(null);
    else if (reading.understood(number)) onChange(reading.store(number));
  };
  return (
    <>
      <Input
        {...parts}
        inputMode={field.type === 'integer' ? 'numeric' : 'decimal'}
        className="figure-input"
        suffix={field.unit && words(field.unit)}
        value={text}
        onChange={(event) => typed(event.target.value)}
      />
      {wrong && <p className="field-error">{t(`apply.not.${reading.complaint}`)}</p>}
    </>
  );
}
