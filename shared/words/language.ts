/** Interface and export languages; Chinese first. */
export type Language = 'zh-CN' | 'en';
