/** Words that hold sentences together, and those that reports are made with: none of them begins or ends a phrase, or is part of a name. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  a an the this that these those there here it its it's he she they them his her hers their theirs him we us our ours you your yours i me my mine one ones who whom whose which what
  and or but nor so yet if then than because since while when where why how as at by for from in into of off on onto out over per through to toward towards under until up upon via with within without
  about above across after against along also although among amid around before behind below beneath beside besides between beyond despite down during except like near plus regarding round
  is are was were be been being am do does did done doing have has had having will would shall should can could may might must cannot
  not no none never neither either both each every all any some such same other others another more most less least few fewer several many much own only just very too even ever still already again almost
  now today tomorrow yesterday tonight once twice later earlier soon ago always often sometimes recently currently last next first second third new old
  yes okay well thank thanks let get got gets getting go goes going went gone come comes came coming make makes made making take takes took taken taking give gave given put set see seen saw say says said saying
  tell tells told ask asked asking call called calls calling want wanted know known think thought believe believed expect expected expects add added adding use used using include includes included including
  mr mrs ms sir year years month months week weeks day days hour hours minute minutes time times half quarter end ended ending start started starting begin began part parts way ways lot kind back away
  two three four five six seven eight nine ten eleven twelve hundred hundreds thousand thousands million millions billion billions mln bln dlrs dlr cts ct pct shr shrs vs avg oper per cent percent
  people person man men woman women thing things something anything nothing someone anyone everyone statement reporters interview spokesman spokeswoman official officials according
  however meanwhile therefore further instead rather quite really though whether thus hence need needs needed right left high higher highest low lower lowest great good better best big bigger large larger small long longer short
  le la les un une des du de et ou mais donc car ni que qui quoi dont où ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous je tu se en y au aux par pour sur sous dans avec sans entre vers chez
  est sont était étaient être été a ont avait avaient avoir eu fait faire ne pas plus moins très aussi comme si tout tous toute toutes même après avant depuis pendant selon ans an jour jours mois
  der die das den dem des ein eine einen einem einer eines und oder aber denn sondern dass daß wenn als wie weil ob nicht kein keine auch nur noch schon sehr mehr so zu zum zur im in am an auf aus bei mit nach seit von vom vor über unter für gegen durch um bis
  ist sind war waren sein wird werden wurde wurden worden hat haben hatte hatten kann können soll sollen muss müssen er sie es wir ihr sich ihn ihm ihre ihren seine seinen seiner man
  el los las una unos unas del al y o pero sino porque como cuando donde quien cual cuyo este esta estos estas ese esa eso su sus lo se nos me te le les es son era eran ser fue fueron sido está están estaba ha han había hay
  no sí también muy más menos ya todo todos toda todas otro otra otros otras mismo entre sobre bajo sin hasta desde hacia por para con según tras durante años año día días
  и в во на с со к ко у о об от до из за по под над при про через для без между не ни но а или что чтобы как так же бы ли если когда где который которая которое которые которых это этот эта эти этого том тот та те его её ее их
  он она оно они мы вы я был была было были быть есть будет будут также уже ещё еще только после перед год года году лет день дня более менее сообщил сообщила заявил заявила
`
    .trim()
    .split(/\s+/u),
);
