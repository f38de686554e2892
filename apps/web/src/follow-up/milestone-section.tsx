import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Milestone, MilestoneSheet, Project } from '../api/types';
import { TextDialog } from '../dialogs/text-dialog';
import { Section } from '../display/section';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';
import { RowsTable, type Column } from '../lists/rows-table';
import { MilestoneDialog } from './milestone-dialog';
import { reopenMilestone, useMilestones, useSheetMove } from './use-follow-ups';

interface Asked {
  act: 'record' | 'reopen';
  milestone: Milestone;
}

/** 入区后节点, planned and done. District staff may record them. */
export function MilestoneSection({ project, mayRecord }: { project: Project; mayRecord: boolean }) {
  const { t } = useTranslation();
  const { data } = useMilestones(project.id);
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('projects.milestones.title')}>
      <Sheet projectId={project.id} sheet={data} mayRecord={mayRecord} />
    </Section>
  );
}

function Sheet({ projectId, sheet, mayRecord }: { projectId: string; sheet: MilestoneSheet; mayRecord: boolean }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked | null>(null);
  const move = useSheetMove({ id: projectId, version: sheet.version });
  const columns = useColumns(mayRecord ? actsOf(sheet, setAsked) : undefined);
  const words = useWords();
  const close = () => setAsked(null);
  return (
    <>
      <RowsTable
        caption={t('projects.milestones.title')}
        columns={columns}
        rows={sheet.items}
        keyOf={({ key }) => key}
      />
      {asked?.act === 'record' && <MilestoneDialog milestone={asked.milestone} move={move} onClose={close} />}
      {asked?.act === 'reopen' && (
        <TextDialog
          danger
          title={t('projects.milestones.reopen')}
          label={t('projects.milestones.reason')}
          lead={words(asked.milestone.title)}
          move={move}
          send={(reason) => (at) => reopenMilestone(at, asked.milestone.key, reason)}
          onClose={close}
        />
      )}
    </>
  );
}

type Acts = (milestone: Milestone) => { label: 'record' | 'correct' | 'reopen'; ask: () => void }[];

/** The next can be recorded, done ones corrected, the last reopened. */
function actsOf({ items }: MilestoneSheet, ask: (asked: Asked) => void): Acts {
  const next = items.find(({ doneOn }) => doneOn === null)?.key;
  const last = items.findLast(({ doneOn }) => doneOn !== null)?.key;
  return (milestone) => {
    const record = { ask: () => ask({ act: 'record', milestone }) };
    if (milestone.key === next) return [{ label: 'record', ...record }];
    if (milestone.doneOn === null) return [];
    const reopen = { label: 'reopen' as const, ask: () => ask({ act: 'reopen', milestone }) };
    return [{ label: 'correct', ...record }, ...(milestone.key === last ? [reopen] : [])];
  };
}

function useColumns(acts: Acts | undefined): Column<Milestone>[] {
  const { t } = useTranslation();
  const words = useWords();
  const columns: (Column<Milestone> | false)[] = [
    { key: 'title', title: t('projects.milestones.milestone'), head: true, cell: ({ title }) => words(title) },
    { key: 'planned', title: t('projects.milestones.planned'), cell: (milestone) => <Planned milestone={milestone} /> },
    { key: 'done', title: t('projects.milestones.done'), cell: (milestone) => <Done milestone={milestone} /> },
    acts !== undefined && {
      key: 'act',
      title: t('projects.milestones.act'),
      cell: (milestone) => (
        <span className="acts">
          {acts(milestone).map(({ label, ask }) => (
            <Button key={label} size="small" type={label === 'record' ? 'primary' : 'default'} onClick={ask}>
              {t(`projects.milestones.${label}`)}
            </Button>
          ))}
        </span>
      ),
    },
  ];
  return columns.filter((column) => column !== false);
}

function Planned({ milestone: { plannedOn, extensions, source } }: { milestone: Milestone }) {
  const { t } = useTranslation();
  const words = useWords();
  const { day } = useDates();
  const from = extensions.at(-1)?.from;
  return (
    <>
      <span className="nowrap">{plannedOn ? day(plannedOn) : '—'}</span>
      <small className="below">
        {from ? t('projects.milestones.putOff', { day: day(from) }) : source && words(source)}
      </small>
    </>
  );
}

function Done({ milestone: { doneOn, evidence, assumed, recordedBy } }: { milestone: Milestone }) {
  const { t } = useTranslation();
  const { day } = useDates();
  if (!doneOn) return <span className="quiet">{t('projects.milestones.notYet')}</span>;
  const by = recordedBy && !assumed ? ` · ${recordedBy.name}` : '';
  return (
    <>
      <span className="nowrap">{day(doneOn)}</span>
      <small className="below">{assumed ? t('projects.milestones.assumed') : `${evidence ?? ''}${by}`}</small>
    </>
  );
}
