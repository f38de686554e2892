import type { Command } from '#applications/lifecycle';
import type { AcceptanceRequest } from './commands.dto.js';

/** 受理, or 容缺受理 when papers may follow. */
export const acceptanceOf = ({ papersToFollow = [], checklist }: AcceptanceRequest): Command =>
  papersToFollow.length > 0
    ? { type: 'acceptWithPapersToFollow', papers: papersToFollow, checklist }
    : { type: 'accept', checklist };
