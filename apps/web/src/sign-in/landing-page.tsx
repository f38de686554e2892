import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { Loading } from '../display/loading';
import { ProblemNotice } from '../display/problem-notice';
import { useTitle } from '../display/use-title';
import { useWords } from '../format/words';
import { homeOf } from '../session/places';
import { useSession } from '../session/use-session';
import { TierList } from '../zone/tier-list';
import { useZone } from '../zone/use-zone';

export default function LandingPage() {
  useTitle();
  const { data: session } = useSession();
  const { data: zone, error } = useZone();
  if (session) return <Navigate replace to={homeOf(session)} />;
  if (error) {
    return (
      <main className="page narrow">
        <ProblemNotice error={error} />
      </main>
    );
  }
  if (!zone) return <Loading />;
  return <Welcome />;
}

const steps = ['draft', 'received', 'in_review', 'in_approval', 'approved'] as const;

function Welcome() {
  const { t } = useTranslation();
  const words = useWords();
  const navigate = useNavigate();
  const { data } = useZone();
  if (!data) return null;
  return (
    <main className="page landing">
      <section className="landing-head">
        <p className="trail">{words(data.zone.name)}</p>
        <h1>{t('session.landing.title')}</h1>
        <p className="lead">{t('session.landing.lead')}</p>
        <div className="page-actions">
          <Button type="primary" size="large" onClick={() => void navigate('/register')}>
            {t('session.landing.apply')}
          </Button>
          <Button size="large" onClick={() => void navigate('/sign-in')}>
            {t('session.signIn')}
          </Button>
        </div>
      </section>
      <ol className="landing-steps">
        {steps.map((step) => (
          <li key={step}>
            <strong>{t(`session.landing.steps.${step}.title`)}</strong>
            <span>{t(`session.landing.steps.${step}.text`)}</span>
          </li>
        ))}
      </ol>
      <section className="section">
        <div className="section-head">
          <h2>{words(data.positioning.name)}</h2>
        </div>
        <TierList positioning={data.positioning} />
      </section>
    </main>
  );
}
