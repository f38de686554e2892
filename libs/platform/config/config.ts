import 'reflect-metadata';
import path from 'node:path';
import { Expose, Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min, ValidateIf } from 'class-validator';
import { logLevels } from './log.js';
import { root } from './root.js';

const trustProxyFault = 'TRUST_PROXY must be true, false or the number of reverse proxies in front';

/** Every environment variable that Ruqu reads. Nothing else reads `process.env`. */
export class Config {
  /** Your own PostgreSQL, 15 or newer. Without it Ruqu starts the embedded one. */
  @Expose()
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\/\S+$/, {
    message: 'DATABASE_URL must look like postgres://user:password@host:5432/name',
  })
  DATABASE_URL?: string;

  /**
   * The login of requests and jobs in the same database, which owns no table. Without it Ruqu creates one: the name of
   * DATABASE_URL with `_app`.
   */
  @Expose()
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\/\S+$/, {
    message: 'DATABASE_APP_URL must look like postgres://user:password@host:5432/name',
  })
  DATABASE_APP_URL?: string;

  /** Redis or Valkey for the queues. Without it they live in PostgreSQL. */
  @Expose()
  @IsOptional()
  @Matches(/^rediss?:\/\/\S+$/, { message: 'REDIS_URL must look like redis://host:6379' })
  REDIS_URL?: string;

  /** The address at which the server listens; 0.0.0.0 lets other machines in. */
  @Expose()
  @IsString()
  HOST: string = '127.0.0.1';

  @Expose()
  @IsInt({ message: 'PORT must be a whole number from 0 to 65535' })
  @Min(0, { message: 'PORT must be a whole number from 0 to 65535' })
  @Max(65535, { message: 'PORT must be a whole number from 0 to 65535' })
  PORT: number = 3000;

  /** The public address of this installation, as printed on documents. Outside production, without it, localhost and PORT. */
  @Expose()
  @ValidateIf(({ production, PUBLIC_URL }: Config) => production || PUBLIC_URL !== undefined)
  @Matches(/^https?:\/\/[^\s/?#]+$/, { message: 'PUBLIC_URL must look like https://ruqu.example, without a path' })
  PUBLIC_URL?: string;

  @Expose()
  @IsIn(['development', 'test', 'production'])
  NODE_ENV: string = 'development';

  /** The zone (its pack's folder name) that this installation serves. */
  @Expose()
  @Matches(/^[a-z][a-z0-9-]{0,15}$/, { message: "ZONE must be the name of a zone pack's folder, such as zgc" })
  ZONE: string = 'zgc';

  /** The folder of the zone packs. */
  @Expose()
  @IsString()
  ZONES_DIR: string = path.join(root, 'zones');

  /** The folder of lasting data: the embedded database and the uploaded files. */
  @Expose()
  @IsString()
  RUQU_HOME: string = path.join(root, '.ruqu');

  /**
   * Number of reverse proxies in front that add to X-Forwarded-For; `true` means one. Only their entries count, from
   * the end of the header: a caller may have written the rest.
   */
  @Expose()
  @Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) => proxyCount(obj[key]))
  @IsInt({ message: trustProxyFault })
  @Min(0, { message: trustProxyFault })
  @Max(9, { message: trustProxyFault })
  TRUST_PROXY: number = 0;

  /** Encrypts secrets that a copy of the database must not reveal, such as second factors. */
  @Expose()
  @ValidateIf(({ production, SECRET_KEY }: Config) => production || SECRET_KEY !== undefined)
  @Matches(/^[A-Za-z0-9+/]{43}=$/, {
    message: 'SECRET_KEY must be 32 random bytes in base64, such as `openssl rand -base64 32` prints',
  })
  SECRET_KEY?: string;

  /** The mail server. Without it, outside production, letters become .eml files in RUQU_HOME/mail. */
  @Expose()
  @ValidateIf(({ production, MAIL_URL }: Config) => production || MAIL_URL !== undefined)
  @Matches(/^smtps?:\/\/\S+$/, { message: 'MAIL_URL must look like smtps://user:password@host:465' })
  MAIL_URL?: string;

  /** Sender of letters, as `Name <address>` or an address. */
  @Expose()
  @Matches(/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/, { message: 'MAIL_FROM must look like 入区 Ruqu <ruqu@zone.example>' })
  MAIL_FROM: string = '入区 Ruqu <ruqu@localhost>';

  /** Who needs a second factor: `staff`, the default in production, or nobody (`optional`). */
  @Expose()
  @IsOptional()
  @IsIn(['staff', 'optional'])
  SECOND_FACTOR?: 'staff' | 'optional';

  /** Issuer of your OpenID Connect provider for staff, as in its discovery document. */
  @Expose()
  @IsOptional()
  @Matches(/^https?:\/\/[^\s?#]+$/, { message: 'OIDC_ISSUER must look like https://login.example' })
  OIDC_ISSUER?: string;

  @Expose()
  @IsOptional()
  @IsString()
  OIDC_CLIENT_ID?: string;

  @Expose()
  @IsOptional()
  @IsString()
  OIDC_CLIENT_SECRET?: string;

  /** A file with the secret, in place of OIDC_CLIENT_SECRET. */
  @Expose()
  @IsOptional()
  @IsString()
  OIDC_CLIENT_SECRET_FILE?: string;

  /** Scopes asked of the provider; a claim may need a scope of its own. */
  @Expose()
  @Matches(/^openid( \S+)*$/, { message: 'OIDC_SCOPE must begin with openid, such as: openid profile email' })
  OIDC_SCOPE: string = 'openid profile email';

  /** The claim whose values grant desks and roles, such as `groups`. */
  @Expose()
  @IsOptional()
  @IsString()
  OIDC_CLAIM?: string;

  /** Desks and roles granted by each value of OIDC_CLAIM: JSON, or the name of a JSON file. */
  @Expose()
  @IsOptional()
  @IsString()
  OIDC_GRANTS?: string;

  /** Risks that production tolerates: `embedded-database`, `demonstration-accounts`, or both with a comma. */
  @Expose()
  @IsOptional()
  @Matches(/^(embedded-database|demonstration-accounts)(,(embedded-database|demonstration-accounts))*$/, {
    message: 'TOLERATE must be embedded-database, demonstration-accounts, or both with a comma between them',
  })
  TOLERATE?: string;

  /** Requests that one address may send in a minute; changes without signing in, a fiftieth of it. */
  @Expose()
  @IsInt({ message: 'RATE_LIMIT must be a whole number from 1: requests of one address in a minute' })
  @Min(1, { message: 'RATE_LIMIT must be a whole number from 1: requests of one address in a minute' })
  RATE_LIMIT: number = 3000;

  /** Lowest level that is logged. `info`, the default in production, logs every request; elsewhere `warn`. */
  @Expose()
  @IsOptional()
  @IsIn(logLevels)
  LOG_LEVEL?: (typeof logLevels)[number];

  /** Whether others were told the port, so that no other will do. Set by `loadConfig`. */
  portIsFixed: boolean = false;

  get publicUrl(): string {
    return this.PUBLIC_URL ?? `http://localhost:${this.PORT}`;
  }

  get logLevel(): (typeof logLevels)[number] {
    return this.LOG_LEVEL ?? (this.production ? 'info' : 'warn');
  }

  get production(): boolean {
    return this.NODE_ENV === 'production';
  }

  /** Whether this risk is accepted: outside production always. */
  tolerates(blemish: ToleratedRisk): boolean {
    return !this.production || (this.TOLERATE ?? '').split(',').includes(blemish);
  }

  get staffNeedSecondFactor(): boolean {
    return (this.SECOND_FACTOR ?? (this.production ? 'staff' : 'optional')) === 'staff';
  }
}

export type ToleratedRisk = 'embedded-database' | 'demonstration-accounts';

const proxyWords: Readonly<Record<string, number>> = { true: 1, false: 0 };

const proxyCount = (value: unknown): unknown =>
  value === undefined ? 0 : (proxyWords[value as string] ?? Number(value));
