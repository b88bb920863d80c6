import { writeFileSync } from 'node:fs';
import { openApiDocument } from '../src/openapi.ts';

/** Writes the OpenAPI document to the file named on the command line, `openapi.json` by default. */
const file = process.argv[2] ?? 'openapi.json';
writeFileSync(file, `${JSON.stringify(openApiDocument(), null, 2)}\n`);
console.log(file);
