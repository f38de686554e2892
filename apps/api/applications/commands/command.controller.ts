import { Injectable } from '@nestjs/common';
import { ApplicationsService } from '#applications';
import type { Command } from '#applications/lifecycle';
import type { CommandRequest } from '../../http/index.js';
import type { CommandResponse } from './commands.dto.js';

/** Routes whose bodies are commands. */
@Injectable()
export abstract class CommandController {
  constructor(private readonly applications: ApplicationsService) {}

  protected perform({ id, actor, terms }: CommandRequest, command: Command): Promise<CommandResponse> {
    return this.applications.perform(id, actor, command, terms);
  }
}
