import type { Bilingual } from '../api/types';

export interface Sector {
  key: string;
  tier: string;
  title: Bilingual;
  summary?: Bilingual;
}

export interface Positioning {
  version: number;
  name: Bilingual;
  source: Bilingual;
  sectors: Sector[];
}

export interface Titled {
  key: string;
  title: Bilingual;
}

/** What `GET /zone` tells everybody about the zone. */
export interface Zone {
  zone: {
    key: string;
    name: Bilingual;
    shortName: Bilingual;
    authority: Bilingual;
    contact: { address: Bilingual; phone: string; complaints: Bilingual };
    businessTypes: Titled[];
    functionalAreas: (Titled & { capacitySqm: number })[];
    desks: (Titled & { office: Bilingual })[];
  };
  positioning: Positioning;
  procedures: { kind: string; version: number; title: Bilingual }[];
  demonstration: boolean;
}

/** From the centre of the positioning outwards. */
export const tiers = ['core', 'key', 'extended', 'outside'] as const;
