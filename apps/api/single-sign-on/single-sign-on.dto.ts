import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';

/** Way inside this site: not `//host`, and no backslash, which browsers take for a slash. */
const wayInside = /^\/(?![/\\])[^\\\p{Cc}]{0,1900}$/u;

export class WayDto {
  @ApiProperty({ required: false, default: '/', description: 'Where to go afterwards: a path of this site' })
  @IsOptional()
  @Matches(wayInside, { message: 'It must be a path of this site, such as /desk' })
  returnTo: string = '/';
}

/** 单点登录: whether it is set up here, and whether the caller can use it. */
export class SingleSignOnDto {
  setUp: boolean;
  linked: boolean;
}

export class ProviderAddressDto {
  /** Where the browser has to go. */
  address: string;
}
