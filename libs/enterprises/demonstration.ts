import type { DataSource, EntityManager } from 'typeorm';
import { openDemonstrationAccounts, seedDemonstrationStaff, type DemonstrationPerson } from '#identity';
import { newId } from '#platform';
import { EnterpriseMember } from './tables/enterprise-member.entity.js';
import { Enterprise } from './tables/enterprise.entity.js';

/** A person of an enterprise with an account for the demonstration. */
export interface DemonstrationOwner extends DemonstrationPerson {
  enterprise: Pick<Enterprise, 'uscc' | 'nameZh' | 'nameEn'>;
}

/** Invented code: no region has 000000. */
const owners: DemonstrationOwner[] = [
  {
    key: 'enterprise',
    name: '林芯 (企业)',
    enterprise: {
      uscc: '91000000MADEM00112',
      nameZh: '芯启(示例)科技有限公司',
      nameEn: 'Xinqi (Example) Technology Co., Ltd.',
    },
  },
  {
    key: 'enterprise2',
    name: '何药 (企业)',
    enterprise: {
      uscc: '91000000MADEM002XR',
      nameZh: '康研(示例)医药有限公司',
      nameEn: 'Kangyan (Example) Medicine Co., Ltd.',
    },
  },
];

/** Creates missing demonstration accounts and enterprises. Never called in production. */
export async function seedDemonstration(db: DataSource, zoneId: string, now: Date): Promise<void> {
  await db.transaction((tx) => seedDemonstrationStaff(tx, zoneId, now));
  await seedDemonstrationOwners(db, owners, now);
}

/** Creates those of these people and enterprises that are missing. */
export async function seedDemonstrationOwners(db: DataSource, people: DemonstrationOwner[], now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    for (const [{ enterprise }, accountId] of await openDemonstrationAccounts(tx, people, now)) {
      await settle(tx, { ...enterprise, id: newId(), customsCode: null, createdAt: now }, accountId);
    }
  });
}

async function settle(tx: EntityManager, enterprise: Enterprise, accountId: string): Promise<void> {
  await tx.insert(Enterprise, enterprise);
  await tx.insert(EnterpriseMember, {
    enterpriseId: enterprise.id,
    accountId,
    role: 'owner',
    since: enterprise.createdAt,
  });
}
