/** 好差评, best first: 非常满意 满意 基本满意 不满意 非常不满意. */
export const ratingLevels = [
  'very_satisfied',
  'satisfied',
  'fairly_satisfied',
  'dissatisfied',
  'very_dissatisfied',
] as const;
export type RatingLevel = (typeof ratingLevels)[number];

export interface Rating {
  level: RatingLevel;
  words: string | null;
  ratedOn: string;
  /** 回访整改: the window's reply to a bad rating. */
  reply: { text: string; repliedOn: string } | null;
}

/** 差评: needs words, a call-back and a reply. */
export const isBad = (level: RatingLevel): boolean => level === 'dissatisfied' || level === 'very_dissatisfied';
