import { fieldErrorsOf, fileSize, InvalidContent } from '#kernel';
import { headOf, type FileOnDisk } from './file-parts.js';
import { encryptedOffice, kindOf } from './file-kind.js';
import { spokenKind } from './known-kinds.js';
import { endingsOf } from './media-types.js';
import { pictureSize } from './picture-size.js';
import { pdfFault, pictureFault, type Unsound } from './soundness.js';
import { directoryOf, readDirectory } from './zip-directory.js';

/** About a sheet of A1 at 300 dpi; larger pictures are decompression bombs. */
const maxPixels = 100_000_000;
const most = { zh: `${maxPixels / 10_000} 万像素`, en: `${maxPixels / 1_000_000} million` };
/** Unpacked size and number of parts of an office document. */
const maxUnpackedBytes = 200 * 1024 * 1024;
const maxParts = 5_000;
/** The header of a picture lies in its first megabyte, even behind a colour profile. */
const headBytes = 1024 * 1024;

interface File extends FileOnDisk {
  /** As it was called where it came from. */
  name: string;
}

const wrong = fieldErrorsOf({
  empty_file: { zh: '文件是空的，请重新上传。', en: 'The file is empty; send it again.' },
  wrong_type: {
    zh: '这是{found}，此项材料只接受 {allowed}。{instead}',
    en: 'By its content the file is {found}; this material takes {allowed}. {instead}',
  },
  damaged_file: { zh: '文件已损坏，请重新保存后再上传。', en: 'The file is damaged; save it again and send that.' },
  needs_password: {
    zh: '文件设有打开密码，无法查看。请去掉密码后另存，再上传。',
    en: 'The file opens only with a password. Save it without one and send that.',
  },
  picture_too_large: {
    zh: '图片为 {width} × {height} 像素，最多 {most}，请缩小后再上传。',
    en: 'The picture has {width} × {height} pixels; at most {most} are taken.',
  },
  unpacks_too_large: {
    zh: '文档解压后超过 {size} 或 {parts} 个部分，请转为 PDF 后上传。',
    en: 'The document unpacks to more than {size} or {parts} parts; send it as PDF.',
  },
});

/** Media type by content. Throws `InvalidContent` unless the material allows it. */
export async function inspect(file: File, allowed: readonly string[]): Promise<string> {
  if (file.bytes === 0) throw new InvalidContent([wrong('/file', 'empty_file')]);
  const found = await kindOf(file, file.name);
  if (found === encryptedOffice) throw new InvalidContent([wrong('/file', 'needs_password')]);
  if (!allowed.includes(found)) throw wrongType(found, allowed);
  if (found.startsWith('image/')) await refusePictureBomb(file, found);
  if (found.includes('openxmlformats')) await refuseZipBomb(file);
  const fault = await faultOf(found, file);
  if (fault) throw new InvalidContent([wrong('/file', fault)]);
  return found;
}

const faultOf = (mediaType: string, file: FileOnDisk): Promise<Unsound | undefined> =>
  mediaType === 'application/pdf' ? pdfFault(file) : pictureFault(mediaType, file);

function wrongType(found: string, allowed: readonly string[]): InvalidContent {
  const { name, instead } = spokenKind(found);
  const names = allowed.map((type) => endingsOf(type)[0]?.toUpperCase() ?? type);
  return new InvalidContent([wrong('/file', 'wrong_type', { found: name, allowed: names.join(', '), instead })]);
}

async function refusePictureBomb(file: FileOnDisk, mediaType: string): Promise<void> {
  const size = pictureSize(mediaType, await headOf(file, headBytes));
  if (!size) throw new InvalidContent([wrong('/file', 'damaged_file')]);
  if (size.width * size.height > maxPixels) {
    const { width, height } = size;
    throw new InvalidContent([wrong('/file', 'picture_too_large', { width, height, most })]);
  }
}

async function refuseZipBomb(file: FileOnDisk): Promise<void> {
  const directory = await directoryOf(file);
  const summary = directory && readDirectory(directory);
  if (!summary) throw new InvalidContent([wrong('/file', 'damaged_file')]);
  if (summary.unpackedBytes > maxUnpackedBytes || summary.entries > maxParts) {
    throw new InvalidContent([
      wrong('/file', 'unpacks_too_large', { size: fileSize(maxUnpackedBytes), parts: maxParts }),
    ]);
  }
}
