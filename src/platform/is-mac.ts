/** Whether the page runs on macOS, where keys have other names. */
export const isMac = (): boolean => navigator.platform.startsWith('Mac')
