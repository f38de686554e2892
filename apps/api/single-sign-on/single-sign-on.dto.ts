import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, Matches } from 'class-validator';
import { parseBoolean } from '../http/index.js';

/** Way inside this site: not `//host`, and no backslash, which browsers take for a slash. */
const wayInside = /^\/(?![/\\])[^\\\p{Cc}]{0,1900}$/u;

export class ReturnQuery {
  @ApiProperty({ required: false, default: '/', description: 'Where to go afterwards: a path of this site' })
  @IsOptional()
  @Matches(wayInside, { message: 'It must be a path of this site, such as /desk' })
  returnTo: string = '/';

  @ApiProperty({ required: false, default: false, description: 'The person is to prove anew there who they are' })
  @IsOptional()
  @Transform(parseBoolean)
  @IsBoolean()
  again: boolean = false;
}

/** 单点登录: whether it is set up here, and whether the caller can use it. */
export class SingleSignOnResponse {
  setUp: boolean;
  linked: boolean;
}

export class ProviderAddressResponse {
  /** Where the browser has to go. */
  address: string;
}
