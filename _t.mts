import { readFileSync } from 'node:fs';
import { processSource } from './pipelines/process.ts';
import { Config } from './schemas/config.ts';
const f=process.argv[2]; const r=await processSource({path:f,bytes:readFileSync(f),published:null}, Config.parse({}));
for(const x of r.records) console.log(JSON.stringify({...x,evidence:undefined,findings:x.findings},null,0)); console.log(r.quarantined);
