/** From the centre of the positioning outwards. */
export const tiers = ['core', 'key', 'extended', 'outside'] as const;
