import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

interface Props {
  title: string;
  /** Where it is changed. */
  to: string;
  children: ReactNode;
}

/** A part of what is about to be handed in, with the way back to it. */
export function ReviewPart({ title, to, children }: Props) {
  const { t } = useTranslation();
  return (
    <section className="review-part">
      <div className="section-head">
        <h3>{title}</h3>
        <Link to={to} aria-label={t('apply.review.changeNamed', { title })}>
          {t('apply.review.change')}
        </Link>
      </div>
      {children}
    </section>
  );
}
