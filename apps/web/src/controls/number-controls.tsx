import { countedIn, isTyped, readQuantity, unitOf } from '#kernel';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormValue } from '../api/types';
import { useWords } from '../format/words';
import { grouped } from '../money/ten-thousands';
import type { ControlProps } from './props';
import { figureFrom } from './typed-figure';

const anything = countedIn([]);

function shownIn(value: FormValue | undefined): string {
  if (isTyped(value)) return value.typed;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A figure in the unit of its field. */
export function NumberControl({ field, value, parts, onChange }: ControlProps) {
  const words = useWords();
  const [text, setText] = useState(shownIn(value));
  const unit = unitOf(field) ?? anything;
  const typed = (next: string) => {
    setText(next);
    onChange(figureFrom(next, unit));
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
      <Echo field={field} text={text} figure={readQuantity(text, unit)} />
    </>
  );
}

/** The figure in digits where it was typed otherwise, or how to write one. */
function Echo({ field, text, figure }: Pick<ControlProps, 'field'> & { text: string; figure: string | null }) {
  const { t } = useTranslation();
  const words = useWords();
  if (text.trim() === '' || figure === text) return null;
  if (figure === null) {
    return <p className="field-error">{t(field.type === 'integer' ? 'apply.not.integer' : 'apply.not.decimal')}</p>;
  }
  return (
    <p className="field-echo" aria-live="polite">{`= ${grouped(figure)} ${field.unit ? words(field.unit) : ''}`}</p>
  );
}
