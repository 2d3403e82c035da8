/** Templates that come with every office program: they name nobody. */
export const PLAIN_TEMPLATE = /^(?:Normal|普通|正文|默认)?(?:\.dot[mx]?|\.wpt)?$/iu;

/** Names that programs and makers of computers write for nobody in particular. */
export const NOBODY = /^(?:(?:windows|win\d*|pc|local|default)[ _-]?user|user|users|administrator|admin|owner|unknown|untitled|un-named|openpyxl|python-docx|xlsxwriter|exceljs|sh33tjs|apache poi|wps[ _]?\w*|微软用户|微软中国|用户|管理员|lenovo|hp|dell|microsoft(?: office)? user)?$/iu;
