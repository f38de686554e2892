import { useTranslation } from 'react-i18next';
import type { Positioning } from '../api/types';
import { useWords } from '../format/words';
import { tiers } from './zone';

/** 产业定位 2+2+N, from the core outwards. */
export function TierList({ positioning }: { positioning: Positioning }) {
  const { t } = useTranslation();
  const words = useWords();
  const filled = tiers.filter(
    (tier) => tier !== 'outside' && positioning.sectors.some((sector) => sector.tier === tier),
  );
  return (
    <div className="tiers">
      {filled.map((tier) => (
        <div key={tier} className="tier">
          <h3>{t(`words.tier.${tier}`)}</h3>
          <ul>
            {positioning.sectors
              .filter((sector) => sector.tier === tier)
              .map((sector) => (
                <li key={sector.key}>
                  <strong>{words(sector.title)}</strong>
                  {sector.summary && <span>{words(sector.summary)}</span>}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
