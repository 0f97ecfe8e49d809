import { LOG_BYTES_MOST, type LogFault } from '../protocol/index.ts';

/** Why a file gives no text; what the text holds is for `resumeSolo` to judge. */
export type FileFault = LogFault | { readonly code: 'unreadable' };

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: FileFault };

/** The text of a file that somebody has chosen; one that is larger than a log can be is not read. */
export async function readLogFile(file: Blob): Promise<FileText> {
  if (file.size > LOG_BYTES_MOST)
    return { ok: false, fault: { code: 'too-large', what: `the file has ${file.size} bytes` } };
  try {
    return { ok: true, text: await file.text() };
  } catch {
    // It was moved, or may not be read.
    return { ok: false, fault: { code: 'unreadable' } };
  }
}
