import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { ReadyButton } from '../display/ready-button';
import { PagedList, rowsOf } from '../lists/paged-list';
import { MessageLine } from './message-line';
import { useMessages, useReadUpTo, useUnread } from './use-messages';

/** 消息 to the reader, newest first. */
export default function MessagesPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const unread = search.get('only') === 'unread';
  const messages = useMessages(unread);
  const readAll = useReadUpTo();
  const { data } = useUnread();
  const [newest] = rowsOf(messages);
  return (
    <main className="page narrow">
      <PageHead title={t('messages.title')} lead={t('messages.lead')} />
      <div className="message-tools">
        <Choice unread={unread} />
        {newest && (
          <ReadyButton
            because={!data?.unread && t('messages.nothingUnread')}
            loading={readAll.isPending}
            onClick={() => readAll.mutate({ body: { upTo: newest.id } })}
          >
            {t('messages.readAll')}
          </ReadyButton>
        )}
      </div>
      <ProblemNotice error={readAll.error} />
      <PagedList pages={messages} empty={t(unread ? 'messages.nothingUnread' : 'messages.none')}>
        {(rows) => (
          <ul className="messages">
            {rows.map((message) => (
              <MessageLine key={message.id} message={message} />
            ))}
          </ul>
        )}
      </PagedList>
    </main>
  );
}

function Choice({ unread }: { unread: boolean }) {
  const { t } = useTranslation();
  return (
    <nav className="chips" aria-label={t('messages.which')}>
      <Link className="chip" replace to="/messages" aria-current={unread ? undefined : 'page'}>
        {t('messages.all')}
      </Link>
      <Link className="chip" replace to="/messages?only=unread" aria-current={unread ? 'page' : undefined}>
        {t('messages.unread')}
      </Link>
    </nav>
  );
}
