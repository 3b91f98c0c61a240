// citeproc-js: items of CSL-JSON on standard input, in a style, to the entries of a bibliography and a note for each.
// node citeproc.mjs STYLE LOCALES; prints {"entries": {id: text}, "notes": {id: text}}.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const CSL = createRequire(new URL("installed/", import.meta.url))("citeproc");
const [style, locales] = process.argv.slice(2);
const items = new Map(JSON.parse(readFileSync(0, "utf8")).map((item) => [item.id, item]));
const engine = new CSL.Engine(
  {
    retrieveItem: (id) => items.get(id),
    retrieveLocale: (name) => readFileSync(`${locales}/locales-${name}.xml`, "utf8"),
  },
  readFileSync(style, "utf8"),
);
engine.setOutputFormat("text");

const notes = {};
const before = [];
for (const id of items.keys()) {
  const noteIndex = before.length + 1;
  const cluster = { citationItems: [{ id, locator: "5", label: "page" }], properties: { noteIndex } };
  const [, said] = engine.processCitationCluster(cluster, before, []);
  notes[id] = said.at(-1)[1];
  before.push([cluster.citationID, noteIndex]);
}
const entries = {};
if (items.size > 0) {
  const [{ entry_ids: ids, bibliography_errors: empty }, texts] = engine.makeBibliography();
  const silent = new Set(empty.map((entry) => entry.itemID));
  const printed = ids.flat().filter((id) => !silent.has(id));
  printed.forEach((id, at) => (entries[id] = texts[at]));
}
process.stdout.write(JSON.stringify({ entries, notes }));
