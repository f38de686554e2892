import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../../api/finality/asked';
import { UnsavedError } from '../../api/problem';
import type { Application } from '../../api/types';
import { submit } from '../../applications/moves';
import { useMove } from '../../applications/use-application';
import { ProblemNotice } from '../../display/problem-notice';
import { ReadyButton } from '../../display/ready-button';
import type { DraftSaver } from '../../draft/draft-saver';
import { usePointerName } from '../../form/pointer-name';
import { forgetPromises, papersToFollow } from '../../materials/promises';
import { useAnswers } from './answers';

interface Props {
  application: Application;
  saver: DraftSaver;
  ready: boolean;
  promised: string[];
}

/** Hands in what has been looked through, for the first time or as a correction with its answers. The page is its question. */
export function SubmitBox({ application, saver, ready, promised }: Props) {
  const { t } = useTranslation();
  useQuestion();
  const [committed, setCommitted] = useState(false);
  const move = useMove(application);
  const nameOf = usePointerName(application);
  const { items, answerTo, areWhole, forget } = useAnswers(application);
  const { id, status } = application;
  const papers = papersToFollow(application, promised);
  const handIn = () =>
    move.mutate(async ({ version }) => {
      await saver.flush();
      if (!saver.isSaved) throw new UnsavedError();
      const answers = items.map((item) => ({ item: item.id, answer: answerTo(item.id) }));
      await submit({ id, version: Math.max(version, saver.version) }, { papersToFollow: papers, answers });
      forgetPromises(id);
      forget();
    });
  const lacking = !ready ? t('apply.openItems') : !areWhole && t('apply.answerFirst');
  return (
    <div className="submit-box">
      <label className="tick">
        <input type="checkbox" checked={committed} onChange={(event) => setCommitted(event.target.checked)} />
        <span>{papers.length > 0 ? t('apply.commitmentWithPapers') : t('apply.commitment')}</span>
      </label>
      <ProblemNotice error={move.error} nameOf={nameOf} />
      <ReadyButton
        type="primary"
        size="large"
        because={lacking || (!committed && t('apply.commitFirst'))}
        loading={move.isPending}
        onClick={handIn}
      >
        {status === 'correcting' ? t('dossier.correction.resubmit') : t('apply.submit')}
      </ReadyButton>
    </div>
  );
}
