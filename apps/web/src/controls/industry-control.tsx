import { AutoComplete } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ControlProps } from './props';
import { textOf } from './text-of';
import { useIndustries } from './use-industries';

/** 国民经济行业小类 by name or code. What is in no list may be written all the same. */
export function IndustryControl({ value, parts, onChange }: ControlProps) {
  const { t } = useTranslation();
  const industries = useIndustries();
  const written = textOf(value);
  const [asked, setAsked] = useState(written);
  const found = asked.trim() && industries ? industries.findIndustries(asked) : [];
  const name = industries?.industryName(written);
  return (
    <>
      <AutoComplete
        {...parts}
        value={written}
        options={found.map(({ code, name: title, within }) => ({
          value: code,
          label: (
            <span lang="zh-CN" className="industry">
              {code} {title}
              <small>{within.join(' · ')}</small>
            </span>
          ),
        }))}
        defaultActiveFirstOption
        showSearch={{ filterOption: false, onSearch: setAsked }}
        onChange={(next: string) => onChange(next || null)}
        placeholder={t('apply.industry')}
      />
      {name && (
        <small className="below" lang="zh-CN">
          {name}
        </small>
      )}
    </>
  );
}
