import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Message } from '../api/types';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';
import { placeOf } from './message-place';
import { useRead } from './use-messages';
import { useSentence } from './use-sentence';

/** 一条消息: following its link marks it as read. */
export function MessageLine({ message }: { message: Message }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const read = useRead();
  const { instant } = useDates();
  const { id, at, words, application } = message;
  const open = () => {
    if (!message.read) read.mutate({ params: { path: { id } } });
  };
  return (
    <li className={message.read ? 'message' : 'message unread'}>
      <Link to={placeOf(message)} onClick={open}>
        {!message.read && <span className="unseen">{t('messages.new')}</span>}
        {sentence(message)}
      </Link>
      <time dateTime={at}>{instant(at)}</time>
      <p>
        {application.projectName}
        <Subject message={message} />
      </p>
      {words && <p className="as-typed">{words}</p>}
    </li>
  );
}

function Subject({ message: { application, desk } }: { message: Message }) {
  const { t } = useTranslation();
  const words = useWords();
  const { number, enterpriseName } = application;
  const facts = [number, desk && enterpriseName, desk && t('messages.desk', { desk: words(desk.title) })];
  return <small className="below">{facts.filter(Boolean).join(' · ')}</small>;
}
