import { mkdtempSync } from 'node:fs';
import { Batch } from './pipelines/load/batch.ts';
import { readJson } from './pipelines/load/columns.ts';
import { RecordLine, SourceLine, recordLine } from './pipelines/load/lines.ts';
import { openDatabase } from './pipelines/load/open.ts';
import { Warehouse } from './pipelines/load/warehouse.ts';
import { fill, sqlFolder } from './pipelines/load/sql.ts';
import { announcement } from './test/support/records.ts';
const N=20000, B=Number(process.argv[2]??2000);
const f = mkdtempSync('/tmp/prof-')+'/x.duckdb';
const w = await Warehouse.open(f); await w.startRun('a','b'); w.close();
const { connection: c, close } = await openDatabase(f,'write');
const T: Record<string, number> = {}; const lap=(k:string,t:number)=>{T[k]=(T[k]??0)+performance.now()-t;};
const records = Array.from({ length: N }, (_, i) => announcement(i));
const stmts = sqlFolder('pipelines/load/merge').flatMap(s=>s.split(/;\s*\n/)).filter(s=>s.replace(/--.*/g,'').trim());
const t00=performance.now();
for (let at=0; at<N; at+=B) {
  let t=performance.now(); const b=new Batch(); 
  for (const r of records.slice(at,at+B)) { const t1=performance.now(); const l=recordLine(r); lap('recordLine',t1);  b.add({path:r.source.path,location:'x',size:1,modified:'1',sha256:r.source.sha256,fingerprint:'b',keep:false,gone:false,quarantined:[],source:r.source},[l]); }
  b.finish(); lap('js total',t);
  const v={run:1,sources:readJson(b.sources,SourceLine),records:readJson(b.records,RecordLine)};
  t=performance.now(); await c.run('BEGIN'); 
  for (const s of stmts) { const t1=performance.now(); await c.run(fill(s,v)); lap(s.replace(/--.*/g,'').trim().split('\n')[0]!.slice(0,60), t1); }
  const t2=performance.now(); await c.run('COMMIT'); lap('COMMIT',t2); lap('merge',t);
  b.remove();
}
const t5=performance.now(); await c.run('CHECKPOINT'); lap('CHECKPOINT',t5); console.log('total', performance.now()-t00);
for (const [k,v] of Object.entries(T).sort((a,b)=>b[1]-a[1]).slice(0,22)) console.log(v.toFixed(0).padStart(6),k);
close();
