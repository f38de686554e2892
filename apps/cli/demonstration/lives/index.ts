import { announced } from './announced.js';
import { beyond } from './beyond.js';
import type { Life } from './steps.js';

export type { Life, Step } from './steps.js';
export const lives: Life[] = [...announced, ...beyond];
