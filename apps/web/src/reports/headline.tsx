import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Portfolio } from '../api/types';
import { amountParts } from '../money/amount-text';

interface Props {
  headline: Portfolio['headline'];
  asOf: string | undefined;
}

interface HeadlineFigure {
  key: string;
  figure: string;
  unit?: string;
  before?: string;
  label: string;
  rows: Record<string, string>;
}

/** 56 · 46 · 82.1 % · 80.8 亿元 · 14.89 亿美元 · 54: each opens into the rows it was counted from. */
export function Headline({ headline: { proposed, reserve, admitted }, asOf }: Props) {
  const { t, i18n } = useTranslation();
  const rd = { stage: 'proposed', rdDesign: 'true' };
  const figures: HeadlineFigure[] = [
    {
      key: 'proposed',
      figure: String(proposed.projects),
      unit: t('reports.projects'),
      label: t('reports.proposed'),
      rows: { stage: 'proposed' },
    },
    {
      key: 'rd',
      figure: String(proposed.rdDesign),
      unit: t('reports.projects'),
      label: t('reports.rdDesign'),
      rows: rd,
    },
    { key: 'share', figure: proposed.rdDesignShare, unit: '%', label: t('reports.rdShare'), rows: rd },
    {
      key: 'investment',
      ...amountParts(proposed.investmentCny, 'CNY', i18n.language),
      label: t('reports.investment'),
      rows: { stage: 'proposed', sort: '-investmentCny' },
    },
    {
      key: 'trade',
      ...amountParts(proposed.tradeUsd, 'USD', i18n.language),
      label: t('reports.trade'),
      rows: { stage: 'proposed' },
    },
    {
      key: 'reserve',
      figure: String(reserve.projects),
      unit: t('reports.projects'),
      label: t('reports.reserve'),
      rows: { stage: 'reserve' },
    },
    {
      key: 'admitted',
      figure: String(admitted.projects),
      unit: t('reports.projects'),
      label: t('reports.admitted'),
      rows: { stage: 'admitted' },
    },
  ];
  return (
    <ul className="headline">
      {figures.map(({ key, ...figure }) => (
        <FigureLink key={key} {...figure} asOf={asOf} />
      ))}
    </ul>
  );
}

function FigureLink({
  figure,
  unit,
  before,
  label,
  rows,
  asOf,
}: Omit<HeadlineFigure, 'key'> & { asOf: string | undefined }) {
  const { t } = useTranslation();
  const to = `/projects?${new URLSearchParams({ ...rows, ...(asOf && { asOf }) })}`;
  return (
    <li>
      <Link to={to} title={t('reports.toRows')}>
        <span className="headline-label">{label}</span>
        <span className="headline-figure">
          {before && <small>{before}</small>}
          {figure}
          {unit && <small>{unit}</small>}
        </span>
      </Link>
    </li>
  );
}
