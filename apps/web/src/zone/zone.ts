/** 层级, from the core outwards. */
export const tiers = ['core', 'key', 'extended', 'outside'] as const;
