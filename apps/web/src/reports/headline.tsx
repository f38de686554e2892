import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Headline as HeadlineTotals } from '../api/types';
import { amountParts } from '../money/amount-text';
import { rowsAt } from './rows-at';

interface HeadlineFigure {
  key: string;
  figure: string;
  unit?: string;
  before?: string;
  label: string;
  to: string;
}

/** 56 · 46 · 82.1 % · 80.8 亿元 · 14.89 亿美元 · 54: each opens into the rows it was counted from. */
export function Headline({ headline }: { headline: HeadlineTotals }) {
  const { t } = useTranslation();
  const figures = useFigures(headline);
  return (
    <ul className="headline">
      {figures.map(({ key, ...figure }) => (
        <FigureLink key={key} {...figure} />
      ))}
      <li>
        <Link to="/projects" className="headline-all">
          {t('reports.allProjects')}
        </Link>
      </li>
    </ul>
  );
}

function useFigures({ proposed, reserve, admitted, awaiting, everAdmitted }: HeadlineTotals): HeadlineFigure[] {
  const { t, i18n } = useTranslation();
  const unit = t('reports.projects');
  const rows = rowsAt(proposed.query);
  const investment = amountParts(proposed.investmentCny, 'CNY', i18n.language);
  const trade = amountParts(proposed.tradeUsd, 'USD', i18n.language);
  const ever = everAdmitted ?? admitted;
  const rd = rowsAt(proposed.query, { rdDesign: 'true' });
  // prettier-ignore
  return [
    { key: 'proposed', figure: String(proposed.projects), unit, label: t('reports.proposed'), to: rows },
    { key: 'rd', figure: String(proposed.rdDesign), unit, label: t('reports.rdDesign'), to: rd },
    { key: 'share', figure: proposed.rdDesignShare, unit: '%', label: t('reports.rdShare'), to: rd },
    { key: 'investment', ...investment, label: t('reports.investment'), to: rowsAt(proposed.query, { sort: '-investmentCny' }) },
    { key: 'trade', ...trade, label: t('reports.trade'), to: rows },
    { key: 'reserve', figure: String(reserve.projects), unit, label: t('reports.reserve'), to: rowsAt(reserve.query) },
    ...(awaiting ? [{ key: 'awaiting', figure: String(awaiting.projects), unit, label: t('reports.awaiting'), to: rowsAt(awaiting.query) }] : []),
    { key: 'admitted', figure: String(ever.projects), unit, label: t(everAdmitted ? 'reports.everAdmitted' : 'reports.admitted'), to: rowsAt(ever.query) },
  ];
}

function FigureLink({ figure, unit, before, label, to }: Omit<HeadlineFigure, 'key'>) {
  const { t } = useTranslation();
  return (
    <li>
      <Link to={to} title={t('reports.toRows')}>
        <span className="headline-label">{label}</span>
        <span className="headline-figure">
          {before && <small className="before">{before}</small>}
          {figure}
          {unit && <small>{unit}</small>}
        </span>
      </Link>
    </li>
  );
}
