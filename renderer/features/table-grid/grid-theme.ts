import {
  CellStyleModule, ClientSideRowModelModule, LocaleModule, ModuleRegistry, RenderApiModule, RowApiModule, ScrollApiModule, TextEditorModule, themeQuartz, TooltipModule,
} from 'ag-grid-community';

// What the tables use and no more: every module takes its part in making a grid and in each of its changes, pages and filters included.
ModuleRegistry.registerModules([ClientSideRowModelModule, TextEditorModule, CellStyleModule, TooltipModule, LocaleModule, RowApiModule, ScrollApiModule, RenderApiModule]);

/** AG Grid in our tokens: a ruled sheet, no card, no zebra. */
export const gridTheme = themeQuartz.withParams({
  // Scroll bars follow the window's theme.
  browserColorScheme: 'inherit',
  backgroundColor: 'var(--panel)',
  foregroundColor: 'var(--ink)',
  headerBackgroundColor: 'var(--bg)',
  headerTextColor: 'var(--ink2)',
  headerFontWeight: 600,
  headerFontSize: 12,
  accentColor: 'var(--accent)',
  borderColor: 'var(--line)',
  rowBorder: { color: 'var(--line2)' },
  columnBorder: { color: 'var(--line2)' },
  headerColumnBorder: { color: 'var(--line)' },
  headerRowBorder: { color: 'var(--line)' },
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  borderRadius: 0,
  rowHoverColor: 'transparent',
  selectedRowBackgroundColor: 'transparent',
  oddRowBackgroundColor: 'transparent',
  rowHeight: 27,
  headerHeight: 27,
  cellHorizontalPadding: 8,
  spacing: 4,
  fontSize: 13,
  dataFontSize: 13,
  fontFamily: ['Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'system-ui', 'sans-serif'],
  cellEditingBorder: { color: 'var(--accent)', width: 2 },
  inputFocusBorder: { color: 'var(--accent)' },
});
