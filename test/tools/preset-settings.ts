/**
 * VS Code's page with settings that hold where nobody set another value. On the web VS Code keeps a person's settings
 * in the browser, and a fresh one has none; defaults stand in the page's configuration:
 * `<meta id="vscode-workbench-web-configuration" data-settings="{&quot;remoteAuthority&quot;: …}">`
 */
export function presetSettings(page: string, settings: Readonly<Record<string, unknown>>): string {
  return page.replace(place, (_, opening: string, json: string) => {
    const configuration = JSON.parse(unescapeHtml(json)) as Record<string, unknown>;
    return `${opening}${escapeHtml(JSON.stringify({ ...configuration, configurationDefaults: settings }))}"`;
  });
}

const place = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;

const unescapeHtml = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
