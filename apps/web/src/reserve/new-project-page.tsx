import { usccAsTyped } from '#enterprises/uscc';
import { Button } from 'antd';
import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { FormValue, FormValues } from '../api/types';
import { FieldControl, isGroup } from '../controls/field-control';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { Section } from '../display/section';
import { useUsccFault } from '../enterprises/use-uscc-fault';
import { FieldFrame } from '../fields/field-frame';
import { useFieldMessages } from '../format/field-messages';
import { useKnownWords } from '../format/known-words';
import { useDone, useWritten, WrittenAbout } from '../written/written-about';
import { reserveGroups, type ReserveField } from './reserve-fields';
import { projectOf, useNewProject } from './use-new-project';

/** 登记储备项目. Its enterprise is invited later. */
export default function NewProjectPage() {
  return (
    <WrittenAbout about="project.new">
      <NewProject />
    </WrittenAbout>
  );
}

function NewProject() {
  const { t } = useTranslation();
  const known = useKnownWords();
  const navigate = useNavigate();
  const [values, setValues] = useWritten<FormValues>('project', {});
  const done = useDone();
  const creation = useNewProject();
  const leave = async (id: string) => {
    await done();
    await navigate(`/projects/${id}`, { replace: true, state: { recorded: true } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    creation.mutate(
      { body: projectOf(values) },
      {
        onSuccess: ({ id }) => void leave(id),
      },
    );
  };
  return (
    <main className="page narrow">
      <form onSubmit={submit} noValidate>
        <PageHead title={t('projects.record')} lead={t('projects.recordLead')} />
        {reserveGroups.map(({ key, fields }) => (
          <Section key={key} title={t(`projects.groups.${key}`)}>
            {fields.map((field) => (
              <Field
                key={field.key}
                field={field}
                value={values[field.key]}
                error={creation.error}
                onChange={(value) => setValues((before) => ({ ...before, [field.key]: value }))}
              />
            ))}
          </Section>
        ))}
        <ProblemNotice error={creation.error} nameOf={(pointer) => known(`projects.fields.${fieldOf(pointer)}`)} />
        <Button type="primary" htmlType="submit" size="large" loading={creation.isPending || creation.isSuccess}>
          {t('projects.record')}
        </Button>
      </form>
    </main>
  );
}

/** `/businessTypes/0` is the field `businessTypes`. */
const fieldOf = (pointer: string): string => pointer.split('/')[1] ?? '';

interface FieldProps {
  field: ReserveField;
  value: FormValue | undefined;
  error: unknown;
  onChange: (value: FormValue) => void;
}

function Field({ field, value, error, onChange }: FieldProps) {
  const { t } = useTranslation();
  const known = useKnownWords();
  const messages = useFieldMessages();
  const faultOf = useUsccFault();
  const isCode = field.key === 'uscc';
  const fault = isCode && typeof value === 'string' ? faultOf(value) : undefined;
  const typed = (next: FormValue) => onChange(isCode && typeof next === 'string' ? usccAsTyped(next) : next);
  return (
    <FieldFrame
      id={field.key}
      label={t(`projects.fields.${field.key}`)}
      required={field.required}
      help={known(`projects.help.${field.key}`)}
      error={fault ?? messages.at(error, `/${field.key}`)}
      group={isGroup(field)}
    >
      {(parts) => <FieldControl field={field} value={value} parts={parts} onChange={typed} />}
    </FieldFrame>
  );
}
