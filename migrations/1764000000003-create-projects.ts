import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What can change from one revision to the next: stage and figures. */
const figures = `enterprise_id, enterprise_name, uscc, stage, name_zh, name_en, tier, sector, business_types,
  functional_area, rd_design, investment_cny, import_usd, export_usd, floor_area_sqm, jobs`;

const figureColumns = `
    stage           varchar(16)  NOT NULL,
    enterprise_name varchar(120) NOT NULL,
    uscc            varchar(18),
    name_zh         varchar(200) NOT NULL,
    name_en         varchar(200),
    tier            varchar(16)  NOT NULL,
    sector          varchar(32)  NOT NULL,
    business_types  text[]       NOT NULL,
    functional_area varchar(32)  NOT NULL,
    rd_design       boolean      NOT NULL,
    investment_cny  numeric(16,2),
    import_usd      numeric(16,2),
    export_usd      numeric(16,2),
    floor_area_sqm  numeric(12,2),
    jobs            int,
    illustrative    boolean      NOT NULL`;

const projects = `
  CREATE SEQUENCE project_code_seq;

  CREATE TABLE project (
    id              uuid         CONSTRAINT project_pk PRIMARY KEY,
    zone_id         varchar(16)  NOT NULL,
    code            varchar(32)  NOT NULL,
    enterprise_id   uuid         CONSTRAINT project_enterprise REFERENCES enterprise (id),
    ${figureColumns},
    previous_stage  varchar(16),
    recorded_on     date         NOT NULL,
    note            varchar(500),
    version         int          NOT NULL
  );
  CREATE UNIQUE INDEX project_code ON project (zone_id, code);
  CREATE INDEX project_of_stage ON project (zone_id, stage, code);
  CREATE INDEX project_of_enterprise ON project (enterprise_id, code)`;

const revisions = `
  CREATE TABLE project_revision (
    project_id      uuid         NOT NULL CONSTRAINT project_revision_project REFERENCES project (id),
    revision        int          NOT NULL,
    zone_id         varchar(16)  NOT NULL,
    valid_from      timestamptz  NOT NULL,
    valid_to        timestamptz  CONSTRAINT project_revision_lasts CHECK (valid_to > valid_from),
    enterprise_id   uuid         CONSTRAINT project_revision_enterprise REFERENCES enterprise (id),
    ${figureColumns},
    actor_id        varchar(64)  NOT NULL,
    reason          text         NOT NULL,
    CONSTRAINT project_revision_pk PRIMARY KEY (project_id, revision)
  );
  CREATE UNIQUE INDEX project_revision_current ON project_revision (zone_id, project_id) WHERE valid_to IS NULL;
  CREATE INDEX project_revision_as_of ON project_revision (zone_id, valid_from, valid_to)`;

const invitations = `
  CREATE TABLE project_invitation (
    code        varchar(24) CONSTRAINT project_invitation_pk PRIMARY KEY,
    zone_id     varchar(16) NOT NULL,
    project_id  uuid        NOT NULL CONSTRAINT project_invitation_project REFERENCES project (id),
    created_by  varchar(64) NOT NULL,
    created_at  timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    accepted_by uuid        CONSTRAINT project_invitation_enterprise REFERENCES enterprise (id),
    accepted_at timestamptz
  );
  CREATE INDEX project_invitation_of_project ON project_invitation (project_id)`;

/** A revision may be closed, once; nothing else that was recorded ever changes. */
const guards = `
  CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% keeps what was recorded: % refused', TG_TABLE_NAME, TG_OP
      USING ERRCODE = 'integrity_constraint_violation';
  END $$;
  CREATE FUNCTION only_close_revision() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.valid_to IS NULL AND NEW.valid_to IS NOT NULL AND to_jsonb(OLD) - 'valid_to' = to_jsonb(NEW) - 'valid_to' THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'project_revision keeps what was recorded: a revision can only be closed, once'
      USING ERRCODE = 'integrity_constraint_violation';
  END $$;
  CREATE TRIGGER project_revision_only_closed BEFORE UPDATE ON project_revision
    FOR EACH ROW EXECUTE FUNCTION only_close_revision();
  CREATE TRIGGER project_revision_kept BEFORE DELETE OR TRUNCATE ON project_revision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()`;

/**
 * The only way a project is written: makes or changes it and records the revision, in the caller's transaction.
 * A figure that is not given keeps its value. Two changes at one instant follow each other by a microsecond.
 * Returns the number of the revision that is now current; nothing is recorded when nothing changed.
 */
const revise = `
  CREATE FUNCTION project_revise(p_project uuid, p_zone varchar, p_enterprise uuid, p_stage varchar, p_figures jsonb,
    p_at timestamptz, p_actor varchar, p_reason text) RETURNS int LANGUAGE plpgsql AS $$
  DECLARE
    before project;
    changed project;
    since timestamptz;
  BEGIN
    SELECT * INTO before FROM project WHERE id = p_project FOR UPDATE;
    IF before.id IS NOT NULL AND before.zone_id <> p_zone THEN
      RAISE EXCEPTION 'project % is not of zone %', p_project, p_zone USING ERRCODE = 'integrity_constraint_violation';
    END IF;

    changed := jsonb_populate_record(before, COALESCE(
      (SELECT jsonb_object_agg(lower(regexp_replace(key, '([A-Z])', '_\\1', 'g')), value)
         FROM jsonb_each(p_figures) WHERE key IN ('nameZh', 'nameEn', 'enterpriseName', 'uscc', 'tier', 'sector',
           'businessTypes', 'functionalArea', 'rdDesign', 'investmentCny', 'importUsd', 'exportUsd', 'floorAreaSqm', 'jobs')),
      '{}'));
    changed.enterprise_id := COALESCE(p_enterprise, before.enterprise_id);
    changed.stage := CASE
      WHEN p_stage IS NULL THEN before.stage
      WHEN p_stage <> 'previous' THEN p_stage
      WHEN before.stage = 'proposed' THEN COALESCE(before.previous_stage, 'reserve')
      ELSE before.stage END;
    IF changed.stage = 'proposed' AND before.stage <> 'proposed' THEN
      changed.previous_stage := before.stage;
    END IF;

    IF before.id IS NULL THEN
      changed := project_of(changed, p_project, p_zone, p_figures, p_at);
      INSERT INTO project SELECT changed.*;
    ELSIF changed IS NOT DISTINCT FROM before THEN
      RETURN before.version;
    ELSE
      changed.version := before.version + 1;
      UPDATE project SET (${figures}, previous_stage, version)
        = (SELECT ${figures}, previous_stage, version FROM (SELECT changed.*) AS c)
       WHERE id = p_project;
      UPDATE project_revision SET valid_to = GREATEST(p_at, valid_from + interval '1 microsecond')
       WHERE project_id = p_project AND zone_id = p_zone AND valid_to IS NULL
      RETURNING valid_to INTO since;
    END IF;

    INSERT INTO project_revision (project_id, revision, zone_id, valid_from, ${figures}, illustrative, actor_id, reason)
    SELECT p_project, changed.version, p_zone, COALESCE(since, p_at), ${figures}, illustrative, p_actor, COALESCE(p_reason, '')
      FROM (SELECT changed.*) AS c;
    RETURN changed.version;
  END $$`;

/** What a new project has beside its figures. Without a code of its own it gets the next: ZGC-A-2026-0001. */
const made = `
  CREATE FUNCTION project_of(given project, p_project uuid, p_zone varchar, p_figures jsonb, p_at timestamptz)
  RETURNS project LANGUAGE plpgsql AS $$
  DECLARE
    serial text;
    today date := (p_at AT TIME ZONE 'Asia/Shanghai')::date;
  BEGIN
    given.id := p_project;
    given.zone_id := p_zone;
    given.stage := COALESCE(given.stage, 'reserve');
    given.code := p_figures ->> 'code';
    IF given.code IS NULL THEN
      serial := nextval('project_code_seq');
      given.code := upper(p_zone) || CASE given.stage WHEN 'reserve' THEN '-R-' ELSE '-A-' END
        || extract(year FROM today) || '-' || lpad(serial, greatest(4, length(serial)), '0');
    END IF;
    given.business_types := COALESCE(given.business_types, '{}');
    given.rd_design := COALESCE(given.rd_design, false);
    given.illustrative := COALESCE((p_figures ->> 'illustrative')::boolean, false);
    given.recorded_on := COALESCE((p_figures ->> 'recordedOn')::date, today);
    given.note := p_figures ->> 'note';
    given.version := 1;
    RETURN given;
  END $$`;

export class CreateProjects1764000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [projects, revisions, invitations, guards, made, revise]) await db.query(part);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP FUNCTION project_revise(uuid, varchar, uuid, varchar, jsonb, timestamptz, varchar, text),
         project_of(project, uuid, varchar, jsonb, timestamptz)`,
    );
    await db.query(`DROP TABLE project_invitation, project_revision, project`);
    await db.query(`DROP FUNCTION only_close_revision(), refuse_rewriting()`);
    await db.query(`DROP SEQUENCE project_code_seq`);
  }
}
