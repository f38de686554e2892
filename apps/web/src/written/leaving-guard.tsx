import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker, type Blocker } from 'react-router';
import { isUnsaved, saved } from './unsaved';

/** Asks before a page is left on which something could not be saved. */
export function LeavingGuard() {
  const { t } = useTranslation();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    return currentLocation.pathname !== nextLocation.pathname && isUnsaved();
  });
  const isAsking = useLastTry(blocker);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => isUnsaved() && event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  return (
    <Modal
      open={isAsking}
      title={t('frame.leaving.title')}
      okText={t('frame.leaving.leave')}
      okButtonProps={{ danger: true }}
      cancelText={t('frame.leaving.stay')}
      onOk={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>{t('frame.leaving.lead')}</p>
    </Modal>
  );
}

/** What is only under way is saved first; only what cannot be saved is asked about. */
function useLastTry(blocker: Blocker): boolean {
  const [failed, setFailed] = useState<Blocker | null>(null);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void saved().then((all) => (all ? blocker.proceed() : setFailed(blocker)));
  }, [blocker]);
  return failed === blocker && blocker.state === 'blocked';
}
