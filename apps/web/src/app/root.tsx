import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { antLocales } from '../locales/i18n';
import { queryClient } from './query-client';
import { router } from './routes';
import { theme } from './theme';

export function Root() {
  const { i18n, t } = useTranslation();
  return (
    <QueryClientProvider client={queryClient}>
      <ConfigProvider
        theme={theme}
        locale={antLocales.get(i18n.language)}
        wave={{ disabled: true }}
        button={{
          autoInsertSpace: false,
          loadingIcon: <span className="working" role="img" aria-label={t('frame.working')} />,
        }}
      >
        <RouterProvider router={router} />
      </ConfigProvider>
    </QueryClientProvider>
  );
}
