/** Words of the menu and of the system's dialogs. */
export interface HostWords {
  readonly program: string;
  readonly file: string;
  readonly open: string;
  readonly quit: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly view: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly actualSize: string;
  readonly fullScreen: string;
  readonly developerTools: string;
  readonly openTitle: string;
  readonly disclosures: string;
  readonly allFiles: string;
  readonly saveTitle: string;
  readonly cannotStart: string;
  readonly backendLost: string;
  readonly damaged: string;
  /** Filled with `detail`, `backup`, `at`, `documents`, `changes`. */
  readonly damagedDetail: string;
  readonly restoreBackup: string;
}
