/** Lines of purchases by kind, and the part each is. */
export const PURCHASE_KINDS = [{ row: 'ROW:货物', part: 'goods' }, { row: 'ROW:工程', part: 'works' }, { row: 'ROW:服务', part: 'services' }] as const;
/** Columns of purchases by form. */
export const PURCHASE_FORMS = [{ field: 'central.total', part: 'central' }, { field: 'dispersed.total', part: 'dispersed' }] as const;
