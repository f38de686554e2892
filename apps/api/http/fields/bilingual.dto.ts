import { ApiProperty } from '@nestjs/swagger';

/** Text in both languages. */
export class BilingualText {
  @ApiProperty()
  zh: string;

  @ApiProperty()
  en: string;
}
