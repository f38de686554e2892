import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { DemonstrationBar } from '../demonstration/demonstration-bar';
import { useWords } from '../format/words';
import { Bell } from '../messages/bell';
import { navigationOf, permissionsOf } from '../session/places';
import { SessionTools } from '../session/session-tools';
import { LeavingGuard } from '../written/leaving-guard';
import { SignInAgain } from '../session/sign-in-again';
import { StepUp } from '../session/step-up/step-up';
import { useSession } from '../session/use-session';
import { useZone } from '../zone/use-zone';
import { LanguageSwitch } from './language-switch';

export function Layout() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const busy = useNavigation().state !== 'idle';
  const places = session ? navigationOf(session) : [];
  return (
    <>
      <a className="skip" href="#content">
        {t('frame.skip')}
      </a>
      <header className="bar">
        <div className="bar-inside">
          <Brand />
          <nav className="bar-nav" aria-label={t('frame.navigation')}>
            {places.map(({ to, name }) => (
              <NavLink key={to} to={to}>
                {t(`frame.places.${name}`)}
              </NavLink>
            ))}
          </nav>
          <div className="bar-tools">
            {session && permissionsOf(session).includes('inbox') && <Bell />}
            <LanguageSwitch />
            <SessionTools />
          </div>
        </div>
        {busy && <div className="bar-busy" role="progressbar" aria-label={t('frame.loading')} />}
      </header>
      <div id="content" tabIndex={-1}>
        <Outlet />
      </div>
      <Foot />
      <DemonstrationBar />
      <StepUp />
      <SignInAgain />
      <LeavingGuard />
      <ScrollRestoration />
    </>
  );
}

function Brand() {
  const words = useWords();
  const { data } = useZone();
  return (
    <Link to="/" className="brand">
      <img src="/favicon.svg" alt="" width="30" height="30" />
      <span>
        <strong>入区</strong> Ruqu
        {data && <small>{words(data.zone.shortName)}</small>}
      </span>
    </Link>
  );
}

function Foot() {
  const { t } = useTranslation();
  const words = useWords();
  const { data } = useZone();
  if (!data) return null;
  return (
    <footer className="foot">
      <div>
        <span>{words(data.zone.authority)}</span>
        <span>{words(data.zone.contact.address)}</span>
        {data.zone.contact.phone && <span>{t('frame.phone', { phone: data.zone.contact.phone })}</span>}
        <nav aria-label={t('frame.public')}>
          <Link to="/notices">{t('notices.title')}</Link>
          <Link to="/decisions">{t('notices.grants')}</Link>
          <Link to="/verify">{t('frame.verify')}</Link>
        </nav>
      </div>
    </footer>
  );
}
