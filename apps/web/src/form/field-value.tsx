import { currencyOf, isTyped, type Typed } from '#kernel';
import { asksForIndustry, type FieldDefinition } from '#zones/procedure';
import { useTranslation } from 'react-i18next';
import type { FormValue } from '../api/types';
import { isAmountField } from '../controls/amount-control';
import { useOptions } from '../controls/choice-controls';
import { IndustryName } from '../controls/industry-name';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';
import { amountText, fullAmount } from '../money/amount-text';
import { grouped } from '../money/ten-thousands';

const isAbsent = (value: FormValue | undefined): value is null | undefined | '' => (value ?? '') === '';

interface Props {
  field: FieldDefinition;
  value: FormValue | undefined;
}

/** The value of a field as people read it. */
export function FieldValue({ field, value }: Props) {
  const { t } = useTranslation();
  const named = useNamed(field);
  if (isAbsent(value)) {
    return <span className="quiet">{t('dossier.notGiven')}</span>;
  }
  if (typeof value === 'boolean') return <>{value ? t('words.yes') : t('words.no')}</>;
  if (isTyped(value)) return <Unread typed={value.typed} />;
  if (Array.isArray(value)) return <>{value.map(named).join(t('words.and'))}</>;
  return <SingleValue field={field} value={String(value)} />;
}

/** A text that was not understood, as it was typed. */
function Unread({ typed }: Typed) {
  const { t } = useTranslation();
  return (
    <>
      <span className="as-typed">{typed}</span>
      <small className="below">{t('apply.unread')}</small>
    </>
  );
}

const figures = ['decimal', 'integer'];

function SingleValue({ field, value }: { field: FieldDefinition; value: string }) {
  const { day } = useDates();
  const words = useWords();
  const named = useNamed(field);
  if (isAmountField(field)) return <Amount field={field} amount={value} />;
  if (field.type === 'choice') return <>{named(value)}</>;
  if (field.type === 'date') return <>{day(value)}</>;
  if (figures.includes(field.type)) return <>{`${grouped(value)} ${field.unit ? words(field.unit) : ''}`}</>;
  return asksForIndustry(field) ? <IndustryName code={value} /> : <span className="as-typed">{value}</span>;
}

function useNamed(field: FieldDefinition): (key: string) => string {
  const words = useWords();
  const options = useOptions(field);
  return (key) => {
    const option = options.find((candidate) => candidate.key === key);
    return option ? words(option.title) : key;
  };
}

function Amount({ field, amount }: { field: FieldDefinition; amount: string }) {
  const { t, i18n } = useTranslation();
  const currency = currencyOf(field) ?? 'CNY';
  return (
    <>
      {amountText(amount, currency, i18n.language)}
      <small className="below">
        {fullAmount(amount)} {t(`apply.unit.${currency}`)}
      </small>
    </>
  );
}
