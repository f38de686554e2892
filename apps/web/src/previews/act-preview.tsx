import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preview, PublicNotice } from '../api/types';
import { FactList } from '../display/fact-list';
import { Loading } from '../display/loading';
import { ProblemNotice } from '../display/problem-notice';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';
import { NoticeContent } from '../notices/notice-content';

type Draft = Preview['documents'][number];

/** 预览: where the application will stand, and every text that will be issued or published, as the server words it. */
export function ActPreview({ of }: { of: () => Promise<Preview> }) {
  const { t } = useTranslation();
  const { data, error } = useQuery({ queryKey: ['preview', useId()], queryFn: of, gcTime: 0, retry: false });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Loading />;
  return (
    <>
      <p>{t('previews.after', { status: t(`words.status.${data.status}`) })}</p>
      {data.documents.map((draft) => (
        <DraftDocument key={draft.kind} draft={draft} />
      ))}
      {data.notice && <DraftNotice notice={data.notice} />}
    </>
  );
}

/** 公示, as anybody will read it. */
function DraftNotice({ notice }: { notice: PublicNotice }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const period = t('notices.period', { from: day(notice.startsOn), to: day(notice.endsOn) });
  return (
    <article className="paper-preview" aria-label={t('previews.notice')}>
      <p className="quiet">{t('previews.published')}</p>
      <h3>{notice.projectName}</h3>
      <p>{notice.enterpriseName}</p>
      <p className="quiet">{period}</p>
      <NoticeContent notice={notice} />
    </article>
  );
}

function DraftDocument({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const words = useWords();
  const { day } = useDates();
  const { title, addressee, rows, paragraphs, authority, issuedOn } = draft;
  return (
    <article className="paper-preview" aria-label={words(title)} lang="zh-CN">
      <p className="quiet">{t('previews.unnumbered')}</p>
      <h3>{title.zh}</h3>
      <p>{addressee}：</p>
      <FactList facts={rows.map(({ label, value }) => ({ key: label, label, value }))} />
      {paragraphs.map((text) => (
        <p key={text} className="as-typed">
          {text}
        </p>
      ))}
      <p className="paper-end">
        {authority.zh}
        <br />
        {day(issuedOn)}
      </p>
    </article>
  );
}
