import { useIndustries } from './use-industries';

/** The code of a class with its name, as the standard has it. */
export function IndustryName({ code }: { code: string }) {
  const name = useIndustries()?.industryName(code);
  return (
    <>
      {code} {name && <span lang="zh-CN">{name}</span>}
    </>
  );
}
