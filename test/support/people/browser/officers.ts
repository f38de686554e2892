import { eventually } from '../../system/timing/eventually.js';
import type { Visitor } from './visitor.js';

/** 领办下一件: takes what presses most at the desk, which the test knows to be this project. */
export async function claimNext(visitor: Visitor, project: string): Promise<void> {
  await visitor.press('领办下一件');
  await visitor.heading(project).waitFor();
}

interface Conclusion {
  choice: string;
  /** What is written, by the label of its field. */
  words?: Record<string, string>;
  /** The button that sends it. */
  by: string;
}

/** Ticks the whole checklist, chooses, writes and sends; the form is then gone. */
export async function conclude(visitor: Visitor, { choice, words = {}, by }: Conclusion): Promise<void> {
  await visitor.tickAll('审查要点');
  await visitor.answer(choice);
  for (const [label, text] of Object.entries(words)) await visitor.write(label, text);
  await send(visitor, by);
}

/** Presses the button of an act that cannot be undone, and says yes to its question once that is told what will come. */
export async function confirm(visitor: Visitor, button: string | RegExp, told?: string | RegExp): Promise<void> {
  await visitor.press(button);
  const question = visitor.page.getByRole('dialog');
  if (told) await visitor.sees(told, question);
  await visitor.press(button, question);
}

export async function send(visitor: Visitor, button: string | RegExp, told?: string | RegExp): Promise<void> {
  await confirm(visitor, button, told);
  await eventually(async () => expect(await visitor.page.getByRole('button', { name: button }).count()).toBe(0));
}
