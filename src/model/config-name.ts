/** The file that configures a folder and those below it. */
export const CONFIG_NAME = 'reportkit.config.json';
