import { useTranslation } from 'react-i18next';

const tones: Record<string, string> = { reserve: 'plain', proposed: 'running', lost: 'bad', exited: 'plain' };

export function StageTag({ stage }: { stage: string }) {
  const { t } = useTranslation();
  return <span className={`tag tag-${tones[stage] ?? 'good'}`}>{t(`words.stage.${stage}`)}</span>;
}
