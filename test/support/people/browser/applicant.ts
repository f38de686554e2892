import { aPdfFile } from '../files.js';
import { expectsWholeReview } from './review.js';
import type { Visitor } from './visitor.js';

/** Fills in the form of the wizard as a chip designer would, section by section, up to its materials. */
export async function fillIn(visitor: Visitor, project: string, { jobs = '86' } = {}): Promise<void> {
  for (const [place, section] of sections(project, jobs).entries()) {
    await section(visitor);
    await visitor.screenshot(`05-section-${place + 1}`);
    await visitor.press('下一步');
  }
}

const sections = (project: string, jobs: string): ((visitor: Visitor) => Promise<void>)[] => [
  async (visitor) => {
    await visitor.write('联系人姓名', '沈一舟');
    await visitor.write('联系电话', '010-62345678');
    await visitor.choose('海关信用等级', '常规企业');
  },
  async (visitor) => {
    await visitor.write('项目名称（中文）', project);
    await visitor.write('项目名称（英文）', 'Illustrative RF front-end chips');
    await visitor.write('项目概况', '面向通信基站的射频前端芯片设计、验证与检测，含保税研发。');
    await visitor.pick('国民经济行业小类代码', '集成电路制造');
    await visitor.sees('集成电路制造');
  },
  async (visitor) => {
    await visitor.choose('产业', '集成电路');
    await visitor.choose('业务类型', '研发', '检测');
    await visitor.choose('是否属于研发设计类项目', '是');
  },
  async (visitor) => {
    await visitor.write('计划投资总额', '16386.12');
    await visitor.sees('= 163,861,200.00 元');
    await visitor.write('计划年进口额', '500');
    await visitor.write('计划年出口额', '300');
    await visitor.write('计划就业人数', jobs);
  },
  async (visitor) => {
    await visitor.choose('拟入驻功能区', '研发设计区');
    await visitor.choose('是否位于围网内', '是');
    await visitor.write('需求建筑面积', '1200');
    await visitor.write('预计年综合能耗', '85.5');
  },
  async (visitor) => {
    await visitor.choose('与海关信息化系统联网的准备情况', '系统已建成');
    await visitor.write('企业信息化管理系统概况', '企业资源计划系统，与海关辅助平台直连。');
  },
];

/** Hands in a file for the material of this name. */
export async function attach(visitor: Visitor, material: string): Promise<void> {
  const row = visitor.page.getByRole('listitem').filter({ hasText: material });
  const chooser = visitor.page.waitForEvent('filechooser');
  await visitor.press(`选择文件 ${material}`, row);
  await (await chooser).setFiles(aPdfFile(material));
  await visitor.sees('已提交', row);
}

/** Hands in everything that the wizard asks for here, from its first section to the submission. */
export async function apply(visitor: Visitor, project: string): Promise<void> {
  await visitor.press('申请入区');
  await visitor.press('开始填报');
  await fillIn(visitor, project);
  await visitor.sees('必需');
  for (const material of everyMaterial) await attach(visitor, material);
  await visitor.press('下一步');
  await visitor.sees('核对通过，可以提交');
  await expectsWholeReview(visitor);
  await visitor.tick(visitor.page.getByLabel('本企业承诺'));
  await visitor.press('提交申请');
  await visitor.heading('申请已收件').waitFor();
}

export const everyMaterial = [
  '营业执照副本',
  '项目计划书',
  '守法经营与安全生产承诺书',
  '信息化管理系统建设方案',
  '用房意向书',
  '环境影响说明',
];
