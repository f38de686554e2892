import { useTranslation } from 'react-i18next';
import type { Sector } from '../api/types';
import { useWords } from '../format/words';
import { useZone } from '../zone/use-zone';
import { tiers } from '../zone/zone';
import type { ControlProps } from './props';

/** 2+2+N: the sectors as cards, grouped by tier from the core outwards. */
export function SectorCards({ field, value, parts, onChange }: ControlProps) {
  const { t } = useTranslation();
  const { data } = useZone();
  const sectors = data?.positioning.sectors ?? [];
  const filled = tiers.filter((tier) => sectors.some((sector) => sector.tier === tier));
  return (
    <div className="sector-tiers" id={parts.id} tabIndex={-1}>
      {filled.map((tier) => (
        <div key={tier} className="sector-tier">
          <h4>{t(`words.tier.${tier}`)}</h4>
          <div className="cards">
            {sectors
              .filter((sector) => sector.tier === tier)
              .map((sector) => (
                <SectorCard
                  key={sector.key}
                  sector={sector}
                  name={field.key}
                  chosen={value === sector.key}
                  onChoose={() => onChange(sector.key)}
                />
              ))}
          </div>
        </div>
      ))}
    </div>
  );
}

interface CardProps {
  sector: Sector;
  name: string;
  chosen: boolean;
  onChoose: () => void;
}

function SectorCard({ sector, name, chosen, onChoose }: CardProps) {
  const words = useWords();
  return (
    <label className="card">
      <input type="radio" name={name} checked={chosen} onChange={onChoose} />
      <span>
        <strong>{words(sector.title)}</strong>
        {sector.summary && <small>{words(sector.summary)}</small>}
      </span>
    </label>
  );
}
