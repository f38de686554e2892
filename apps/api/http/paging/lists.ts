import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { Page } from './page.js';

/** A class for a whole list of something. */
export function ListOf<Item>(item: Type<Item>): Type<{ items: Item[] }> {
  class List {
    @ApiProperty({ type: [item] }) items: Item[];
  }
  return List;
}

/** A class for a page of a list. */
export function PageOf<Item>(item: Type<Item>): Type<Page<Item>> {
  class OnePage extends ListOf(item) {
    @ApiProperty({ type: String, nullable: true }) next: string | null;
  }
  return OnePage;
}
