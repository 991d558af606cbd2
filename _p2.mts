import { fixtureTexts } from './bench/pages.ts';
import { readSource } from './pipelines/read/index.ts';
import { extract } from './pipelines/extract/index.ts';
import { Config } from './schemas/config.ts';
const config = Config.parse({});
const docs=[]; for (const e of ['.txt','.html']) for(const s of fixtureTexts(e)) docs.push(...await readSource({path:'a'+e,bytes:new TextEncoder().encode(s),published:'2021-01-05'}));
const t=performance.now(); let n=0; while(performance.now()-t<14000) for(const d of docs){ extract(d,config); n++; }
console.log(n);
