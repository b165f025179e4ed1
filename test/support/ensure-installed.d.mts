export function needsInstall(root: string): string | undefined
