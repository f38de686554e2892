import { useTranslation } from 'react-i18next';
import { TextDialog } from '../dialogs/text-dialog';
import type { MeetingAt, MeetingMove } from './use-panels';

interface Props {
  title: string;
  lead: string;
  act: MeetingMove;
  send: (reason: string) => (of: MeetingAt) => Promise<unknown>;
  onClose: () => void;
}

/** Asks for the reason of an act. */
export function ReasonDialog({ act, ...dialog }: Props) {
  const { t } = useTranslation();
  return <TextDialog {...dialog} label={t('panels.reason')} cancelText={t('panels.back')} move={act} />;
}
