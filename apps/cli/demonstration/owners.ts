import { In, type DataSource } from 'typeorm';
import { seedDemonstrationOwners, type DemonstrationOwner } from '#enterprises';
import { Project } from '#projects';
import { lives } from './lives/index.js';

const isCode = (name: string): boolean => /^[A-Z]+-[A-Z]-\d+$/.test(name);

/** Projects of the portfolio about which the story has an application. */
export const announcedCodes: string[] = lives.map(({ name }) => name).filter(isCode);

/** Registers the enterprises of these projects, each with one person. */
export async function registerOwners(db: DataSource, zoneId: string, at: Date): Promise<void> {
  const projects = await db.manager.findBy(Project, { zoneId, code: In(announcedCodes) });
  await seedDemonstrationOwners(db, projects.flatMap(ownerOf), at);
}

function ownerOf({ code, uscc, enterpriseName }: Project): DemonstrationOwner[] {
  if (code === null || uscc === null) return [];
  const name = `${enterpriseName.slice(0, 2)} (企业)`;
  return [{ key: code.toLowerCase(), name, enterprise: { uscc, nameZh: enterpriseName, nameEn: null } }];
}
