import type { FieldDefinition, OptionDefinition } from '#zones/procedure';

/** What a procedure reads of the positioning (产业定位): which tier a sector belongs to. */
export interface SectorTiers {
  sectors: readonly { key: string; tier: string }[];
}

/** What a form reads of a zone pack: the lists that its choices come from. */
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
