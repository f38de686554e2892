import type { Stage } from '#projects/stages';
import { useTranslation } from 'react-i18next';

const tones: Partial<Record<Stage, string>> = { reserve: 'plain', proposed: 'running', lost: 'bad', exited: 'plain' };

export function StageTag({ stage }: { stage: Stage }) {
  const { t } = useTranslation();
  return <span className={`tag tag-${tones[stage] ?? 'good'}`}>{t(`words.stage.${stage}`)}</span>;
}
