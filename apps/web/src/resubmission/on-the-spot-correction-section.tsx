import { useTranslation } from 'react-i18next';
import { UnsavedError } from '../api/problem';
import type { FormValue } from '../api/types';
import { offers } from '../applications/commands';
import { correctOnSpot, type At } from '../applications/moves';
import type { ActingProps, ApplicationProps } from '../applications/props';
import { FinalButton } from '../dialogs/final-button';
import { Section } from '../display/section';
import { SaveState } from '../draft/save-state';
import { useDraft, type Draft } from '../draft/use-draft';
import { FormStep } from '../form/form-step';
import { usePointerName } from '../form/pointer-name';
import { remarksOf } from '../form/remarks';
import { MaterialRow } from '../materials/material-row';

/** 当场更正: only items named by the window can be corrected here. */
export function OnTheSpotCorrectionSection(props: ActingProps) {
  return offers(props.application, 'correctOnSpot') ? <OnTheSpotCorrection {...props} /> : null;
}

function OnTheSpotCorrection({ application, procedure, move }: ActingProps) {
  const { t } = useTranslation();
  const draft = useDraft(application);
  const nameOf = usePointerName(application);
  const keys = new Set(application.onSpotCorrection?.items.map(({ key }) => key));
  const handBack = async ({ id, version }: At) => {
    await draft.saver.flush();
    if (!draft.saver.isSaved) throw new UnsavedError();
    await correctOnSpot({ id, version: Math.max(version, draft.saver.version) });
  };
  return (
    <Section title={t('dossier.onTheSpotCorrection.title')} id="on-the-spot-correction">
      <p className="lead">{t('dossier.onTheSpotCorrection.lead')}</p>
      <NamedFields application={application} procedure={procedure} draft={draft} keys={keys} />
      <NamedMaterials application={application} procedure={procedure} keys={keys} />
      <div className="buttons">
        <FinalButton
          type="primary"
          size="large"
          name={t('dossier.onTheSpotCorrection.handBack')}
          lead={t('tasks.final.correctOnSpot')}
          move={move}
          send={handBack}
        />
        <SaveState view={draft.view} nameOf={nameOf} />
      </div>
    </Section>
  );
}

interface Named extends ApplicationProps {
  keys: Set<string>;
}

function NamedFields({ application, procedure, draft, keys }: Named & { draft: Draft }) {
  const fields = procedure.form.flatMap((section) => section.fields).filter(({ key }) => keys.has(key));
  const change = (key: string, value: FormValue) => draft.saver.change(key, value);
  const section = { key: 'onTheSpotCorrection', title: procedure.title, fields };
  return (
    <FormStep section={section} view={draft.view} visible={keys} remarks={remarksOf(application)} onChange={change} />
  );
}

function NamedMaterials({ application, procedure, keys }: Named) {
  const named = application.materials.filter(({ key }) => keys.has(key));
  return (
    <ul className="materials">
      {named.map((material) => (
        <MaterialRow
          key={material.key}
          application={application}
          material={{ ...material, mayFollow: false }}
          definition={procedure.materials.find(({ key }) => key === material.key)}
          promised={false}
          onPromise={() => undefined}
        />
      ))}
    </ul>
  );
}
