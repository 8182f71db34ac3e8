// pdf.js names the classes of a canvas while it loads, also where nothing is drawn. Imported before it.
const missing = ['DOMMatrix', 'ImageData', 'Path2D'].filter((name) => !(name in globalThis));
for (const name of missing)
  Object.assign(globalThis, {
    [name]: class {
      readonly isStandIn = true;
    },
  });

export {};
