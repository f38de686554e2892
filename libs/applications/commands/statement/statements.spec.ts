import { DataSource } from 'typeorm';
import { dataSourceOptions } from '#database';
import { EntitySql } from './entity.sql.js';
import { loadForCommand } from './load-for-command.sql.js';
import { storeCommand } from './store-command.sql.js';

class Unconnected extends DataSource {
  async described(): Promise<this> {
    await this.buildMetadatas();
    return this;
  }
}

describe('the statements of a command', () => {
  let sql: EntitySql;

  beforeAll(async () => {
    sql = new EntitySql(await new Unconnected(dataSourceOptions('postgres://nowhere')).described());
  });

  it('loads every column of an application', () => {
    expect(loadForCommand(sql).text).toMatchSnapshot();
  });

  it('stores ten tables', () => {
    expect(storeCommand(sql).text).toMatchSnapshot();
  });
});
