import { staffRoles, type StaffRole } from '#kernel';

/** Of one value of the claim: the desks that it lets somebody serve and the roles that it lets them hold. */
export interface Grant {
  desks: readonly string[];
  roles: readonly StaffRole[];
}

export type Grants = Readonly<Record<string, Grant>>;

/** Throws when it is no such JSON, with what would be right. */
export function readGrants(text: string): Grants {
  const given = parsed(text);
  return Object.fromEntries(Object.entries(given).map(([value, grant]) => [value, grantOf(value, grant)]));
}

/** A desk that is no desk of the zone would be given to people in silence. Throws, naming it. */
export function checkDesks(grants: Grants, known: readonly string[]): void {
  for (const [value, { desks }] of Object.entries(grants)) {
    const strange = desks.find((desk) => !known.includes(desk));
    if (strange) {
      throw new Error(`OIDC_GRANTS gives "${value}" the desk "${strange}"; the zone has: ${known.join(', ')}.`);
    }
  }
}

/** What the values of a claim give together, each once. A claim may be one value or a list. */
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
    // The sentence below says what it should be, whatever is wrong.
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
