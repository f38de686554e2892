import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';
import { useDates } from '../format/dates';

type Rating = NonNullable<Application['rating']>;

/** After these ratings the window has to call back. */
export const badLevels: Rating['level'][] = ['dissatisfied', 'very_dissatisfied'];

/** A rating and its answer. */
export function RatingWords({ rating: { level, words, ratedOn, reply } }: { rating: Rating }) {
  const { t } = useTranslation();
  const { day } = useDates();
  return (
    <div className="rating">
      <p>
        <span className={`tag tag-${badLevels.includes(level) ? 'bad' : 'good'}`}>{t(`words.rating.${level}`)}</span>{' '}
        <small className="quiet">{day(ratedOn)}</small>
      </p>
      {words && <p className="as-typed">{words}</p>}
      {reply && (
        <div className="answer">
          <strong>{t('rating.reply', { day: day(reply.repliedOn) })}</strong>
          <p className="as-typed">{reply.text}</p>
        </div>
      )}
    </div>
  );
}
