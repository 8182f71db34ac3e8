export function thirdPartyNotices(paths: readonly string[]): string;
