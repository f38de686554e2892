/** 阶段 of a project, in order; the last two are ways out. */
export const stages = [
  'reserve',
  'proposed',
  'admitted',
  'contracted',
  'building',
  'operating',
  'lost',
  'exited',
] as const;
