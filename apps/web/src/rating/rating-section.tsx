import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, NewRating } from '../api/types';
import { offers } from '../applications/commands';
import { rate, type At } from '../applications/moves';
import type { ActingProps } from '../applications/props';
import type { Move } from '../applications/use-application';
import { FinalButton } from '../dialogs/final-button';
import { Section } from '../display/section';
import { TextField } from '../fields/text-field';
import { badLevels, RatingWords } from './rating-words';

const levels: NewRating['level'][] = ['very_satisfied', 'satisfied', 'fairly_satisfied', ...badLevels];

/** 好差评: given by the enterprise once the application has ended. */
export function RatingSection({ application, procedure, move }: ActingProps) {
  const { t } = useTranslation();
  const { rating } = application;
  const asked = offers(application, 'rate');
  if (!rating && !asked) return null;
  return (
    <Section title={t('rating.title')} id="rating">
      {rating ? <Rated rating={rating} /> : <RatingForm days={procedure.limits.callback.workingDays} move={move} />}
    </Section>
  );
}

function Rated({ rating }: { rating: NonNullable<Application['rating']> }) {
  const { t } = useTranslation();
  const awaited = badLevels.includes(rating.level) && !rating.reply;
  return (
    <>
      <RatingWords rating={rating} />
      {awaited && <p className="quiet">{t('rating.awaited')}</p>}
    </>
  );
}

function RatingForm({ days, move }: { days: number; move: Move }) {
  const { t } = useTranslation();
  const [level, setLevel] = useState<NewRating['level'] | null>(null);
  const [words, setWords] = useState('');
  const bad = level !== null && badLevels.includes(level);
  const text = words.trim();
  return (
    <>
      <p className="lead">{t('rating.lead', { count: days })}</p>
      <div className="chips" role="radiogroup" aria-label={t('rating.ask')}>
        {levels.map((one) => (
          <label key={one} className="chip">
            <input type="radio" name="rating" checked={level === one} onChange={() => setLevel(one)} />
            {t(`words.rating.${one}`)}
          </label>
        ))}
      </div>
      {level && (
        <>
          <TextField
            id="rating-words"
            label={t('rating.words')}
            help={bad ? t('rating.wordsNeeded') : undefined}
            required={bad}
            value={words}
            onChange={setWords}
          />
          <FinalButton
            type="primary"
            name={t('rating.send')}
            lead={t('tasks.final.rate', { level: t(`words.rating.${level}`) })}
            lacks={[bad && !text && t('rating.words')]}
            move={move}
            send={(at: At) => rate(at, { level, words: text || undefined })}
          >
            {text && <p className="as-typed">{text}</p>}
          </FinalButton>
        </>
      )}
    </>
  );
}
