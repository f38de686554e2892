/** 授权范围: what a key may be let do, by part of the API; `read` changes nothing. Each stands for routes that exist. */
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
