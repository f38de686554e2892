import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { offers } from '../applications/commands';
import { askForExtension, extend, lapseForPapers, type At } from '../applications/moves';
import type { ActingProps } from '../applications/props';
import { TextDialog } from '../dialogs/text-dialog';
import { SuspensionDialog } from './suspension-dialog';

/** Acts that need one reason. */
const reasoned = {
  askForExtension: { words: 'extension.ask', send: askForExtension },
  extend: { words: 'extension', send: extend },
  lapseForPapers: { words: 'paperLapse', send: lapseForPapers },
} as const satisfies Record<
  string,
  { words: string; send: (at: At, reason: string, remedies: string) => Promise<unknown> }
>;

const ways = ['suspend', 'askForExtension', 'extend', 'lapseForPapers'] as const;
type Way = (typeof ways)[number];

/** 停表, 申请延期, 延期, and 终止办理 for missing papers, as the server offers them. */
export function ClockButtons({ application, procedure, move }: ActingProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Way | null>(null);
  const { workingDays } = procedure.limits[application.panel ? 'jointExtension' : 'statutoryExtension'];
  const close = () => setOpen(null);
  const offered = ways.filter((way) => offers(application, way));
  return (
    <>
      {offered.map((way) => (
        <Button key={way} danger={way === 'lapseForPapers'} onClick={() => setOpen(way)}>
          {t(`dossier.${way === 'suspend' ? 'suspension' : reasoned[way].words}.action`)}
        </Button>
      ))}
      {open === 'suspend' && <SuspensionDialog move={move} onClose={close} />}
      {open && open !== 'suspend' && (
        <TextDialog
          key={open}
          title={t(`dossier.${reasoned[open].words}.action`)}
          label={t(`dossier.${reasoned[open].words}.reason`)}
          lead={t(`dossier.${reasoned[open].words}.lead`, { count: workingDays })}
          danger={open === 'lapseForPapers'}
          move={move}
          send={(reason) => (at) => reasoned[open].send(at, reason, t('tasks.remediesProposed'))}
          onClose={close}
        />
      )}
    </>
  );
}
