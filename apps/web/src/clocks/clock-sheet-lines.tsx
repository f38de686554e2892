import { useTranslation } from 'react-i18next';
import type { ClockSheetLine } from '../api/types';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';

export function ClockSheetLines({ lines }: { lines: ClockSheetLine[] }) {
  return (
    <ol className="events">
      {lines.map((line) => (
        <SheetLine key={line.seq} line={line} />
      ))}
    </ol>
  );
}

function SheetLine({ line }: { line: ClockSheetLine }) {
  const { t } = useTranslation();
  const { instant } = useDates();
  const words = useWords();
  const by = line.actor.id === 'system' ? t('words.system') : line.actor.name;
  const name = line.task ? words(line.task.title) : line.clock !== 'task' && t(`words.clock.${line.clock}`);
  return (
    <li>
      <time dateTime={line.at}>
        {instant(line.at)} {by}
      </time>
      <strong>
        {name} · {t(`dossier.sheet.what.${line.what}`)}
      </strong>
      <p>{words(line.explanation)}</p>
      {line.reason && <p className="as-typed">{t('dossier.sheet.reason', { reason: line.reason })}</p>}
      {line.warning && <p className="late">{words(line.warning)}</p>}
      <small className="quiet">{words(line.source)}</small>
    </li>
  );
}
