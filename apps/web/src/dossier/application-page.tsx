import { useParams } from 'react-router';
import type { Application } from '../api/types';
import type { ApplicationProps } from '../applications/props';
import { useApplication, useMove } from '../applications/use-application';
import { Fetched } from '../display/fetched';
import { useSession } from '../session/use-session';
import { useProcedure } from '../zone/use-procedure';
import { EnterpriseDossier } from './enterprise-dossier';
import { StaffDossier } from './staff-dossier';

/** 申请: one page; enterprise and staff each see their side. */
export default function ApplicationPage() {
  const { id = '' } = useParams();
  return <Fetched query={useApplication(id)}>{(application) => <WithProcedure application={application} />}</Fetched>;
}

function WithProcedure({ application }: { application: Application }) {
  const procedure = useProcedure(application);
  return (
    <Fetched query={procedure}>{(definition) => <Sides application={application} procedure={definition} />}</Fetched>
  );
}

function Sides({ application, procedure }: ApplicationProps) {
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
