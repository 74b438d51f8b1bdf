import { spawn } from 'node:child_process';
import { filled } from './databases.ts';
import { load } from './load.ts';
import { contenders } from './contenders.ts';
import { readings, spent } from './cpu.ts';
const server='postgres://husorden:husorden@localhost:5432/postgres';
const d=await filled(server,'husorden_prof',10000);
try {
 const c=spawn(process.execPath,['--require','/tmp/exit.cjs','--cpu-prof','--cpu-prof-dir=/tmp/prof5','--import','tsx','bench/husorden.ts'],{env:{...process.env,NODE_ENV:'production',DATABASE_URL:d.url,PORT:'4777'},stdio:'inherit'});
 await new Promise(r=>setTimeout(r,6000));
 const t={port:4777,path:'/api/graphql',headers:{cookie:`husorden=${d.token}`},body:(i:number)=>contenders.yoga.body('search',i)};
 await load(t,{atOnce:4,milliseconds:4000,most:100000});
 for(let i=0;i<3;i++){const s=readings([c.pid!]); const r=await load(t,{atOnce:4,milliseconds:4000,most:100000}); console.log(r.perSecond, (spent(s)??0)/r.times.length);}
 c.kill('SIGTERM'); await new Promise(r=>c.on('exit',r));
} finally { await d.drop(); }
process.exit(0);
