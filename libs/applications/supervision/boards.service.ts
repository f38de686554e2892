import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CardColour } from '#zones/procedure';
import type { Lamp } from '../clock/index.js';
import type { Actor } from '#kernel';
import { firstGreenDays, type LampDay } from '../lists/lamp.sql.js';
import { lampsByDesk, loadByPerson, openCards } from './board.sql.js';

export interface DeskLamps extends Record<Lamp, number> {
  desk: string;
  open: number;
  claimed: number;
  oldest: Date | null;
}

export interface PersonLoad {
  holder: string;
  claimed: number;
  overdue: number;
  /** Tasks at desks that neither they nor the person they act for serve any more. */
  stranded: number;
}

export interface OpenCards {
  rule: string;
  colour: CardColour;
  open: number;
  appealed: number;
}

export interface Board {
  desks: DeskLamps[];
  people: PersonLoad[];
  cards: OpenCards[];
}

/** 督办: numbers of every desk, person and card rule. */
@Injectable()
export class BoardsService {
  constructor(private readonly db: DataSource) {}

  async board({ zoneId }: Actor, today: LampDay): Promise<Board> {
    const [desks, people, cards] = await Promise.all([
      this.db.query<DeskLamps[]>(lampsByDesk, [zoneId, today.day, firstGreenDays(today)]),
      this.db.query<PersonLoad[]>(loadByPerson, [zoneId, today.day]),
      this.db.query<OpenCards[]>(openCards, [zoneId]),
    ]);
    return { desks, people, cards };
  }
}
