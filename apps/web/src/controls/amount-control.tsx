import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { amountText, fullAmount } from '../money/amount-text';
import { fromTenThousands, toTenThousands } from '../money/ten-thousands';
import type { ControlProps, DrawnField } from './props';

type Currency = 'CNY' | 'USD';

function currencyOf({ key }: DrawnField): Currency | undefined {
  if (key.endsWith('Cny')) return 'CNY';
  return key.endsWith('Usd') ? 'USD' : undefined;
}

/** The currency stands in the name of an amount. */
export const isAmountField = (field: DrawnField): boolean => currencyOf(field) !== undefined;

/** Typed in 万元, kept exactly to the fen. */
export function AmountControl({ field, value, parts, onChange }: ControlProps) {
  const { t } = useTranslation();
  const stored = typeof value === 'string' ? value : '';
  const [text, setText] = useState(stored && toTenThousands(stored));
  const currency = currencyOf(field) ?? 'CNY';
  const typed = (next: string) => {
    setText(next);
    const amount = fromTenThousands(next);
    if (amount !== null || next.trim() === '') onChange(amount);
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
  const understood = fromTenThousands(text);
  if (text && understood === null) return <p className="field-error">{t('apply.notAnAmount')}</p>;
  return (
    <p className="field-echo" aria-live="polite">
      {understood &&
        `= ${fullAmount(understood)} ${t(`apply.unit.${currency}`)} (${amountText(understood, currency, i18n.language)})`}
    </p>
  );
}
