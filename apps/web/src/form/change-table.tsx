import { isTyped } from '#kernel';
import type { FieldDefinition, Procedure } from '#zones/procedure';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Difference, FormValue } from '../api/types';
import type { ApplicationProps } from '../applications/props';
import { useChanges } from '../applications/use-application';
import { Loading } from '../display/loading';
import { ProblemNotice } from '../display/problem-notice';
import { Section } from '../display/section';
import { useWords } from '../format/words';
import { RowsTable, type Column } from '../lists/rows-table';
import { FieldValue } from './field-value';

/** 变更比对 stands before the form, since the difference is examined. */
export function ChangeSection({ application, procedure }: ApplicationProps) {
  const { t } = useTranslation();
  const approved = application.baseline?.approved;
  if (application.kind !== 'change') return null;
  const before = approved && (
    <Link to={`/applications/${approved.applicationId}`}>{t('dossier.changes.approved')}</Link>
  );
  return (
    <Section title={t('dossier.changes.title')} extra={before}>
      <ChangeTable application={application} procedure={procedure} />
    </Section>
  );
}

export function ChangeTable({ application, procedure }: ApplicationProps) {
  const { t } = useTranslation();
  const columns = useColumns(procedure);
  const { data, error } = useChanges(application);
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  if (data.items.length === 0) return <p className="quiet">{t('dossier.changes.none')}</p>;
  return (
    <RowsTable caption={t('dossier.changes.title')} columns={columns} rows={data.items} keyOf={({ key }) => key} />
  );
}

function useColumns(procedure: Procedure): Column<Difference>[] {
  const { t } = useTranslation();
  const words = useWords();
  const fields = new Map(procedure.form.flatMap((section) => section.fields).map((field) => [field.key, field]));
  const value = (key: string, said: unknown) => <Said field={fields.get(key)} value={said as FormValue} />;
  return [
    { key: 'field', title: t('dossier.changes.field'), head: true, cell: ({ title }) => words(title) },
    { key: 'before', title: t('dossier.changes.before'), cell: ({ key, before }) => value(key, before) },
    { key: 'after', title: t('dossier.changes.after'), cell: ({ key, after }) => value(key, after) },
  ];
}

const Said = ({ field, value }: { field: FieldDefinition | undefined; value: FormValue }) =>
  field ? <FieldValue field={field} value={value} /> : <>{isTyped(value) ? value.typed : String(value)}</>;
