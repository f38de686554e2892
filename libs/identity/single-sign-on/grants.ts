import { staffRoles, type StaffRole } from '#kernel';

/** Desks and roles that one value of the claim gives. */
export interface Grant {
  desks: readonly string[];
  roles: readonly StaffRole[];
}

export type Grants = Readonly<Record<string, Grant>>;

/** Parses OIDC_GRANTS. Throws with the right form when it is wrong. */
export function readGrants(text: string): Grants {
  const given = parsed(text);
  return Object.fromEntries(Object.entries(given).map(([value, grant]) => [value, grantOf(value, grant)]));
}

/** Throws for a desk that the zone does not have, and names it. */
export function checkDesks(grants: Grants, known: readonly string[]): void {
  for (const [value, { desks }] of Object.entries(grants)) {
    const strange = desks.find((desk) => !known.includes(desk));
    if (strange) {
      throw new Error(`OIDC_GRANTS gives "${value}" the desk "${strange}"; the zone has: ${known.join(', ')}.`);
    }
  }
}

/** Union of the grants of a claim, which is one value or a list. */
export function grantedBy(claim: unknown, grants: Grants): Grant {
  const values = (Array.isArray(claim) ? claim : [claim]).filter((one): one is string => typeof one === 'string');
  const found = values.flatMap((value) => (Object.hasOwn(grants, value) ? (grants[value] ?? []) : []));
  const [desks, roles] = [found.flatMap((one) => one.desks), found.flatMap((one) => one.roles)];
  return { desks: [...new Set(desks)], roles: [...new Set(roles)] };
}

const example = 'such as {"value of the claim": {"desks": ["window"], "roles": ["supervisor"]}}';

function parsed(text: string): object {
  try {
    const given: unknown = JSON.parse(text);
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given;
  } catch {
    // The error below covers every fault.
  }
  throw new Error(`OIDC_GRANTS must be a JSON object or name a file with one, ${example}.`);
}

function grantOf(value: string, grant: unknown): Grant {
  const { desks = [], roles = [], ...more } = (grant ?? {}) as { desks?: unknown; roles?: unknown };
  if (!isList(desks) || !isList(roles) || Object.keys(more).length > 0) {
    throw new Error(`OIDC_GRANTS for "${value}" must be lists of desks and roles, ${example}.`);
  }
  return { desks, roles: roles.map((role) => roleOf(value, role)) };
}

function roleOf(value: string, role: string): StaffRole {
  const known = staffRoles.find((one) => one === role);
  if (known) return known;
  throw new Error(`OIDC_GRANTS gives "${value}" the role "${role}"; there are: ${staffRoles.join(', ')}.`);
}

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
