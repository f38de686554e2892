/** 授权范围: parts of the API a key may use; `read` changes nothing. */
export const keyScopes = [
  'applications:read',
  'applications:write',
  'enterprises:read',
  'messages:read',
  'messages:write',
  'panels:read',
  'panels:write',
  'projects:read',
  'projects:write',
  'reports:read',
  'reports:write',
  'supervision:read',
  'supervision:write',
  'tasks:read',
  'tasks:write',
  'zone:read',
] as const;
export type KeyScope = (typeof keyScopes)[number];
