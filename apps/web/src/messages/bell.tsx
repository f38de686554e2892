import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { useRecountOn, useUnread } from './use-messages';

const most = 100;

/** 消息铃: unread messages, on every page. */
export function Bell() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { data } = useUnread();
  useRecountOn(pathname);
  const unread = data?.unread ?? 0;
  const shown = unread < most ? `${unread}` : `${most - 1}+`;
  return (
    <NavLink to="/messages" className="bell" aria-label={unread ? t('messages.bell', { shown }) : t('messages.title')}>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <path d="M12 3a6 6 0 0 0-6 6v4.2L4.4 16.6A1 1 0 0 0 5.3 18h13.4a1 1 0 0 0 .9-1.4L18 13.2V9a6 6 0 0 0-6-6Z" />
        <path d="M9.8 20.5a2.4 2.4 0 0 0 4.4 0" />
      </svg>
      {unread > 0 && <span aria-hidden="true">{shown}</span>}
    </NavLink>
  );
}
