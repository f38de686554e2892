import { commandRules, commandTypes, type CommandType } from '#applications/lifecycle';

/** The commands of which a guard or requirement with this name is asked. */
export function ruledBy(name: string): CommandType[] {
  const found = commandTypes.filter((type) => {
    const { guards, requires } = commandRules[type];
    return [...guards, ...requires].some((rule) => rule.name === name);
  });
  if (found.length === 0) throw new Error(`No command is ruled by ${name}`);
  return found;
}
