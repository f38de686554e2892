import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Office, StaffMember } from '../api/types';
import { Confirm } from '../dialogs/confirm';
import { OfficeText } from '../display/marks/office-text';
import { ProblemNotice } from '../display/problem-notice';
import { EndDialog } from './end-dialog';
import { useStaffActs } from './use-staff';

const standing = ({ state }: Office) => state === 'running' || state === 'planned';

interface Props {
  member: StaffMember;
  mayChange: boolean;
}

/** Offices of a person; past ones on demand. */
export function OfficeLines({ member: { id, offices }, mayChange }: Props) {
  const { t } = useTranslation();
  const former = offices.filter((office) => !standing(office));
  return (
    <div className="offices">
      {offices.filter(standing).map((office) => (
        <div key={office.id} className="office-line">
          <OfficeText office={office} />
          {office.state === 'planned' && <span className="tag tag-plain">{t('staff.state.planned')}</span>}
          {mayChange && <OfficeActs id={id} office={office} />}
        </div>
      ))}
      {former.length > 0 && (
        <details>
          <summary>{t('staff.former', { count: former.length })}</summary>
          {former.map((office) => (
            <div key={office.id} className="office-line quiet">
              <OfficeText office={office} />
              <span className="tag tag-plain">{t(`staff.state.${office.state}`)}</span>
            </div>
          ))}
        </details>
      )}
    </div>
  );
}

function OfficeActs({ id, office }: { id: string; office: Office }) {
  const { t } = useTranslation();
  const acts = useStaffActs();
  const [ending, setEnding] = useState(false);
  return (
    <span className="office-acts">
      <Button size="small" type="link" onClick={() => setEnding(true)}>
        {t('staff.end.action')}
      </Button>
      <Confirm
        title={t('staff.revoke.sure')}
        okText={t('staff.revoke.action')}
        cancelText={t('members.cancel')}
        onConfirm={() => acts.mutate({ act: 'revoke', id, office: office.id })}
      >
        <Button size="small" type="link" danger disabled={acts.isPending}>
          {t('staff.revoke.action')}
        </Button>
      </Confirm>
      <ProblemNotice error={acts.error} />
      {ending && <EndDialog id={id} office={office} onClose={() => setEnding(false)} />}
    </span>
  );
}
