import type { MaterialDefinition } from '#zones/procedure';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationProps } from '../applications/props';
import { applicationKey } from '../applications/use-application';
import type { Draft } from '../draft/use-draft';
import { MaterialRow } from './material-row';
import { usePromises } from './promises';

interface Props extends ApplicationProps {
  draft: Draft;
}

/** 材料 needed follow from the form, so the form is saved first. */
export function MaterialsStep({ application, procedure, draft: { saver } }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { promised, promise } = usePromises(application);
  useEffect(() => {
    void saver.flush().then(() => client.invalidateQueries({ queryKey: applicationKey(application.id), exact: true }));
  }, [saver, client, application.id]);
  const definitionOf = (key: string): MaterialDefinition | undefined =>
    procedure.materials.find((candidate) => candidate.key === key);
  return (
    <>
      <p className="lead">{t('apply.materials.lead')}</p>
      <ul className="materials">
        {application.materials.map((material) => (
          <MaterialRow
            key={material.key}
            application={application}
            material={material}
            definition={definitionOf(material.key)}
            promised={promised.includes(material.key)}
            onPromise={(later) => promise(material.key, later)}
          />
        ))}
      </ul>
    </>
  );
}
