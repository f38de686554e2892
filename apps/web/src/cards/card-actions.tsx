import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../api/types';
import { TextDialog } from '../dialogs/text-dialog';
import { acknowledge, appeal, rule, useCardAnswer } from './use-cards';

type Act = 'acknowledge' | 'appeal' | 'withdraw' | 'uphold';

const actsOf = ({ commands }: Card): Act[] => [
  ...(commands.includes('acknowledgeCard') ? (['acknowledge'] as const) : []),
  ...(commands.includes('appealCard') ? (['appeal'] as const) : []),
  ...(commands.includes('decideAppeal') ? (['withdraw', 'uphold'] as const) : []),
];

const sends: Record<Act, (card: Card, text: string) => Promise<unknown>> = {
  acknowledge,
  appeal,
  withdraw: (card, text) => rule(card, 'withdraw', text),
  uphold: (card, text) => rule(card, 'uphold', text),
};

/** 签收、申诉、裁定, as the server offers them. */
export function CardActions({ card }: { card: Card }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Act | null>(null);
  const move = useCardAnswer();
  const acts = actsOf(card);
  if (acts.length === 0) return null;
  return (
    <p className="task-actions">
      {acts.map((act) => (
        <Button key={act} onClick={() => setOpen(act)}>
          {t(`cards.act.${act}.action`)}
        </Button>
      ))}
      {open && (
        <TextDialog
          title={t(`cards.act.${open}.action`)}
          label={t(`cards.act.${open}.label`)}
          lead={t(`cards.act.${open}.lead`)}
          move={move}
          send={(text) => () => sends[open](card, text)}
          onClose={() => setOpen(null)}
        />
      )}
    </p>
  );
}
