/** How a report comes to the browser: a line of JSON for each message, and after the line that announces the file, its bytes. */
export type ReportMessage =
  | { type: 'progress'; phase: 'read' | 'write'; done: number }
  | { type: 'refused'; message: string }
  | { type: 'file'; name: string; mime: string; bytes: number };
