import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { server } from '../api/client';
import { ProblemNotice } from '../display/problem-notice';
import { Section } from '../display/section';
import { saveAs } from '../format/save-as';
import { useWords } from '../format/words';
import { useZone } from '../zone/use-zone';
import { dayIn } from '../format/dates';

const useOwnData = () =>
  server.useMutation('get', '/api/v1/account/personal-data', {
    onSuccess: (data) => saveAs(`personal-data-${dayIn(data.at)}.json`, JSON.stringify(data, null, 2)),
  });

/** 个人信息: a copy to download. The office handles erasure. */
export function PersonalData() {
  const { t } = useTranslation();
  const words = useWords();
  const { data: about } = useZone();
  const reading = useOwnData();
  if (!about) return null;
  const { authority, contact } = about.zone;
  const phone = contact.phone && t('frame.phone', { phone: contact.phone });
  const reach = [words(contact.address), phone].filter(Boolean).join(t('words.comma'));
  return (
    <Section title={t('account.personalData.title')}>
      <ProblemNotice error={reading.error} />
      <p className="lead">{t('account.personalData.lead')}</p>
      <p className="lead">{t('account.personalData.erase', { office: words(authority), reach })}</p>
      <div className="buttons">
        <Button loading={reading.isPending} onClick={() => reading.mutate()}>
          {t('account.personalData.download')}
        </Button>
      </div>
    </Section>
  );
}
