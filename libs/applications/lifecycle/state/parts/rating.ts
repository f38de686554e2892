import type { Day } from '#kernel';

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
  ratedOn: Day;
  /** 回访整改: what the window answered to one of the last two levels. */
  reply: RatingReply | null;
}

export interface RatingReply {
  text: string;
  repliedOn: Day;
}

/** 差评: needs words, a call-back and a reply. */
export const isBad = (level: RatingLevel): boolean => level === 'dissatisfied' || level === 'very_dissatisfied';
