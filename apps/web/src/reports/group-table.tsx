import { hundredths, isAmount } from '#kernel';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Totals } from '../api/types';
import { useWords } from '../format/words';
import { RowsTable, type Column } from '../lists/rows-table';
import { columnAmount } from '../money/amount-text';
import { Bar } from './bar';
import type { GroupLine } from './population';
import { rowsAt } from './rows-at';
import type { Grouping } from './use-reports';

interface Props {
  lines: GroupLine[];
  total?: Totals;
  by: Grouping;
}

const cents = (amount: string): number => (isAmount(amount) ? Number(hundredths(amount)) : 0);

export function GroupTable({ lines, total, by }: Props) {
  const { t, i18n } = useTranslation();
  const words = useWords();
  const most = {
    projects: Math.max(1, ...lines.map(({ projects }) => projects)),
    investment: Math.max(1, ...lines.map(({ investmentCny }) => cents(investmentCny))),
  };
  const amount = (value: string) => columnAmount(value, i18n.language);
  const columns: Column<GroupLine>[] = [
    {
      key: 'group',
      title: t(`reports.by.${by}`),
      head: true,
      cell: ({ query, title }) => <Link to={rowsAt(query)}>{words(title)}</Link>,
    },
    {
      key: 'projects',
      title: t('reports.columns.projects'),
      cell: ({ projects }) => <Bar text={String(projects)} share={Math.min(1, projects / most.projects)} />,
    },
    { key: 'rd', title: t('reports.columns.rdDesign'), figure: true, cell: ({ rdDesign }) => rdDesign },
    {
      key: 'investment',
      title: t('projects.investment'),
      cell: ({ investmentCny }) => (
        <Bar text={amount(investmentCny)} share={Math.min(1, cents(investmentCny) / most.investment)} />
      ),
    },
    { key: 'import', title: t('projects.import'), figure: true, cell: ({ importUsd }) => amount(importUsd) },
    { key: 'export', title: t('projects.export'), figure: true, cell: ({ exportUsd }) => amount(exportUsd) },
  ];
  const whole = total && { ...total, key: 'total', title: { zh: t('reports.total'), en: t('reports.total') } };
  return (
    <RowsTable caption={t('reports.grouped')} columns={columns} rows={lines} keyOf={({ key }) => key} total={whole} />
  );
}
