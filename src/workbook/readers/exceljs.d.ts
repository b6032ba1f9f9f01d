/** The parts of ExcelJS that read a workbook; its front door loads what streams and writes besides. */
declare module 'exceljs/lib/doc/workbook.js' {
  import type ExcelJS from 'exceljs';
  const Workbook: new () => ExcelJS.Workbook;
  export default Workbook;
}

declare module 'exceljs/lib/doc/enums.js' {
  const enums: { readonly ValueType: { readonly Formula: number } };
  export default enums;
}
