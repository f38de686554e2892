/** The fonts of the papers, as packages have them. All three have glyphs in TrueType outlines. */
export const fontFiles = {
  regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  /** LXGW WenKai, whole, whatever its file is called: characters that the other two lack, such as 𠮷 and 𰻝. */
  rare: '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff',
} as const;

export type Face = keyof typeof fontFiles;
