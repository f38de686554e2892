import { fieldErrorsOf, type FieldError } from '#kernel';
import type { Positioning, Tier, ZoneFacts } from '#zones';
import type { ProjectFigures } from './figures.js';

/** Keys of the zone that a project may use. */
export interface KnownKeys {
  zone: Pick<ZoneFacts, 'businessTypes' | 'functionalAreas'>;
  positioning: Positioning;
}

type Placement = Partial<Pick<ProjectFigures, 'sector' | 'businessTypes' | 'functionalArea'>>;

/** 层级 of a sector; `outside` for one without a place in the positioning. */
export function tierOf({ positioning }: KnownKeys, sector: string): Tier {
  return positioning.sectors.find(({ key }) => key === sector)?.tier ?? 'outside';
}

/** Faults for keys of sector, business types and area that the zone does not have. */
export function unknownKeys(
  places: KnownKeys,
  { sector, businessTypes = [], functionalArea }: Placement,
): FieldError[] {
  const { zone, positioning } = places;
  const types = businessTypes.map((type, place): [string, string, Keyed[]] => [
    `/businessTypes/${place}`,
    type,
    zone.businessTypes,
  ]);
  const given: [string, string | undefined, Keyed[]][] = [
    ['/sector', sector, positioning.sectors],
    ...types,
    ['/functionalArea', functionalArea, zone.functionalAreas],
  ];
  return given.flatMap(([pointer, key, known]) => (key === undefined ? [] : keyErrors(pointer, key, known)));
}

interface Keyed {
  key: string;
}

function keyErrors(pointer: string, key: string, known: readonly Keyed[]): FieldError[] {
  if (known.some((one) => one.key === key)) return [];
  const keys = known.map((one) => one.key).join(', ');
  return [wrong(pointer, 'unknown_key', { key, keys })];
}

const wrong = fieldErrorsOf({
  unknown_key: { zh: '本园区没有“{key}”，现有：{keys}。', en: 'The zone has no "{key}"; it has {keys}.' },
});
