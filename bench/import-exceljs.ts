/** exceljs reading a file, every cell once. */
import ExcelJS from 'exceljs';

const book = new ExcelJS.Workbook();
await book.xlsx.readFile(process.argv[2] ?? '');
let cells = 0;
for (const sheet of book.worksheets)
  sheet.eachRow((row) =>
    row.eachCell(() => {
      cells += 1;
    }),
  );
process.stdout.write(`${cells} cells`);
process.stderr.write(`memory ${process.resourceUsage().maxRSS}\n`);
