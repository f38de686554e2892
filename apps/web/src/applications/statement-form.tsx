import { useTranslation } from 'react-i18next';
import { FinalButton } from '../dialogs/final-button';
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
  return (
    <>
      <p className="lead">{t(`${words}.lead`, { day: day(dueOn) })}</p>
      <TextField id={id} label={t(`${words}.text`)} required rows={6} value={text} onChange={setText} />
      <FinalButton
        type="primary"
        name={t(`${words}.send`)}
        lead={t('tasks.final.statement')}
        lacks={[!text.trim() && t(`${words}.text`)]}
        move={doing}
        send={(at: At) => send(at, text.trim())}
      >
        <p className="as-typed">{text.trim()}</p>
      </FinalButton>
    </>
  );
}
