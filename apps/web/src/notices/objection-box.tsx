import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PublicNotice } from '../api/types';
import { Notice } from '../display/notice';
import { useDates } from '../format/dates';
import { ObjectionForm } from './objection-form';
import { useObjecting } from './use-register';

/** 提出异议, and its receipt. */
export function ObjectionBox({ notice }: { notice: PublicNotice }) {
  const { t } = useTranslation();
  const { instant } = useDates();
  const [open, setOpen] = useState(false);
  const objecting = useObjecting();
  if (objecting.data) {
    return (
      <Notice tone="success" title={t('notices.objected', { at: instant(objecting.data.receivedAt) })}>
        <p>{t('notices.objectedLead')}</p>
        <Link to={`/objections/${objecting.data.id}`}>{t('notices.answer.look')}</Link>
      </Notice>
    );
  }
  if (open) return <ObjectionForm noticeId={notice.id} objecting={objecting} onCancel={() => setOpen(false)} />;
  return <Button onClick={() => setOpen(true)}>{t('notices.object')}</Button>;
}
