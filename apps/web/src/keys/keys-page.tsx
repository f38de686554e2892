import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssuedApiKey } from '../api/types';
import { PageHead } from '../display/page-head';
import { PagedList } from '../lists/paged-list';
import { IssuedKey } from './issued-key';
import { KeyRows } from './key-rows';
import { NewKeyDialog } from './new-key-dialog';
import { useKeys } from './use-keys';

/** 接口密钥, with which a program acts for the reader. */
export default function KeysPage() {
  const { t } = useTranslation();
  const keys = useKeys();
  const [making, setMaking] = useState(false);
  const [issued, setIssued] = useState<IssuedApiKey>();
  const take = (key: IssuedApiKey) => {
    setIssued(key);
    setMaking(false);
  };
  return (
    <main className="page">
      <PageHead title={t('keys.title')} lead={t('keys.lead')}>
        <Button type="primary" onClick={() => setMaking(true)}>
          {t('keys.new.action')}
        </Button>
      </PageHead>
      {issued && <IssuedKey issued={issued} onClose={() => setIssued(undefined)} />}
      <PagedList pages={keys} empty={t('keys.none')}>
        {(rows) => <KeyRows rows={rows} />}
      </PagedList>
      {making && <NewKeyDialog onIssued={take} onClose={() => setMaking(false)} />}
    </main>
  );
}
