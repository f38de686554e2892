import type { DataSource, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';

type ColumnMetadata = EntityMetadata['columns'][number];

type Property<Row> = keyof Row & string;

/** By property: SQL for a column whose value is not in the JSON. */
type Sources<Row> = Partial<Record<Property<Row>, string>>;

/** Columns of entities as SQL. Their names and types come from the metadata, so that each is said once. */
export class EntitySql {
  constructor(private readonly db: Pick<DataSource, 'getMetadata'>) {}

  /** Every column under the name of its property: `a.zone_id AS "zoneId"`. */
  columns<Row extends ObjectLiteral>(entity: EntityTarget<Row>, alias: string): string {
    return this.columnsOf(entity)
      .map((column) => `${alias}.${column.databaseName} AS ${quoted(column)}`)
      .join(', ');
  }

  /** Definition of a row given as JSON: `(id uuid, "dueOn" date)`. */
  definition<Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    properties: readonly Property<Row>[],
    more: readonly string[] = [],
  ): string {
    const columns = this.columnsOf(entity, properties).map((column) => `${quoted(column)} ${typeOf(column)}`);
    return `(${[...columns, ...more].join(', ')})`;
  }

  /** Assignments of an UPDATE: `project_name = g."projectName"`. */
  assignments<Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    properties: readonly Property<Row>[],
    alias: string,
  ): string {
    return this.columnsOf(entity, properties)
      .map((column) => `${column.databaseName} = ${alias}.${quoted(column)}`)
      .join(', ');
  }

  /** CTE that inserts rows, given as a JSON array, for the application that the CTE `changed c` found. */
  insert<Row extends ObjectLiteral>(entity: EntityTarget<Row>, parameter: string, sources: Sources<Row>): string {
    return this.insertion(entity, parameter, { sources, conflict: '' });
  }

  /** The same for rows that may exist: columns marked `update: false` stay as they are. */
  upsert<Row extends ObjectLiteral>(entity: EntityTarget<Row>, parameter: string, sources: Sources<Row>): string {
    const columns = this.columnsOf(entity);
    const key = columns.filter(({ isPrimary }) => isPrimary).map(nameOf);
    const changing = columns.filter((column) => !column.isPrimary && column.isUpdate && !sourceOf(column, sources));
    const changes = changing.map(nameOf).map((name) => `${name} = excluded.${name}`);
    const conflict = `\n  ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${changes.join(', ')}`;
    return this.insertion(entity, parameter, { sources, conflict });
  }

  private insertion<Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    parameter: string,
    { sources, conflict }: { sources: Sources<Row>; conflict: string },
  ): string {
    const table = this.db.getMetadata(entity).tableName;
    const columns = this.columnsOf(entity).filter(({ isGenerated }) => !isGenerated);
    const given = columns.filter((column) => !sourceOf(column, sources)).map(propertyOf<Row>);
    const values = columns.map((column) => sourceOf(column, sources) ?? `r.${quoted(column)}`);
    return `${table}_rows AS (
  INSERT INTO ${table} (${columns.map(nameOf).join(', ')})
  SELECT ${values.join(', ')}
  FROM changed c, jsonb_to_recordset(${parameter}::jsonb) AS r${this.definition(entity, given)}${conflict}
)`;
  }

  private columnsOf<Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    properties?: readonly string[],
  ): ColumnMetadata[] {
    const { columns } = this.db.getMetadata(entity);
    return columns.filter(({ propertyName }) => properties?.includes(propertyName) ?? true);
  }
}

const nameOf = ({ databaseName }: ColumnMetadata): string => databaseName;

const propertyOf = <Row>({ propertyName }: ColumnMetadata) => propertyName as Property<Row>;

const sourceOf = <Row>(column: ColumnMetadata, sources: Sources<Row>): string | undefined =>
  sources[propertyOf<Row>(column)];

/** Capital letters survive only in quotes. */
const quoted = ({ propertyName }: ColumnMetadata): string =>
  /[A-Z]/.test(propertyName) ? `"${propertyName}"` : propertyName;

const typeOf = ({ type, isArray }: ColumnMetadata): string => `${String(type)}${isArray ? '[]' : ''}`;
