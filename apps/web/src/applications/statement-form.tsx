import { useTranslation } from 'react-i18next';
import { ReadyButton } from '../display/ready-button';
import { TextField } from '../fields/text-field';
import { useDates } from '../format/dates';
import { useDoing, useWritten, WrittenAbout } from '../written/written-about';
import type { At } from './moves';
import type { Move } from './use-application';

interface Props {
  id: string;
  /** The application and what is stated about. */
  about: string;
  /** Key of the texts `lead`, `text` and `send`. */
  words: 'dossier.objection.answer' | 'revocation.statement';
  dueOn: string;
  move: Move;
  send: (at: At, text: string) => Promise<unknown>;
}

/** 陈述 of the enterprise before a decision against it. */
export function StatementForm(props: Props) {
  return (
    <WrittenAbout about={props.about}>
      <Statement {...props} />
    </WrittenAbout>
  );
}

function Statement({ id, words, dueOn, move, send }: Props) {
  const { t } = useTranslation();
  const { day } = useDates();
  const [text, setText] = useWritten('statement', '');
  const doing = useDoing(move);
  const hand = () => doing.mutate((at) => send(at, text.trim()));
  return (
    <>
      <p className="lead">{t(`${words}.lead`, { day: day(dueOn) })}</p>
      <TextField id={id} label={t(`${words}.text`)} required rows={6} value={text} onChange={setText} />
      <ReadyButton type="primary" lacks={[!text.trim() && t(`${words}.text`)]} loading={move.isPending} onClick={hand}>
        {t(`${words}.send`)}
      </ReadyButton>
    </>
  );
}
