import type { Procedure } from '#zones/procedure';
import { useParams } from 'react-router';
import type { Application } from '../api/types';
import { useApplication, useMove } from '../applications/use-application';
import { Loading } from '../display/loading';
import { ProblemNotice } from '../display/problem-notice';
import { useSession } from '../session/use-session';
import { useProcedure } from '../zone/use-procedure';
import { EnterpriseDossier } from './enterprise-dossier';
import { StaffDossier } from './staff-dossier';

export interface DossierProps {
  application: Application;
  procedure: Procedure;
}

/** 申请: the same page for everybody; enterprise and staff see it from their side. */
export default function ApplicationPage() {
  const { id = '' } = useParams();
  const { data: application, error } = useApplication(id);
  const { data: procedure, error: noProcedure } = useProcedure(application?.kind);
  if (error ?? noProcedure) {
    return (
      <main className="page">
        <ProblemNotice error={error ?? noProcedure} />
      </main>
    );
  }
  if (!application || !procedure) return <Loading />;
  return <Sides application={application} procedure={procedure} />;
}

function Sides({ application, procedure }: DossierProps) {
  const { data: session } = useSession();
  const move = useMove(application);
  const own = session?.enterprise?.id === application.enterprise.id;
  const Side = own ? EnterpriseDossier : StaffDossier;
  return (
    <main className="page">
      <Side application={application} procedure={procedure} move={move} />
    </main>
  );
}
