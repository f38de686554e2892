import { useTranslation } from 'react-i18next';

/** Words of a key that only the data knows, such as an event of a later version; undefined where there are none. */
export function useKnownWords(): (key: string, values?: object) => string | undefined {
  const { t, i18n } = useTranslation();
  const say = t as unknown as (key: string, values: object) => string;
  return (key, values = {}) => (i18n.exists(key) ? say(key, values) : undefined);
}
