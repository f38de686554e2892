/** 日: YYYY-MM-DD, in Asia/Shanghai. */
export type Day = string;

/** 时刻: RFC 3339, in UTC. */
export type Instant = string;

/** An id, RFC 9562. */
export type Uuid = string;

/** E-mail address. */
export type Email = string;

/** Whole number. */
export type Integer = number;
