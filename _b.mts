import { readFileSync, readdirSync } from 'node:fs';
import { load } from 'cheerio';
const { readSource } = await import(process.cwd() + '/pipelines/read/index.ts');
const { extract } = await import(process.cwd() + '/pipelines/extract/index.ts');
const { Config } = await import(process.cwd() + '/schemas/config.ts');
const config = Config.parse({});
const pages: string[] = [];
for (const d of readdirSync('fixtures', {withFileTypes:true})) if (d.isDirectory()) for (const f of readdirSync('fixtures/'+d.name)) if (f.endsWith('.html')) pages.push(readFileSync(`fixtures/${d.name}/${f}`,'utf8'));
const bodies = pages.map(p=>/<body[^>]*>([\s\S]*)<\/body>/i.exec(p)?.[1] ?? '');
// 29 KB: concatenated
const big: string[] = [];
for (let i=0;i<pages.length;i++){ let s=pages[i]; let j=i; while(s.length<29000){ j=(j+1)%pages.length; s=s.replace(/<\/body>/i, bodies[j].replace(/\$/g,'$$$$')+'</body>'); if(!/<\/body>/i.test(s)) break;} big.push(s);}
const enc = (l:string[])=>l.map(s=>new TextEncoder().encode(s));
async function time(name:string, fn:()=>any, n=5){ for(let i=0;i<3;i++) await fn(); const ts=[]; for(let i=0;i<n;i++){const t=performance.now(); await fn(); ts.push(performance.now()-t);} ts.sort((a,b)=>a-b); console.log(name, ts[n>>1].toFixed(1),'ms', ); return ts[n>>1]; }
for (const [n,list] of [['fixtures',pages],['29KB',big]] as const){ const b=enc(list); console.log(n,list.length, b.reduce((s,x)=>s+x.length,0));
const c=await time('cheerio',()=>{for(const s of list) load(s).text();});
const r=await time('read',async()=>{for(const x of b) try{await readSource({path:'a.html',bytes:x})}catch{}});
const e=await time('read+extract',async()=>{for(const x of b) try{for(const d of await readSource({path:'a.html',bytes:x})) extract(d,config)}catch{}});
console.log('ratio read',(r/c).toFixed(2),'all',(e/c).toFixed(2), 'per page ms', (c/list.length).toFixed(2));}
