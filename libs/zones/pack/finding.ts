/** One mistake in a zone pack: where it stands, and what would be right. */
export interface Finding {
  /** Relative to the folder of the pack. */
  file: string;
  /** From 1. */
  line: number;
  message: string;
}

/** `zone.yaml:12 The desk …`, as editors and terminals understand it. */
export const printed = ({ file, line, message }: Finding): string => `${file}:${line} ${message}`;

/** A pack with mistakes is not loaded at all: half a rule is worse than none. */
export class ZonePackInvalid extends Error {
  constructor(
    readonly folder: string,
    readonly findings: readonly Finding[],
  ) {
    super([`The zone pack ${folder} has mistakes:`, ...findings.map(printed)].join('\n'));
  }
}
