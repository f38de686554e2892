import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../locales/i18n';

export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const chinese = i18n.language === 'zh-CN';
  return (
    <button
      type="button"
      className="bar-button"
      lang={chinese ? 'en' : 'zh-CN'}
      onClick={() => void switchLanguage(chinese ? 'en' : 'zh-CN')}
    >
      {chinese ? 'English' : '中文'}
    </button>
  );
}
