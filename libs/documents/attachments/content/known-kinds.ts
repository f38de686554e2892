import type { Bilingual } from '#kernel';
import { endingsOf } from './media-types.js';

/** What people call a kind of file, and what to send in its place. */
interface KnownKind {
  name: Bilingual;
  instead: Bilingual;
}

const asPdf: Bilingual = { zh: '请另存为 PDF 后上传。', en: 'Save it as PDF and send that.' };
const asPicture: Bilingual = {
  zh: '请转成 JPG 后上传；手机可在相机设置中改为“兼容性最佳”。',
  en: 'Turn it into a JPG and send that; a phone can be set to "most compatible".',
};

const unpacked: Bilingual = { zh: '请解压后逐个上传。', en: 'Unpack it and send each file.' };

const kind = (zh: string, en: string, instead: Bilingual): KnownKind => ({ name: { zh, en }, instead });

/** Kinds that are never or not always taken, by media type. */
const knownKinds: Readonly<Record<string, KnownKind>> = {
  'application/msword': kind('Word 97–2003 文档（.doc）', 'a Word 97–2003 document (.doc)', {
    zh: '请在 Word 或 WPS 中另存为 .docx 或 PDF 后上传。',
    en: 'Save it as .docx or PDF and send that.',
  }),
  'application/vnd.ms-excel': kind('Excel 97–2003 工作簿（.xls）', 'an Excel 97–2003 workbook (.xls)', {
    zh: '请另存为 .xlsx 或 PDF 后上传。',
    en: 'Save it as .xlsx or PDF and send that.',
  }),
  'application/vnd.ms-powerpoint': kind('PowerPoint 97–2003 演示文稿', 'a PowerPoint 97–2003 presentation', asPdf),
  'application/x-cfb': kind('旧版 Office 文件', 'a file of an older office program', asPdf),
  'application/vnd.ms-word.document.macroenabled.12': kind('带宏的 Word 文档', 'a Word document with macros', {
    zh: '请另存为不含宏的 .docx 或 PDF 后上传。',
    en: 'Save it without macros, as .docx or PDF, and send that.',
  }),
  'application/vnd.ms-excel.sheet.macroenabled.12': kind('带宏的 Excel 工作簿', 'an Excel workbook with macros', {
    zh: '请另存为不含宏的 .xlsx 或 PDF 后上传。',
    en: 'Save it without macros, as .xlsx or PDF, and send that.',
  }),
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': kind(
    'PowerPoint 演示文稿',
    'a PowerPoint presentation',
    asPdf,
  ),
  'application/rtf': kind('RTF 文档', 'an RTF document', asPdf),
  'image/heic': kind('HEIC 照片', 'a HEIC photo', asPicture),
  'image/heif': kind('HEIF 照片', 'a HEIF photo', asPicture),
  'image/avif': kind('AVIF 图片', 'an AVIF picture', asPicture),
  'image/webp': kind('WebP 图片', 'a WebP picture', asPicture),
  'image/gif': kind('GIF 图片', 'a GIF picture', asPicture),
  'image/bmp': kind('BMP 图片', 'a BMP picture', asPicture),
  'image/tiff': kind('TIFF 图片', 'a TIFF picture', asPdf),
  'application/zip': kind('ZIP 压缩包', 'a ZIP archive', unpacked),
  'application/x-rar-compressed': kind('RAR 压缩包', 'a RAR archive', unpacked),
  'application/x-7z-compressed': kind('7z 压缩包', 'a 7z archive', unpacked),
};

/** How a kind of file is spoken of; by its ending where it is one of the usual ones. */
export function spokenKind(mediaType: string): KnownKind {
  const [ending] = endingsOf(mediaType);
  if (ending) return kind(`${ending.toUpperCase()} 文件`, `of the kind ${ending.toUpperCase()}`, asPdf);
  return knownKinds[mediaType] ?? kind('无法识别的文件', 'of no known kind', asPdf);
}
