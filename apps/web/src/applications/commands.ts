import type { Application } from '../api/types';

type CommandName = Application['commands'][number]['command'];

/** Whether the server offers a command now, on one task or any. */
export const offers = ({ commands }: Application, name: CommandName, taskId?: string): boolean =>
  commands.some(({ command, taskId: of }) => command === name && (taskId === undefined || of === taskId));
