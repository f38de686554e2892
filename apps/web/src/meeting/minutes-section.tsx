import { useTranslation } from 'react-i18next';
import type { Meeting } from '../api/types';
import { ReadyButton } from '../display/ready-button';
import { Section } from '../display/section';
import { TextField } from '../fields/text-field';
import { useWords } from '../format/words';
import type { Acting } from '../panels/acting';
import { recordMinutes, useMinutesDocument } from '../panels/use-panels';
import { useDoing, useWritten, WrittenAbout } from '../written/written-about';

/** 会议纪要: written until the meeting is closed. */
export function MinutesSection({ meeting, act }: Acting) {
  const { t } = useTranslation();
  const { minutes, minutesBy, acts } = meeting;
  if (acts.includes('recordMinutes')) {
    return (
      <Section title={t('panels.minutes')}>
        <WrittenAbout about={`meeting.${meeting.id}`}>
          <MinutesForm meeting={meeting} act={act} />
        </WrittenAbout>
      </Section>
    );
  }
  if (!minutes) return null;
  return (
    <Section title={t('panels.minutes')}>
      <p className="as-typed">{minutes}</p>
      {minutesBy && <p className="quiet">{t('panels.minutesBy', { name: minutesBy.name })}</p>}
      {meeting.state === 'closed' && <MinutesDocument id={meeting.id} />}
    </Section>
  );
}

/** The document, with its number and verification code. */
function MinutesDocument({ id }: { id: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const { data } = useMinutesDocument(id);
  const [document] = data?.items ?? [];
  if (!document) return <p className="quiet">{t('dossier.documentSoon')}</p>;
  return (
    <ul className="files">
      <li>
        <a href={`/api/v1/documents/${document.id}/file`} target="_blank" rel="noreferrer">
          {words(document.title)}
        </a>
        <small>
          {document.number} · {document.code}
        </small>
      </li>
    </ul>
  );
}

const notesOf = ({ items }: Meeting): Record<string, string> =>
  Object.fromEntries(items.map(({ application, note }) => [application.id, note ?? '']));

function MinutesForm({ meeting, act }: Acting) {
  const { t } = useTranslation();
  const [text, setText] = useWritten('minutes', meeting.minutes ?? '');
  const [notes, setNotes] = useWritten('notes', notesOf(meeting));
  const doing = useDoing(act);
  const body = { text, notes: Object.entries(notes).map(([applicationId, note]) => ({ applicationId, text: note })) };
  return (
    <>
      <p className="lead">{t('panels.minutesLead')}</p>
      <TextField id="minutes" label={t('panels.minutesText')} required rows={8} value={text} onChange={setText} />
      {meeting.items.map(({ application, position }) => (
        <TextField
          key={application.id}
          id={`note-${position}`}
          label={t('panels.noteOn', { position, project: application.projectName })}
          rows={3}
          value={notes[application.id] ?? ''}
          onChange={(note) => setNotes((before) => ({ ...before, [application.id]: note }))}
        />
      ))}
      <ReadyButton
        lacks={[!text.trim() && t('panels.minutesText')]}
        loading={act.isPending}
        onClick={() => doing.mutate((of) => recordMinutes(of, body))}
      >
        {t('panels.saveMinutes')}
      </ReadyButton>
    </>
  );
}
