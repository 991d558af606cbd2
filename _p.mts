import { readFileSync, readdirSync } from 'node:fs';
const { readSource } = await import('./pipelines/read/index.ts');
const pages: string[] = [];
for (const d of readdirSync('fixtures', {withFileTypes:true})) if (d.isDirectory()) for (const f of readdirSync('fixtures/'+d.name)) if (f.endsWith('.html')) pages.push(readFileSync(`fixtures/${d.name}/${f}`,'utf8'));
const bodies = pages.map(p=>/<body[^>]*>([\s\S]*)<\/body>/i.exec(p)?.[1] ?? '');
const big: string[] = [];
for (let i=0;i<pages.length;i++){ let s=pages[i]; let j=i; while(s.length<29000){ j=(j+1)%pages.length; s=s.replace(/<\/body>/i, bodies[j].replace(/\$/g,'$$$$')+'</body>'); if(!/<\/body>/i.test(s)) break;} big.push(s);}
const b=big.map(s=>new TextEncoder().encode(s));
const t=performance.now();
let n=0;
while(performance.now()-t<6000){for(const x of b) {n++;try{await readSource({path:'a.html',bytes:x})}catch{}}}
console.log((performance.now()-t)/n,'ms/page');
