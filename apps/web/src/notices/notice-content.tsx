import { useTranslation } from 'react-i18next';
import type { PublicNotice } from '../api/types';
import { FactList } from '../display/fact-list';
import { useWords } from '../format/words';
import { amountText } from '../money/amount-text';
import { useZone, useZoneNames } from '../zone/use-zone';

/** 公示内容: sector, business, place, scale and conditions, and whom to ask. */
export function NoticeContent({ notice }: { notice: PublicNotice }) {
  const { t, i18n } = useTranslation();
  const names = useZoneNames();
  const { sector, businessTypes, functionalArea, floorAreaSqm, investmentCny, conditions } = notice;
  const contact = useContact();
  const facts = [
    { key: 'sector', value: sector && names.sector(sector) },
    { key: 'business', value: businessTypes.map(names.businessType).join(t('words.and')) },
    { key: 'place', value: functionalArea && names.area(functionalArea) },
    { key: 'floorArea', value: floorAreaSqm && t('notices.squareMetres', { area: floorAreaSqm.toLocaleString() }) },
    { key: 'investment', value: investmentCny && amountText(investmentCny.toFixed(2), 'CNY', i18n.language) },
    { key: 'conditions', value: conditions.join(t('notices.then')) },
    { key: 'contact', value: contact },
  ] as const;
  const shown = facts.filter(({ value }) => value);
  return (
    <FactList
      facts={shown.map(({ key, value }) => ({ key: `${notice.id}-${key}`, label: t(`notices.content.${key}`), value }))}
    />
  );
}

/** Whom to ask about a notice. */
function useContact(): string | undefined {
  const { t } = useTranslation();
  const words = useWords();
  const { contact } = useZone().data?.zone ?? {};
  return contact && [words(contact.address), contact.phone].filter(Boolean).join(t('words.and'));
}
