import { isUUID } from 'class-validator';
import {
  isPlaceIn,
  placeOf,
  type ProjectFilter,
  type ProjectPlace,
  type ProjectSort,
  type ProjectView,
} from '#projects';
import { decodeCursor, pageOf } from '../http/index.js';
import { ProjectResponse, type ProjectPageResponse } from './project.dto.js';
import type { FrozenProjectQuery } from './project-query.dto.js';

type Place = ProjectPlace & { sort: ProjectSort };

const isPlace =
  (sort: ProjectSort) =>
  (value: unknown): value is Place => {
    const place = (value ?? {}) as Partial<Place>;
    if (place.sort !== sort || !isUUID(place.id)) return false;
    return typeof place.value === 'string' && isPlaceIn(sort, place.value);
  };

export function filterOf(query: FrozenProjectQuery): ProjectFilter {
  const { stage, tier, sector, businessType, area, rdDesign, awaiting, everAdmitted, q, sort, limit } = query;
  const after = decodeCursor(query.cursor, isPlace(sort));
  const standing = { stages: stage, awaiting, everAdmitted };
  return { ...standing, tier, sector, businessType, area, rdDesign, text: q, sort, after, limit };
}

/** A page of projects, in the order asked for. */
export function projectPage(rows: ProjectView[], { limit, sort }: FrozenProjectQuery): ProjectPageResponse {
  const { items, next } = pageOf(rows, limit, (last): Place => ({ ...placeOf(sort, last), sort }));
  return { items: items.map(ProjectResponse.from), next };
}
