import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { UnsavedError } from '../api/problem';
import type { Application } from '../api/types';
import { submit } from '../applications/moves';
import { useMove } from '../applications/use-application';
import { ProblemNotice } from '../display/problem-notice';
import { ReadyButton } from '../display/ready-button';
import type { DraftSaver } from '../draft/draft-saver';
import { usePointerName } from '../form/pointer-name';
import { forgetPromises, papersToFollow } from '../materials/promises';

interface Props {
  application: Application;
  saver: DraftSaver;
  ready: boolean;
  promised: string[];
}

/** Submits the application; a correction is submitted with its answers elsewhere. */
export function SubmitBox({ application, saver, ready, promised }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [committed, setCommitted] = useState(false);
  const move = useMove(application);
  const nameOf = usePointerName(application);
  const { id, status } = application;
  if (status === 'correcting') {
    return (
      <Button type="primary" size="large" onClick={() => void navigate(`/applications/${id}#correction`)}>
        {t('apply.toAnswers')}
      </Button>
    );
  }
  const papers = papersToFollow(application, promised);
  const handIn = () =>
    move.mutate(async ({ version }) => {
      await saver.flush();
      if (!saver.isSaved) throw new UnsavedError();
      await submit({ id, version: Math.max(version, saver.version) }, { papersToFollow: papers });
      forgetPromises(id);
    });
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
        because={!ready ? t('apply.openItems') : !committed && t('apply.commitFirst')}
        loading={move.isPending}
        onClick={handIn}
      >
        {t('apply.submit')}
      </ReadyButton>
    </div>
  );
}
