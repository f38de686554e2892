import type { FieldDefinition, OptionDefinition } from '#zones/procedure';

/** The part of the positioning (产业定位) that a procedure reads: the tier of each sector. */
export interface SectorTiers {
  sectors: readonly { key: string; tier: string }[];
}

/** The part of a zone pack that a form reads: its lists of choices. */
export interface Catalogue {
  zone: { businessTypes: readonly OptionDefinition[]; functionalAreas: readonly OptionDefinition[] };
  positioning: { sectors: readonly (OptionDefinition & { tier: string })[] };
}

/** The choices of a field, given in the procedure or taken from the zone. */
export function optionsOf(
  { options, optionsFrom }: FieldDefinition,
  catalogue: Catalogue,
): readonly OptionDefinition[] {
  if (!optionsFrom) return options ?? [];
  return optionsFrom === 'sectors' ? catalogue.positioning.sectors : catalogue.zone[optionsFrom];
}
