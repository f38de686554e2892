import { ApiProperty } from '@nestjs/swagger';

/** Text in both languages. */
export class BilingualDto {
  @ApiProperty()
  zh: string;

  @ApiProperty()
  en: string;
}
