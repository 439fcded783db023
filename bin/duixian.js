#!/usr/bin/env node
// The command: hands over to the built command line.
import("../dist/cli/main.js").then(({ main }) => main(process.argv));
