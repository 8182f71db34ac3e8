/** Where the suite in a browser leaves its results, in the workspace: a request of the wire on each line. */
export const resultsFile = 'results.ndjson';
