import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingItem } from '../api/types';
import { Notice } from '../display/notice';
import { useDates } from '../format/dates';
import type { Acting } from '../panels/acting';
import { RecusalList } from '../panels/recusal-list';
import { ItemButtons } from './item-buttons';
import { VoteTable } from './vote-table';

/** 议题: one application, from its papers to its result. */
export function AgendaItem({ item, ...acting }: Acting & { item: MeetingItem }) {
  const { t } = useTranslation();
  const { application, position, reasons, votes, recusals, note } = item;
  return (
    <li>
      <div className="agenda-head">
        <h3>
          {position}. <Link to={`/applications/${application.id}`}>{application.projectName}</Link>
        </h3>
        <ItemState item={item} />
        <ItemButtons item={item} {...acting} />
      </div>
      <p className="quiet">
        {application.number} · {application.enterprise.nameZh}
        {reasons.length > 0 && ` · ${reasons.map((reason) => t(`panels.because.${reason}`)).join(t('words.and'))}`}
      </p>
      <Papers item={item} />
      <RecusalList recusals={recusals} />
      {votes.length > 0 && <VoteTable votes={votes} seats={acting.meeting.seats} />}
      {note && <p className="as-typed agenda-note">{note}</p>}
    </li>
  );
}

function ItemState({ item: { end, endReason, result } }: { item: MeetingItem }) {
  const { t } = useTranslation();
  if (result) {
    return (
      <span className={`tag tag-${result.outcome === 'approve' ? 'good' : 'bad'}`}>
        {t(`panels.result.${result.outcome}`, { ...result, vetoes: result.vetoes.length })}
      </span>
    );
  }
  if (!end) return null;
  return (
    <span className="tag tag-warning">
      {t(`panels.end.${end}`)}
      {endReason && `${t('problems.colon')}${endReason}`}
    </span>
  );
}

function Papers({ item: { papers, latePapers, application } }: { item: MeetingItem }) {
  const { t } = useTranslation();
  const { instant } = useDates();
  if (!papers) return null;
  return (
    <>
      <p className="quiet">
        {t('panels.papers', { round: papers.round, at: instant(papers.at) })}{' '}
        <code title={papers.contentHash}>{papers.contentHash.slice(0, 12)}</code>
      </p>
      {latePapers.length > 0 && (
        <Notice tone="warning" title={t('panels.latePapers')}>
          <Link to={`/applications/${application.id}`}>{t('panels.latePapersLead', { count: latePapers.length })}</Link>
        </Notice>
      )}
    </>
  );
}
