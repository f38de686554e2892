import { currencyOf, isTyped, moneyIn, readQuantity, type Currency } from '#kernel';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormValue } from '../api/types';
import { amountText, fullAmount } from '../money/amount-text';
import { toTenThousands } from '../money/ten-thousands';
import type { ControlProps, DrawnField } from './props';
import { figureFrom } from './typed-figure';

export const isAmountField = (field: DrawnField): boolean => currencyOf(field) !== undefined;

/** A bare figure is in 万元. */
const tenThousands = 4;

function shownIn(value: FormValue | undefined): string {
  if (isTyped(value)) return value.typed;
  return typeof value === 'string' ? toTenThousands(value) : '';
}

/** Typed in 万元, kept exactly to the fen. */
export function AmountControl({ field, value, parts, onChange }: ControlProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(shownIn(value));
  const currency = currencyOf(field) ?? 'CNY';
  const typed = (next: string) => {
    setText(next);
    onChange(figureFrom(next, moneyIn(currency, tenThousands)));
  };
  return (
    <>
      <Input
        {...parts}
        inputMode="decimal"
        className="figure-input"
        suffix={t(`apply.tenThousand.${currency}`)}
        value={text}
        onChange={(event) => typed(event.target.value)}
      />
      <Echo text={text} currency={currency} />
    </>
  );
}

/** The amount with all its digits, or how to write one. */
function Echo({ text, currency }: { text: string; currency: Currency }) {
  const { t, i18n } = useTranslation();
  const understood = readQuantity(text, moneyIn(currency, tenThousands));
  if (text.trim() && understood === null) return <p className="field-error">{t(`apply.notAnAmount.${currency}`)}</p>;
  return (
    <p className="field-echo" aria-live="polite">
      {understood &&
        `= ${fullAmount(understood)} ${t(`apply.unit.${currency}`)} (${amountText(understood, currency, i18n.language)})`}
    </p>
  );
}
