import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcedureVersion } from '../../api/types';
import { Fetched } from '../../display/fetched';
import { PageHead } from '../../display/page-head';
import { ProblemNotice } from '../../display/problem-notice';
import { Section } from '../../display/section';
import { useSession } from '../../session/use-session';
import { RulesTabs } from '../rules-tabs';
import { useVersions, useVersionText } from './use-versions';
import { VersionEditor } from './version-editor';
import { VersionRows } from './version-rows';

/** 事项版本: versions in force, and the editor of a new one. */
export default function VersionsPage() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const versions = useVersions();
  const text = useVersionText();
  const [yaml, setYaml] = useState('');
  const revise = ({ kind, version }: ProcedureVersion) =>
    text.mutate({ params: { path: { kind, version } } }, { onSuccess: (found) => setYaml(found.yaml) });
  const keeps = session?.roles.includes('administrator') ?? false;
  return (
    <main className="page">
      <PageHead title={t('rules.proceduresTab')} lead={t('rules.versions.lead')} />
      <RulesTabs />
      <Fetched query={versions}>
        {({ items }) => <VersionRows rows={items} onRevise={keeps ? revise : undefined} />}
      </Fetched>
      <ProblemNotice error={text.error} />
      {keeps && (
        <Section title={t('rules.versions.new')}>
          <VersionEditor yaml={yaml} onChange={setYaml} />
        </Section>
      )}
    </main>
  );
}
