import { filled } from './databases.ts';
import { measure } from './measure.ts';
const server='postgres://husorden:husorden@localhost:5432/postgres';
const d=await filled(server,'husorden_benchx',10000);
try{
 for (const q of (process.argv[2]??'search').split(',')) {
 const m=await measure(d.sql,d.url,d.token,['bare','postgraphile','postgraphileSessions','yoga','husorden'],[q as never],{rounds:6,milliseconds:1500,atOnce:4},()=>{});
 for(const x of m) console.log(q,x.name,'p50',x.p50.toFixed(1),'/s',x.perSecond.toFixed(0),'server',x.server?.toFixed(2),'db',x.database?.toFixed(2));
 }
}finally{await d.drop()}
process.exit(0)
