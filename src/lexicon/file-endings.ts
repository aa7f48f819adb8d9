/** Endings of files that offices hand out: texts, tables, slides and packed files. Not images, and not pages (.html). */
export const FILE_ENDINGS: readonly string[] = 'doc docx docm dot dotx pdf xls xlsx xlsm csv ppt pptx pps ppsx wps wpt et ett dps rtf txt odt ods ofd ceb cebx caj zip rar 7z tar gz'.split(' ');
