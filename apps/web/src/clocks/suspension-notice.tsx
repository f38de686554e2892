import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';
import { offers } from '../applications/commands';
import { resume } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { Notice } from '../display/notice';
import { useDates } from '../format/dates';

/** 停表, with its reason and its last day. */
export function SuspensionNotice({ application, move }: { application: Application; move: Move }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const { suspension } = application;
  if (!suspension) return null;
  const { kind, reason, since, expectedEnd } = suspension;
  return (
    <Notice tone="warning" title={t('dossier.suspension.title', { kind: t(`words.suspension.${kind}`) })}>
      <p>{t('dossier.suspension.lead', { since: day(since), end: day(expectedEnd) })}</p>
      <p className="as-typed">{reason}</p>
      {offers(application, 'resume') && (
        <Button loading={move.isPending} onClick={() => move.mutate(resume)}>
          {t('dossier.suspension.resume')}
        </Button>
      )}
    </Notice>
  );
}
