// citation.js: items of CSL-JSON on standard input, to BibTeX.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("installed/", import.meta.url));
const { Cite, plugins } = require("@citation-js/core");
require("@citation-js/plugin-bibtex");
// as it comes, it leaves out every letter that is not ASCII and makes keys of its own
Object.assign(plugins.config.get("@bibtex").format, { asciiOnly: false, checkLabel: false, useIdAsLabel: true });

process.stdout.write(new Cite(JSON.parse(readFileSync(0, "utf8"))).format("bibtex"));
