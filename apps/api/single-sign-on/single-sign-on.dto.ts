import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { IsFlagInQuery, Verbatim } from '../http/index.js';

/** Way inside this site: not `//host`, and no backslash, which browsers take for a slash. */
const wayInside = /^\/(?![/\\])[^\\\p{Cc}]{0,1900}$/u;

export class ReturnQuery {
  /** Where to go after signing in: a path of this site */
  @ApiProperty({ required: false, default: '/' })
  @IsOptional()
  @Verbatim()
  @Matches(wayInside, {
    context: { zh: '应为本站的路径，例如 /desk。', en: 'It must be a path of this site, such as /desk.' },
  })
  returnTo: string = '/';

  /** The person is to prove anew there who they are */
  @ApiProperty({ default: false }) @IsFlagInQuery() again: boolean = false;
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
