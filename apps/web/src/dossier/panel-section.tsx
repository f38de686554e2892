import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Application } from '../api/types';
import { FactList } from '../display/fact-list';
import { Section } from '../display/section';
import { useDates } from '../format/dates';
import { useMeetingName } from '../panels/meeting-name';
import { RecusalList } from '../panels/recusal-list';
import { useSession } from '../session/use-session';

/** 联审会: its reason, its meeting and its result. */
export function PanelSection({ application: { panel } }: { application: Application }) {
  const { t } = useTranslation();
  if (!panel) return null;
  const reasons = panel.reasons.map((reason) => t(`panels.because.${reason}`)).join(t('words.and'));
  return (
    <Section title={t('panels.dossier.title')}>
      <FactList
        facts={[
          { key: 'reasons', label: t('panels.dossier.reasons'), value: reasons },
          { key: 'mode', label: t('panels.dossier.mode'), value: t(`panels.dossier.${panel.mode}`) },
          ...(panel.mode === 'session' && !panel.outcome
            ? [{ key: 'sitting', label: t('panels.dossier.sitting'), value: <Sitting panel={panel} /> }]
            : []),
          ...(panel.outcome
            ? [{ key: 'outcome', label: t('panels.dossier.outcome'), value: t(`words.outcome.${panel.outcome}`) }]
            : []),
        ]}
      />
      <RecusalList recusals={panel.recusals} />
    </Section>
  );
}

function Sitting({ panel: { sitting } }: { panel: NonNullable<Application['panel']> }) {
  const { t } = useTranslation();
  const { instant } = useDates();
  const nameOf = useMeetingName();
  const { data: session } = useSession();
  if (!sitting) return <span className="quiet">{t('panels.dossier.notListed')}</span>;
  const name = nameOf(sitting);
  const isOpenToReader = session?.readsPanel && sitting.meetingId;
  return (
    <>
      {isOpenToReader ? <Link to={`/panels/${sitting.meetingId}`}>{name}</Link> : name}
      <small className="below">
        {instant(sitting.heldAt)}
        {sitting.place && ` · ${sitting.place}`}
        {sitting.open && ` · ${t('panels.dossier.isOpen')}`}
      </small>
    </>
  );
}
