import { useTranslation } from 'react-i18next';
import type { Meeting } from '../api/types';

/** 会议纪要 as they stand: what is issued when the meeting is closed. */
export function MinutesDraft({ meeting: { minutes, items } }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return (
    <article className="paper-preview" aria-label={t('panels.minutes')}>
      <h3>{t('panels.minutes')}</h3>
      <p className="as-typed">{minutes}</p>
      {items.map(({ application, position, note }) => (
        <section key={application.id}>
          <h4>{t('panels.noteOn', { position, project: application.projectName })}</h4>
          <p className="as-typed">{note ?? '—'}</p>
        </section>
      ))}
    </article>
  );
}
