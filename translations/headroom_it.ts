<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>headroom::cli::Commands</name>
    <message>
        <source>Your own catalogue is left out until then.</source>
        <translation>Fino ad allora il proprio catalogo resta escluso.</translation>
    </message>
    <message>
        <source>Columns that no prediction of this kind reads: %1</source>
        <translation>Colonne che nessuna previsione di questo tipo legge: %1</translation>
    </message>
</context>
<context>
    <name>headroom::cli::Import</name>
    <message>
        <source>The busiest hour has %1 requests, and the peak is %2 times the mean. The shape of the day is the trace&apos;s own, hours in UTC.</source>
        <translation>L&apos;ora di punta ha %1 richieste e la punta è %2 volte la media. La forma del giorno è quella della traccia, ore in UTC.</translation>
    </message>
    <message>
        <source>The trace does not show a whole day on a clock, so every hour is taken alike. Its busiest five minutes have %1 requests, %2 times the mean, and stand for the peak.</source>
        <translation>La traccia non mostra un giorno intero, quindi ogni ora vale uguale. I suoi cinque minuti più intensi hanno %1 richieste, %2 volte la media, e valgono come punta.</translation>
    </message>
    <message>
        <source>The trace is shorter than five minutes: every hour is taken alike, and the plan keeps its own peak factor.</source>
        <translation>La traccia dura meno di cinque minuti: ogni ora vale uguale e il piano tiene il proprio fattore di punta.</translation>
    </message>
    <message>
        <source>%1: %2 requests/s, %3 input and %4 output tokens each, from %5 requests in %6 s.</source>
        <translation>%1: %2 richieste/s, ciascuna %3 token in ingresso e %4 in uscita, da %5 richieste in %6 s.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ignoto</translation>
    </message>
    <message>
        <source>Differs from what was known of it:</source>
        <translation>Differisce da quanto se ne sapeva:</translation>
    </message>
    <message>
        <source>%1: %2 billion parameters, %3 billion of them active for a token.</source>
        <translation>%1: %2 miliardi di parametri, di cui %3 miliardi attivi per token.</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>Non contati: %1.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 items with prices.</source>
        <translation>%1: %2 righe, %3 voci con prezzi.</translation>
    </message>
    <message>
        <source>Of other regions: %1.</source>
        <translation>Di altre regioni: %1.</translation>
    </message>
    <message>
        <source>Without a price: %1.</source>
        <translation>Senza prezzo: %1.</translation>
    </message>
    <message>
        <source>Spot prices above on demand, left out: %1.</source>
        <translation>Prezzi spot sopra il prezzo a richiesta, tralasciati: %1.</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… e altri %1</translation>
    </message>
    <message>
        <source>%1 figures change, %2 items are new, %3 stay as they are.</source>
        <translation>%1 valori cambiano, %2 voci sono nuove, %3 restano come sono.</translation>
    </message>
    <message>
        <source>Nothing was taken. Say --yes to take these prices, --dry-run to look only.</source>
        <translation>Nulla è stato preso. Con --yes si prendono questi prezzi, con --dry-run si guarda soltanto.</translation>
    </message>
    <message>
        <source>Your own catalogue has them.</source>
        <translation>Ora li ha il vostro catalogo.</translation>
    </message>
    <message>
        <source>The plan has them.</source>
        <translation>Ora li ha il piano.</translation>
    </message>
    <message>
        <source>%1 ms, model %2, corrected %3</source>
        <translation>%1 ms, modello %2, corretto %3</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non misurato</translation>
    </message>
    <message>
        <source>concurrency %1: first token %2; per token %3</source>
        <translation>concorrenza %1: primo token %2; per token %3</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s):</source>
        <translation>
            <numerusform>%n prova:</numerusform>
            <numerusform>%n prove:</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured over modelled, all runs of the deployment together: first token %1, per token %2, throughput beyond them %3.</source>
        <translation>Misurato su modellato, tutte le prove della distribuzione insieme: primo token %1, per token %2, produttività oltre a questi %3.</translation>
    </message>
    <message>
        <source>The busiest hour has %1 requests, and the peak is %2 times the mean. The shape of the week is the trace&apos;s own, hours in UTC from Monday.</source>
        <translation>L&apos;ora di punta ha %1 richieste e la punta è %2 volte la media. La forma della settimana è quella della traccia, ore in UTC dal lunedì.</translation>
    </message>
    <message>
        <source>Left out of the file, as the model&apos;s class has it: %1.</source>
        <translation>Omesso nel file, come lo prevede la classe del modello: %1.</translation>
    </message>
    <message>
        <source>new: %1  %2</source>
        <translation>nuovo: %1  %2</translation>
    </message>
    <message>
        <source>… and %1 new ones more</source>
        <translation>… e altri %1 nuovi</translation>
    </message>
    <message>
        <source>%1, older than what is known</source>
        <translation>%1, più vecchio di quanto noto</translation>
    </message>
    <message>
        <source>Beside them %1 billion parameters of the encoder of images.</source>
        <translation>Oltre a questi %1 miliardi di parametri dell&apos;encoder di immagini.</translation>
    </message>
    <message>
        <source>Dearer for long prompts, base price taken: %1.</source>
        <translation>Più cari per prompt lunghi, preso il prezzo base: %1.</translation>
    </message>
    <message>
        <source>Dated %1, when the file was written; say --date where the list is older.</source>
        <translation>Del %1, quando il file è stato scritto; se l’elenco è più vecchio, indicare --date.</translation>
    </message>
    <message>
        <source>Accelerators alone, the machine around them is billed apart: %1.</source>
        <translation>Solo acceleratori, la macchina che li ospita è fatturata a parte: %1.</translation>
    </message>
</context>
<context>
    <name>headroom::cli::MoneySummary</name>
    <message>
        <source>leaving the cloud at the end</source>
        <translation>uscita dal cloud alla fine</translation>
    </message>
    <message>
        <source>saved by owning, at present</source>
        <translation>risparmio con la proprietà, attualizzato</translation>
    </message>
    <message>
        <source>return of owning, a year</source>
        <translation>rendimento della proprietà, all&apos;anno</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>nessun tasso</translation>
    </message>
    <message>
        <source>several: %1</source>
        <translation>diversi: %1</translation>
    </message>
    <message>
        <source>/Mtoken in</source>
        <translation>/Mtoken in ingresso</translation>
    </message>
    <message>
        <source>/Mtoken out</source>
        <translation>/Mtoken in uscita</translation>
    </message>
    <message>
        <source>/Mtoken</source>
        <translation>/Mtoken</translation>
    </message>
    <message>
        <source>unit of work</source>
        <translation>unità di lavoro</translation>
    </message>
    <message>
        <source>training run</source>
        <translation>addestramento</translation>
    </message>
    <message>
        <source>request</source>
        <translation>richiesta</translation>
    </message>
    <message>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>%1 of the hours lost</source>
        <translation>%1 delle ore perse</translation>
    </message>
    <message>
        <source>%1 on the first day of a term</source>
        <translation>%1 il primo giorno di un periodo</translation>
    </message>
    <message>
        <source>%1 committed and unused</source>
        <translation>%1 impegnati e non usati</translation>
    </message>
    <message>
        <source>%1 for the time after the plan</source>
        <translation>%1 per il tempo dopo il piano</translation>
    </message>
    <message>
        <source>Owning, by site</source>
        <translation>Proprietà, per sede</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>nessuna sede</translation>
    </message>
    <message>
        <source>Renting instead of the API</source>
        <translation>Noleggio invece dell&apos;API</translation>
    </message>
    <message>
        <source>saved by renting, at present</source>
        <translation>risparmio col noleggio, valore attuale</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>pareggio</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mesi</translation>
    </message>
    <message>
        <source>none within the plan</source>
        <translation>nessuno nel piano</translation>
    </message>
    <message>
        <source>renting wins from</source>
        <translation>il noleggio conviene da</translation>
    </message>
    <message>
        <source>%1 of what is asked of the API</source>
        <translation>%1 di quanto si chiede all&apos;API</translation>
    </message>
    <message>
        <source>cheapest permitted way</source>
        <translation>via consentita più economica</translation>
    </message>
    <message>
        <source>none that serves the demand and is priced</source>
        <translation>nessuna che serva la domanda e abbia un prezzo</translation>
    </message>
    <message>
        <source>price of the constraint</source>
        <translation>prezzo del vincolo</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <translation>%1 (esclusa)</translation>
    </message>
    <message>
        <source>owned, of the busiest hour</source>
        <translation>di proprietà, dell&apos;ora di punta</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>rack</translation>
    </message>
    <message>
        <source>Where each workload runs, and what running all of it so adds at present</source>
        <translation>Dove gira ogni carico, e quanto aggiunge in valore attuale farlo girare tutto così</translation>
    </message>
    <message>
        <source>%1 owned</source>
        <translation>%1 di proprietà</translation>
    </message>
    <message>
        <source>own %1</source>
        <translation>proprio %1</translation>
    </message>
    <message>
        <source>rented %1</source>
        <translation>noleggiato %1</translation>
    </message>
    <message>
        <source>by the token %1</source>
        <translation>a token %1</translation>
    </message>
    <message>
        <source>saved by permitting %1</source>
        <translation>risparmio permettendo %1</translation>
    </message>
    <message>
        <source>cheapest were all permitted</source>
        <translation>la più economica se tutto fosse permesso</translation>
    </message>
    <message>
        <source>the mix</source>
        <translation>il misto</translation>
    </message>
    <message>
        <source>%1 at present, %2 in all</source>
        <translation>%1 al valore attuale, %2 in tutto</translation>
    </message>
    <message>
        <source>%1 by the token</source>
        <translation>%1 a token</translation>
    </message>
    <message>
        <source>not compared, a figure is unknown</source>
        <translation>non confrontato, un dato è sconosciuto</translation>
    </message>
    <message>
        <source>/Mtoken out, all cost on it</source>
        <translation>/Mtoken in uscita, tutto il costo su di essi</translation>
    </message>
    <message>
        <source>present cost; a year, paid at its end</source>
        <translation>costo attuale; un anno, pagato alla fine</translation>
    </message>
    <message>
        <source>got back by selling, in the total</source>
        <translation>recuperato vendendo, nel totale</translation>
    </message>
    <message>
        <source>%1, of which the cloud&apos;s total holds the %2 that are stated</source>
        <translation>%1, di cui i %2 dichiarati sono nel totale del cloud</translation>
    </message>
    <message>
        <source>%1, not in the cloud&apos;s total</source>
        <translation>%1, non nel totale del cloud</translation>
    </message>
</context>
<context>
    <name>headroom::cli::Simulate</name>
    <message>
        <source>not run: no whole replica is fitted</source>
        <translation>non eseguita: nessuna replica intera è montata</translation>
    </message>
    <message>
        <source>not run: its speed or memory is unknown, see check</source>
        <translation>non eseguita: velocità o memoria sconosciute, vedi check</translation>
    </message>
    <message>
        <source>not run: batch work waits for free hours</source>
        <translation>non eseguita: il lavoro a lotti attende ore libere</translation>
    </message>
    <message>
        <source>not run: nothing arrives</source>
        <translation>non eseguita: non arriva nulla</translation>
    </message>
    <message>
        <source>the queue grows without end</source>
        <translation>la coda cresce senza fine</translation>
    </message>
    <message>
        <source>not run: the trace has requests longer than the model&apos;s context</source>
        <translation>non eseguita: la traccia ha richieste più lunghe del contesto del modello</translation>
    </message>
    <message>
        <source>mean %1, p50 %2, p95 %3, p99 %4</source>
        <translation>media %1, p50 %2, p95 %3, p99 %4</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>richieste</translation>
    </message>
    <message>
        <source>%1 served by %2 replicas, %3 refused</source>
        <translation>%1 servite da %2 repliche, %3 rifiutate</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>tempo al primo token</translation>
    </message>
    <message>
        <source>time per output token</source>
        <translation>tempo per token in uscita</translation>
    </message>
    <message>
        <source>whole request</source>
        <translation>richiesta intera</translation>
    </message>
    <message>
        <source>output tokens per second</source>
        <translation>token in uscita al secondo</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>entro i limiti</translation>
    </message>
    <message>
        <source>sequences at once</source>
        <translation>sequenze insieme</translation>
    </message>
    <message>
        <source>read again, cache full</source>
        <translation>rilette, cache piena</translation>
    </message>
    <message>
        <source>items</source>
        <translation>pezzi</translation>
    </message>
    <message>
        <source>%1 by %2 accelerators</source>
        <translation>%1 da %2 acceleratori</translation>
    </message>
    <message>
        <source>arrival to result</source>
        <translation>dall&apos;arrivo al risultato</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>entro il limite</translation>
    </message>
    <message>
        <source>not run: more than %1 million arrivals; take fewer --hours</source>
        <translation>non eseguita: più di %1 milioni di arrivi; indicare meno --hours</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>; estimate %1</source>
        <translation>; stima %1</translation>
    </message>
    <message>
        <source>  as estimated</source>
        <translation>  come stimato</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, p99 %3</source>
        <translation>p50 %1, p95 %2, p99 %3</translation>
    </message>
    <message>
        <source>no steady state: more arrives than is worked off</source>
        <translation>nessun regime stazionario: arriva più di quanto si smaltisca</translation>
    </message>
    <message>
        <source>until the prompt is read</source>
        <translation>finché il prompt è letto</translation>
    </message>
    <message>
        <source>until its cache has come</source>
        <translation>finché arriva la sua cache</translation>
    </message>
    <message>
        <source>readers at work</source>
        <translation>lettori al lavoro</translation>
    </message>
    <message>
        <source>used of what they can do</source>
        <translation>usato di quanto possono fare</translation>
    </message>
    <message>
        <source>with a request running</source>
        <translation>con una richiesta in corso</translation>
    </message>
    <message>
        <source>%1 of the time, mean of the replicas</source>
        <translation>%1 del tempo, media delle repliche</translation>
    </message>
    <message>
        <source>Nothing was simulated:</source>
        <translation>Non è stato simulato nulla:</translation>
    </message>
    <message>
        <source>run together with the other work of its pool</source>
        <translation>eseguito insieme all’altro lavoro del suo pool</translation>
    </message>
    <message>
        <source>without work of its pool that was not run</source>
        <translation>senza il lavoro del pool che non è stato eseguito</translation>
    </message>
    <message>
        <source>%1 by the model; %2 in the plan, by its stated rate; of what is fitted</source>
        <translation>%1 secondo il modello; %2 nel piano, con la velocità dichiarata; di ciò che è montato</translation>
    </message>
    <message>
        <source>%1; in the plan %2; of what is fitted</source>
        <translation>%1; nel piano %2; di ciò che è montato</translation>
    </message>
</context>
<context>
    <name>headroom::cli::Studies</name>
    <message>
        <source>%1 draws, seed %2</source>
        <translation>%1 estrazioni, seme %2</translation>
    </message>
    <message>
        <source>Cheapest: %1</source>
        <translation>Il più economico: %1</translation>
    </message>
    <message>
        <source>today: %1, %2</source>
        <translation>oggi: %1, %2</translation>
    </message>
    <message>
        <source>%1, lowest wins; across: %2, %3</source>
        <translation>%1, vince il più basso; in orizzontale: %2, %3</translation>
    </message>
    <message>
        <source>Own hardware does not serve the demand</source>
        <translation>L&apos;hardware proprio non copre la domanda</translation>
    </message>
    <message>
        <source>Own hardware does not serve the demand in %1 of the map.</source>
        <translation>Nel %1 della mappa l&apos;hardware proprio non copre la domanda.</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: esclusa</translation>
    </message>
    <message>
        <source>%1 of the draws</source>
        <translation>%1 delle estrazioni</translation>
    </message>
</context>
<context>
    <name>headroom::cli::Summary</name>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avviso</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ignoto</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>a posto</translation>
    </message>
    <message>
        <source>Catalogue of %1</source>
        <translation>Catalogo del %1</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacità</translation>
    </message>
    <message>
        <source>accelerators needed, fitted, paid</source>
        <translation>acceleratori necessari, montati, pagati</translation>
    </message>
    <message>
        <source>use, mean and peak</source>
        <translation>uso, medio e di punta</translation>
    </message>
    <message>
        <source>latency p95 at peak</source>
        <translation>latenza p95 alla punta</translation>
    </message>
    <message>
        <source>one replica</source>
        <translation>una replica</translation>
    </message>
    <message>
        <source>memory: weights, KV cache, capacity</source>
        <translation>memoria: pesi, cache KV, capacità</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenza</translation>
    </message>
    <message>
        <source>planned at the rack feeds</source>
        <translation>prevista alle alimentazioni dei rack</translation>
    </message>
    <message>
        <source>energy in a year</source>
        <translation>energia in un anno</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>acquisto</translation>
    </message>
    <message>
        <source>running</source>
        <translation>esercizio</translation>
    </message>
    <message>
        <source>own, %1 years</source>
        <translation>proprio, %1 anni</translation>
    </message>
    <message>
        <source>cloud instances, mean</source>
        <translation>istanze cloud, media</translation>
    </message>
    <message>
        <source>cloud, %1 years</source>
        <translation>cloud, %1 anni</translation>
    </message>
    <message>
        <source>API, %1 years</source>
        <translation>API, %1 anni</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>pareggio</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mesi</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
    <message>
        <source>index memory</source>
        <translation>memoria dell&apos;indice</translation>
    </message>
    <message>
        <source>servers for the index</source>
        <translation>server per l&apos;indice</translation>
    </message>
    <message>
        <source>raw storage</source>
        <translation>memoria grezza</translation>
    </message>
    <message>
        <source>sent in a month</source>
        <translation>inviato in un mese</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>token in uscita</translation>
    </message>
    <message>
        <source>one accelerator, 80 % between</source>
        <translation>un acceleratore, 80 % tra</translation>
    </message>
    <message>
        <source>one training run</source>
        <translation>un addestramento</translation>
    </message>
    <message>
        <source>%1 (80 %: %2 to %3)</source>
        <translation>%1 (80 %: da %2 a %3)</translation>
    </message>
    <message>
        <source>at the peak, in flight</source>
        <translation>alla punta, in corso</translation>
    </message>
    <message>
        <source>at the peak, first token</source>
        <translation>alla punta, primo token</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, p99 %3</source>
        <translation>p50 %1, p95 %2, p99 %3</translation>
    </message>
    <message>
        <source>at the peak, per token</source>
        <translation>alla punta, per token</translation>
    </message>
    <message>
        <source>at %1 in flight</source>
        <translation>con %1 in corso</translation>
    </message>
    <message>
        <source>within the limits, at most</source>
        <translation>entro i limiti, al massimo</translation>
    </message>
    <message>
        <source>%1 in flight, %2</source>
        <translation>%1 in corso, %2</translation>
    </message>
    <message>
        <source>not even one request alone</source>
        <translation>neppure una richiesta da sola</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (da %2 a %3)</translation>
    </message>
    <message>
        <source>servers for index and searches</source>
        <translation>server per indice e ricerche</translation>
    </message>
    <message>
        <source>search done, p95</source>
        <translation>ricerca conclusa, p95</translation>
    </message>
    <message>
        <source>servers that the plan has for it</source>
        <translation>server che il piano ha per questo</translation>
    </message>
    <message>
        <source>one training step</source>
        <translation>un passo di addestramento</translation>
    </message>
    <message>
        <source>memory: all of it, capacity</source>
        <translation>memoria: tutta, capacità</translation>
    </message>
    <message>
        <source>, against what is refused</source>
        <translation>, rispetto a ciò che è escluso</translation>
    </message>
    <message>
        <source>not told: own hardware does not serve the demand</source>
        <translation>non indicato: l&apos;hardware proprio non serve la domanda</translation>
    </message>
    <message>
        <source>%1, the upper end of %2 to %3</source>
        <translation>%1, l&apos;estremo superiore di %2–%3</translation>
    </message>
    <message>
        <source>%1, the lower end of %2 to %3</source>
        <translation>%1, l&apos;estremo inferiore di %2–%3</translation>
    </message>
    <message>
        <source>, after the plan&apos;s end</source>
        <translation>, dopo la fine del piano</translation>
    </message>
    <message>
        <source>output token</source>
        <translation>token di output</translation>
    </message>
    <message>
        <source>unit of work</source>
        <translation>unità di lavoro</translation>
    </message>
    <message>
        <source>energy per %1</source>
        <translation>energia per %1</translation>
    </message>
    <message>
        <source>carbon per %1</source>
        <translation>CO₂ per %1</translation>
    </message>
    <message>
        <source>after the plan&apos;s end, %1 months</source>
        <translation>dopo la fine del piano, %1 mesi</translation>
    </message>
    <message>
        <source>not within the plan, nor closer to it at its end</source>
        <translation>non entro il piano, né più vicino alla sua fine</translation>
    </message>
</context>
<context>
    <name>headroom::text::Catalogue</name>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Price, low</source>
        <translation>Prezzo, minimo</translation>
    </message>
    <message>
        <source>Price, high</source>
        <translation>Prezzo, massimo</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>A richiesta</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Reserved, 1 year</source>
        <translation>Riservata, 1 anno</translation>
    </message>
    <message>
        <source>Reserved, 3 years</source>
        <translation>Riservata, 3 anni</translation>
    </message>
    <message>
        <source>Reserved, 5 years</source>
        <translation>Riservata, 5 anni</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Token in ingresso</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Token in uscita</translation>
    </message>
    <message>
        <source>Cached input tokens</source>
        <translation>Token in ingresso in cache</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Banda di memoria</translation>
    </message>
    <message>
        <source>Peak, BF16</source>
        <translation>Picco, BF16</translation>
    </message>
    <message>
        <source>Peak, FP8</source>
        <translation>Picco, FP8</translation>
    </message>
    <message>
        <source>Peak, FP4</source>
        <translation>Picco, FP4</translation>
    </message>
    <message>
        <source>Peak, INT8</source>
        <translation>Picco, INT8</translation>
    </message>
    <message>
        <source>Link to other accelerators</source>
        <translation>Collegamento ad altri acceleratori</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenza</translation>
    </message>
    <message>
        <source>Typical power</source>
        <translation>Potenza tipica</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>Potenza a vuoto</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Grid carbon</source>
        <translation>CO₂ della rete</translation>
    </message>
    <message>
        <source>For one euro</source>
        <translation>Per un euro</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Parametri attivi</translation>
    </message>
    <message>
        <source>Encoder parameters</source>
        <translation>Parametri dell&apos;encoder</translation>
    </message>
</context>
<context>
    <name>headroom::text::Enum</name>
    <message>
        <source>Accelerators</source>
        <translation>Acceleratori</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Power distribution</source>
        <translation>Distribuzione elettrica</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Raffreddamento</translation>
    </message>
    <message>
        <source>AI models</source>
        <translation>Modelli di IA</translation>
    </message>
    <message>
        <source>Cloud instances</source>
        <translation>Istanze cloud</translation>
    </message>
    <message>
        <source>API prices</source>
        <translation>Prezzi API</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Elettricità</translation>
    </message>
    <message>
        <source>Grid carbon</source>
        <translation>CO₂ della rete</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>CO₂ incorporata</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Giurisdizioni</translation>
    </message>
    <message>
        <source>planned power all year</source>
        <translation>potenza prevista tutto l&apos;anno</translation>
    </message>
    <message>
        <source>hourly load profile</source>
        <translation>profilo orario di carico</translation>
    </message>
    <message>
        <source>front</source>
        <translation>davanti</translation>
    </message>
    <message>
        <source>rear</source>
        <translation>dietro</translation>
    </message>
    <message>
        <source>LLM serving</source>
        <translation>servizio LLM</translation>
    </message>
    <message>
        <source>rate-based</source>
        <translation>a ritmo</translation>
    </message>
    <message>
        <source>interactive</source>
        <translation>interattivo</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>batch</translation>
    </message>
    <message>
        <source>performance model</source>
        <translation>modello di prestazioni</translation>
    </message>
    <message>
        <source>stated rate</source>
        <translation>ritmo dichiarato</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>a richiesta</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>spot</translation>
    </message>
    <message>
        <source>reserved, 1 year</source>
        <translation>riservata, 1 anno</translation>
    </message>
    <message>
        <source>reserved, 3 years</source>
        <translation>riservata, 3 anni</translation>
    </message>
    <message>
        <source>reserved, 5 years</source>
        <translation>riservata, 5 anni</translation>
    </message>
    <message>
        <source>fixed number</source>
        <translation>numero fisso</translation>
    </message>
    <message>
        <source>scaled to the mean</source>
        <translation>scalato sulla media</translation>
    </message>
    <message>
        <source>sized for the peak</source>
        <translation>dimensionato sulla punta</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>ipotesi</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>server</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rete</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>archiviazione</translation>
    </message>
    <message>
        <source>power and cooling</source>
        <translation>energia e raffreddamento</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
    <message>
        <source>as paid (nominal)</source>
        <translation>come pagato (nominale)</translation>
    </message>
    <message>
        <source>of the plan&apos;s date (real)</source>
        <translation>alla data del piano (reale)</translation>
    </message>
    <message>
        <source>a twelfth of the year&apos;s</source>
        <translation>un dodicesimo dell&apos;annuo</translation>
    </message>
    <message>
        <source>compounding to the year&apos;s</source>
        <translation>composto fino all&apos;annuo</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>una volta l&apos;anno</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>ogni mese</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>quote costanti</translation>
    </message>
    <message>
        <source>declining balance</source>
        <translation>quote decrescenti</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>contanti</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>prestito</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>leasing</translation>
    </message>
    <message>
        <source>colocation</source>
        <translation>colocation</translation>
    </message>
    <message>
        <source>own building</source>
        <translation>edificio proprio</translation>
    </message>
    <message>
        <source>measured rates</source>
        <translation>velocità misurate</translation>
    </message>
    <message>
        <source>general work</source>
        <translation>lavoro generico</translation>
    </message>
    <message>
        <source>speech to text</source>
        <translation>da voce a testo</translation>
    </message>
    <message>
        <source>text to speech</source>
        <translation>da testo a voce</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>vector search</source>
        <translation>ricerca vettoriale</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>raccomandazione</translation>
    </message>
    <message>
        <source>vision moderation</source>
        <translation>moderazione visiva</translation>
    </message>
    <message>
        <source>image generation</source>
        <translation>generazione di immagini</translation>
    </message>
    <message>
        <source>video transcoding</source>
        <translation>transcodifica video</translation>
    </message>
    <message>
        <source>batch metadata</source>
        <translation>metadati in batch</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>messa a punto</translation>
    </message>
    <message>
        <source>pre-training</source>
        <translation>preaddestramento</translation>
    </message>
    <message>
        <source>storage and delivery</source>
        <translation>archiviazione e distribuzione</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>tutti i pesi</translation>
    </message>
    <message>
        <source>adapters (LoRA)</source>
        <translation>adattatori (LoRA)</translation>
    </message>
    <message>
        <source>adapters on 4 bit (QLoRA)</source>
        <translation>adattatori su 4 bit (QLoRA)</translation>
    </message>
    <message>
        <source>plain library loop</source>
        <translation>ciclo di libreria semplice</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Valute</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>public</source>
        <translation>pubblici</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interni</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personali</translation>
    </message>
    <message>
        <source>special category</source>
        <translation>categoria particolare</translation>
    </message>
    <message>
        <source>rights, confidential</source>
        <translation>diritti, riservati</translation>
    </message>
    <message>
        <source>minors</source>
        <translation>minori</translation>
    </message>
    <message>
        <source>every replica does both</source>
        <translation>ogni replica fa entrambe le cose</translation>
    </message>
    <message>
        <source>some read, others write</source>
        <translation>alcune leggono, altre scrivono</translation>
    </message>
    <message>
        <source>savings plan</source>
        <translation>piano di risparmio</translation>
    </message>
    <message>
        <source>owning</source>
        <translation>proprietà</translation>
    </message>
    <message>
        <source>the cloud</source>
        <translation>cloud</translation>
    </message>
    <message>
        <source>both</source>
        <translation>entrambi</translation>
    </message>
    <message>
        <source>declining, then straight line</source>
        <translation>quote decrescenti, poi costanti</translation>
    </message>
    <message>
        <source>MACRS, five years</source>
        <translation>MACRS, cinque anni</translation>
    </message>
    <message>
        <source>at the end of each month</source>
        <translation>alla fine di ogni mese</translation>
    </message>
    <message>
        <source>at the end of each year</source>
        <translation>alla fine di ogni anno</translation>
    </message>
    <message>
        <source>the residual value</source>
        <translation>il valore residuo</translation>
    </message>
    <message>
        <source>and what is left of its life</source>
        <translation>e quanto resta della sua durata</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>non servito</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>noleggiato</translation>
    </message>
    <message>
        <source>as paid</source>
        <translation>come pagato</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>prezzo di listino</translation>
    </message>
    <message>
        <source>as the plan</source>
        <translation>come il piano</translation>
    </message>
</context>
<context>
    <name>headroom::text::Error</name>
    <message>
        <source>%1 still uses it. Remove or change that first.</source>
        <translation>%1 lo usa ancora. Rimuoverlo o modificarlo prima.</translation>
    </message>
    <message>
        <source>That slot of %1 is empty.</source>
        <translation>Quello slot di %1 è vuoto.</translation>
    </message>
    <message>
        <source>Nobody knows how tall %1 is. Give its height in your own catalogue.</source>
        <translation>Nessuno sa quanto è alto %1. Indicarne l&apos;altezza nel proprio catalogo.</translation>
    </message>
    <message>
        <source>%1 cannot be set by its path; change it in the window.</source>
        <translation>%1 non si imposta con il suo percorso; modificarlo nella finestra.</translation>
    </message>
    <message>
        <source>That is not possible here.</source>
        <translation>Qui non è possibile.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Si intendeva %1?</translation>
    </message>
    <message>
        <source>It cannot be read: %1. Check that it exists and that you may read it.</source>
        <translation>Lettura impossibile: %1. Verificare che il file esista e si possa leggere.</translation>
    </message>
    <message>
        <source>It cannot be written: %1. Save to another place; your work is still here.</source>
        <translation>Scrittura impossibile: %1. Salvare altrove; il lavoro è ancora qui.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or save elsewhere; your work and the old file are untouched.</source>
        <translation>Il disco è pieno. Liberare spazio o salvare altrove; il lavoro e il vecchio file sono intatti.</translation>
    </message>
    <message>
        <source>This is not a Headroom plan (%1). Open a .headroom or .json file that Headroom saved.</source>
        <translation>Non è un piano di Headroom (%1). Aprire un file .headroom o .json salvato da Headroom.</translation>
    </message>
    <message>
        <source>It was saved by a newer Headroom (format %1, this program knows %2). Update the program.</source>
        <translation>Il file viene da un Headroom più recente (formato %1, questo programma conosce %2). Aggiornare il programma.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Open a copy or the recovery copy instead.</source>
        <translation>Il file è danneggiato (%1). Aprire invece una copia o la copia di recupero.</translation>
    </message>
    <message>
        <source>Too many or too much of %1: %2, at most %3.</source>
        <translation>Troppo di %1: %2, al massimo %3.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 (byte %1). Save it again as UTF-8.</source>
        <translation>Il testo non è UTF-8 (byte %1). Salvarlo di nuovo come UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«%1» qui non è noto.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Non esiste %1 «%2».</translation>
    </message>
    <message>
        <source>%1 “%2” is there twice. Remove or rename one.</source>
        <translation>%1 «%2» compare due volte. Rimuoverne o rinominarne uno.</translation>
    </message>
    <message>
        <source>“%1” is not a quantity of this kind. Write it like “%2”.</source>
        <translation>«%1» non è una grandezza di questo tipo. Scriverla come «%2».</translation>
    </message>
    <message>
        <source>The unit “%1” is not known.</source>
        <translation>L&apos;unità «%1» non è nota.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like “12.5 kW” or “=3*1.2 MW”.</source>
        <translation>«%1» non è un numero. Scriverlo come «12.5 kW» o «=3*1.2 MW».</translation>
    </message>
    <message>
        <source>%1 is out of range: from %2 to %3.</source>
        <translation>%1 è fuori intervallo: da %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” does not fit. Allowed: %2.</source>
        <translation>«%1» non va bene. Ammessi: %2.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 è già lì.</translation>
    </message>
    <message>
        <source>It does not fit into %1.</source>
        <translation>Non entra in %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>This is not a model&apos;s config.json: neither model_type nor architectures is there.</source>
        <translation>Questo non è il config.json di un modello: non vi sono né model_type né architectures.</translation>
    </message>
    <message>
        <source>How a model of type “%1” is built is not known here, so its size cannot be worked out. Enter its figures in your own catalogue.</source>
        <translation>Come sia fatto un modello di tipo «%1» qui non è noto; la sua dimensione non si può calcolare. Inserite i suoi dati nel vostro catalogo.</translation>
    </message>
    <message>
        <source>No price is left to take. Look at the regions you asked for.</source>
        <translation>Non resta alcun prezzo da prendere. Controllate le regioni richieste.</translation>
    </message>
    <message>
        <source>The table does not say whose prices these are. Name the provider.</source>
        <translation>La tabella non dice di chi sono questi prezzi. Indicate il fornitore.</translation>
    </message>
    <message>
        <source>The table holds one region&apos;s prices without naming it. Name the region.</source>
        <translation>La tabella contiene i prezzi di una regione senza nominarla. Indicate la regione.</translation>
    </message>
    <message>
        <source>This is no price list of machines that is known here: a SkyPilot catalogue in CSV, or the table or instances.json of ec2instances.info.</source>
        <translation>Questo non è un listino di macchine noto qui: un catalogo SkyPilot in CSV, oppure la tabella o instances.json di ec2instances.info.</translation>
    </message>
    <message>
        <source>This is no price list of models that is known here: LiteLLM&apos;s model_prices_and_context_window.json, or data.json of genai-prices.</source>
        <translation>Questo non è un listino di modelli noto qui: model_prices_and_context_window.json di LiteLLM o data.json di genai-prices.</translation>
    </message>
    <message>
        <source>There is no home folder for your own catalogue. Set HEADROOM_USER_CATALOGUE.</source>
        <translation>Non c&apos;è una cartella personale per il vostro catalogo. Impostate HEADROOM_USER_CATALOGUE.</translation>
    </message>
    <message>
        <source>This is no log of serving measurements that is known here.</source>
        <translation>Questo non è un registro di misure di servizio noto qui.</translation>
    </message>
    <message>
        <source>The log contradicts itself: its own times and throughput mean %1 requests in flight, it states %2. Measure again or leave this run out.</source>
        <translation>Il registro si contraddice: i suoi tempi e la sua resa significano %1 richieste insieme, esso ne dichiara %2. Misurate di nuovo o tralasciate questa prova.</translation>
    </message>
    <message>
        <source>The model has a part whose size is not known here, so nothing is taken from the file.</source>
        <translation>Il modello ha una parte di dimensione qui ignota; dal file non si prende nulla.</translation>
    </message>
    <message>
        <source>%1 is out of range: at least %2.</source>
        <translation>%1 è fuori intervallo: almeno %2.</translation>
    </message>
    <message>
        <source>Expected %1, found %2. Correct it there, or open an older copy.</source>
        <translation>Previsto %1, trovato %2. Correggere lì o aprire una copia precedente.</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it there.</source>
        <translation>Manca “%1”. Aggiungerlo lì.</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it.</source>
        <translation>Controllare l&apos;ortografia o rimuoverlo.</translation>
    </message>
    <message>
        <source>Name one that exists, or add it.</source>
        <translation>Indicarne uno esistente o aggiungerlo.</translation>
    </message>
    <message>
        <source>It was measured with %1, the deployment has %2. Take the log for the deployment it belongs to.</source>
        <translation>È stato misurato con %1, la distribuzione ha %2. Usare il registro per la distribuzione a cui appartiene.</translation>
    </message>
    <message>
        <source>The log contradicts itself: the same setting has times more than twice as long at %1. Measure again or leave one of the runs out.</source>
        <translation>Il registro si contraddice: la stessa impostazione ha tempi più che doppi a %1. Misurare di nuovo o escludere una prova.</translation>
    </message>
    <message>
        <source>The rate of %1 is stated, so there is no model to correct. Let its capacity come from the model first.</source>
        <translation>La velocità di %1 è dichiarata, quindi non c&apos;è modello da correggere. Prendere prima la capacità dal modello.</translation>
    </message>
    <message>
        <source>The model has no answer for the setting of %1, so there is nothing to compare the log with.</source>
        <translation>Il modello non ha risposta per l&apos;impostazione di %1, quindi non c&apos;è nulla con cui confrontare il registro.</translation>
    </message>
    <message>
        <source>“%1” may be meant as a share or as per cent. Write “%2” or “%3”.</source>
        <translation>«%1» può indicare una quota o una percentuale. Scrivere «%2» o «%3».</translation>
    </message>
    <message>
        <source>The amount is in %1, the plan counts in %2 and has no rate of %1. Add one to its currencies.</source>
        <translation>L&apos;importo è in %1, il piano conta in %2 e non ha un cambio per %1. Aggiungerne uno alle sue valute.</translation>
    </message>
    <message>
        <source>The unit “%1” is not known here. These would do: %2.</source>
        <translation>L&apos;unità “%1” qui non è nota. Andrebbero bene: %2.</translation>
    </message>
    <message>
        <source>Nothing in this plan runs on accelerators, and only what does is simulated. Add a deployment; what stored data and searches take is among the results of the plan.</source>
        <translation>Nulla in questo piano gira su acceleratori, e solo questo viene simulato. Aggiungere una distribuzione; ciò che richiedono i dati conservati e le ricerche è tra i risultati del piano.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like “%2”.</source>
        <translation>«%1» non è un numero. Scriverlo come «%2».</translation>
    </message>
    <message>
        <source>The log contradicts itself: %1, but %2. Take the file as the benchmark wrote it, measure again, or leave this run out.</source>
        <translation>Il registro si contraddice: %1, ma %2. Prendere il file come lo ha scritto il programma di misura, misurare di nuovo o tralasciare questa prova.</translation>
    </message>
    <message>
        <source>No request of this run succeeded, so it measures nothing. Look at the server&apos;s messages, measure again, or leave this run out.</source>
        <translation>Nessuna richiesta di questa prova è riuscita, quindi non misura nulla. Guardare i messaggi del server, misurare di nuovo o tralasciare questa prova.</translation>
    </message>
    <message>
        <source>%1 requests failed and only %2 succeeded, so the times are not those of a server that works. Measure again, or leave this run out.</source>
        <translation>%1 richieste sono fallite e solo %2 sono riuscite, quindi i tempi non sono quelli di un server che funziona. Misurare di nuovo o tralasciare questa prova.</translation>
    </message>
    <message>
        <source>The list mixes %1 with %2. Split it by currency and import each part.</source>
        <translation>L’elenco mescola %1 con %2. Dividerlo per valuta e importare ogni parte.</translation>
    </message>
    <message>
        <source>No price of the list can be taken: it holds none of what is known here.</source>
        <translation>Nessun prezzo dell’elenco può essere ripreso: non contiene nulla di noto qui.</translation>
    </message>
</context>
<context>
    <name>headroom::text::Finding</name>
    <message>
        <source>%1: one feed would carry more than is planned for it</source>
        <translation>%1: un&apos;alimentazione porterebbe più di quanto previsto</translation>
    </message>
    <message>
        <source>%1: a feed is at its planned limit, nothing more fits</source>
        <translation>%1: un&apos;alimentazione è al limite previsto, non entra altro</translation>
    </message>
    <message>
        <source>%1: heavier than its frame may carry</source>
        <translation>%1: più pesante di quanto il telaio può portare</translation>
    </message>
    <message>
        <source>%1: devices overlap or stand outside the rack</source>
        <translation>%1: apparati sovrapposti o fuori dal rack</translation>
    </message>
    <message>
        <source>%1: %2 does not fit its slots</source>
        <translation>%1: %2 non va nei suoi slot</translation>
    </message>
    <message>
        <source>%1: the model does not fit the accelerators&apos; memory</source>
        <translation>%1: il modello non entra nella memoria degli acceleratori</translation>
    </message>
    <message>
        <source>%1: the shape of %2 is not one this version can work out</source>
        <translation>%1: questa versione non sa calcolare la forma di %2</translation>
    </message>
    <message>
        <source>%1: the KV cache holds fewer requests than are in flight</source>
        <translation>%1: la cache KV contiene meno richieste di quelle in corso</translation>
    </message>
    <message>
        <source>%1: this parallelism is not possible</source>
        <translation>%1: questo parallelismo non è possibile</translation>
    </message>
    <message>
        <source>%1: no data to estimate %2 from</source>
        <translation>%1: nessun dato per stimare %2</translation>
    </message>
    <message>
        <source>%1: the busiest hour needs more accelerators than are fitted</source>
        <translation>%1: l&apos;ora di punta richiede più acceleratori di quelli montati</translation>
    </message>
    <message>
        <source>%1: the busiest hour uses most of the pool</source>
        <translation>%1: l&apos;ora di punta usa gran parte del pool</translation>
    </message>
    <message>
        <source>%1: the day&apos;s valleys do not hold this batch work</source>
        <translation>%1: le valli della giornata non contengono questo lavoro batch</translation>
    </message>
    <message>
        <source>%1: slower than its limit in the busiest hour</source>
        <translation>%1: più lento del suo limite nell&apos;ora di punta</translation>
    </message>
    <message>
        <source>%1: nothing serves this workload</source>
        <translation>%1: nulla serve questo carico</translation>
    </message>
    <message>
        <source>%1: price of the instance unknown</source>
        <translation>%1: prezzo dell&apos;istanza ignoto</translation>
    </message>
    <message>
        <source>%1: price of the API unknown</source>
        <translation>%1: prezzo dell&apos;API ignoto</translation>
    </message>
    <message>
        <source>%1: price older than six months</source>
        <translation>%1: prezzo più vecchio di sei mesi</translation>
    </message>
    <message>
        <source>%1: not in the catalogue, not counted</source>
        <translation>%1: non nel catalogo, non contato</translation>
    </message>
    <message>
        <source>%1: slots that are paid for stand empty</source>
        <translation>%1: slot pagati restano vuoti</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mese</numerusform>
            <numerusform>%n mesi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1: %2 is not of its pool&apos;s kind and serves nothing</source>
        <translation>%1: %2 non è del tipo del suo pool e non serve a nulla</translation>
    </message>
    <message>
        <source>%1: reserved for longer than the plan looks ahead</source>
        <translation>%1: riservato più a lungo di quanto guardi il piano</translation>
    </message>
    <message>
        <source>The horizon has more months than can be laid out</source>
        <translation>L&apos;orizzonte ha più mesi di quanti se ne possano rappresentare</translation>
    </message>
    <message>
        <source>Something is delivered after the end of the plan, not counted</source>
        <translation>Qualcosa viene consegnato dopo la fine del piano e non è contato</translation>
    </message>
    <message>
        <source>Cloud costs beside the price per hour are neither filled in nor set to zero</source>
        <translation>I costi cloud oltre al prezzo orario non sono né inseriti né posti a zero</translation>
    </message>
    <message>
        <source>%1, rule: %2</source>
        <translation>%1, regola: %2</translation>
    </message>
    <message>
        <source>%1: how many of its draft tokens are kept is not stated</source>
        <translation>%1: non è indicato quanti token di bozza si tengono</translation>
    </message>
    <message>
        <source>%1: measured runs of another engine, accelerator, model or precision do not count</source>
        <translation>%1: le prove misurate con altro motore, acceleratore, modello o precisione non contano</translation>
    </message>
    <message>
        <source>%1: no speed of %2 in this precision is known; choose one that its data sheet names</source>
        <translation>%1: nessuna velocità nota di %2 in questa precisione; sceglierne una indicata dalla sua scheda tecnica</translation>
    </message>
    <message>
        <source>Leased for longer than the plan: what is left to pay is settled at its end</source>
        <translation>Leasing più lungo del piano: quanto resta da pagare si salda alla sua fine</translation>
    </message>
    <message>
        <source>Discount, spares and installation count on racks and list prices, not on purchases priced as paid</source>
        <translation>Sconto, ricambi e installazione valgono per rack e prezzi di listino, non per acquisti a prezzo pagato</translation>
    </message>
    <message>
        <source>Hardware outlives its life in the plan: the sheet buys it once, the monthly cost goes on</source>
        <translation>L&apos;hardware dura più della sua vita nel piano: il foglio lo acquista una volta, il costo mensile continua</translation>
    </message>
    <message>
        <source>Owning and renting take turns at having cost less: their lines cross more than once</source>
        <translation>Proprietà e noleggio si alternano nell&apos;essere costati meno: le loro linee si incrociano più di una volta</translation>
    </message>
    <message>
        <source>%1: training is modelled in trained tokens or Pflop, the work is counted in “%2”</source>
        <translation>%1: l&apos;addestramento è modellato in token addestrati o Pflop, il lavoro è contato in «%2»</translation>
    </message>
    <message>
        <source>Staff and running costs are counted with one&apos;s own hardware only, and the plan has none</source>
        <translation>Personale e costi di esercizio si contano solo con hardware proprio, e il piano non ne ha</translation>
    </message>
    <message>
        <source>%1: in the busiest hour more requests come than its replicas work off</source>
        <translation>%1: nell&apos;ora di punta arrivano più richieste di quante le sue repliche smaltiscano</translation>
    </message>
    <message>
        <source>Prices in %1 are not counted: the plan has no rate of it; add one to its currencies</source>
        <translation>I prezzi in %1 non sono contati: il piano non ne ha il cambio; aggiungerne uno alle sue valute</translation>
    </message>
    <message>
        <source>%1: its last term ends after the plan does; what is still owed then</source>
        <translation>%1: il suo ultimo periodo finisce dopo il piano; quanto allora è ancora dovuto</translation>
    </message>
    <message>
        <source>%1: interruptions lose all the hours that are paid</source>
        <translation>%1: le interruzioni perdono tutte le ore pagate</translation>
    </message>
    <message>
        <source>%1: no figure is given for “%2”, so what follows from it is unknown</source>
        <translation>%1: nessun valore indicato per «%2», quindi ciò che ne segue è ignoto</translation>
    </message>
    <message>
        <source>A building of one&apos;s own has no price, so it costs nothing here</source>
        <translation>Un edificio proprio non ha un prezzo, quindi qui non costa nulla</translation>
    </message>
    <message>
        <source>A loan or lease has no interest rate: 0 % is assumed</source>
        <translation>Un prestito o leasing non ha un tasso d&apos;interesse: si assume 0 %</translation>
    </message>
    <message>
        <source>%1: a part of the committed spend buys nothing</source>
        <translation>%1: una parte della spesa impegnata non acquista nulla</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>%1: tensor parallel reaches beyond one server, and its pool has no network between servers; state its rate</source>
        <translation>%1: il parallelismo tensoriale supera un server e il pool non ha rete fra i server; indicarne la velocità</translation>
    </message>
    <message>
        <source>%1: tensor parallel reaches beyond one server, and its pool has no network between servers; state its rate, or take %2</source>
        <translation>%1: il parallelismo tensoriale supera un server e il pool non ha rete fra i server; indicarne la velocità o usare %2</translation>
    </message>
    <message>
        <source>%1: a prompt with its answer is longer than the context of %2; shorten them or take a model with a longer context</source>
        <translation>%1: prompt e risposta superano il contesto di %2; accorciarli o usare un modello con contesto più lungo</translation>
    </message>
    <message>
        <source>The source: %1</source>
        <translation>La fonte: %1</translation>
    </message>
    <message>
        <source>%1: the model needs more memory than its accelerators have; it fits with %2</source>
        <translation>%1: il modello richiede più memoria di quanta ne abbiano i suoi acceleratori; ci sta con %2</translation>
    </message>
    <message>
        <source>%1: its index needs servers that the plan does not count; add them as a purchase or in a rack</source>
        <translation>%1: il suo indice richiede server che il piano non conta; aggiungerli come acquisto o in un rack</translation>
    </message>
    <message>
        <source>%1: index and searches need more servers than the plan has</source>
        <translation>%1: indice e ricerche richiedono più server di quanti ne abbia il piano</translation>
    </message>
    <message>
        <source>All refusals together</source>
        <translation>Tutte le esclusioni insieme</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <comment>a rented line, why</comment>
        <translation>%1 è escluso: %2</translation>
    </message>
    <message>
        <source>Every way of doing the work is refused: plan hardware or a line that may be used</source>
        <translation>Ogni modo di svolgere il lavoro è escluso: pianificare hardware o una voce utilizzabile</translation>
    </message>
    <message>
        <source>%1 needed, %2 there</source>
        <translation>%1 necessari, %2 presenti</translation>
    </message>
    <message>
        <source>%1: the instances rented do less than the busiest hour asks; rent more or size them by the demand</source>
        <translation>%1: le istanze noleggiate fanno meno di quanto chieda l&apos;ora di punta; noleggiarne di più o dimensionarle secondo la domanda</translation>
    </message>
    <message>
        <source>%1: its APIs together do more than all of it; state the share that each does</source>
        <translation>%1: le API insieme ne svolgono più del totale; indicare la quota di ciascuna</translation>
    </message>
    <message>
        <source>%1: its cloud lines together do more than all of it; state the share that each does</source>
        <translation>%1: le voci cloud insieme ne svolgono più del totale; indicare la quota di ciascuna</translation>
    </message>
    <message>
        <source>cost nothing</source>
        <translation>non costano nulla</translation>
    </message>
    <message>
        <source>permitted alone, saves nothing</source>
        <translation>permessa da sola, non fa risparmiare nulla</translation>
    </message>
    <message>
        <source>permitted alone, saves %1 over the plan</source>
        <translation>permessa da sola, fa risparmiare %1 nel piano</translation>
    </message>
    <message>
        <source>%1: fewer servers than its busiest hour and the stated reserve need</source>
        <translation>%1: meno server di quanti ne richiedono l&apos;ora di punta e la riserva indicata</translation>
    </message>
    <message>
        <source>cost %1 over the plan</source>
        <translation>costano %1 nel piano</translation>
    </message>
    <message>
        <source>%1: its peak power is below that of its accelerators alone; state what it draws at full load, and count energy by the load</source>
        <translation>%1: la potenza di punta è inferiore a quella dei soli acceleratori; indicare quanto assorbe a pieno carico e contare l&apos;energia secondo il carico</translation>
    </message>
    <message>
        <source>%1: %2 share its accelerators and hold more memory together than one has; give each a pool or a smaller share of the memory</source>
        <translation>%1: %2 condividono i suoi acceleratori e insieme occupano più memoria di quanta ne abbia uno; dare a ciascuna un pool o una quota minore della memoria</translation>
    </message>
    <message>
        <source>%1: the rate stated is far from what the model makes of this setting; check that its lengths of requests, accelerators and precision are those here, or take the modelled rate</source>
        <translation>%1: la velocità dichiarata è lontana da quella che il modello dà per questa configurazione; verificare che lunghezza delle richieste, acceleratori e precisione siano questi, oppure prendere la velocità del modello</translation>
    </message>
    <message>
        <source>%1: the rate stated (%2) is far from what the model makes of this setting; check that its lengths of requests, accelerators and precision are those here, or take the modelled rate</source>
        <translation>%1: la velocità dichiarata (%2) è lontana da quella che il modello dà per questa configurazione; verificare che lunghezza delle richieste, acceleratori e precisione siano questi, oppure prendere la velocità del modello</translation>
    </message>
    <message>
        <source>%1 stated, %2 for the accelerators</source>
        <translation>%1 dichiarati, %2 per gli acceleratori</translation>
    </message>
    <message>
        <source>%1 stated, %2 modelled</source>
        <translation>%1 dichiarati, %2 secondo il modello</translation>
    </message>
    <message>
        <source>%1: it is rented and not planned on own hardware, so what owning costs leaves it out</source>
        <translation>%1: è noleggiato e non previsto su hardware proprio, quindi il costo dell’hardware proprio non lo comprende</translation>
    </message>
    <message>
        <source>%1: no API of the plan does it, so what the API costs leaves it out</source>
        <translation>%1: nessuna API del piano lo svolge, quindi il costo dell’API non lo comprende</translation>
    </message>
    <message>
        <source>%1: no cloud line of the plan does it, so what the cloud costs leaves it out</source>
        <translation>%1: nessuna voce cloud del piano lo svolge, quindi il costo del cloud non lo comprende</translation>
    </message>
    <message>
        <source>%1: its APIs together do less than all of it</source>
        <translation>%1: le sue API insieme ne svolgono meno del totale</translation>
    </message>
    <message>
        <source>%1: its cloud lines together do less than all of it</source>
        <translation>%1: le sue voci cloud insieme ne svolgono meno del totale</translation>
    </message>
    <message>
        <source>%1: accelerators that are paid for have nothing to do</source>
        <translation>%1: acceleratori pagati non hanno nulla da fare</translation>
    </message>
    <message>
        <source>Owning has more than one internal rate of return against the mix</source>
        <translation>Il possesso ha più di un tasso interno di rendimento rispetto al misto</translation>
    </message>
    <message>
        <source>Owning has more than one internal rate of return against the other space</source>
        <translation>Il possesso ha più di un tasso interno di rendimento rispetto all’altro spazio</translation>
    </message>
    <message>
        <source>Owning has more than one internal rate of return against the API</source>
        <translation>Il possesso ha più di un tasso interno di rendimento rispetto all’API</translation>
    </message>
    <message>
        <source>Owning has more than one internal rate of return against the cloud</source>
        <translation>Il possesso ha più di un tasso interno di rendimento rispetto al cloud</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the catalogue and not counted</source>
        <translation>%1: «%2» non è nel catalogo e non è conteggiato</translation>
    </message>
    <message>
        <source>Renting costs nearly the share of owning at which Deloitte&apos;s rule is to move</source>
        <translation>Noleggiare costa quasi la quota del possesso da cui la regola di Deloitte consiglia di passare</translation>
    </message>
    <message>
        <source>Renting adds up to less than owning, though above Deloitte&apos;s rule to move</source>
        <translation>Il noleggio somma a meno del possesso, ma oltre la regola di Deloitte per passare</translation>
    </message>
    <message>
        <source>Renting adds up to more than owning, above Deloitte&apos;s rule to move</source>
        <translation>Il noleggio somma a più del possesso, oltre la regola di Deloitte per passare</translation>
    </message>
    <message>
        <source>%1: nothing is asked of it, so no comparison of costs means anything for it; state its demand</source>
        <translation>%1: non viene richiesto nulla, quindi nessun confronto dei costi ha senso; indicare la domanda</translation>
    </message>
    <message>
        <source>The lease ends before the plan and is taken anew, at the price of that month</source>
        <translation>Il leasing finisce prima del piano e viene rinnovato, al prezzo di quel mese</translation>
    </message>
    <message>
        <source>Owning has no internal rate of return: it asks for nothing first, or no rate makes its payments worth those of renting</source>
        <translation>La proprietà non ha un tasso interno di rendimento: non chiede nulla all’inizio, o nessun tasso rende i suoi pagamenti pari a quelli del noleggio</translation>
    </message>
    <message>
        <source>%1: %2 reads and writes no tokens: plan it as embeddings, by a rate</source>
        <translation>%1: %2 legge e non scrive token: pianificarlo come embedding, con un tasso</translation>
    </message>
    <message>
        <source>%1: this parallelism is not possible: %2</source>
        <comment>detail: 64 heads / TP 3</comment>
        <translation>%1: questo parallelismo non è possibile: %2</translation>
    </message>
    <message>
        <source>%1: its last renewal reaches beyond the plan; what it asks for that time is not counted</source>
        <translation>%1: l’ultimo rinnovo supera il piano; ciò che chiede per quel tempo non è contato</translation>
    </message>
    <message>
        <source>%1: price unknown; state one</source>
        <translation>%1: prezzo sconosciuto, va indicato</translation>
    </message>
    <message>
        <source>%1: price of %2 unknown; state one</source>
        <translation>%1: prezzo di %2 sconosciuto, va indicato</translation>
    </message>
    <message>
        <source>What is bought serves nothing before it is delivered, renting does from the start: to compare them, let the plan rent until delivery</source>
        <translation>Ciò che si acquista non serve nulla prima della consegna, il noleggio dall’inizio: per confrontarli, noleggiare fino alla consegna</translation>
    </message>
    <message>
        <source>%1: not served before delivery, what is rented serves it from the start: to compare them, let the plan rent until delivery</source>
        <translation>%1: non servito prima della consegna, ciò che è noleggiato dall’inizio: per confrontarli, noleggiare fino alla consegna</translation>
    </message>
    <message>
        <source>%1: the runs lie far from the model or from each other (%2); check that they are of this accelerator, precision and load, and take out those that are not</source>
        <translation>%1: le esecuzioni sono lontane dal modello o tra loro (%2); verificare che siano di questo acceleratore, precisione e carico, e togliere quelle che non lo sono</translation>
    </message>
    <message>
        <source>%1 to %2 times the modelled</source>
        <translation>da %1 a %2 volte il modello</translation>
    </message>
    <message>
        <source>The building outlives its life in the plan: it is written off by then and not built anew</source>
        <translation>L&apos;edificio dura più della sua vita nel piano: allora è ammortizzato e non viene ricostruito</translation>
    </message>
    <message>
        <source>%1: the first tier does not begin at 0; what is sent below it costs nothing</source>
        <translation>%1: il primo scaglione non comincia da 0; ciò che si invia al di sotto non costa nulla</translation>
    </message>
    <message>
        <source>%1 and %2 begin at the same amount: only one of the two prices counts</source>
        <translation>%1 e %2 cominciano dalla stessa quantità: conta solo uno dei due prezzi</translation>
    </message>
    <message>
        <source>%1: in the busiest hour one request in twenty waits longer for its first token than its limit</source>
        <translation>%1: nell&apos;ora di punta una richiesta su venti attende il primo token più del limite</translation>
    </message>
    <message>
        <source>%1: “%2” is stated and has no effect, as the rest of it is set</source>
        <translation>%1: «%2» è indicato e non ha effetto, per come il resto è impostato</translation>
    </message>
    <message>
        <source>Not stated in the plan, so as the program assumes: %1</source>
        <translation>Non indicato nel piano, quindi come il programma presume: %1</translation>
    </message>
    <message>
        <source>%1: no model is chosen; choose one, or state a rate</source>
        <translation>%1: nessun modello scelto; sceglierne uno o indicare un ritmo</translation>
    </message>
    <message>
        <source>%1: less than one instance is counted, and interactive work keeps one running; size it by the busiest hour</source>
        <translation>%1: è contata meno di un’istanza, ma il lavoro interattivo ne tiene accesa una; dimensionare sull’ora di punta</translation>
    </message>
    <message numerus="yes">
        <source>%1: power of %n device(s) unknown; servers count with their accelerators alone</source>
        <translation>
            <numerusform>%1: potenza di %n apparecchio ignota; i server contano solo con i loro acceleratori</numerusform>
            <numerusform>%1: potenza di %n apparecchi ignota; i server contano solo con i loro acceleratori</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: price of cached input unknown; state it</source>
        <translation>%1: prezzo dell’input dalla cache ignoto; indicarlo</translation>
    </message>
    <message>
        <source>%1: price of batches unknown; state their discount</source>
        <translation>%1: prezzo dei lotti ignoto; indicarne lo sconto</translation>
    </message>
    <message>
        <source>%1: its price is dated %2, after the plan</source>
        <translation>%1: il prezzo è datato %2, dopo il piano</translation>
    </message>
    <message>
        <source>Exchange rate of %1: without a date</source>
        <translation>Tasso di cambio %1: senza data</translation>
    </message>
    <message>
        <source>Exchange rate of %1: without a source</source>
        <translation>Tasso di cambio %1: senza fonte</translation>
    </message>
    <message>
        <source>Exchange rate of %1: without a source and a date</source>
        <translation>Tasso di cambio %1: senza fonte e data</translation>
    </message>
    <message>
        <source>Cooling is counted by the PUE and again by its price per kWh; state one</source>
        <translation>Il raffreddamento è contato nel PUE e di nuovo nel prezzo per kWh; indicarne uno</translation>
    </message>
    <message>
        <source>%1: cooling is counted by the PUE and again by its price per kWh; state one</source>
        <translation>%1: il raffreddamento è contato nel PUE e di nuovo nel prezzo per kWh; indicarne uno</translation>
    </message>
    <message>
        <source>A tax rate without depreciation: what is bought lowers no tax; choose how it is written off</source>
        <translation>Aliquota senza ammortamento: ciò che si compra non riduce le imposte; scegliere l’ammortamento</translation>
    </message>
    <message>
        <source>%1: requests that come together wait longer than the hour&apos;s estimate says; simulate it</source>
        <translation>%1: le richieste che arrivano insieme attendono più di quanto dica la stima dell’ora; simulare</translation>
    </message>
    <message>
        <source>%1: its speed is unknown without “%2”</source>
        <translation>%1: la velocità è ignota senza «%2»</translation>
    </message>
    <message>
        <source>%1: its cloud lines of a stated count are added up, and nothing in the plan says that it needs them all</source>
        <translation>%1: le righe cloud a numero fisso vengono sommate, e nulla nel piano dice che servano tutte</translation>
    </message>
    <message>
        <source>Prices without a date, so that nobody sees how old they are: %1</source>
        <translation>Prezzi senza data, di cui nessuno vede l’età: %1</translation>
    </message>
</context>
<context>
    <name>headroom::text::Model</name>
    <message>
        <source>%1 attend to the whole context</source>
        <translation>%1 vedono tutto il contesto</translation>
    </message>
    <message>
        <source>%1 attend to a window</source>
        <translation>%1 vedono una finestra</translation>
    </message>
    <message>
        <source>%1 attend to what they compress</source>
        <translation>%1 vedono ciò che comprimono</translation>
    </message>
    <message>
        <source>%1 keep a state</source>
        <translation>%1 tengono uno stato</translation>
    </message>
    <message>
        <source>%1 have experts</source>
        <translation>%1 hanno esperti</translation>
    </message>
    <message>
        <source>%1 blocks: %2.</source>
        <translation>%1 blocchi: %2.</translation>
    </message>
</context>
<context>
    <name>headroom::text::Money</name>
    <message>
        <source>Own</source>
        <translation>Proprio</translation>
    </message>
    <message>
        <source>Own, other space</source>
        <translation>Proprio, altro luogo</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Ibrido</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Acquisto</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Elettricità</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Raffreddamento</translation>
    </message>
    <message>
        <source>Racks, space</source>
        <translation>Rack, spazio</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenzione</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assicurazione</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>Formazione</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Cloud, hidden costs</source>
        <translation>Cloud, costi nascosti</translation>
    </message>
    <message>
        <source>Loan drawn</source>
        <translation>Prestito ricevuto</translation>
    </message>
    <message>
        <source>Loan paid back</source>
        <translation>Prestito rimborsato</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Leasing</translation>
    </message>
    <message>
        <source>Tax relief</source>
        <translation>Sgravio fiscale</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Valore residuo</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <translation>Dismissione</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>what is paid for</comment>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>what is paid for</comment>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Storage and delivery</source>
        <comment>what is paid for</comment>
        <translation>Archiviazione e distribuzione</translation>
    </message>
    <message>
        <source>water</source>
        <comment>what is paid for</comment>
        <translation>acqua</translation>
    </message>
    <message>
        <source>other</source>
        <comment>what is paid for</comment>
        <translation>altro</translation>
    </message>
    <message>
        <source>Cloud, data and hidden costs</source>
        <translation>Cloud, dati e costi nascosti</translation>
    </message>
    <message>
        <source>Cloud, data sent out</source>
        <translation>Cloud, dati inviati</translation>
    </message>
    <message>
        <source>Cloud, storage</source>
        <translation>Cloud, archiviazione</translation>
    </message>
    <message>
        <source>Cloud, storage and data sent out</source>
        <translation>Cloud, archiviazione e dati inviati</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, esclusa</translation>
    </message>
    <message>
        <source>%1, too small</source>
        <translation>%1, insufficiente</translation>
    </message>
    <message>
        <source>%1, a part</source>
        <comment>of the work</comment>
        <translation>%1, una parte</translation>
    </message>
    <message>
        <source>own %1 of %2 servers</source>
        <translation>%1 server propri su %2</translation>
    </message>
    <message>
        <source>own no server</source>
        <translation>nessun server proprio</translation>
    </message>
    <message>
        <source>rent %1 instances on average</source>
        <translation>in media %1 istanze a noleggio</translation>
    </message>
    <message>
        <source>pay %1 of the APIs&apos; bill</source>
        <translation>%1 del conto delle API</translation>
    </message>
    <message>
        <source>rent nothing</source>
        <translation>nessun noleggio</translation>
    </message>
    <message>
        <source>%1, without its reserve</source>
        <translation>%1, senza la sua riserva</translation>
    </message>
    <message>
        <source>%1, data kept at home</source>
        <translation>%1, dati tenuti in casa</translation>
    </message>
    <message>
        <source>%1, part of the data kept at home</source>
        <translation>%1, parte dei dati tenuta in casa</translation>
    </message>
    <message>
        <source>for a part of the work</source>
        <translation>per una parte del lavoro</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>workloads left out</comment>
        <translation>senza %1</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Escluso: %1.</translation>
    </message>
    <message>
        <source>Were it permitted, nothing would be saved.</source>
        <translation>Se fosse consentito, non si risparmierebbe nulla.</translation>
    </message>
    <message>
        <source>The price of this constraint is %1.</source>
        <translation>Il prezzo di questo vincolo è %1.</translation>
    </message>
    <message>
        <source>Not the same work: the API does a part of what owning does.</source>
        <translation>Non è lo stesso lavoro: l’API fa una parte di ciò che fa la proprietà.</translation>
    </message>
    <message>
        <source>Not the same work: the cloud does a part of what owning does.</source>
        <translation>Non è lo stesso lavoro: il cloud fa una parte di ciò che fa la proprietà.</translation>
    </message>
    <message>
        <source>Not the same work: the API leaves out %1.</source>
        <comment>workloads</comment>
        <translation>Non è lo stesso lavoro: l’API tralascia %1.</translation>
    </message>
    <message>
        <source>Not the same work: the cloud leaves out %1.</source>
        <comment>workloads</comment>
        <translation>Non è lo stesso lavoro: il cloud tralascia %1.</translation>
    </message>
    <message>
        <source>Hybrid: own fewer servers</source>
        <translation>Misto: meno server propri</translation>
    </message>
</context>
<context>
    <name>headroom::text::Numbers</name>
    <message>
        <source>token/s</source>
        <translation>token/s</translation>
    </message>
    <message>
        <source>audio h</source>
        <translation>h audio</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>all&apos;ora</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ignoto</translation>
    </message>
    <message>
        <source>per kWh</source>
        <translation>per kWh</translation>
    </message>
    <message>
        <source>per J</source>
        <translation>per J</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>al secondo</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>al minuto</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>al giorno</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>alla settimana</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>al mese</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>all&apos;anno</translation>
    </message>
    <message>
        <source>yr</source>
        <comment>behind a number of years</comment>
        <translation>anni</translation>
    </message>
    <message>
        <source>yr</source>
        <comment>behind a stroke: a year</comment>
        <translation>anno</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mesi</translation>
    </message>
    <message>
        <source>month</source>
        <comment>behind a stroke</comment>
        <translation>mese</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>settimane</translation>
    </message>
    <message>
        <source>week</source>
        <comment>behind a stroke</comment>
        <translation>settimana</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>day</source>
        <comment>behind a stroke</comment>
        <translation>giorno</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>at least</comment>
        <translation>≥ %1</translation>
    </message>
</context>
<context>
    <name>headroom::text::Path</name>
    <message>
        <source>Accelerator</source>
        <translation>Acceleratore</translation>
    </message>
    <message>
        <source>API price</source>
        <translation>Prezzo API</translation>
    </message>
    <message>
        <source>Apis</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Capacity from</source>
        <translation>Capacità da</translation>
    </message>
    <message>
        <source>Batched tokens</source>
        <translation>Token per passo</translation>
    </message>
    <message>
        <source>Billing month</source>
        <translation>Mese di fattura</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classificazione</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Concorrenza</translation>
    </message>
    <message>
        <source>Cooling adder</source>
        <translation>Supplemento freddo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Istanze</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Data class</source>
        <translation>Classe di dati</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Distribuzioni</translation>
    </message>
    <message>
        <source>Derate</source>
        <translation>Riduzione</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Elettricità</translation>
    </message>
    <message>
        <source>Energy billed by</source>
        <translation>Energia secondo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Lato</translation>
    </message>
    <message>
        <source>Feed rating</source>
        <translation>Alimentazione</translation>
    </message>
    <message>
        <source>Limit, first token</source>
        <translation>Limite, 1º token</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Telaio</translation>
    </message>
    <message>
        <source>Full-time equivalents</source>
        <translation>Tempi pieni</translation>
    </message>
    <message>
        <source>Grid carbon</source>
        <translation>CO₂ della rete</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Orizzonte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>Potenza a vuoto</translation>
    </message>
    <message>
        <source>Input price</source>
        <translation>Prezzo ingresso</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Token in ingresso</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Istanza</translation>
    </message>
    <message>
        <source>Catalogue item</source>
        <translation>Voce di catalogo</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>Nome del pezzo</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>Limit, p95</source>
        <translation>Limite, p95</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenzione</translation>
    </message>
    <message>
        <source>Max load</source>
        <translation>Carico massimo</translation>
    </message>
    <message>
        <source>Memory for the engine</source>
        <translation>Memoria al motore</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Output price</source>
        <translation>Prezzo uscita</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Token in uscita</translation>
    </message>
    <message>
        <source>Peak factor</source>
        <translation>Fattore di punta</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenza</translation>
    </message>
    <message>
        <source>Limit, per token</source>
        <translation>Limite, per token</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation>Pipeline parallel</translation>
    </message>
    <message>
        <source>Planning month</source>
        <translation>Mese di piano</translation>
    </message>
    <message>
        <source>Planned share</source>
        <translation>Quota prevista</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Tariffa</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Misurato su</translation>
    </message>
    <message>
        <source>Reference rate</source>
        <translation>Ritmo di base</translation>
    </message>
    <message>
        <source>Relative speed</source>
        <translation>Velocità relativa</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Shape source</source>
        <translation>Fonte della forma</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sedi</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation>Tensor parallel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgenza</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesi</translation>
    </message>
    <message>
        <source>Work name</source>
        <translation>Nome del lavoro</translation>
    </message>
    <message>
        <source>Work per item</source>
        <translation>Lavoro per pezzo</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carico</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Carichi</translation>
    </message>
    <message>
        <source>API prices</source>
        <translation>Prezzi API</translation>
    </message>
    <message>
        <source>Input in blended token</source>
        <translation>Ingresso nel token medio</translation>
    </message>
    <message>
        <source>Building, life</source>
        <translation>Edificio, durata</translation>
    </message>
    <message>
        <source>Power and cooling plant</source>
        <translation>Impianto elettrico e di raffreddamento</translation>
    </message>
    <message>
        <source>Building, critical power</source>
        <translation>Edificio, potenza critica</translation>
    </message>
    <message>
        <source>Building, price</source>
        <translation>Edificio, prezzo</translation>
    </message>
    <message>
        <source>Building, upkeep a month</source>
        <translation>Edificio, manutenzione al mese</translation>
    </message>
    <message>
        <source>Cage fee a month</source>
        <translation>Canone gabbia al mese</translation>
    </message>
    <message>
        <source>Cloud prices</source>
        <translation>Prezzi del cloud</translation>
    </message>
    <message>
        <source>Control plane</source>
        <translation>Piano di controllo</translation>
    </message>
    <message>
        <source>Debugging</source>
        <translation>Ricerca dei guasti</translation>
    </message>
    <message>
        <source>Leaving the cloud</source>
        <translation>Uscita dal cloud</translation>
    </message>
    <message>
        <source>Goodput lost</source>
        <translation>Resa utile persa</translation>
    </message>
    <message>
        <source>Network and egress</source>
        <translation>Rete e dati in uscita</translation>
    </message>
    <message>
        <source>Compute without GPUs</source>
        <translation>Calcolo senza GPU</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Avviamento</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistenza</translation>
    </message>
    <message>
        <source>Colocation a month</source>
        <translation>Colocation al mese</translation>
    </message>
    <message>
        <source>Monthly interest</source>
        <translation>Interesse mensile</translation>
    </message>
    <message>
        <source>Declining rate</source>
        <translation>Tasso decrescente</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <translation>Dismissione</translation>
    </message>
    <message>
        <source>Delivered in month</source>
        <translation>Consegna nel mese</translation>
    </message>
    <message>
        <source>Demand charge a month</source>
        <translation>Quota potenza al mese</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Ammortamento</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Tasso di sconto</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Sta in</translation>
    </message>
    <message>
        <source>Money over time</source>
        <translation>Denaro nel tempo</translation>
    </message>
    <message>
        <source>Share financed</source>
        <translation>Quota finanziata</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagato con</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durata del finanziamento</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Inflation</source>
        <translation>Inflazione</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installazione</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assicurazione</translation>
    </message>
    <message>
        <source>Licences per accelerator</source>
        <translation>Licenze per acceleratore</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>Fattore di carico</translation>
    </message>
    <message>
        <source>Maintenance contract</source>
        <translation>Contratto di manutenzione</translation>
    </message>
    <message>
        <source>Advise to move from</source>
        <translation>Consigliare il passaggio da</translation>
    </message>
    <message>
        <source>Warn from</source>
        <translation>Avvertire da</translation>
    </message>
    <message>
        <source>Night hours</source>
        <translation>Ore notturne</translation>
    </message>
    <message>
        <source>Electricity by night</source>
        <translation>Elettricità di notte</translation>
    </message>
    <message>
        <source>Night begins at</source>
        <translation>La notte inizia alle</translation>
    </message>
    <message>
        <source>Other running costs</source>
        <translation>Altri costi correnti</translation>
    </message>
    <message>
        <source>Weight of an output token</source>
        <translation>Peso di un token in uscita</translation>
    </message>
    <message>
        <source>Owned share in a hybrid</source>
        <translation>Quota propria nell&apos;ibrido</translation>
    </message>
    <message>
        <source>Prices change</source>
        <translation>I prezzi cambiano</translation>
    </message>
    <message>
        <source>Discount on purchase</source>
        <translation>Sconto sull&apos;acquisto</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Acquisti</translation>
    </message>
    <message>
        <source>Monthly rack fee</source>
        <translation>Canone mensile per rack</translation>
    </message>
    <message>
        <source>Bought anew after</source>
        <translation>Ricomprato dopo</translation>
    </message>
    <message>
        <source>Parts replaced</source>
        <translation>Parti sostituite</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Valore residuo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>Ricambi</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Aliquota d&apos;imposta</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Denaro in</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formazione</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Acqua</translation>
    </message>
    <message>
        <source>Component size</source>
        <translation>Dimensione di una componente</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Server memory</source>
        <translation>Memoria del server</translation>
    </message>
    <message>
        <source>Index overhead</source>
        <translation>Sovraccarico dell&apos;indice</translation>
    </message>
    <message>
        <source>Size of an item</source>
        <translation>Dimensione di un elemento</translation>
    </message>
    <message>
        <source>Links of a vector</source>
        <translation>Collegamenti di un vettore</translation>
    </message>
    <message>
        <source>Measured work</source>
        <translation>Lavoro misurato</translation>
    </message>
    <message>
        <source>Sequences at once</source>
        <translation>Sequenze insieme</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>Lunghezza della sequenza</translation>
    </message>
    <message>
        <source>Raw over stored</source>
        <translation>Grezzo su memorizzato</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Memorizzato</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Compito</translation>
    </message>
    <message>
        <source>Trained with</source>
        <translation>Addestrato con</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>Che cosa si addestra</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vettori</translation>
    </message>
    <message>
        <source>Drafts kept</source>
        <translation>Bozze tenute</translation>
    </message>
    <message>
        <source>Rank of an adapter</source>
        <translation>Rango di un adattatore</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>Adattatori LoRA</translation>
    </message>
    <message>
        <source>Arriving together</source>
        <translation>In arrivo insieme</translation>
    </message>
    <message>
        <source>Input found in the cache</source>
        <translation>Ingresso in cache</translation>
    </message>
    <message>
        <source>Attention ranks</source>
        <translation>Ranghi di attenzione</translation>
    </message>
    <message>
        <source>Time of a draft token</source>
        <translation>Tempo di un token di bozza</translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation>Token di bozza</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation>Parallelismo degli esperti</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Tempo al primo token</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Misure</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>Tempo per token</translation>
    </message>
    <message>
        <source>Streaming interval</source>
        <translation>Intervallo di invio</translation>
    </message>
    <message>
        <source>Output throughput</source>
        <translation>Resa in uscita</translation>
    </message>
    <message>
        <source>Above, a month</source>
        <translation>Oltre, al mese</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposizione</translation>
    </message>
    <message>
        <source>Batch discount</source>
        <translation>Sconto batch</translation>
    </message>
    <message>
        <source>Sent in batches</source>
        <translation>Inviato in batch</translation>
    </message>
    <message>
        <source>Cached input price</source>
        <translation>Prezzo ingresso in cache</translation>
    </message>
    <message>
        <source>Input cached</source>
        <translation>Ingresso in cache</translation>
    </message>
    <message>
        <source>Gateway, a million requests</source>
        <translation>Gateway, un milione di richieste</translation>
    </message>
    <message>
        <source>Cloud storage a month</source>
        <translation>Storage cloud al mese</translation>
    </message>
    <message>
        <source>Committed spend</source>
        <translation>Spesa impegnata</translation>
    </message>
    <message>
        <source>Replicas that write</source>
        <translation>Repliche che scrivono</translation>
    </message>
    <message>
        <source>Part of the demand</source>
        <translation>Parte della domanda</translation>
    </message>
    <message>
        <source>Egress tiers</source>
        <translation>Scaglioni di egress</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Cambi</translation>
    </message>
    <message>
        <source>In the plan&apos;s currency</source>
        <translation>Nella valuta del piano</translation>
    </message>
    <message>
        <source>Interruptions of one</source>
        <translation>Interruzioni di un&apos;istanza</translation>
    </message>
    <message>
        <source>Work lost by one</source>
        <translation>Lavoro perso per ognuna</translation>
    </message>
    <message>
        <source>Delivery, of one&apos;s own</source>
        <translation>Consegna, proprio</translation>
    </message>
    <message>
        <source>Storage a month, of one&apos;s own</source>
        <translation>Storage al mese, proprio</translation>
    </message>
    <message>
        <source>Discount on demand</source>
        <translation>Sconto sul prezzo a richiesta</translation>
    </message>
    <message>
        <source>Reading: attention ranks</source>
        <translation>Lettura: ranghi di attenzione</translation>
    </message>
    <message>
        <source>Reading: expert parallel</source>
        <translation>Lettura: parallelismo degli esperti</translation>
    </message>
    <message>
        <source>Reading: pipeline stages</source>
        <translation>Lettura: stadi della pipeline</translation>
    </message>
    <message>
        <source>Replicas that read</source>
        <translation>Repliche che leggono</translation>
    </message>
    <message>
        <source>Reading: tensor parallel</source>
        <translation>Lettura: tensor parallel</translation>
    </message>
    <message>
        <source>Payments count</source>
        <translation>I pagamenti contano</translation>
    </message>
    <message>
        <source>Price is</source>
        <translation>Il prezzo è</translation>
    </message>
    <message>
        <source>Worth when sold</source>
        <translation>Valore alla vendita</translation>
    </message>
    <message>
        <source>Until delivery</source>
        <translation>Fino alla consegna</translation>
    </message>
    <message>
        <source>Restart after one</source>
        <translation>Riavvio dopo ognuna</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Pagato per</translation>
    </message>
    <message>
        <source>Cache transfer</source>
        <translation>Trasferimento della cache</translation>
    </message>
    <message>
        <source>Fee up front</source>
        <translation>Canone anticipato</translation>
    </message>
    <message>
        <source>Paid up front</source>
        <translation>Pagato in anticipo</translation>
    </message>
    <message>
        <source>Building, interest</source>
        <translation>Edificio, interesse</translation>
    </message>
    <message>
        <source>Building, term of the loan or lease</source>
        <translation>Edificio, durata di prestito o leasing</translation>
    </message>
    <message>
        <source>Building, paid by</source>
        <translation>Edificio, pagato con</translation>
    </message>
    <message>
        <source>Building, rent a month</source>
        <translation>Edificio, affitto mensile</translation>
    </message>
    <message>
        <source>Defects of the source</source>
        <translation>Difetti della fonte</translation>
    </message>
    <message>
        <source>Network of one accelerator</source>
        <translation>Rete di un acceleratore</translation>
    </message>
    <message>
        <source>Sequences of a step</source>
        <translation>Sequenze di un passo</translation>
    </message>
    <message>
        <source>Server cores</source>
        <translation>Core del server</translation>
    </message>
    <message>
        <source>Interleaved parts of a stage</source>
        <translation>Parti intercalate di uno stadio</translation>
    </message>
    <message>
        <source>On-call allowance</source>
        <translation>Indennità di reperibilità</translation>
    </message>
    <message>
        <source>People on call</source>
        <translation>Persone reperibili</translation>
    </message>
    <message>
        <source>Reading: pool</source>
        <translation>Lettura: pool</translation>
    </message>
    <message>
        <source>Time of a search</source>
        <translation>Tempo di una ricerca</translation>
    </message>
    <message>
        <source>Water, price</source>
        <translation>Acqua, prezzo</translation>
    </message>
    <message>
        <source>Water used</source>
        <translation>Acqua usata</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Escluso perché</translation>
    </message>
    <message>
        <source>Servers in reserve</source>
        <translation>Server di riserva</translation>
    </message>
    <message>
        <source>Price of each accelerator</source>
        <translation>Prezzo di ogni acceleratore</translation>
    </message>
</context>
<context>
    <name>headroom::text::Refusal</name>
    <message>
        <source>Refused: reaches outside the rack</source>
        <translation>Rifiutato: esce dal rack</translation>
    </message>
    <message>
        <source>Refused: %1 stands there</source>
        <translation>Rifiutato: lì c&apos;è %1</translation>
    </message>
    <message>
        <source>Refused: it does not fit there</source>
        <translation>Rifiutato: lì non va</translation>
    </message>
    <message>
        <source>Refused: its height is unknown</source>
        <translation>Rifiutato: altezza ignota</translation>
    </message>
    <message>
        <source>Refused: power on feed A of %1</source>
        <translation>Rifiutato: potenza sull&apos;alimentazione A di %1</translation>
    </message>
    <message>
        <source>Refused: weight in %1</source>
        <translation>Rifiutato: peso in %1</translation>
    </message>
    <message>
        <source>kW it would carry</source>
        <translation>kW porterebbe</translation>
    </message>
    <message>
        <source>kg it would carry</source>
        <translation>kg porterebbe</translation>
    </message>
    <message>
        <source>U it would reach</source>
        <translation>U raggiungerebbe</translation>
    </message>
    <message>
        <source>U it needs</source>
        <translation>U servono</translation>
    </message>
    <message>
        <source>kW allowed on one feed</source>
        <translation>kW ammessi per alimentazione</translation>
    </message>
    <message>
        <source>kg the frame carries</source>
        <translation>kg porta il telaio</translation>
    </message>
    <message>
        <source>U of the rack</source>
        <translation>U ha il rack</translation>
    </message>
    <message>
        <source>U free there</source>
        <translation>U libere lì</translation>
    </message>
    <message>
        <source>Nothing is legal: raise a feed by %1 or add a rack.</source>
        <translation>Nessun posto ammesso: aumentare un&apos;alimentazione di %1 o aggiungere un rack.</translation>
    </message>
    <message>
        <source>Nothing is legal: a frame must carry %1 more, or add a rack.</source>
        <translation>Nessun posto ammesso: un telaio deve portare %1 in più, o aggiungere un rack.</translation>
    </message>
    <message>
        <source>Nothing is free: remove a device or add a rack.</source>
        <translation>Nessun posto libero: rimuovere un apparato o aggiungere un rack.</translation>
    </message>
    <message>
        <source>No server in the plan has a free slot for it.</source>
        <translation>Nessun server del piano ha uno slot libero adatto.</translation>
    </message>
    <message>
        <source>Give its height in your own catalogue.</source>
        <translation>Indicarne l&apos;altezza nel proprio catalogo.</translation>
    </message>
</context>
<context>
    <name>headroom::text::Study</name>
    <message>
        <source>Mean use</source>
        <translation>Uso medio</translation>
    </message>
    <message>
        <source>Use at the busiest hour</source>
        <translation>Uso nell&apos;ora di punta</translation>
    </message>
    <message>
        <source>Total cost, API</source>
        <translation>Costo totale, API</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Pareggio</translation>
    </message>
    <message>
        <source>Cost per unit of work, cloud</source>
        <translation>Costo per unità di lavoro, cloud</translation>
    </message>
    <message>
        <source>Total cost, cloud</source>
        <translation>Costo totale, cloud</translation>
    </message>
    <message>
        <source>Purchase, own</source>
        <translation>Acquisto, proprio</translation>
    </message>
    <message>
        <source>Cost per unit of work, own</source>
        <translation>Costo per unità di lavoro, proprio</translation>
    </message>
    <message>
        <source>Running cost, own</source>
        <translation>Costo corrente, proprio</translation>
    </message>
    <message>
        <source>Total cost, own</source>
        <translation>Costo totale, proprio</translation>
    </message>
    <message>
        <source>Saving by owning</source>
        <translation>Risparmio con la proprietà</translation>
    </message>
    <message>
        <source>Carbon a year</source>
        <translation>CO₂ in un anno</translation>
    </message>
    <message>
        <source>Planned power</source>
        <translation>Potenza prevista</translation>
    </message>
    <message>
        <source>Energy a year</source>
        <translation>Energia in un anno</translation>
    </message>
    <message>
        <source>own</source>
        <translation>proprio</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>cloud</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mesi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>low and high end of an input</comment>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangolare</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>Lognormale</translation>
    </message>
    <message>
        <source>%1 is %2 at %3 = %4 (now %5).</source>
        <translation>%1 è %2 con %3 = %4 (ora %5).</translation>
    </message>
    <message>
        <source>%1 is %2 at several values of %3: %4.</source>
        <translation>%1 è %2 con più valori di %3: %4.</translation>
    </message>
    <message>
        <source>%1 never is exactly %2: it jumps past it at %3 = %4.</source>
        <translation>%1 non è mai esattamente %2: lo salta con %3 = %4.</translation>
    </message>
    <message>
        <source>%1 does not depend on %2: it stays at %3.</source>
        <translation>%1 non dipende da %2: resta a %3.</translation>
    </message>
    <message>
        <source>%1 is unknown whatever %2 is. Fill in what it needs first.</source>
        <translation>%1 è ignoto qualunque sia %2. Inserite prima ciò che serve.</translation>
    </message>
    <message>
        <source>No value of %1 gives %2: %3 stays between %4 and %5.</source>
        <translation>Nessun valore di %1 dà %2: %3 resta tra %4 e %5.</translation>
    </message>
    <message>
        <source>Cost per hour, API</source>
        <translation>Costo per ora, API</translation>
    </message>
    <message>
        <source>Net present cost, API</source>
        <translation>Costo attualizzato netto, API</translation>
    </message>
    <message>
        <source>Cost per hour, cloud</source>
        <translation>Costo per ora, cloud</translation>
    </message>
    <message>
        <source>Net present cost, cloud</source>
        <translation>Costo attualizzato netto, cloud</translation>
    </message>
    <message>
        <source>Owned share, hybrid</source>
        <translation>Quota propria, ibrido</translation>
    </message>
    <message>
        <source>Cost per hour, hybrid</source>
        <translation>Costo per ora, ibrido</translation>
    </message>
    <message>
        <source>Net present cost, hybrid</source>
        <translation>Costo attualizzato netto, ibrido</translation>
    </message>
    <message>
        <source>Total cost, hybrid</source>
        <translation>Costo totale, ibrido</translation>
    </message>
    <message>
        <source>Internal rate of return of owning</source>
        <translation>Tasso interno di rendimento della proprietà</translation>
    </message>
    <message>
        <source>Total cost, own in the other space</source>
        <translation>Costo totale, proprio nell&apos;altro luogo</translation>
    </message>
    <message>
        <source>Cost per hour, own</source>
        <translation>Costo per ora, proprio</translation>
    </message>
    <message>
        <source>Net present cost, own</source>
        <translation>Costo attualizzato netto, proprio</translation>
    </message>
    <message>
        <source>Net present value of owning</source>
        <translation>Valore attuale netto della proprietà</translation>
    </message>
    <message>
        <source>Rented over own cost</source>
        <translation>Costo noleggiato su proprio</translation>
    </message>
    <message>
        <source>Use from which owning wins</source>
        <translation>Uso da cui vince la proprietà</translation>
    </message>
    <message>
        <source>Accelerators needed</source>
        <translation>Acceleratori necessari</translation>
    </message>
    <message>
        <source>Carbon per unit of work</source>
        <translation>CO₂ per unità di lavoro</translation>
    </message>
    <message>
        <source>Energy per unit of work</source>
        <translation>Energia per unità di lavoro</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Tempo al primo token</translation>
    </message>
    <message>
        <source>Memory of the index</source>
        <translation>Memoria dell&apos;indice</translation>
    </message>
    <message>
        <source>Latency at mean demand</source>
        <translation>Latenza alla domanda media</translation>
    </message>
    <message>
        <source>Latency at the busiest hour</source>
        <translation>Latenza nell&apos;ora di punta</translation>
    </message>
    <message>
        <source>Memory used, each accelerator</source>
        <translation>Memoria usata, ogni acceleratore</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Memoria dei pesi</translation>
    </message>
    <message>
        <source>Egress a month</source>
        <translation>Egress al mese</translation>
    </message>
    <message>
        <source>Cost per item, own</source>
        <translation>Costo per elemento, proprio</translation>
    </message>
    <message>
        <source>Cost per item, cloud</source>
        <translation>Costo per elemento, cloud</translation>
    </message>
    <message>
        <source>Cost per item, API</source>
        <translation>Costo per elemento, API</translation>
    </message>
    <message>
        <source>Cost per unit of work, API</source>
        <translation>Costo per unità di lavoro, API</translation>
    </message>
    <message>
        <source>Cost per token, own</source>
        <translation>Costo per token, proprio</translation>
    </message>
    <message>
        <source>Cost per token, cloud</source>
        <translation>Costo per token, cloud</translation>
    </message>
    <message>
        <source>Cost per token, API</source>
        <translation>Costo per token, API</translation>
    </message>
    <message>
        <source>Cost per output token, own</source>
        <translation>Costo per token in uscita, proprio</translation>
    </message>
    <message>
        <source>Cost per output token, cloud</source>
        <translation>Costo per token in uscita, cloud</translation>
    </message>
    <message>
        <source>Cost per output token, API</source>
        <translation>Costo per token in uscita, API</translation>
    </message>
    <message>
        <source>Highest egress</source>
        <translation>Egress massimo</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>Tempo per token</translation>
    </message>
    <message>
        <source>Requests that fit at once</source>
        <translation>Richieste che entrano insieme</translation>
    </message>
    <message>
        <source>Time of a training run</source>
        <translation>Durata di un addestramento</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Output tokens of a replica</source>
        <translation>Token in uscita di una replica</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a result, whose it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cloud on demand</source>
        <translation>cloud a richiesta</translation>
    </message>
    <message>
        <source>cloud spot</source>
        <translation>cloud spot</translation>
    </message>
    <message>
        <source>cloud reserved 1 yr</source>
        <translation>cloud riservata 1 anno</translation>
    </message>
    <message>
        <source>cloud reserved 3 yr</source>
        <translation>cloud riservata 3 anni</translation>
    </message>
    <message>
        <source>cloud reserved 5 yr</source>
        <translation>cloud riservata 5 anni</translation>
    </message>
    <message>
        <source>cloud, savings plan</source>
        <translation>cloud, piano di risparmio</translation>
    </message>
    <message>
        <source>own, colocated</source>
        <translation>proprio, in colocation</translation>
    </message>
    <message>
        <source>own, on premises</source>
        <translation>proprio, in sede</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>ibrido</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Costo totale</translation>
    </message>
    <message>
        <source>Net present cost</source>
        <translation>Costo attualizzato netto</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Costo all&apos;anno</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Costo per ora</translation>
    </message>
    <message>
        <source>Cost per %1</source>
        <translation>Costo per %1</translation>
    </message>
    <message>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>unit of work</source>
        <translation>unità di lavoro</translation>
    </message>
    <message>
        <source>Cost per token</source>
        <translation>Costo per token</translation>
    </message>
    <message>
        <source>Cost per GB delivered</source>
        <translation>Costo per GB distribuito</translation>
    </message>
    <message>
        <source>Cost per token, blended</source>
        <translation>Costo per token, misti</translation>
    </message>
    <message>
        <source>The closest is %1, at %2.</source>
        <translation>Il più vicino è %1, a %2.</translation>
    </message>
    <message>
        <source>Net present value of renting instead of the API</source>
        <translation>Valore attuale netto del noleggio invece dell&apos;API</translation>
    </message>
    <message>
        <source>Share of the API&apos;s work from which renting wins</source>
        <translation>Quota del lavoro dell&apos;API da cui il noleggio conviene</translation>
    </message>
    <message>
        <source>Own hardware as planned does not serve the demand there.</source>
        <translation>L&apos;hardware proprio previsto lì non copre la domanda.</translation>
    </message>
    <message>
        <source>Price of the constraint</source>
        <translation>Prezzo del vincolo</translation>
    </message>
    <message>
        <source>%1: its spread leaves out the plan&apos;s own value, so bands lie beside the plan; widen the spread or correct the value</source>
        <translation>%1: l&apos;intervallo esclude il valore stesso del piano, quindi le bande stanno accanto al piano; allargare l&apos;intervallo o correggere il valore</translation>
    </message>
    <message>
        <source>%1, spread: %2</source>
        <comment>value of an input and its spread</comment>
        <translation>%1, intervallo: %2</translation>
    </message>
    <message>
        <source>Where own hardware as planned does not serve the demand, nothing is told.</source>
        <translation>Dove l&apos;hardware proprio pianificato non serve la domanda, non si dice nulla.</translation>
    </message>
    <message>
        <source>Cost per output token, all on it</source>
        <translation>Costo per token di uscita, tutto su di esso</translation>
    </message>
    <message>
        <source>Cost per input token, weighted</source>
        <translation>Costo per token di ingresso, pesato</translation>
    </message>
    <message>
        <source>Cost per output token, weighted</source>
        <translation>Costo per token di uscita, pesato</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed. The times are of those that succeeded, and a server that refuses some is faster for the others.</source>
        <translation>%1 di %2 richieste sono fallite. I tempi sono di quelle riuscite, e un server che ne respinge alcune è più veloce per le altre.</translation>
    </message>
    <message>
        <source>No value of %1 gives %2: %3 is never below %4.</source>
        <translation>Nessun valore di %1 dà %2: %3 non è mai sotto %4.</translation>
    </message>
    <message>
        <source>No value of %1 gives %2: %3 is never above %4.</source>
        <translation>Nessun valore di %1 dà %2: %3 non è mai sopra %4.</translation>
    </message>
    <message>
        <source>beyond the plan</source>
        <translation>oltre il piano</translation>
    </message>
</context>
<context>
    <name>headroom::text::Term</name>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Server weight</source>
        <translation>Peso del server</translation>
    </message>
    <message>
        <source>Frame weight</source>
        <translation>Peso del telaio</translation>
    </message>
    <message>
        <source>Rack weight</source>
        <translation>Peso del rack</translation>
    </message>
    <message>
        <source>Rack weight limit</source>
        <translation>Limite di peso del rack</translation>
    </message>
    <message>
        <source>Rack load</source>
        <translation>Carico del rack</translation>
    </message>
    <message>
        <source>Max load</source>
        <translation>Carico massimo</translation>
    </message>
    <message>
        <source>Server peak power</source>
        <translation>Potenza di punta del server</translation>
    </message>
    <message>
        <source>Server idle power</source>
        <translation>Potenza a vuoto del server</translation>
    </message>
    <message>
        <source>Server power</source>
        <translation>Potenza del server</translation>
    </message>
    <message>
        <source>Accelerator power</source>
        <translation>Potenza dell&apos;acceleratore</translation>
    </message>
    <message>
        <source>Accelerator idle power</source>
        <translation>Potenza a vuoto dell&apos;acceleratore</translation>
    </message>
    <message>
        <source>Rack power</source>
        <translation>Potenza del rack</translation>
    </message>
    <message>
        <source>Feed rating</source>
        <translation>Alimentazione</translation>
    </message>
    <message>
        <source>Planning share</source>
        <translation>Quota prevista</translation>
    </message>
    <message>
        <source>Rack power limit</source>
        <translation>Limite di potenza del rack</translation>
    </message>
    <message>
        <source>IT peak power</source>
        <translation>Potenza IT di punta</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>Potenza IT</translation>
    </message>
    <message>
        <source>Facility power</source>
        <translation>Potenza dell&apos;impianto</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carico</translation>
    </message>
    <message>
        <source>Energy in a day</source>
        <translation>Energia in un giorno</translation>
    </message>
    <message>
        <source>Energy in a year</source>
        <translation>Energia in un anno</translation>
    </message>
    <message>
        <source>Carbon of the grid</source>
        <translation>CO₂ della rete</translation>
    </message>
    <message>
        <source>Carbon in a year</source>
        <translation>CO₂ in un anno</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Days in a year</source>
        <translation>Giorni in un anno</translation>
    </message>
    <message>
        <source>Energy in an hour</source>
        <translation>Energia in un&apos;ora</translation>
    </message>
    <message>
        <source>Mean IT power</source>
        <translation>Potenza IT media</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pezzi</translation>
    </message>
    <message>
        <source>Work per item</source>
        <translation>Lavoro per pezzo</translation>
    </message>
    <message>
        <source>Mean demand</source>
        <translation>Domanda media</translation>
    </message>
    <message>
        <source>Peak factor</source>
        <translation>Fattore di punta</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>Domanda di punta</translation>
    </message>
    <message>
        <source>Hourly demand</source>
        <translation>Domanda oraria</translation>
    </message>
    <message>
        <source>Profile shape</source>
        <translation>Forma del profilo</translation>
    </message>
    <message>
        <source>Shape mean</source>
        <translation>Media della forma</translation>
    </message>
    <message>
        <source>Shape max</source>
        <translation>Massimo della forma</translation>
    </message>
    <message>
        <source>Hour factor</source>
        <translation>Fattore orario</translation>
    </message>
    <message>
        <source>Valley scale</source>
        <translation>Scala delle valli</translation>
    </message>
    <message>
        <source>Work per token</source>
        <translation>Lavoro per token</translation>
    </message>
    <message>
        <source>Reference rate</source>
        <translation>Ritmo di base</translation>
    </message>
    <message>
        <source>Relative speed</source>
        <translation>Velocità relativa</translation>
    </message>
    <message>
        <source>Derate in service</source>
        <translation>Riduzione in esercizio</translation>
    </message>
    <message>
        <source>Accelerator rate</source>
        <translation>Ritmo di un acceleratore</translation>
    </message>
    <message>
        <source>Accelerators needed</source>
        <translation>Acceleratori necessari</translation>
    </message>
    <message>
        <source>Accelerators fitted</source>
        <translation>Acceleratori montati</translation>
    </message>
    <message>
        <source>Accelerators paid</source>
        <translation>Acceleratori pagati</translation>
    </message>
    <message>
        <source>Accelerators per server</source>
        <translation>Acceleratori per server</translation>
    </message>
    <message>
        <source>Servers needed</source>
        <translation>Server necessari</translation>
    </message>
    <message>
        <source>Fitted capacity</source>
        <translation>Capacità montata</translation>
    </message>
    <message>
        <source>Paid capacity</source>
        <translation>Capacità pagata</translation>
    </message>
    <message>
        <source>Mean use</source>
        <translation>Uso medio</translation>
    </message>
    <message>
        <source>Peak use</source>
        <translation>Uso di punta</translation>
    </message>
    <message>
        <source>Pool use</source>
        <translation>Uso del pool</translation>
    </message>
    <message>
        <source>Free share</source>
        <translation>Quota libera</translation>
    </message>
    <message>
        <source>Batch share</source>
        <translation>Quota batch</translation>
    </message>
    <message>
        <source>Free hours</source>
        <translation>Ore libere</translation>
    </message>
    <message>
        <source>Batch hours</source>
        <translation>Ore batch</translation>
    </message>
    <message>
        <source>Batch hours all</source>
        <translation>Ore batch totali</translation>
    </message>
    <message>
        <source>Offered load</source>
        <translation>Carico offerto</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Tempo di servizio</translation>
    </message>
    <message>
        <source>Wait probability</source>
        <translation>Probabilità di attesa</translation>
    </message>
    <message>
        <source>Waiting time, p95</source>
        <translation>Tempo di attesa, p95</translation>
    </message>
    <message>
        <source>Latency, p95</source>
        <translation>Latenza, p95</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Bytes per parameter</source>
        <translation>Byte per parametro</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation>Tensor parallel</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation>Pipeline parallel</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesi</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Strati</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation>Teste KV</translation>
    </message>
    <message>
        <source>Head dimension</source>
        <translation>Dimensione della testa</translation>
    </message>
    <message>
        <source>Bytes per KV element</source>
        <translation>Byte per elemento KV</translation>
    </message>
    <message>
        <source>KV bytes per token</source>
        <translation>Byte KV per token</translation>
    </message>
    <message>
        <source>Tokens of KV cache</source>
        <translation>Token della cache KV</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Attivazioni</translation>
    </message>
    <message>
        <source>Engine overhead</source>
        <translation>Base del motore</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation>Capacità di memoria</translation>
    </message>
    <message>
        <source>Memory utilisation</source>
        <translation>Uso della memoria</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Limite di memoria</translation>
    </message>
    <message>
        <source>Memory reserve</source>
        <translation>Riserva di memoria</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Memoria usata</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Larghezza nascosta</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Larghezza intermedia</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabolario</translation>
    </message>
    <message>
        <source>Embedding tables</source>
        <translation>Tabelle di embedding</translation>
    </message>
    <message>
        <source>Embedding parameters</source>
        <translation>Parametri di embedding</translation>
    </message>
    <message>
        <source>Bytes per embedding</source>
        <translation>Byte per embedding</translation>
    </message>
    <message>
        <source>Layers per stage</source>
        <translation>Strati per stadio</translation>
    </message>
    <message>
        <source>KV heads per accelerator</source>
        <translation>Teste KV per acceleratore</translation>
    </message>
    <message>
        <source>Batched tokens</source>
        <translation>Token per passo</translation>
    </message>
    <message>
        <source>Sequence limit</source>
        <translation>Limite di sequenze</translation>
    </message>
    <message>
        <source>Runtime memory</source>
        <translation>Memoria di runtime</translation>
    </message>
    <message>
        <source>Graph memory</source>
        <translation>Memoria dei grafi</translation>
    </message>
    <message>
        <source>Communication memory</source>
        <translation>Memoria di comunicazione</translation>
    </message>
    <message>
        <source>Requests that fit</source>
        <translation>Richieste che entrano</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Token in ingresso</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Token in uscita</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Concorrenza</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Tempo al primo token</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>Tempo per token in uscita</translation>
    </message>
    <message>
        <source>Output throughput</source>
        <translation>Resa in uscita</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Repliche</translation>
    </message>
    <message>
        <source>Request capacity</source>
        <translation>Capacità di richieste</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenze</translation>
    </message>
    <message>
        <source>Context tokens</source>
        <translation>Token di contesto</translation>
    </message>
    <message>
        <source>Chunk tokens</source>
        <translation>Token per blocco</translation>
    </message>
    <message>
        <source>Prefill chunks</source>
        <translation>Blocchi di prefill</translation>
    </message>
    <message>
        <source>Packed prompts</source>
        <translation>Prompt impacchettati</translation>
    </message>
    <message>
        <source>Roof time</source>
        <translation>Tempo roofline</translation>
    </message>
    <message>
        <source>Fixed time</source>
        <translation>Tempo fisso</translation>
    </message>
    <message>
        <source>Collective time</source>
        <translation>Tempo dei collettivi</translation>
    </message>
    <message>
        <source>Roof scale</source>
        <translation>Scala roofline</translation>
    </message>
    <message>
        <source>Fixed scale</source>
        <translation>Scala fissa</translation>
    </message>
    <message>
        <source>Collective scale</source>
        <translation>Scala dei collettivi</translation>
    </message>
    <message>
        <source>Prefill scale</source>
        <translation>Scala di prefill</translation>
    </message>
    <message>
        <source>Kernel time</source>
        <translation>Tempo dei kernel</translation>
    </message>
    <message>
        <source>Step overhead</source>
        <translation>Base per passo</translation>
    </message>
    <message>
        <source>Sequence overhead</source>
        <translation>Base per sequenza</translation>
    </message>
    <message>
        <source>Pipeline transfer</source>
        <translation>Trasferimento di pipeline</translation>
    </message>
    <message>
        <source>Decode step</source>
        <translation>Passo di decode</translation>
    </message>
    <message>
        <source>Mixed step</source>
        <translation>Passo misto</translation>
    </message>
    <message>
        <source>Prefill time</source>
        <translation>Tempo di prefill</translation>
    </message>
    <message>
        <source>Prefill addition</source>
        <translation>Aggiunta di prefill</translation>
    </message>
    <message>
        <source>Burst share</source>
        <translation>Quota di raffica</translation>
    </message>
    <message>
        <source>Ingest time</source>
        <translation>Tempo d&apos;ingresso</translation>
    </message>
    <message>
        <source>Ingest per token</source>
        <translation>Ingresso per token</translation>
    </message>
    <message>
        <source>Steps to first token</source>
        <translation>Passi al primo token</translation>
    </message>
    <message>
        <source>Overload wait</source>
        <translation>Attesa da sovraccarico</translation>
    </message>
    <message>
        <source>Server price</source>
        <translation>Prezzo del server</translation>
    </message>
    <message>
        <source>Accelerator price</source>
        <translation>Prezzo dell&apos;acceleratore</translation>
    </message>
    <message>
        <source>Price low</source>
        <translation>Prezzo, minimo</translation>
    </message>
    <message>
        <source>Price high</source>
        <translation>Prezzo, massimo</translation>
    </message>
    <message>
        <source>Accelerators beyond</source>
        <translation>Acceleratori in più</translation>
    </message>
    <message>
        <source>Accelerator purchase</source>
        <translation>Acquisto di acceleratori</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Acquisto</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>Costo di capitale</translation>
    </message>
    <message>
        <source>Maintenance, share of purchase a year</source>
        <translation>Manutenzione, quota annua dell&apos;acquisto</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenzione</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>Prezzo dell&apos;elettricità</translation>
    </message>
    <message>
        <source>Cooling adder</source>
        <translation>Supplemento freddo</translation>
    </message>
    <message>
        <source>Billed power</source>
        <translation>Potenza fatturata</translation>
    </message>
    <message>
        <source>Electricity cost</source>
        <translation>Costo dell&apos;elettricità</translation>
    </message>
    <message>
        <source>Cooling cost</source>
        <translation>Costo del raffreddamento</translation>
    </message>
    <message>
        <source>Billing month</source>
        <translation>Mese di fattura</translation>
    </message>
    <message>
        <source>Racks rented</source>
        <translation>Rack in affitto</translation>
    </message>
    <message>
        <source>Colocation cost</source>
        <translation>Costo di colocation</translation>
    </message>
    <message>
        <source>Full time equivalents</source>
        <translation>Tempi pieni</translation>
    </message>
    <message>
        <source>Cost of one full-time equivalent</source>
        <translation>Costo di un tempo pieno</translation>
    </message>
    <message>
        <source>Staff cost</source>
        <translation>Costo del personale</translation>
    </message>
    <message>
        <source>Own running cost</source>
        <translation>Costo proprio di esercizio</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Orizzonte</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>Costo proprio</translation>
    </message>
    <message>
        <source>Price of one instance</source>
        <translation>Prezzo di un&apos;istanza</translation>
    </message>
    <message>
        <source>Instances rented</source>
        <translation>Istanze noleggiate</translation>
    </message>
    <message>
        <source>Accelerators per instance</source>
        <translation>Acceleratori per istanza</translation>
    </message>
    <message>
        <source>Cloud cost per hour</source>
        <translation>Costo cloud all&apos;ora</translation>
    </message>
    <message>
        <source>Cloud cost</source>
        <translation>Costo cloud</translation>
    </message>
    <message>
        <source>Input price</source>
        <translation>Prezzo ingresso</translation>
    </message>
    <message>
        <source>Output price</source>
        <translation>Prezzo uscita</translation>
    </message>
    <message>
        <source>API cost per hour</source>
        <translation>Costo API all&apos;ora</translation>
    </message>
    <message>
        <source>API cost</source>
        <translation>Costo API</translation>
    </message>
    <message>
        <source>Rented cost per hour</source>
        <translation>Costo del noleggio all&apos;ora</translation>
    </message>
    <message>
        <source>Planning month</source>
        <translation>Mese di piano</translation>
    </message>
    <message>
        <source>Break-even time</source>
        <translation>Tempo al pareggio</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Pareggio</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somma</translation>
    </message>
    <message>
        <source>Attention data parallel</source>
        <translation>Parallelismo dei dati nell&apos;attenzione</translation>
    </message>
    <message>
        <source>Linear attention layers</source>
        <translation>Strati ad attenzione lineare</translation>
    </message>
    <message>
        <source>Full attention layers</source>
        <translation>Strati ad attenzione piena</translation>
    </message>
    <message>
        <source>Sliding window layers</source>
        <translation>Strati a finestra scorrevole</translation>
    </message>
    <message>
        <source>Layers with a cache</source>
        <translation>Strati con cache</translation>
    </message>
    <message>
        <source>Query and output matrices</source>
        <translation>Matrici di query e uscita</translation>
    </message>
    <message>
        <source>Query rank</source>
        <translation>Rango della query</translation>
    </message>
    <message>
        <source>Latent rank</source>
        <translation>Rango latente</translation>
    </message>
    <message>
        <source>Rotary dimension</source>
        <translation>Dimensione rotante</translation>
    </message>
    <message>
        <source>Value dimension</source>
        <translation>Dimensione del valore</translation>
    </message>
    <message>
        <source>Indexer parameters</source>
        <translation>Parametri dell&apos;indicizzatore</translation>
    </message>
    <message>
        <source>Indexer bytes per token</source>
        <translation>Byte dell&apos;indicizzatore per token</translation>
    </message>
    <message>
        <source>Linear key heads</source>
        <translation>Teste chiave lineari</translation>
    </message>
    <message>
        <source>Linear key dimension</source>
        <translation>Dimensione chiave lineare</translation>
    </message>
    <message>
        <source>Linear value heads</source>
        <translation>Teste valore lineari</translation>
    </message>
    <message>
        <source>Linear value dimension</source>
        <translation>Dimensione valore lineare</translation>
    </message>
    <message>
        <source>Scalars per linear head</source>
        <translation>Scalari per testa lineare</translation>
    </message>
    <message>
        <source>Convolution width</source>
        <translation>Ampiezza della convoluzione</translation>
    </message>
    <message>
        <source>Feed-forward matrices</source>
        <translation>Matrici feed-forward</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Esperti</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Esperti per token</translation>
    </message>
    <message>
        <source>Expert input width</source>
        <translation>Ampiezza d&apos;ingresso degli esperti</translation>
    </message>
    <message>
        <source>Expert width</source>
        <translation>Ampiezza di un esperto</translation>
    </message>
    <message>
        <source>Shared expert width</source>
        <translation>Ampiezza dell&apos;esperto condiviso</translation>
    </message>
    <message>
        <source>Parameters per layer</source>
        <translation>Parametri per strato</translation>
    </message>
    <message>
        <source>Number of layers</source>
        <translation>Numero di strati</translation>
    </message>
    <message>
        <source>Attention weights</source>
        <translation>Pesi dell&apos;attenzione</translation>
    </message>
    <message>
        <source>Linear attention weights</source>
        <translation>Pesi dell&apos;attenzione lineare</translation>
    </message>
    <message>
        <source>Dense layer weights</source>
        <translation>Pesi degli strati densi</translation>
    </message>
    <message>
        <source>Expert weights</source>
        <translation>Pesi degli esperti</translation>
    </message>
    <message>
        <source>Shared expert weights</source>
        <translation>Pesi dell&apos;esperto condiviso</translation>
    </message>
    <message>
        <source>Router weights</source>
        <translation>Pesi del router</translation>
    </message>
    <message>
        <source>Layer weights</source>
        <translation>Pesi degli strati</translation>
    </message>
    <message>
        <source>Tokens kept for a window</source>
        <translation>Token tenuti per una finestra</translation>
    </message>
    <message>
        <source>Window memory per request</source>
        <translation>Memoria della finestra per richiesta</translation>
    </message>
    <message>
        <source>Bytes per state element</source>
        <translation>Byte per elemento di stato</translation>
    </message>
    <message>
        <source>State memory per request</source>
        <translation>Memoria di stato per richiesta</translation>
    </message>
    <message>
        <source>Fixed memory per request</source>
        <translation>Memoria fissa per richiesta</translation>
    </message>
    <message>
        <source>Monthly fee per rack</source>
        <translation>Canone mensile per rack</translation>
    </message>
    <message>
        <source>Price paid</source>
        <translation>Prezzo pagato</translation>
    </message>
    <message>
        <source>Discount on purchase</source>
        <translation>Sconto sull&apos;acquisto</translation>
    </message>
    <message>
        <source>Share of the price</source>
        <translation>Quota del prezzo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prezzo di uno</translation>
    </message>
    <message>
        <source>Power of one</source>
        <translation>Potenza di uno</translation>
    </message>
    <message>
        <source>Cost of the building</source>
        <translation>Costo dell&apos;edificio</translation>
    </message>
    <message>
        <source>Critical power</source>
        <translation>Potenza critica</translation>
    </message>
    <message>
        <source>Price of the building by power</source>
        <translation>Prezzo dell&apos;edificio per potenza</translation>
    </message>
    <message>
        <source>Cost of space</source>
        <translation>Costo dello spazio</translation>
    </message>
    <message>
        <source>Fee by power and month</source>
        <translation>Canone per potenza e mese</translation>
    </message>
    <message>
        <source>Fee for the cage</source>
        <translation>Canone per la gabbia</translation>
    </message>
    <message>
        <source>Cost of licences</source>
        <translation>Costo delle licenze</translation>
    </message>
    <message>
        <source>Licence of one accelerator</source>
        <translation>Licenza di un acceleratore</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>Fattore di carico</translation>
    </message>
    <message>
        <source>Price by day</source>
        <translation>Prezzo di giorno</translation>
    </message>
    <message>
        <source>Price by night</source>
        <translation>Prezzo di notte</translation>
    </message>
    <message>
        <source>Share drawn by night</source>
        <translation>Quota assorbita di notte</translation>
    </message>
    <message>
        <source>Cost beside the cloud price</source>
        <translation>Costo accanto al prezzo del cloud</translation>
    </message>
    <message>
        <source>Goodput lost</source>
        <translation>Resa utile persa</translation>
    </message>
    <message>
        <source>Cost over the horizon</source>
        <translation>Costo sull&apos;orizzonte</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>Costo corrente</translation>
    </message>
    <message>
        <source>Months, weighted</source>
        <translation>Mesi, ponderati</translation>
    </message>
    <message>
        <source>Present cost</source>
        <translation>Costo attualizzato</translation>
    </message>
    <message>
        <source>Months, discounted</source>
        <translation>Mesi, scontati</translation>
    </message>
    <message>
        <source>Price today</source>
        <translation>Prezzo di oggi</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Livello dei prezzi</translation>
    </message>
    <message>
        <source>Amortisation of a month</source>
        <translation>Ammortamento di un mese</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Valore residuo</translation>
    </message>
    <message>
        <source>Life in months</source>
        <translation>Durata in mesi</translation>
    </message>
    <message>
        <source>Capital charge of a month</source>
        <translation>Costo del capitale di un mese</translation>
    </message>
    <message>
        <source>Interest of a month</source>
        <translation>Interesse di un mese</translation>
    </message>
    <message>
        <source>Interest charge of a month</source>
        <translation>Onere d&apos;interesse di un mese</translation>
    </message>
    <message>
        <source>Cost of a month</source>
        <translation>Costo di un mese</translation>
    </message>
    <message>
        <source>Electricity beyond the IT</source>
        <translation>Elettricità oltre l&apos;IT</translation>
    </message>
    <message>
        <source>Electricity at the meter</source>
        <translation>Elettricità al contatore</translation>
    </message>
    <message>
        <source>Electricity of the IT</source>
        <translation>Elettricità dell&apos;IT</translation>
    </message>
    <message>
        <source>Capital recovery factor</source>
        <translation>Fattore di recupero del capitale</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Tasso di sconto</translation>
    </message>
    <message>
        <source>Years of the horizon</source>
        <translation>Anni dell&apos;orizzonte</translation>
    </message>
    <message>
        <source>Annual cost</source>
        <translation>Costo annuo</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Costo per ora</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mese prima</translation>
    </message>
    <message>
        <source>Gap before</source>
        <translation>Scarto prima</translation>
    </message>
    <message>
        <source>Gap after</source>
        <translation>Scarto dopo</translation>
    </message>
    <message>
        <source>Present saving</source>
        <translation>Risparmio attualizzato</translation>
    </message>
    <message>
        <source>Present cost of renting</source>
        <translation>Costo attualizzato del noleggio</translation>
    </message>
    <message>
        <source>Present cost of owning</source>
        <translation>Costo attualizzato della proprietà</translation>
    </message>
    <message>
        <source>Renting over owning</source>
        <translation>Noleggio su proprietà</translation>
    </message>
    <message>
        <source>Rented cost</source>
        <translation>Costo noleggiato</translation>
    </message>
    <message>
        <source>Use from which owning wins</source>
        <translation>Uso da cui vince la proprietà</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Ore al giorno</translation>
    </message>
    <message>
        <source>Fixed part</source>
        <translation>Parte fissa</translation>
    </message>
    <message>
        <source>Share owned</source>
        <translation>Quota propria</translation>
    </message>
    <message>
        <source>Part that grows with the hardware</source>
        <translation>Parte che cresce con l&apos;hardware</translation>
    </message>
    <message>
        <source>Share rented</source>
        <translation>Quota noleggiata</translation>
    </message>
    <message>
        <source>Cost of renting it all</source>
        <translation>Costo di noleggiare tutto</translation>
    </message>
    <message>
        <source>Cost of the workload</source>
        <translation>Costo del carico</translation>
    </message>
    <message>
        <source>Cost per unit of work</source>
        <translation>Costo per unità di lavoro</translation>
    </message>
    <message>
        <source>Cost per item</source>
        <translation>Costo per voce</translation>
    </message>
    <message>
        <source>Cost per token</source>
        <translation>Costo per token</translation>
    </message>
    <message>
        <source>Weight of an output token</source>
        <translation>Peso di un token in uscita</translation>
    </message>
    <message>
        <source>Cost of an input token</source>
        <translation>Costo di un token in ingresso</translation>
    </message>
    <message>
        <source>Input in the blended token</source>
        <translation>Ingresso nel token medio</translation>
    </message>
    <message>
        <source>Electricity cost of the IT</source>
        <translation>Costo elettrico dell&apos;IT</translation>
    </message>
    <message>
        <source>Loans, leases and taxes</source>
        <translation>Prestiti, leasing e imposte</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Other running costs</source>
        <translation>Altri costi correnti</translation>
    </message>
    <message>
        <source>Prefill time of one of several</source>
        <translation>Tempo di prefill di uno tra più</translation>
    </message>
    <message>
        <source>Measured rate</source>
        <translation>Velocità misurata</translation>
    </message>
    <message>
        <source>Peak in 16 bit</source>
        <translation>Picco a 16 bit</translation>
    </message>
    <message>
        <source>Share of the peak</source>
        <translation>Quota del picco</translation>
    </message>
    <message>
        <source>Operations a trained token</source>
        <translation>Operazioni per token addestrato</translation>
    </message>
    <message>
        <source>Time of one run</source>
        <translation>Tempo di un&apos;esecuzione</translation>
    </message>
    <message>
        <source>Weights, gradients and optimizer</source>
        <translation>Pesi, gradienti e ottimizzatore</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vettori</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Size of a component</source>
        <translation>Dimensione di una componente</translation>
    </message>
    <message>
        <source>Links of a vector</source>
        <translation>Collegamenti di un vettore</translation>
    </message>
    <message>
        <source>Overhead of the index</source>
        <translation>Sovraccarico dell&apos;indice</translation>
    </message>
    <message>
        <source>Size of a link</source>
        <translation>Dimensione di un collegamento</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Memory of the index</source>
        <translation>Memoria dell&apos;indice</translation>
    </message>
    <message>
        <source>Memory of one server</source>
        <translation>Memoria di un server</translation>
    </message>
    <message>
        <source>Servers for the index</source>
        <translation>Server per l&apos;indice</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Dati memorizzati</translation>
    </message>
    <message>
        <source>Raw over stored</source>
        <translation>Grezzo su memorizzato</translation>
    </message>
    <message>
        <source>Raw storage</source>
        <translation>Memoria grezza</translation>
    </message>
    <message>
        <source>Size of an item</source>
        <translation>Dimensione di un elemento</translation>
    </message>
    <message>
        <source>Sent out on average</source>
        <translation>Inviato in media</translation>
    </message>
    <message>
        <source>Sent out in the busiest hour</source>
        <translation>Inviato nell&apos;ora di punta</translation>
    </message>
    <message>
        <source>Sent out in a month</source>
        <translation>Inviato in un mese</translation>
    </message>
    <message>
        <source>Energy of a unit of work</source>
        <translation>Energia di un&apos;unità di lavoro</translation>
    </message>
    <message>
        <source>Carbon of a unit of work</source>
        <translation>CO₂ di un&apos;unità di lavoro</translation>
    </message>
    <message>
        <source>Work from a unit of energy</source>
        <translation>Lavoro da un&apos;unità di energia</translation>
    </message>
    <message>
        <source>Share of the energy</source>
        <translation>Quota dell&apos;energia</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Input found in the cache</source>
        <translation>Ingresso in cache</translation>
    </message>
    <message>
        <source>Input tokens to be read</source>
        <translation>Token in ingresso da leggere</translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation>Token di bozza</translation>
    </message>
    <message>
        <source>Drafts kept</source>
        <translation>Bozze tenute</translation>
    </message>
    <message>
        <source>Time of a draft token</source>
        <translation>Tempo di un token di bozza</translation>
    </message>
    <message>
        <source>Tokens of a step</source>
        <translation>Token di un passo</translation>
    </message>
    <message>
        <source>Step that verifies the drafts</source>
        <translation>Passo che verifica le bozze</translation>
    </message>
    <message>
        <source>Decode step without drafts</source>
        <translation>Passo di decodifica senza bozze</translation>
    </message>
    <message>
        <source>Streaming interval</source>
        <translation>Intervallo di invio</translation>
    </message>
    <message>
        <source>First token ready</source>
        <translation>Primo token pronto</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>Adattatori LoRA</translation>
    </message>
    <message>
        <source>Rank of an adapter</source>
        <translation>Rango di un adattatore</translation>
    </message>
    <message>
        <source>Widths that adapters span</source>
        <translation>Larghezze coperte dagli adattatori</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adattatori</translation>
    </message>
    <message>
        <source>Overhead of the engine</source>
        <translation>Base del motore</translation>
    </message>
    <message>
        <source>Time to first token of the model</source>
        <translation>Tempo al primo token del modello</translation>
    </message>
    <message>
        <source>Time per output token of the model</source>
        <translation>Tempo per token in uscita del modello</translation>
    </message>
    <message>
        <source>Output throughput of the times</source>
        <translation>Produttività dai tempi</translation>
    </message>
    <message>
        <source>Measured over modelled</source>
        <translation>Misurato su modellato</translation>
    </message>
    <message>
        <source>Measured over modelled, runs together</source>
        <translation>Misurato su modellato, prove insieme</translation>
    </message>
    <message>
        <source>Lean with the concurrency</source>
        <translation>Pendenza con la concorrenza</translation>
    </message>
    <message>
        <source>Concurrency, centre of the runs</source>
        <translation>Concorrenza, centro delle prove</translation>
    </message>
    <message>
        <source>Concurrency, lowest run</source>
        <translation>Concorrenza, prova più bassa</translation>
    </message>
    <message>
        <source>Concurrency, highest run</source>
        <translation>Concorrenza, prova più alta</translation>
    </message>
    <message>
        <source>Energy in a week</source>
        <translation>Energia in una settimana</translation>
    </message>
    <message>
        <source>Days in a week</source>
        <translation>Giorni in una settimana</translation>
    </message>
    <message>
        <source>Requests that reach a replica</source>
        <translation>Richieste che arrivano a una replica</translation>
    </message>
    <message>
        <source>Time a prompt adds to its steps</source>
        <translation>Tempo che un prompt aggiunge ai suoi passi</translation>
    </message>
    <message>
        <source>Time taken by prompts</source>
        <translation>Tempo preso dai prompt</translation>
    </message>
    <message>
        <source>Accelerators of a replica</source>
        <translation>Acceleratori di una replica</translation>
    </message>
    <message>
        <source>Replicas behind the router</source>
        <translation>Repliche dietro il router</translation>
    </message>
    <message>
        <source>Spread of prompt lengths</source>
        <translation>Dispersione delle lunghezze dei prompt</translation>
    </message>
    <message>
        <source>Spread of arrivals</source>
        <translation>Dispersione degli arrivi</translation>
    </message>
    <message>
        <source>Step, mean</source>
        <translation>Passo, media</translation>
    </message>
    <message>
        <source>Chance to find others at work</source>
        <translation>Probabilità di trovarne altre al lavoro</translation>
    </message>
    <message>
        <source>Reading of the own prompt</source>
        <translation>Lettura del proprio prompt</translation>
    </message>
    <message>
        <source>Step that an arrival meets</source>
        <translation>Passo che un arrivo incontra</translation>
    </message>
    <message>
        <source>Wait for the prompts before</source>
        <translation>Attesa dei prompt precedenti</translation>
    </message>
    <message>
        <source>Part of the first token that is always there</source>
        <translation>Parte del primo token sempre presente</translation>
    </message>
    <message>
        <source>First token at work, mean</source>
        <translation>Primo token sotto carico, media</translation>
    </message>
    <message>
        <source>Standard deviation of the first token</source>
        <translation>Deviazione standard del primo token</translation>
    </message>
    <message>
        <source>Quantile of the normal distribution</source>
        <translation>Quantile della distribuzione normale</translation>
    </message>
    <message>
        <source>First token at work, percentile</source>
        <translation>Primo token sotto carico, percentile</translation>
    </message>
    <message>
        <source>Time of a request</source>
        <translation>Tempo di una richiesta</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Richieste in corso</translation>
    </message>
    <message>
        <source>Most requests in flight within the limits</source>
        <translation>Massimo di richieste in corso entro i limiti</translation>
    </message>
    <message>
        <source>Output throughput within the limits</source>
        <translation>Resa in uscita entro i limiti</translation>
    </message>
    <message>
        <source>Requests within the limits</source>
        <translation>Richieste entro i limiti</translation>
    </message>
    <message>
        <source>Replicas that write</source>
        <translation>Repliche che scrivono</translation>
    </message>
    <message>
        <source>Share of the demand</source>
        <translation>Quota della domanda</translation>
    </message>
    <message>
        <source>Fee up front</source>
        <translation>Canone anticipato</translation>
    </message>
    <message>
        <source>Fee by the hour</source>
        <translation>Canone orario</translation>
    </message>
    <message>
        <source>Price as stated</source>
        <translation>Prezzo come indicato</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Price exchanged</source>
        <translation>Prezzo convertito</translation>
    </message>
    <message>
        <source>Instances at work</source>
        <translation>Istanze al lavoro</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Interruzioni</translation>
    </message>
    <message>
        <source>Work lost by one</source>
        <translation>Lavoro perso per ognuna</translation>
    </message>
    <message>
        <source>Restart after one</source>
        <translation>Riavvio dopo ognuna</translation>
    </message>
    <message>
        <source>Hours lost</source>
        <translation>Ore perse</translation>
    </message>
    <message>
        <source>Price in the savings plan</source>
        <translation>Prezzo nel piano di risparmio</translation>
    </message>
    <message>
        <source>Discount of the savings plan</source>
        <translation>Sconto del piano di risparmio</translation>
    </message>
    <message>
        <source>Committed spend</source>
        <translation>Spesa impegnata</translation>
    </message>
    <message>
        <source>Instances covered</source>
        <translation>Istanze coperte</translation>
    </message>
    <message>
        <source>Instances beyond</source>
        <translation>Istanze oltre</translation>
    </message>
    <message>
        <source>On demand beyond the plan</source>
        <translation>A richiesta oltre il piano</translation>
    </message>
    <message>
        <source>Committed and unused</source>
        <translation>Impegnato e non usato</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durata del finanziamento</translation>
    </message>
    <message>
        <source>Share paid up front</source>
        <translation>Quota pagata in anticipo</translation>
    </message>
    <message>
        <source>Paid up front</source>
        <translation>Pagato in anticipo</translation>
    </message>
    <message>
        <source>Time after the plan&apos;s end</source>
        <translation>Tempo dopo la fine del piano</translation>
    </message>
    <message>
        <source>Still owed at the end</source>
        <translation>Ancora dovuto alla fine</translation>
    </message>
    <message>
        <source>Price of egress</source>
        <translation>Prezzo dell&apos;egress</translation>
    </message>
    <message>
        <source>Tier from</source>
        <translation>Scaglione da</translation>
    </message>
    <message>
        <source>Tier to</source>
        <translation>Scaglione fino a</translation>
    </message>
    <message>
        <source>Sent within the tier</source>
        <translation>Inviato nello scaglione</translation>
    </message>
    <message>
        <source>Data sent</source>
        <translation>Dati inviati</translation>
    </message>
    <message>
        <source>Egress a month</source>
        <translation>Egress al mese</translation>
    </message>
    <message>
        <source>Price of storage a month</source>
        <translation>Prezzo dello storage al mese</translation>
    </message>
    <message>
        <source>Cost of data</source>
        <translation>Costo dei dati</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Gateway, a million requests</source>
        <translation>Gateway, un milione di richieste</translation>
    </message>
    <message>
        <source>Leaving, as stated</source>
        <translation>Uscita, come indicata</translation>
    </message>
    <message>
        <source>Leaving the cloud</source>
        <translation>Uscita dal cloud</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Prezzo di listino</translation>
    </message>
    <message>
        <source>Share cached</source>
        <translation>Quota in cache</translation>
    </message>
    <message>
        <source>Price of cached input</source>
        <translation>Prezzo dell&apos;ingresso in cache</translation>
    </message>
    <message>
        <source>Share in batches</source>
        <translation>Quota in batch</translation>
    </message>
    <message>
        <source>Batch discount</source>
        <translation>Sconto batch</translation>
    </message>
    <message>
        <source>Price in batches</source>
        <translation>Prezzo in batch</translation>
    </message>
    <message>
        <source>Cost of data delivered</source>
        <translation>Costo dei dati distribuiti</translation>
    </message>
    <message>
        <source>Cost of its data</source>
        <translation>Costo dei suoi dati</translation>
    </message>
    <message>
        <source>Cost without data</source>
        <translation>Costo senza dati</translation>
    </message>
    <message>
        <source>Category in all</source>
        <translation>Categoria in tutto</translation>
    </message>
    <message>
        <source>Share of the site</source>
        <translation>Quota della sede</translation>
    </message>
    <message>
        <source>Cost of the site</source>
        <translation>Costo della sede</translation>
    </message>
    <message>
        <source>People on call at a time</source>
        <translation>Reperibili contemporaneamente</translation>
    </message>
    <message>
        <source>Allowance for being on call</source>
        <translation>Indennità per la reperibilità</translation>
    </message>
    <message>
        <source>Water used by energy</source>
        <translation>Acqua per energia</translation>
    </message>
    <message>
        <source>Price of water</source>
        <translation>Prezzo dell&apos;acqua</translation>
    </message>
    <message>
        <source>Cost of water</source>
        <translation>Costo dell&apos;acqua</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>Tasso interno di rendimento</translation>
    </message>
    <message>
        <source>Servers that share a copy</source>
        <translation>Server che condividono una copia</translation>
    </message>
    <message>
        <source>Measured time of a search</source>
        <translation>Tempo misurato di una ricerca</translation>
    </message>
    <message>
        <source>Time of a search</source>
        <translation>Tempo di una ricerca</translation>
    </message>
    <message>
        <source>Cores of one server</source>
        <translation>Core di un server</translation>
    </message>
    <message>
        <source>Share of the cores in use</source>
        <translation>Quota di core in uso</translation>
    </message>
    <message>
        <source>Servers for index and searches</source>
        <translation>Server per indice e ricerche</translation>
    </message>
    <message>
        <source>Searches under way</source>
        <translation>Ricerche in corso</translation>
    </message>
    <message>
        <source>Searches that run at once</source>
        <translation>Ricerche simultanee</translation>
    </message>
    <message>
        <source>Search done, p95</source>
        <translation>Ricerca conclusa, p95</translation>
    </message>
    <message>
        <source>Variation of service times</source>
        <translation>Variazione dei tempi di servizio</translation>
    </message>
    <message>
        <source>Own, paid so far</source>
        <translation>Proprio, pagato finora</translation>
    </message>
    <message>
        <source>Rented, paid so far</source>
        <translation>Noleggiato, pagato finora</translation>
    </message>
    <message>
        <source>Share of the racks</source>
        <translation>Quota dei rack</translation>
    </message>
    <message>
        <source>Part that grows with the racks</source>
        <translation>Parte che cresce con i rack</translation>
    </message>
    <message>
        <source>Cost of keeping and sending data</source>
        <translation>Costo di conservare e inviare dati</translation>
    </message>
    <message>
        <source>Cheapest permitted way</source>
        <translation>Via consentita più economica</translation>
    </message>
    <message>
        <source>Cheapest way, were it permitted</source>
        <translation>Via più economica, se fosse consentita</translation>
    </message>
    <message>
        <source>Price of the constraint</source>
        <translation>Prezzo del vincolo</translation>
    </message>
    <message>
        <source>Servers without accelerators in the plan</source>
        <translation>Server senza acceleratori nel piano</translation>
    </message>
    <message>
        <source>Share of these servers that index and searches need</source>
        <translation>Quota di questi server richiesta da indice e ricerche</translation>
    </message>
    <message>
        <source>Gradients and optimizer</source>
        <translation>Gradienti e ottimizzatore</translation>
    </message>
    <message>
        <source>Time of a training step</source>
        <translation>Durata di un passo di addestramento</translation>
    </message>
    <message>
        <source>Tokens of a training step</source>
        <translation>Token di un passo di addestramento</translation>
    </message>
    <message>
        <source>Tokens trained a second, whole pool</source>
        <translation>Token addestrati al secondo, intero pool</translation>
    </message>
    <message>
        <source>Share of time in which prompts are read</source>
        <translation>Quota di tempo in cui si leggono i prompt</translation>
    </message>
    <message>
        <source>Share by the token</source>
        <translation>Quota a token</translation>
    </message>
    <message>
        <source>Cost of all by the token</source>
        <translation>Costo di tutto a token</translation>
    </message>
    <message>
        <source>Share of the power</source>
        <translation>Quota della potenza</translation>
    </message>
    <message>
        <source>Part that grows with the power</source>
        <translation>Parte che cresce con la potenza</translation>
    </message>
    <message>
        <source>Share of the accelerators</source>
        <translation>Quota degli acceleratori</translation>
    </message>
    <message>
        <source>Part that grows with the accelerators</source>
        <translation>Parte che cresce con gli acceleratori</translation>
    </message>
    <message>
        <source>Demand charge</source>
        <translation>Corrispettivo di potenza</translation>
    </message>
    <message>
        <source>Rank of the step of a linear layer</source>
        <translation>Rango del passo di uno strato lineare</translation>
    </message>
    <message>
        <source>Encoder parameters</source>
        <translation>Parametri dell&apos;encoder</translation>
    </message>
    <message>
        <source>Chance of prompts behind the own</source>
        <translation>Probabilità di prompt dietro il proprio</translation>
    </message>
    <message>
        <source>Steps of an answer that read them</source>
        <translation>Passi di una risposta che li leggono</translation>
    </message>
    <message>
        <source>Share of an answer&apos;s steps that read them</source>
        <translation>Quota dei passi di una risposta che li leggono</translation>
    </message>
    <message>
        <source>Tokens of KV cache of an attention rank</source>
        <translation>Token di cache KV di un rank di attenzione</translation>
    </message>
    <message>
        <source>Cost of this kind over the horizon</source>
        <translation>Costo di questo tipo sull’orizzonte</translation>
    </message>
</context>
<context>
    <name>headroom::text::TermFigure</name>
    <message>
        <source>months</source>
        <translation>mesi</translation>
    </message>
</context>
<context>
    <name>headroom::text::TermSentence</name>
    <message>
        <source>What buying and running your own racks costs over the horizon.</source>
        <translation>Quanto costano acquisto ed esercizio dei propri rack nell&apos;orizzonte.</translation>
    </message>
    <message>
        <source>What the rented instances cost over the horizon.</source>
        <translation>Quanto costano le istanze noleggiate nell&apos;orizzonte.</translation>
    </message>
    <message>
        <source>What the API charges over the horizon.</source>
        <translation>Quanto chiede l&apos;API nell&apos;orizzonte.</translation>
    </message>
    <message>
        <source>What is paid at the start for all devices whose price is known.</source>
        <translation>Quanto si paga all&apos;inizio per tutti gli apparati di prezzo noto.</translation>
    </message>
    <message>
        <source>Mean demand over what the accelerators that are paid for could do.</source>
        <translation>Domanda media rispetto a quanto potrebbero fare gli acceleratori pagati.</translation>
    </message>
    <message>
        <source>Demand in the busiest hour over what the accelerators that are paid for could do.</source>
        <translation>Domanda dell&apos;ora di punta rispetto a quanto potrebbero fare gli acceleratori pagati.</translation>
    </message>
    <message>
        <source>Whole accelerators that the busiest hour needs.</source>
        <translation>Acceleratori interi richiesti dall&apos;ora di punta.</translation>
    </message>
    <message>
        <source>Nineteen of twenty items are done within this time, waiting included.</source>
        <translation>Diciannove pezzi su venti sono pronti entro questo tempo, attesa compresa.</translation>
    </message>
    <message>
        <source>Nineteen of twenty items wait no longer than this.</source>
        <translation>Diciannove pezzi su venti non attendono di più.</translation>
    </message>
    <message>
        <source>How likely an item finds all accelerators busy (Erlang C).</source>
        <translation>Quanto è probabile che un pezzo trovi occupati tutti gli acceleratori (Erlang C).</translation>
    </message>
    <message>
        <source>All devices of the rack at their planned peak.</source>
        <translation>Tutti gli apparati del rack alla punta prevista.</translation>
    </message>
    <message>
        <source>What one feed may be planned to carry, since either must carry the rack alone.</source>
        <translation>Quanto può portare secondo il piano un&apos;alimentazione, poiché ciascuna deve reggere il rack da sola.</translation>
    </message>
    <message>
        <source>Energy of a year at the meter, cooling included by the PUE.</source>
        <translation>Energia di un anno al contatore, raffreddamento compreso tramite il PUE.</translation>
    </message>
    <message>
        <source>Emissions of the grid for the energy of a year; what was emitted to make the devices is not counted.</source>
        <translation>Emissioni della rete per l&apos;energia di un anno; la fabbricazione degli apparati non è contata.</translation>
    </message>
    <message>
        <source>What own racks cost in every hour after the purchase.</source>
        <translation>Quanto costano i propri rack in ogni ora dopo l&apos;acquisto.</translation>
    </message>
    <message>
        <source>The model&apos;s parameters on one accelerator.</source>
        <translation>I parametri del modello su un acceleratore.</translation>
    </message>
    <message>
        <source>Memory that the engine keeps for keys and values of running requests.</source>
        <translation>Memoria che il motore tiene per chiavi e valori delle richieste in corso.</translation>
    </message>
    <message>
        <source>The largest intermediate results of one step.</source>
        <translation>I maggiori risultati intermedi di un passo.</translation>
    </message>
    <message>
        <source>From the request to its first output token, at the stated number of requests in flight.</source>
        <translation>Dalla richiesta al primo token in uscita, con il numero dichiarato di richieste in corso.</translation>
    </message>
    <message>
        <source>Between two output tokens of a request, at the stated number of requests in flight.</source>
        <translation>Tra due token in uscita di una richiesta, con il numero dichiarato di richieste in corso.</translation>
    </message>
    <message>
        <source>Output tokens of one replica in a second.</source>
        <translation>Token in uscita di una replica al secondo.</translation>
    </message>
    <message>
        <source>Work that arrives on average.</source>
        <translation>Lavoro che arriva in media.</translation>
    </message>
    <message>
        <source>Work that arrives in the busiest hour.</source>
        <translation>Lavoro che arriva nell&apos;ora di punta.</translation>
    </message>
    <message>
        <source>Work that one accelerator does.</source>
        <translation>Lavoro che fa un acceleratore.</translation>
    </message>
    <message>
        <source>Requests of the mean length whose keys and values fit at once.</source>
        <translation>Richieste di lunghezza media le cui chiavi e i cui valori entrano insieme.</translation>
    </message>
    <message>
        <source>Electricity of the billed power, per hour.</source>
        <translation>Elettricità della potenza fatturata, all&apos;ora.</translation>
    </message>
    <message>
        <source>Cooling charged per kilowatt-hour, as published papers do.</source>
        <translation>Raffreddamento a chilowattora, come fanno gli studi pubblicati.</translation>
    </message>
    <message>
        <source>Fees for rack places, per hour.</source>
        <translation>Canoni per i posti rack, all&apos;ora.</translation>
    </message>
    <message>
        <source>A share of the purchase, year by year.</source>
        <translation>Una quota dell&apos;acquisto, anno per anno.</translation>
    </message>
    <message>
        <source>People who run the racks.</source>
        <translation>Le persone che gestiscono i rack.</translation>
    </message>
    <message>
        <source>All rented instances, per hour.</source>
        <translation>Tutte le istanze noleggiate, all&apos;ora.</translation>
    </message>
    <message>
        <source>Instances on average over the day.</source>
        <translation>Istanze in media nella giornata.</translation>
    </message>
    <message>
        <source>Hours until owning has paid for itself.</source>
        <translation>Ore prima che il proprio si ripaghi.</translation>
    </message>
    <message>
        <source>All payments of the horizon, each discounted to the start.</source>
        <translation>Tutti i pagamenti dell&apos;orizzonte, ciascuno scontato all&apos;inizio.</translation>
    </message>
    <message>
        <source>The present cost as equal payments of the horizon&apos;s years, with interest.</source>
        <translation>Il costo attualizzato come pagamenti uguali negli anni dell&apos;orizzonte, con interesse.</translation>
    </message>
    <message>
        <source>Share of the hours that are rented now from which owning costs less.</source>
        <translation>Quota delle ore oggi noleggiate da cui la proprietà costa meno.</translation>
    </message>
    <message>
        <source>What renting costs over what owning costs.</source>
        <translation>Quanto costa noleggiare diviso quanto costa possedere.</translation>
    </message>
    <message>
        <source>What a month of an asset&apos;s life costs: its price in equal payments, with interest.</source>
        <translation>Quanto costa un mese di vita di un bene: il prezzo in pagamenti uguali, con interesse.</translation>
    </message>
    <message>
        <source>All devices at their planned peak at once: what the rack feeds must carry. By the load of an hour they draw less.</source>
        <translation>Tutti gli apparati insieme al picco previsto: ciò che le linee dei rack devono portare. Con il carico di un&apos;ora assorbono meno.</translation>
    </message>
    <message>
        <source>What vectors and their graph take in memory. Published rules for the same index lie 20 % below and above.</source>
        <translation>Quanta memoria occupano i vettori e il loro grafo. Le regole pubblicate per lo stesso indice stanno 20 % sotto e sopra.</translation>
    </message>
    <message>
        <source>What stands on disks, with erasure coding and copies.</source>
        <translation>Quanto sta sui dischi, con codici di correzione e copie.</translation>
    </message>
    <message>
        <source>How long one run keeps the whole pool busy.</source>
        <translation>Per quanto tempo un&apos;esecuzione occupa tutto il pool.</translation>
    </message>
    <message>
        <source>The facility&apos;s energy of a year, shared by accelerators at work, over the work of that year.</source>
        <translation>L&apos;energia dell&apos;impianto in un anno, ripartita per acceleratori al lavoro, sul lavoro di quell&apos;anno.</translation>
    </message>
    <message>
        <source>Tokens per joule where the work is output tokens.</source>
        <translation>Token per joule, dove il lavoro sono token in uscita.</translation>
    </message>
    <message>
        <source>How far the runs measured on this deployment lie from the model. Few runs move it less than many.</source>
        <translation>Quanto le prove misurate su questa distribuzione distano dal modello. Poche prove lo spostano meno di molte.</translation>
    </message>
    <message>
        <source>All that is paid for doing the work this way over the horizon, less what is got back: each cost at its price level, month by month.</source>
        <translation>Tutto ciò che si paga nell&apos;orizzonte per svolgere il lavoro in questo modo, meno quanto si recupera: ogni costo al suo livello di prezzo, mese per mese.</translation>
    </message>
    <message>
        <source>What owning is worth at the start: the present cost of renting less that of owning. Below zero, renting is better.</source>
        <translation>Quanto vale possedere all&apos;inizio: costo attuale del noleggio meno quello del possesso. Sotto zero conviene noleggiare.</translation>
    </message>
    <message>
        <source>The discount rate at which buying and renting cost the same at the start.</source>
        <translation>Il tasso di sconto al quale comprare e noleggiare costano lo stesso all&apos;inizio.</translation>
    </message>
    <message>
        <source>What owning has cost by the end of this month.</source>
        <translation>Quanto è costato possedere fino alla fine di questo mese.</translation>
    </message>
    <message>
        <source>What renting has cost by the end of this month.</source>
        <translation>Quanto è costato noleggiare fino alla fine di questo mese.</translation>
    </message>
    <message>
        <source>By how much owning has cost more, at the last month end before the lines cross.</source>
        <translation>Di quanto possedere è costato di più, all&apos;ultima fine mese prima che le linee si incrocino.</translation>
    </message>
    <message>
        <source>By how much owning has cost more at the next month end: below zero, so less.</source>
        <translation>Di quanto possedere è costato di più alla fine del mese successivo: sotto zero, quindi meno.</translation>
    </message>
    <message>
        <source>A level price for each hour of the horizon, of the same present cost.</source>
        <translation>Un prezzo costante per ogni ora dell&apos;orizzonte, con lo stesso costo attuale.</translation>
    </message>
    <message>
        <source>What of owning is spent for this site over the horizon.</source>
        <translation>Quanto del possesso si spende per questo sito nell&apos;orizzonte.</translation>
    </message>
    <message>
        <source>The month in which what you have paid for your own racks equals what renting would have charged.</source>
        <translation>Il mese in cui quanto si è pagato per i propri rack equivale a quanto sarebbe costato l’affitto.</translation>
    </message>
    <message>
        <source>All that is paid of this kind over the horizon, less what is got back: a row of the cash flow.</source>
        <translation>Tutto ciò che si paga di questo tipo sull’orizzonte, meno ciò che si recupera: una riga del flusso di cassa.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AboutDialog</name>
    <message>
        <source>Facts cited from</source>
        <translation>Fatti citati da</translation>
    </message>
    <message>
        <source>About Headroom</source>
        <translation>Informazioni su Headroom</translation>
    </message>
    <message>
        <source>Version %1 · workbench for planning AI infrastructure</source>
        <translation>Versione %1 · banco di lavoro per pianificare infrastrutture di IA</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Estimates are for planning, not for invoicing, and not legal advice.</source>
        <translation>Software libero sotto GNU General Public License, versione 3 o successiva, senza alcuna garanzia. Le stime servono a pianificare, non a fatturare, e non sono consulenza legale.</translation>
    </message>
    <message>
        <source>Catalogue of %1</source>
        <translation>Catalogo del %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AmountEdit</name>
    <message>
        <source>per day</source>
        <translation>al giorno</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>all&apos;ora</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>al minuto</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>al secondo</translation>
    </message>
    <message>
        <source>%/year</source>
        <translation>%/anno</translation>
    </message>
    <message>
        <source>years</source>
        <translation>anni</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>year</source>
        <translation>anno</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <translation>Mostra in %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AppendixPages</name>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>Appendix A: assumptions and sources</source>
        <translation>Appendice A: ipotesi e fonti</translation>
    </message>
    <message>
        <source>For the whole plan</source>
        <translation>Per tutto il piano</translation>
    </message>
    <message>
        <source>%1 and its like</source>
        <translation>%1 e simili</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Catalogue entries used</source>
        <translation>Voci di catalogo usate</translation>
    </message>
    <message>
        <source>Notes of the plan</source>
        <translation>Note del piano</translation>
    </message>
    <message>
        <source>Appendix B: formulas</source>
        <translation>Appendice B: formule</translation>
    </message>
    <message>
        <source>Each formula in words, then with the values of this plan. The program checks on every build that what is shown is what is computed.</source>
        <translation>Ogni formula in parole, poi con i valori di questo piano. Il programma verifica a ogni compilazione che il mostrato sia il calcolato.</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation>Economia</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Money over time</source>
        <translation>Denaro nel tempo</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convenzione</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>come sopra</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Dato</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CalibrationCard</name>
    <message>
        <source>Measured, n = %1</source>
        <translation>Misurato, n = %1</translation>
    </message>
    <message>
        <source>Measured runs, not of this setting</source>
        <translation>Prove misurate, non di questa impostazione</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The model&apos;s times and throughput of this deployment are corrected by runs that were measured.</source>
        <translation>Tempi e produttività del modello sono corretti per questa distribuzione da prove misurate.</translation>
    </message>
    <message>
        <source>Runs …</source>
        <translation>Prove …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove calibration: the model answers alone again. Ctrl+Z brings the runs back.</source>
        <translation>Rimuovi calibrazione: il modello risponde di nuovo da solo. Ctrl+Z riporta le prove.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CalibrationDialog</name>
    <message>
        <source>Calibration</source>
        <translation>Calibrazione</translation>
    </message>
    <message>
        <source>Measured runs of %1</source>
        <translation>Prove misurate di %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of another engine, accelerator, model or precision do not count.</source>
        <translation>
            <numerusform>%n prova con altro motore, acceleratore, modello o precisione non conta.</numerusform>
            <numerusform>%n prove con altro motore, acceleratore, modello o precisione non contano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove calibration</source>
        <translation>Rimuovi calibrazione</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CashFlowChart</name>
    <message>
        <source>start</source>
        <translation>inizio</translation>
    </message>
    <message>
        <source>What is paid when appears here
once something is bought or rented.</source>
        <translation>Che cosa si paga e quando appare qui
appena si compra o si affitta qualcosa.</translation>
    </message>
    <message>
        <source>%1 in each year, line: so far</source>
        <translation>%1 in ogni anno, linea: finora</translation>
    </message>
    <message>
        <source>%1 in each month, line: so far</source>
        <translation>%1 in ogni mese, linea: finora</translation>
    </message>
    <message>
        <source>%1, P10 to P90</source>
        <translation>%1, da P10 a P90</translation>
    </message>
    <message>
        <source>break-even %1 months</source>
        <translation>pareggio %1 mesi</translation>
    </message>
    <message>
        <source>so far, P10</source>
        <translation>finora, P10</translation>
    </message>
    <message>
        <source>so far, P90</source>
        <translation>finora, P90</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>All&apos;inizio</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Anno %1</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Mese %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>category, amount, share</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagato</translation>
    </message>
    <message>
        <source>got back</source>
        <translation>rientrato</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>finora</translation>
    </message>
    <message>
        <source>What is paid is unknown:
a price, a power or a speed is missing, see Findings.</source>
        <translation>Quanto si paga è ignoto:
manca un prezzo, una potenza o una velocità, vedi Rilievi.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CashFlowModel</name>
    <message>
        <source>Paid so far</source>
        <translation>Pagato finora</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somma</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Anno %1</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Mese %1</translation>
    </message>
    <message>
        <source>%1: %2
Double-click to have it explained.</source>
        <translation>%1: %2
Doppio clic per la spiegazione.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CashFlowView</name>
    <message>
        <source>Way of paying</source>
        <translation>Modo di pagare</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>anni</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>mesi</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Flusso di cassa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the sheet for a spreadsheet</source>
        <translation>Copia il foglio per un foglio di calcolo</translation>
    </message>
    <message>
        <source>Write the sheets of all options as CSV</source>
        <translation>Scrivi i fogli di tutte le opzioni come CSV</translation>
    </message>
    <message>
        <source>Export cash flow</source>
        <translation>Esporta flusso di cassa</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Numeri (*.csv)</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 non è stato scritto: %2</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>present cost %1</source>
        <translation>costo attuale %1</translation>
    </message>
    <message>
        <source>level, %1 a year</source>
        <translation>costante, %1 all&apos;anno</translation>
    </message>
    <message>
        <source>NPV of owning instead %1</source>
        <translation>VAN del possesso %1</translation>
    </message>
    <message>
        <source>IRR %1</source>
        <translation>TIR %1</translation>
    </message>
    <message>
        <source>payback after %1 months</source>
        <translation>recupero dopo %1 mesi</translation>
    </message>
    <message>
        <source>owning wins from %1 use</source>
        <translation>la proprietà conviene dal %1 di utilizzo</translation>
    </message>
    <message>
        <source>leaving it %1</source>
        <translation>uscirne %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CatalogueModel</name>
    <message>
        <source>Accelerators</source>
        <translation>Acceleratori</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Power and cooling</source>
        <translation>Energia e raffreddamento</translation>
    </message>
    <message>
        <source>AI models</source>
        <translation>Modelli di IA</translation>
    </message>
    <message>
        <source>Cloud and API</source>
        <translation>Cloud e API</translation>
    </message>
    <message>
        <source>Electricity and carbon</source>
        <translation>Elettricità e CO₂</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Giurisdizioni</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Valute</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CataloguePalette</name>
    <message>
        <source>Search %1 items</source>
        <translation>Cerca in %1 voci</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Air cooled</source>
        <translation>Ad aria</translation>
    </message>
    <message>
        <source>≥ 48 GB</source>
        <translation>≥ 48 GB</translation>
    </message>
    <message>
        <source>Only what has a known price</source>
        <translation>Solo ciò che ha un prezzo noto</translation>
    </message>
    <message>
        <source>Only what is known to be cooled by air</source>
        <translation>Solo ciò che è notoriamente raffreddato ad aria</translation>
    </message>
    <message>
        <source>Only accelerators with at least 48 GB</source>
        <translation>Solo acceleratori con almeno 48 GB</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Cerca nel catalogo</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches “%1”.</source>
        <translation>Nulla nel catalogo corrisponde a «%1».</translation>
    </message>
    <message>
        <source>Nothing in the catalogue passes these filters.</source>
        <translation>Nulla nel catalogo supera questi filtri.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CatalogueUpdateDialog</name>
    <message>
        <source>Catalogue update</source>
        <translation>Aggiornamento del catalogo</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed since this plan was made</source>
        <translation>
            <numerusform>%n valore è cambiato da quando il piano è stato fatto</numerusform>
            <numerusform>%n valori sono cambiati da quando il piano è stato fatto</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan keeps its own figures until you take the new ones. Ctrl+Z takes them back.</source>
        <translation>Il piano tiene i suoi valori finché non si prendono i nuovi. Ctrl+Z li riporta indietro.</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>In questo piano</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>Nel catalogo</translation>
    </message>
    <message>
        <source>Take the chosen</source>
        <translation>Prendi i scelti</translation>
    </message>
    <message>
        <source>Keep the plan&apos;s</source>
        <translation>Tieni quelli del piano</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ChartExport</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Non è stato possibile scrivere il file.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copia immagine</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copia numeri</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Esporta grafico</translation>
    </message>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg);;PDF (*.pdf);;Numbers (*.csv)</source>
        <translation>Immagine (*.png);;Immagine vettoriale (*.svg);;PDF (*.pdf);;Numeri (*.csv)</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 non è stato scritto: %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ChartView</name>
    <message>
        <source>break-even at %1 months?</source>
        <translation>pareggio a %1 mesi?</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Cerca o esegui un comando</translation>
    </message>
    <message>
        <source>Nothing in this plan, the catalogue or the commands is called so</source>
        <translation>Nulla nel piano, nel catalogo o nei comandi si chiama così</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>carico</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>distribuzione</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>cloud</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>staff role</source>
        <translation>ruolo del personale</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>acquisto</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sede</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>rack</translation>
    </message>
    <message>
        <source>device in %1</source>
        <translation>apparato in %1</translation>
    </message>
    <message>
        <source>input</source>
        <translation>dato</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CostCharts</name>
    <message>
        <source>cloud</source>
        <translation>cloud</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>own</source>
        <translation>proprio</translation>
    </message>
    <message>
        <source>What has been paid by each month appears here
once something is bought or rented.</source>
        <translation>Quanto è stato pagato entro ogni mese appare qui
appena qualcosa è comprato o noleggiato.</translation>
    </message>
    <message>
        <source>%1, %2 months</source>
        <translation>%1, %2 mesi</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mesi</translation>
    </message>
    <message>
        <source>%1 in each year</source>
        <translation>%1 in ogni anno</translation>
    </message>
    <message>
        <source>What is paid in each year appears here
once something is bought or rented.</source>
        <translation>Quanto si paga in ogni anno appare qui
appena qualcosa è comprato o noleggiato.</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>manutenzione</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energia</translation>
    </message>
    <message>
        <source>place, staff</source>
        <translation>posto, personale</translation>
    </message>
    <message>
        <source>%1, %2 months, band P10 to P90</source>
        <translation>%1, %2 mesi, banda P10–P90</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>capitale</translation>
    </message>
    <message>
        <source>%1 in each year, P10 to P90</source>
        <translation>%1 in ogni anno, da P10 a P90</translation>
    </message>
    <message>
        <source>Rule of thumb (Deloitte, 2025): when renting costs %1 to %2 of owning&lt;br&gt;over the horizon, think of moving. Here it costs %3.</source>
        <translation>Regola empirica (Deloitte, 2025): quando il noleggio costa da %1 a %2 della proprietà&lt;br&gt;sull&apos;orizzonte, conviene pensare a passare. Qui costa %3.</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Mese %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Year 1 with the start&lt;/b&gt;</source>
        <translation>&lt;b&gt;Anno 1 con l&apos;inizio&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Year %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Anno %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 of one&apos;s own</source>
        <translation>%1 di %2 del proprio</translation>
    </message>
    <message>
        <source>P10 to P90 of the year: %1 to %2</source>
        <translation>Da P10 a P90 dell&apos;anno: da %1 a %2</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
    <message>
        <source>What is paid is unknown:
a price, a power or a speed is missing, see Findings.</source>
        <translation>Quanto si paga è ignoto:
manca un prezzo, una potenza o una velocità, vedi Rilievi.</translation>
    </message>
    <message>
        <source>%1–%2 of own</source>
        <comment>share to share in percent</comment>
        <translation>%1–%2 del proprio</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DayShapeEdit</name>
    <message>
        <source>flat</source>
        <translation>piatta</translation>
    </message>
    <message>
        <source>day</source>
        <translation>giorno</translation>
    </message>
    <message>
        <source>week</source>
        <translation>settimana</translation>
    </message>
    <message>
        <source>Every hour alike</source>
        <translation>Ogni ora uguale</translation>
    </message>
    <message>
        <source>24 hours, the same on every day</source>
        <translation>24 ore, uguali in ogni giorno</translation>
    </message>
    <message>
        <source>168 hours, each day its own</source>
        <translation>168 ore, ogni giorno le sue</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 × the mean. Pull a bar, or use the arrow keys; with Shift the hour of all days.</source>
        <translation>%1: %2 × la media. Trascinare una barra o usare i tasti freccia; con Maiusc l&apos;ora di tutti i giorni.</translation>
    </message>
    <message>
        <source>%1: %2 × the mean. Pull a bar, or use the arrow keys.</source>
        <translation>%1: %2 × la media. Trascinare una barra o usare i tasti freccia.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DecisionPage</name>
    <message>
        <source>Do not sign yet. The plan breaks a limit.</source>
        <translation>Non firmare ancora. Il piano viola un limite.</translation>
    </message>
    <message>
        <source>Rent. Nothing is planned on own racks.</source>
        <translation>Noleggiare. Nulla è previsto su rack propri.</translation>
    </message>
    <message numerus="yes">
        <source>Buy %n server(s), if owning is decided.</source>
        <translation>
            <numerusform>Comprare %n server, se si decide per il proprio.</numerusform>
            <numerusform>Comprare %n server, se si decide per il proprio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n server(s).</source>
        <translation>
            <numerusform>Comprare %n server.</numerusform>
            <numerusform>Comprare %n server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rent. Own racks cost more.</source>
        <translation>Noleggiare. I rack propri costano di più.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) in %1 serve the demand for %2 over %3 years.</source>
        <translation>
            <numerusform>%n server in %1 serve la domanda per %2 in %3 anni.</numerusform>
            <numerusform>%n server in %1 servono la domanda per %2 in %3 anni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s)</source>
        <translation>
            <numerusform>%n rack</numerusform>
            <numerusform>%n rack</numerusform>
        </translation>
    </message>
    <message>
        <source>The cloud, %1 instances on average, costs %2 for the same work.</source>
        <translation>Il cloud, %1 istanze in media, costa %2 per lo stesso lavoro.</translation>
    </message>
    <message>
        <source>The API costs %1.</source>
        <translation>L&apos;API costa %1.</translation>
    </message>
    <message>
        <source>Owning pays from month %1.</source>
        <translation>Il proprio conviene dal mese %1.</translation>
    </message>
    <message>
        <source>Owning never pays: renting costs no more per hour than running one&apos;s own.</source>
        <translation>Il proprio non conviene mai: noleggiare non costa all&apos;ora più che gestire il proprio.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classificazione</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>A planning estimate, not an offer and not legal advice. Every figure is traced to its formula and source in the appendices; the plan itself is attached to this document.</source>
        <translation>Una stima di pianificazione, non un&apos;offerta né consulenza legale. Ogni valore è ricondotto nelle appendici a formula e fonte; il piano stesso è allegato a questo documento.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Own, %1 years</source>
        <translation>Proprio, %1 anni</translation>
    </message>
    <message>
        <source>Cloud, %1 years</source>
        <translation>Cloud, %1 anni</translation>
    </message>
    <message>
        <source>API, %1 years</source>
        <translation>API, %1 anni</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Pareggio</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mesi</translation>
    </message>
    <message>
        <source>What has been paid by each month</source>
        <translation>Quanto è stato pagato entro ogni mese</translation>
    </message>
    <message>
        <source>Cumulative, %1</source>
        <translation>Cumulato, %1</translation>
    </message>
    <message>
        <source>Mean use falls below</source>
        <translation>L&apos;uso medio scende sotto</translation>
    </message>
    <message>
        <source>Cloud price falls by more than</source>
        <translation>Il prezzo cloud scende oltre</translation>
    </message>
    <message>
        <source>Cloud price rises by more than</source>
        <translation>Il prezzo cloud sale oltre</translation>
    </message>
    <message>
        <source>The plan ends before month</source>
        <translation>Il piano finisce prima del mese</translation>
    </message>
    <message>
        <source>Not known: own and rented costs are both needed.</source>
        <translation>Ignoto: servono sia il costo proprio sia quello del noleggio.</translation>
    </message>
    <message>
        <source>No limit is touched.</source>
        <translation>Nessun limite è toccato.</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <translation>Che cosa cambierebbe la risposta</translation>
    </message>
    <message>
        <source>Constraints that decide</source>
        <translation>Vincoli decisivi</translation>
    </message>
    <message>
        <source>What you buy</source>
        <translation>Che cosa si compra</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personale</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rete</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>interessi</translation>
    </message>
    <message>
        <source>residual value</source>
        <translation>valore residuo</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>tasse</translation>
    </message>
    <message>
        <source>Not counted on either side: %1.</source>
        <translation>Non contato da nessuna parte: %1.</translation>
    </message>
    <message>
        <source>Own, if owning is decided.</source>
        <translation>Possedere, se si decide per il proprio.</translation>
    </message>
    <message>
        <source>Own. It costs less.</source>
        <translation>Possedere. Costa meno.</translation>
    </message>
    <message>
        <source>Owning would pay from month %1, after the plan&apos;s end.</source>
        <translation>La proprietà converrebbe dal mese %1, dopo la fine del piano.</translation>
    </message>
    <message>
        <source>Owning has cost less from month %1 on, but no longer at the plan&apos;s end.</source>
        <translation>La proprietà è costata meno dal mese %1 in poi, ma non più alla fine del piano.</translation>
    </message>
    <message>
        <source>The plan&apos;s own equipment costs %1 over %2 years.</source>
        <translation>Gli apparati propri del piano costano %1 in %2 anni.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) serve the demand for %1 over %2 years.</source>
        <translation>
            <numerusform>%n server serve la domanda per %1 in %2 anni.</numerusform>
            <numerusform>%n server servono la domanda per %1 in %2 anni.</numerusform>
        </translation>
    </message>
    <message>
        <source>P10 to P90: %1 to %2</source>
        <translation>P10–P90: da %1 a %2</translation>
    </message>
    <message>
        <source>Mean use rises above</source>
        <translation>Uso medio superiore a</translation>
    </message>
    <message>
        <source>Rent, if the data may leave the house. Own racks cost more.</source>
        <translation>Noleggiare, se i dati possono uscire dalla sede. I rack propri costano di più.</translation>
    </message>
    <message>
        <source>The plan&apos;s own hardware does not serve its demand: what owning saves is not worth reading yet.</source>
        <translation>L&apos;hardware proprio del piano non copre la domanda: il risparmio del possesso non dice ancora nulla.</translation>
    </message>
    <message>
        <source>Do not sign yet. Every way of doing the work is refused.</source>
        <translation>Non firmare ancora. Ogni modo di svolgere il lavoro è escluso.</translation>
    </message>
    <message>
        <source>Own. Renting is refused.</source>
        <translation>Possedere. Il noleggio è escluso.</translation>
    </message>
    <message>
        <source>Own, in the other space. It costs less.</source>
        <translation>Possedere, nell&apos;altro spazio. Costa meno.</translation>
    </message>
    <message>
        <source>Buy by the token. It costs less than instances.</source>
        <translation>Comprare a token. Costa meno delle istanze.</translation>
    </message>
    <message>
        <source>Buy by the token, if the data may leave the house. Own racks cost more.</source>
        <translation>Comprare a token, se i dati possono uscire dall&apos;azienda. I rack propri costano di più.</translation>
    </message>
    <message>
        <source>Buy by the token. Own racks cost more.</source>
        <translation>Comprare a token. I rack propri costano di più.</translation>
    </message>
    <message>
        <source>Own the base and rent the peak, if the data may leave the house.</source>
        <translation>Possedere la base e noleggiare il picco, se i dati possono uscire dall&apos;azienda.</translation>
    </message>
    <message>
        <source>Own the base and rent the peak.</source>
        <translation>Possedere la base e noleggiare il picco.</translation>
    </message>
    <message>
        <source>Own a part of the work and rent the rest, if the data may leave the house.</source>
        <translation>Possedere per una parte del lavoro e noleggiare il resto, se i dati possono uscire dall&apos;azienda.</translation>
    </message>
    <message>
        <source>Own a part of the work and rent the rest.</source>
        <translation>Possedere per una parte del lavoro e noleggiare il resto.</translation>
    </message>
    <message>
        <source>does not serve the demand</source>
        <translation>non copre la domanda</translation>
    </message>
    <message>
        <source>refused: to compare with only</source>
        <translation>escluso: solo per confronto</translation>
    </message>
    <message>
        <source>Part owned, part rented, %1 years</source>
        <translation>In parte proprio, in parte noleggiato, %1 anni</translation>
    </message>
    <message>
        <source>renting is refused</source>
        <translation>il noleggio è escluso</translation>
    </message>
    <message>
        <source>What is refused is permitted: it would save</source>
        <translation>Ciò che è escluso viene consentito: farebbe risparmiare</translation>
    </message>
    <message>
        <source>Not known: own hardware does not serve the demand.</source>
        <translation>Non noto: l&apos;hardware proprio non serve la domanda.</translation>
    </message>
    <message>
        <source>Nothing that is permitted: renting is refused.</source>
        <translation>Nulla che sia consentito: il noleggio è escluso.</translation>
    </message>
    <message>
        <source>What the whole plan buys</source>
        <translation>Che cosa compra l&apos;intero piano</translation>
    </message>
    <message>
        <source>The cheapest mix does %1 of the busiest hour&apos;s work at home, and costs %2: %3.</source>
        <translation>Il misto più economico svolge in proprio %1 del lavoro dell&apos;ora di punta e costa %2: %3.</translation>
    </message>
    <message>
        <source>The cheapest mix costs %1: %2.</source>
        <translation>Il misto più economico costa %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Buy %n server(s), fewer than planned. The others serve nothing that is stated.</source>
        <translation>
            <numerusform>Acquistare %n server, meno del previsto. Gli altri non servono a nulla di indicato.</numerusform>
            <numerusform>Acquistare %n server, meno del previsto. Gli altri non servono a nulla di indicato.</numerusform>
        </translation>
    </message>
    <message>
        <source>What owning would buy</source>
        <translation>Che cosa si acquisterebbe in proprio</translation>
    </message>
    <message>
        <source>What the whole plan buys; the mix owns %1 of %2 servers</source>
        <translation>Che cosa acquista l&apos;intero piano; il misto possiede %1 server su %2</translation>
    </message>
    <message>
        <source>Rent a part of the work and buy the rest by the token.</source>
        <translation>Noleggiare una parte del lavoro e pagare il resto a token.</translation>
    </message>
    <message>
        <source>Buy by the token.</source>
        <translation>Pagare a token.</translation>
    </message>
    <message>
        <source>Own a part of the work, rent a part and buy the rest by the token.</source>
        <translation>Possedere per una parte del lavoro, noleggiare per un’altra e pagare il resto a token.</translation>
    </message>
    <message>
        <source>Own a part of the work and buy the rest by the token.</source>
        <translation>Possedere per una parte del lavoro e pagare il resto a token.</translation>
    </message>
    <message>
        <source>Owning costs less from the first day.</source>
        <translation>Possedere costa meno dal primo giorno.</translation>
    </message>
    <message>
        <source>API price falls by more than</source>
        <translation>Il prezzo dell’API scende di oltre</translation>
    </message>
    <message>
        <source>API price rises by more than</source>
        <translation>Il prezzo dell’API sale di oltre</translation>
    </message>
    <message>
        <source>lacks its stated reserve</source>
        <translation>senza la riserva indicata</translation>
    </message>
    <message>
        <source>does a part of the work</source>
        <translation>svolge una parte del lavoro</translation>
    </message>
    <message>
        <source>Not known: no other way of the plan does all of the work.</source>
        <translation>Non noto: nessun’altra via del piano svolge tutto il lavoro.</translation>
    </message>
    <message>
        <source>Owning does not pay within the plan.</source>
        <translation>Possedere non conviene entro il piano.</translation>
    </message>
    <message>
        <source>Undiscounted owning pays from month %1; at present cost renting is cheaper.</source>
        <translation>Senza sconto possedere conviene dal mese %1; al valore attuale noleggiare costa meno.</translation>
    </message>
    <message numerus="yes">
        <source>Lease %n server(s).</source>
        <translation>
            <numerusform>Noleggiare %n server in leasing.</numerusform>
            <numerusform>Noleggiare %n server in leasing.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the hardware is leased at %2 a year.</source>
        <translation>%1 dell’hardware è in leasing al %2 annuo.</translation>
    </message>
    <message>
        <source>%1 of the hardware is paid by a loan at %2 a year.</source>
        <translation>%1 dell’hardware è pagato con un prestito al %2 annuo.</translation>
    </message>
    <message>
        <source>%1 Renting is refused.</source>
        <translation>%1 Il noleggio è escluso.</translation>
    </message>
    <message>
        <source>Rent the work, if the data may leave the house. Own servers cost more.</source>
        <translation>Noleggiare il lavoro, se i dati possono uscire. I server propri costano di più.</translation>
    </message>
    <message>
        <source>Rent the work. Own servers cost more.</source>
        <translation>Noleggiare il lavoro. I server propri costano di più.</translation>
    </message>
    <message>
        <source>Break-even with the cloud</source>
        <translation>Break-even con il cloud</translation>
    </message>
    <message>
        <source>Owning all of it pays against the cloud from month %1.</source>
        <translation>Possedere tutto conviene rispetto al cloud dal mese %1.</translation>
    </message>
    <message>
        <source>Owning all of it pays against the API from month %1.</source>
        <translation>Possedere tutto conviene rispetto alla API dal mese %1.</translation>
    </message>
    <message>
        <source>Rent servers, buy the rest by the token, keep the data at home.</source>
        <translation>Noleggiare i server, comprare il resto a token, tenere i dati in casa.</translation>
    </message>
    <message>
        <source>Buy by the token, keep the data at home.</source>
        <translation>Comprare a token, tenere i dati in casa.</translation>
    </message>
    <message>
        <source>Rent the servers, if the work may leave the house. Keep the data at home.</source>
        <translation>Noleggiare i server, se il lavoro può uscire. Tenere i dati in casa.</translation>
    </message>
    <message>
        <source>Rent the servers, keep the data at home.</source>
        <translation>Noleggiare i server, tenere i dati in casa.</translation>
    </message>
    <message>
        <source>A server with accelerators costs more than</source>
        <translation>Un server con acceleratori costa più di</translation>
    </message>
    <message>
        <source>A server with accelerators costs less than</source>
        <translation>Un server con acceleratori costa meno di</translation>
    </message>
    <message>
        <source>The cloud, %1 instances on average, costs %2, %3.</source>
        <comment>without, or for a part</comment>
        <translation>Il cloud, %1 istanze in media, costa %2, %3.</translation>
    </message>
    <message>
        <source>The API costs %1, %2.</source>
        <comment>without, or for a part</comment>
        <translation>L’API costa %1, %2.</translation>
    </message>
    <message>
        <source>Cost of owning all falls by more than</source>
        <translation>Il costo di possedere tutto scende di oltre</translation>
    </message>
    <message>
        <source>Cost of renting all falls by more than</source>
        <translation>Il costo di affittare tutto scende di oltre</translation>
    </message>
    <message>
        <source>Owning would pay only after the plan&apos;s end.</source>
        <translation>La proprietà converrebbe solo dopo la fine del piano.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DeltaCard</name>
    <message>
        <source>VRAM</source>
        <translation>VRAM</translation>
    </message>
    <message>
        <source>peak power</source>
        <translation>potenza di punta</translation>
    </message>
    <message>
        <source>months to break-even</source>
        <translation>mesi al pareggio</translation>
    </message>
    <message>
        <source>points of mean use</source>
        <translation>punti di uso medio</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n year(s)</source>
        <translation>
            <numerusform>%1 in %n anno</numerusform>
            <numerusform>%1 in %n anni</numerusform>
        </translation>
    </message>
    <message>
        <source>cost, for want of its price</source>
        <translation>costo, per mancanza del prezzo</translation>
    </message>
    <message>
        <source>latency, p95</source>
        <translation>latenza, p95</translation>
    </message>
    <message>
        <source>cost, for want of its power</source>
        <translation>costo, perché manca la potenza</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DesignPages</name>
    <message>
        <source>fitted in the servers</source>
        <translation>montati nei server</translation>
    </message>
    <message>
        <source>rack places</source>
        <translation>posti rack</translation>
    </message>
    <message>
        <source>%1 %2 a year</source>
        <translation>%1 %2 all&apos;anno</translation>
    </message>
    <message>
        <source>Physical design</source>
        <translation>Progetto fisico</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Distinta dei materiali</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Each, %1</source>
        <translation>Ciascuno, %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Elevations</source>
        <translation>Prospetti</translation>
    </message>
    <message numerus="yes">
        <source>%n further rack(s) are not drawn; the table lists all.</source>
        <translation>
            <numerusform>%n altro rack non è disegnato; la tabella li elenca tutti.</numerusform>
            <numerusform>%n altri rack non sono disegnati; la tabella li elenca tutti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Planned power</source>
        <translation>Potenza prevista</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Acceleratori</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
    <message>
        <source>rack place</source>
        <translation>posto rack</translation>
    </message>
    <message>
        <source>building</source>
        <translation>edificio</translation>
    </message>
    <message>
        <source>discounts, spares and installation</source>
        <translation>sconti, ricambi e installazione</translation>
    </message>
    <message>
        <source>all, as paid today</source>
        <translation>totale, come pagato oggi</translation>
    </message>
    <message>
        <source>all of which a price is known</source>
        <translation>totale di ciò che ha un prezzo noto</translation>
    </message>
    <message>
        <source>Nothing is bought yet.</source>
        <translation>Ancora nessun acquisto.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DevicePainter</name>
    <message>
        <source>%1, %2 in %3, %4</source>
        <translation>%1, %2 in %3, %4</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Dock</name>
    <message>
        <source>Float or dock this panel</source>
        <translation>Stacca o aggancia questo pannello</translation>
    </message>
    <message>
        <source>Close this panel; the Window menu brings it back</source>
        <translation>Chiudi questo pannello; il menu Finestra lo riporta</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DragPainter</name>
    <message>
        <source>Fits: %1</source>
        <translation>Entra: %1</translation>
    </message>
    <message>
        <source>%1 of %2 on feed A</source>
        <translation>%1 di %2 sull&apos;alimentazione A</translation>
    </message>
</context>
<context>
    <name>headroom::ui::EconomicsPages</name>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Distribuzione</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesi</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Attivazioni</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Riserva</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacità</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation>Memoria per acceleratore</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Workloads and capacity</source>
        <translation>Carichi e capacità</translation>
    </message>
    <message>
        <source>items</source>
        <translation>pezzi</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>batch</translation>
    </message>
    <message>
        <source>interactive</source>
        <translation>interattivo</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carico</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Punta</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgenza</translation>
    </message>
    <message>
        <source>Data class</source>
        <translation>Classe di dati</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Montati</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necessari</translation>
    </message>
    <message>
        <source>Mean use</source>
        <translation>Uso medio</translation>
    </message>
    <message>
        <source>Peak use</source>
        <translation>Uso di punta</translation>
    </message>
    <message>
        <source>p95 or first token</source>
        <translation>p95 o primo token</translation>
    </message>
    <message>
        <source>Per token</source>
        <translation>Per token</translation>
    </message>
    <message>
        <source>Load of %1</source>
        <translation>Carico di %1</translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation>Energia e CO₂</translation>
    </message>
    <message>
        <source>Planned power at the rack feeds</source>
        <translation>Potenza prevista alle alimentazioni dei rack</translation>
    </message>
    <message>
        <source>Planning limit of all racks</source>
        <translation>Limite previsto di tutti i rack</translation>
    </message>
    <message>
        <source>Energy in a year, with cooling by PUE</source>
        <translation>Energia in un anno, con raffreddamento tramite PUE</translation>
    </message>
    <message>
        <source>Carbon of the grid in a year</source>
        <translation>CO₂ della rete in un anno</translation>
    </message>
    <message>
        <source>Power through the day</source>
        <translation>Potenza nella giornata</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation>Economia</translation>
    </message>
    <message>
        <source>Straight lines: no interest, no residual value, no taxes; %1 hours in all.</source>
        <translation>Linee rette: senza interessi, valore residuo né tasse; %1 ore in tutto.</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Anno %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Elettricità</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Proprio</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Paid in each year, %1</source>
        <translation>Pagato in ogni anno, %1</translation>
    </message>
    <message>
        <source>Paid in each year</source>
        <translation>Pagato in ogni anno</translation>
    </message>
    <message>
        <source>Hidden costs</source>
        <translation>Costi nascosti</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contato</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non contato</translation>
    </message>
    <message>
        <source>Cooling, by PUE or adder</source>
        <translation>Raffreddamento, con PUE o supplemento</translation>
    </message>
    <message>
        <source>Maintenance contract</source>
        <translation>Contratto di manutenzione</translation>
    </message>
    <message>
        <source>Staff and on-call</source>
        <translation>Personale e reperibilità</translation>
    </message>
    <message>
        <source>Network and switches</source>
        <translation>Rete e switch</translation>
    </message>
    <message>
        <source>Memory of one accelerator, GB</source>
        <translation>Memoria di un acceleratore, GB</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Mean per day</source>
        <translation>Media al giorno</translation>
    </message>
    <message>
        <source>kW by the load of the hour</source>
        <translation>kW secondo il carico dell&apos;ora</translation>
    </message>
    <message>
        <source>With the interest, taxes and price changes of the plan; %1 hours in all.</source>
        <translation>Con interessi, imposte e variazioni di prezzo del piano; %1 ore in tutto.</translation>
    </message>
    <message>
        <source>The bill of the plan counts planned power in every hour of the year, more than this.</source>
        <translation>I costi del piano contano la potenza pianificata in ogni ora dell’anno, più di questa.</translation>
    </message>
    <message>
        <source>Power through the week</source>
        <translation>Potenza nella settimana</translation>
    </message>
    <message>
        <source>A year is twelve planning months of %1 hours.</source>
        <translation>Un anno sono dodici mesi di piano di %1 ore.</translation>
    </message>
    <message>
        <source>Planned power of purchases beside the racks</source>
        <translation>Potenza pianificata degli acquisti fuori dai rack</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interessi</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Valore residuo</translation>
    </message>
    <message>
        <source>Straight lines, discounted to the start; no taxes and no price changes; %1 hours in all.</source>
        <translation>Linee rette, scontate all’inizio; senza imposte e senza variazioni di prezzo; %1 ore in tutto.</translation>
    </message>
    <message>
        <source>Own less cloud, cumulative</source>
        <translation>Proprio meno cloud, cumulato</translation>
    </message>
    <message>
        <source>Own less API, cumulative</source>
        <translation>Proprio meno API, cumulato</translation>
    </message>
    <message>
        <source>set to zero</source>
        <translation>posto a zero</translation>
    </message>
    <message>
        <source>Cloud: storage</source>
        <translation>Cloud: archiviazione</translation>
    </message>
    <message>
        <source>Cloud: network, egress</source>
        <translation>Cloud: rete, uscita</translation>
    </message>
    <message>
        <source>Cloud: control plane</source>
        <translation>Cloud: piano di controllo</translation>
    </message>
    <message>
        <source>Cloud: support</source>
        <translation>Cloud: supporto</translation>
    </message>
    <message>
        <source>Cloud: lost goodput</source>
        <translation>Cloud: tempo utile perso</translation>
    </message>
    <message>
        <source>Cloud: set-up</source>
        <translation>Cloud: allestimento</translation>
    </message>
    <message>
        <source>Cloud: debugging</source>
        <translation>Cloud: debugging</translation>
    </message>
    <message>
        <source>Cloud: other compute</source>
        <translation>Cloud: altro calcolo</translation>
    </message>
    <message>
        <source>Cloud: exit, moving the data out</source>
        <translation>Cloud: uscita, spostare i dati fuori</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ElevationDrawing</name>
    <message>
        <source>of %1 planned</source>
        <translation>di %1 previsti</translation>
    </message>
    <message>
        <source>%1 U, A + B</source>
        <translation>%1 U, A + B</translation>
    </message>
    <message>
        <source>%1 of %2 U</source>
        <translation>%1 di %2 U</translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s)</source>
        <translation>
            <numerusform>%n acceleratore</numerusform>
            <numerusform>%n acceleratori</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>%1 U</source>
        <translation>%1 U</translation>
    </message>
</context>
<context>
    <name>headroom::ui::EmptyCanvas</name>
    <message>
        <source>Then servers into the rack, and accelerators into the servers&apos; slots.</source>
        <translation>Poi i server nel rack e gli acceleratori negli slot dei server.</translation>
    </message>
    <message>
        <source>Drag a rack here</source>
        <translation>Trascinare qui un rack</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>picks up</source>
        <translation>prende</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Frecce</translation>
    </message>
    <message>
        <source>move</source>
        <translation>spostano</translation>
    </message>
    <message>
        <source>places</source>
        <translation>colloca</translation>
    </message>
</context>
<context>
    <name>headroom::ui::EnergyChart</name>
    <message>
        <source>Power through the day appears here
once a server stands in a rack.</source>
        <translation>La potenza nella giornata appare qui
appena un server è in un rack.</translation>
    </message>
    <message>
        <source>Power through the day is unknown:
a server&apos;s power is missing, see Findings.</source>
        <translation>La potenza nella giornata è ignota:
manca la potenza di un server, vedi Rilievi.</translation>
    </message>
    <message>
        <source>planned limit %1 kW</source>
        <translation>limite previsto %1 kW</translation>
    </message>
    <message>
        <source>kW by the load of the hour</source>
        <translation>kW secondo il carico dell&apos;ora</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>kW by the hour of the week</source>
        <translation>kW per ora della settimana</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>kW by the load of the hour; 80 % band</source>
        <translation>kW secondo il carico dell&apos;ora; banda dell&apos;80 %</translation>
    </message>
    <message>
        <source>kW by the hour of the week; 80 % band</source>
        <translation>kW per ora della settimana; banda dell&apos;80 %</translation>
    </message>
    <message>
        <source>kW as planned; 80 % band</source>
        <translation>kW come pianificato; banda dell&apos;80 %</translation>
    </message>
    <message>
        <source>kW as planned</source>
        <translation>kW come pianificato</translation>
    </message>
    <message>
        <source>Power through the day is unknown:
what a pool does is unknown, see Findings.</source>
        <translation>La potenza nella giornata è ignota:
non si sa che cosa fa un pool, vedi Rilievi.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ExplainPanel</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Click any figure: its formula, inputs and sources appear here.</source>
        <translation>Fare clic su un valore: formula, dati e fonti appaiono qui.</translation>
    </message>
    <message>
        <source>This figure is no longer in the plan.</source>
        <translation>Questo valore non è più nel piano.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>unit, quantity</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Fonte: %1, %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fatto</numerusform>
            <numerusform>%n fatti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <translation>
            <numerusform>%n ipotesi</numerusform>
            <numerusform>%n ipotesi</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain: %1</source>
        <translation>Spiegazione: %1</translation>
    </message>
    <message>
        <source>corrected by measured runs</source>
        <translation>corretto da prove misurate</translation>
    </message>
    <message>
        <source>Running your own costs as much an hour as renting, or more: what was bought is never earned back.</source>
        <translation>Gestire il proprio costa all&apos;ora quanto il noleggio o più: l&apos;acquisto non si ripaga mai.</translation>
    </message>
    <message>
        <source>Owning still costs more at the plan&apos;s end, and less and less so: a longer plan would tell the month.</source>
        <translation>Alla fine del piano la proprietà costa ancora di più, ma sempre meno: un piano più lungo direbbe il mese.</translation>
    </message>
    <message>
        <source>What was bought is not earned back within the plan, nor does it come closer to it at the end.</source>
        <translation>Ciò che è stato comprato non si ripaga entro il piano, né vi si avvicina alla fine.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>quantity, own, cloud …</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ExplainText</name>
    <message>
        <source>%1, %2</source>
        <comment>quantity, whose</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n part(s)</source>
        <translation>
            <numerusform>somma di %n parte</numerusform>
            <numerusform>somma di %n parti</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Derivato</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Ipotesi</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convenzione</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>%n altri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::FieldGroups</name>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Planning limits</source>
        <translation>Limiti di piano</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Cover of the report</source>
        <translation>Copertina della relazione</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>In place of the plan&apos;s assumptions</source>
        <translation>Al posto delle ipotesi del piano</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Collocazione</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>Power and cost</source>
        <translation>Potenza e costo</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Serve</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carico</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenza</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Distribuzione</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacità</translation>
    </message>
    <message>
        <source>Precision and parallelism</source>
        <translation>Precisione e parallelismo</translation>
    </message>
    <message>
        <source>Engine limits</source>
        <translation>Limiti del motore</translation>
    </message>
    <message>
        <source>Rented instances</source>
        <translation>Istanze noleggiate</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quante</translation>
    </message>
    <message>
        <source>Bought by the token</source>
        <translation>Comprato a token</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Interest and inflation</source>
        <translation>Interesse e inflazione</translation>
    </message>
    <message>
        <source>Price changes by the year</source>
        <translation>Variazioni di prezzo all&apos;anno</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanziamento</translation>
    </message>
    <message>
        <source>Tax and depreciation</source>
        <translation>Imposte e ammortamento</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Electricity bill</source>
        <translation>Bolletta elettrica</translation>
    </message>
    <message>
        <source>Running costs</source>
        <translation>Costi correnti</translation>
    </message>
    <message>
        <source>Hidden costs of the cloud</source>
        <translation>Costi nascosti del cloud</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>Convenzioni</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Acquisto</translation>
    </message>
    <message>
        <source>When and for how long</source>
        <translation>Quando e per quanto</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Engine options</source>
        <translation>Opzioni del motore</translation>
    </message>
    <message>
        <source>Reading and writing apart</source>
        <translation>Lettura e scrittura separate</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Interruzioni</translation>
    </message>
    <message>
        <source>Cache and batches</source>
        <translation>Cache e batch</translation>
    </message>
    <message>
        <source>Keeping and sending data</source>
        <translation>Conservare e inviare dati</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Egress tier</source>
        <translation>Scaglione di egress</translation>
    </message>
    <message>
        <source>May it be used?</source>
        <translation>Si può usare?</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FieldRow</name>
    <message>
        <source>(mixed)</source>
        <translation>(misti)</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Fact: %1</source>
        <translation>Fatto: %1</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Ipotesi</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Ipotesi: %1</translation>
    </message>
    <message>
        <source>Unknown: no figure with a source</source>
        <translation>Ignoto: nessun valore con fonte</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Fonte di %1</translation>
    </message>
    <message>
        <source>Spread of %1</source>
        <translation>Dispersione di %1</translation>
    </message>
    <message>
        <source>Say how far it may lie, for the studies</source>
        <translation>Dire quanto può scostarsi, per gli studi</translation>
    </message>
    <message>
        <source>%1: %2 to %3 %4</source>
        <comment>kind of spread, low end, high end, unit</comment>
        <translation>%1: da %2 a %3 %4</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FigureChanges</name>
    <message>
        <source>Item and figure</source>
        <translation>Voce e valore</translation>
    </message>
    <message>
        <source>of</source>
        <translation>di</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FinanceFallbacks</name>
    <message>
        <source>as inflation</source>
        <translation>come l&apos;inflazione</translation>
    </message>
    <message>
        <source>the horizon</source>
        <translation>l&apos;orizzonte</translation>
    </message>
    <message>
        <source>as the hardware</source>
        <translation>come l&apos;hardware</translation>
    </message>
    <message>
        <source>as the plan</source>
        <translation>come il piano</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>twice the line</source>
        <translation>il doppio della quota costante</translation>
    </message>
    <message>
        <source>the hardware&apos;s life</source>
        <translation>la durata dell&apos;hardware</translation>
    </message>
    <message>
        <source>planned IT power</source>
        <translation>potenza IT prevista</translation>
    </message>
    <message>
        <source>as by day</source>
        <translation>come di giorno</translation>
    </message>
    <message>
        <source>the workload&apos;s</source>
        <translation>quelle del carico</translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation>il più economico</translation>
    </message>
    <message>
        <source>not considered</source>
        <translation>non considerato</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>the price list&apos;s</source>
        <translation>quello del listino</translation>
    </message>
    <message>
        <source>servers: as the hardware</source>
        <translation>server: come l&apos;hardware</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
    <message>
        <source>Nothing stands against this plan.
Limits, gaps and unknown figures will be listed here.</source>
        <translation>Nulla si oppone a questo piano.
Limiti, lacune e valori ignoti saranno elencati qui.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::GoalSeekDialog</name>
    <message>
        <source>Apply to the plan</source>
        <translation>Applica al piano</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation>Ricerca obiettivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>shall be</source>
        <translation>deve essere</translation>
    </message>
    <message>
        <source>by changing</source>
        <translation>cambiando</translation>
    </message>
    <message>
        <source>Values that give the target</source>
        <translation>Valori che danno l&apos;obiettivo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>No result is known yet: place something, or rent something, first.</source>
        <translation>Nessun risultato è ancora noto: prima collocate o noleggiate qualcosa.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mesi</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ora %1</translation>
    </message>
    <message>
        <source>Choose an input of the plan to solve for.</source>
        <translation>Scegliete un dato del piano da trovare.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Set %1 by goal seek</source>
        <translation>Imposta %1 con la ricerca obiettivo</translation>
    </message>
    <message>
        <source>%1 is now %2. Undo takes it back.</source>
        <translation>%1 ora è %2. Annulla lo ripristina.</translation>
    </message>
    <message>
        <source>Apply the closest</source>
        <translation>Applica il più vicino</translation>
    </message>
    <message>
        <source>%1 is now %2, as close as it gets. Undo takes it back.</source>
        <translation>%1 ora è %2, più vicino non si può. Annulla lo ritira.</translation>
    </message>
    <message>
        <source>Type what the result shall be.</source>
        <translation>Indicare quale deve essere il risultato.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HallView</name>
    <message>
        <source>Hall</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenza</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Peak power in kW, as a share of the rack&apos;s feed</source>
        <translation>Potenza di punta in kW, come quota dell&apos;alimentazione del rack</translation>
    </message>
    <message>
        <source>Peak power in kW, as a share of the rack&apos;s feed, %1</source>
        <translation>Potenza di punta in kW, come quota dell&apos;alimentazione del rack, %1</translation>
    </message>
    <message>
        <source>Weight in kg, as a share of the frame&apos;s load</source>
        <translation>Peso in kg, come quota del carico del telaio</translation>
    </message>
    <message>
        <source>Units in use, as a share of the rack&apos;s height</source>
        <translation>U usate, come quota dell&apos;altezza del rack</translation>
    </message>
    <message>
        <source>planning limit %1</source>
        <translation>limite previsto %1</translation>
    </message>
    <message>
        <source>load of the frame</source>
        <translation>carico del telaio</translation>
    </message>
    <message>
        <source>height of the rack</source>
        <translation>altezza del rack</translation>
    </message>
    <message>
        <source>Column height: number of racks</source>
        <translation>Altezza della colonna: numero di rack</translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s) over the limit</source>
        <translation>
            <numerusform>%n rack oltre il limite</numerusform>
            <numerusform>%n rack oltre il limite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s) without a known figure</source>
        <translation>
            <numerusform>%n rack senza valore noto</numerusform>
            <numerusform>%n rack senza valore noto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 planned, %4 of %5 U</source>
        <translation>%1: %2 di %3 previsti, %4 di %5 U</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HeadlineStrip</name>
    <message>
        <source>Headline figures</source>
        <translation>Cifre principali</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Spiega questo valore</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Headlines</name>
    <message numerus="yes">
        <source>%n-year cost, own</source>
        <translation>
            <numerusform>Costo in %n anno, proprio</numerusform>
            <numerusform>Costo in %n anni, proprio</numerusform>
        </translation>
    </message>
    <message>
        <source>no device placed</source>
        <translation>nessun apparato collocato</translation>
    </message>
    <message>
        <source>%1 of what renting costs</source>
        <translation>%1 del costo del noleggio</translation>
    </message>
    <message>
        <source>nothing rented to compare</source>
        <translation>nulla di noleggiato da confrontare</translation>
    </message>
    <message numerus="yes">
        <source>%n-year cost, cloud</source>
        <translation>
            <numerusform>Costo in %n anno, cloud</numerusform>
            <numerusform>Costo in %n anni, cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-year cost, API</source>
        <translation>
            <numerusform>Costo in %n anno, API</numerusform>
            <numerusform>Costo in %n anni, API</numerusform>
        </translation>
    </message>
    <message>
        <source>no cloud or API in this plan</source>
        <translation>nessun cloud o API in questo piano</translation>
    </message>
    <message>
        <source>a price is unknown</source>
        <translation>un prezzo è ignoto</translation>
    </message>
    <message>
        <source>by tokens, all interfaces</source>
        <translation>a token, tutte le interfacce</translation>
    </message>
    <message>
        <source>%1, %2 on average</source>
        <translation>%1, %2 in media</translation>
    </message>
    <message>
        <source>%1 instances on average</source>
        <translation>%1 istanze in media</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Pareggio</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mesi</translation>
    </message>
    <message>
        <source>after the plan&apos;s %1 months</source>
        <translation>dopo i %1 mesi del piano</translation>
    </message>
    <message>
        <source>of a %1-month plan</source>
        <translation>su %1 mesi</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>renting costs less per hour than running</source>
        <translation>noleggiare costa all&apos;ora meno che gestire</translation>
    </message>
    <message>
        <source>needs both costs</source>
        <translation>servono entrambi i costi</translation>
    </message>
    <message>
        <source>Mean use</source>
        <translation>Uso medio</translation>
    </message>
    <message>
        <source>capacity is unknown</source>
        <translation>la capacità è ignota</translation>
    </message>
    <message>
        <source>nothing is served yet</source>
        <translation>nulla è ancora servito</translation>
    </message>
    <message>
        <source>of %1 slots, peak %2</source>
        <translation>di %1 slot, punta %2</translation>
    </message>
    <message>
        <source>of %1 slots</source>
        <translation>di %1 slot</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>senza limite</translation>
    </message>
    <message>
        <source>Latency, p95 at peak</source>
        <translation>Latenza, p95 alla punta</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>Tempo per token in uscita</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Tempo al primo token</translation>
    </message>
    <message>
        <source>the model or its accelerator is unknown</source>
        <translation>il modello o il suo acceleratore è ignoto</translation>
    </message>
    <message>
        <source>%1 done, p95 at peak</source>
        <translation>%1 pronto, p95 alla punta</translation>
    </message>
    <message>
        <source>the queue grows without end</source>
        <translation>la coda cresce senza fine</translation>
    </message>
    <message>
        <source>the rate of one accelerator is unknown</source>
        <translation>il ritmo di un acceleratore è ignoto</translation>
    </message>
    <message>
        <source>Peak power</source>
        <translation>Potenza di punta</translation>
    </message>
    <message>
        <source>no feed rating stated</source>
        <translation>nessuna alimentazione indicata</translation>
    </message>
    <message>
        <source>the power of a device is unknown</source>
        <translation>la potenza di un apparato è ignota</translation>
    </message>
    <message>
        <source>a running cost is unknown</source>
        <translation>un costo corrente è ignoto</translation>
    </message>
    <message>
        <source>its queue is unknown</source>
        <translation>la sua coda è ignota</translation>
    </message>
    <message numerus="yes">
        <source>power of %n device(s) unknown</source>
        <translation>
            <numerusform>potenza di %n apparato ignota</numerusform>
            <numerusform>potenza di %n apparati ignota</numerusform>
        </translation>
    </message>
    <message>
        <source>all at their peak, limit %1</source>
        <translation>tutti al picco, limite %1</translation>
    </message>
    <message>
        <source>%1; 80 %: %2–%3</source>
        <comment>limit, interval</comment>
        <translation>%1; 80 %: %2–%3</translation>
    </message>
    <message>
        <source>does not serve the demand</source>
        <translation>non copre la domanda</translation>
    </message>
    <message>
        <source>Break-even of renting</source>
        <translation>Pareggio del noleggio</translation>
    </message>
    <message>
        <source>renting costs less than the API</source>
        <translation>il noleggio costa meno dell&apos;API</translation>
    </message>
    <message>
        <source>the API costs less than renting</source>
        <translation>l&apos;API costa meno del noleggio</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>insieme</translation>
    </message>
    <message>
        <source>batch work waits for free hours</source>
        <translation>il lavoro differito attende ore libere</translation>
    </message>
    <message>
        <source>Search done, p95 at peak</source>
        <translation>Ricerca completata, p95 al picco</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>Un&apos;esecuzione</translation>
    </message>
    <message>
        <source>on the whole pool</source>
        <translation>sull&apos;intero pool</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>figure, whose</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the cheapest permitted way</source>
        <translation>la via consentita più economica</translation>
    </message>
    <message>
        <source>renting is refused</source>
        <translation>il noleggio è escluso</translation>
    </message>
    <message>
        <source>part rented: %1</source>
        <translation>in parte noleggiato: %1</translation>
    </message>
    <message>
        <source>refused, to compare with</source>
        <translation>escluso, per confronto</translation>
    </message>
    <message>
        <source>own lacks its stated reserve</source>
        <translation>hardware proprio senza la riserva indicata</translation>
    </message>
    <message>
        <source>own does a part of the work</source>
        <translation>l’hardware proprio svolge una parte</translation>
    </message>
    <message>
        <source>%1 of renting at present cost</source>
        <translation>%1 del noleggio al valore attuale</translation>
    </message>
    <message>
        <source>not within the plan</source>
        <translation>non entro il piano</translation>
    </message>
    <message>
        <source>fewer servers: %1</source>
        <translation>meno server: %1</translation>
    </message>
    <message>
        <source>part by the token: %1</source>
        <translation>in parte a token: %1</translation>
    </message>
    <message>
        <source>Break-even with the cloud</source>
        <translation>Break-even con il cloud</translation>
    </message>
    <message>
        <source>what a pool does is unknown</source>
        <translation>non si sa che cosa fa un pool</translation>
    </message>
    <message>
        <source>of what is bought beside the racks</source>
        <translation>di ciò che si compra oltre ai rack</translation>
    </message>
    <message>
        <source>does more than what is rented</source>
        <translation>fa più di quanto si affitta</translation>
    </message>
    <message>
        <source>discounted %1</source>
        <comment>months to break-even</comment>
        <translation>attualizzato %1</translation>
    </message>
    <message>
        <source>discounted never</source>
        <comment>break-even</comment>
        <translation>attualizzato mai</translation>
    </message>
    <message>
        <source>%1 of it: %2</source>
        <comment>share, what is paid for</comment>
        <translation>%1 di esso: %2</translation>
    </message>
    <message>
        <source>after the plan&apos;s end</source>
        <translation>dopo la fine del piano</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HelpPages</name>
    <message>
        <source>Accuracy</source>
        <translation>Accuratezza</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HistoryList</name>
    <message>
        <source>As it was opened</source>
        <translation>Come è stato aperto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>It becomes one step of the history; Ctrl+Z takes it back.</source>
        <translation>Diventa un passo della cronologia; Ctrl+Z lo annulla.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Inspector</name>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Distribuzione</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carico</translation>
    </message>
    <message>
        <source>Slots filled</source>
        <translation>Slot occupati</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>The catalogue has no figure with a source</source>
        <translation>Il catalogo non ha un valore con fonte</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>Dal catalogo</translation>
    </message>
    <message>
        <source>Counted at its planned power at every hour</source>
        <translation>Contato alla potenza prevista in ogni ora</translation>
    </message>
    <message>
        <source>As the plan</source>
        <translation>Come il piano</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>%1 (not in the catalogue)</source>
        <translation>%1 (non nel catalogo)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servito da</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Serve</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selezionato</numerusform>
            <numerusform>%n selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes apply to all of them</source>
        <translation>Le modifiche valgono per tutti</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Ripristina %1</translation>
    </message>
    <message>
        <source>Set source of %1</source>
        <translation>Imposta la fonte di %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Rack, %1 U</source>
        <translation>Rack, %1 U</translation>
    </message>
    <message>
        <source>The plan and its assumptions</source>
        <translation>Il piano e le sue ipotesi</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Pool of accelerators</source>
        <translation>Pool di acceleratori</translation>
    </message>
    <message>
        <source>Cloud commitment</source>
        <translation>Impegno cloud</translation>
    </message>
    <message>
        <source>API commitment</source>
        <translation>Impegno API</translation>
    </message>
    <message>
        <source>Staff role</source>
        <translation>Ruolo del personale</translation>
    </message>
    <message>
        <source>Show %1 in %2</source>
        <translation>Mostra %1 in %2</translation>
    </message>
    <message>
        <source>Hold %1 fixed</source>
        <translation>Tieni fisso %1</translation>
    </message>
    <message>
        <source>Vary %1</source>
        <translation>Varia %1</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Acquisto</translation>
    </message>
    <message>
        <source>Money over time</source>
        <translation>Denaro nel tempo</translation>
    </message>
    <message>
        <source>Interest, taxes, funding, prices</source>
        <translation>Interesse, imposte, finanziamento, prezzi</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Come di solito</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Che cosa segue</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Index memory</source>
        <translation>Memoria dell&apos;indice</translation>
    </message>
    <message>
        <source>Index servers</source>
        <translation>Server dell&apos;indice</translation>
    </message>
    <message>
        <source>Raw storage</source>
        <translation>Memoria grezza</translation>
    </message>
    <message>
        <source>Sent in a month</source>
        <translation>Inviato in un mese</translation>
    </message>
    <message>
        <source>Sent at the peak</source>
        <translation>Inviato al picco</translation>
    </message>
    <message>
        <source>output token</source>
        <translation>token in uscita</translation>
    </message>
    <message>
        <source>Energy per %1</source>
        <translation>Energia per %1</translation>
    </message>
    <message>
        <source>Tokens per joule</source>
        <translation>Token per joule</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>CO₂ per %1</translation>
    </message>
    <message>
        <source>One accelerator</source>
        <translation>Un acceleratore</translation>
    </message>
    <message>
        <source>Its basis</source>
        <translation>La sua base</translation>
    </message>
    <message>
        <source>measured on it, n = %1</source>
        <translation>misurato su di esso, n = %1</translation>
    </message>
    <message>
        <source>80 % between</source>
        <translation>80 % tra</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two rates</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Time of one run</source>
        <translation>Tempo di un&apos;esecuzione</translation>
    </message>
    <message>
        <source>Training state</source>
        <translation>Stato dell&apos;addestramento</translation>
    </message>
    <message>
        <source>nothing was measured for this task</source>
        <translation>per questo compito non è stato misurato nulla</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>scegli</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>rate, its unit, what was measured</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 (carried over)</source>
        <translation>%1 (riportato)</translation>
    </message>
    <message>
        <source>%1 (not for this task or accelerator)</source>
        <translation>%1 (non per questo compito o acceleratore)</translation>
    </message>
    <message>
        <source>Remove calibration</source>
        <translation>Rimuovi calibrazione</translation>
    </message>
    <message>
        <source>What one of it costs in %1</source>
        <translation>Quanto vale una sua unità in %1</translation>
    </message>
    <message>
        <source>Egress tier</source>
        <translation>Scaglione di egress</translation>
    </message>
    <message>
        <source>Peak, in flight</source>
        <translation>Punta, in corso</translation>
    </message>
    <message>
        <source>First token, p50</source>
        <translation>Primo token, p50</translation>
    </message>
    <message>
        <source>First token, p95</source>
        <translation>Primo token, p95</translation>
    </message>
    <message>
        <source>First token, p99</source>
        <translation>Primo token, p99</translation>
    </message>
    <message>
        <source>Peak, first token</source>
        <translation>Punta, primo token</translation>
    </message>
    <message>
        <source>Peak, per token</source>
        <translation>Punta, per token</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>Alla punta</translation>
    </message>
    <message>
        <source>the queue grows without end</source>
        <translation>la coda cresce senza fine</translation>
    </message>
    <message>
        <source>Within limits</source>
        <translation>Entro i limiti</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 in corso</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation>Resa utile</translation>
    </message>
    <message>
        <source>none: one request alone breaks a limit</source>
        <translation>nessuna: una richiesta da sola viola un limite</translation>
    </message>
    <message>
        <source>by its size</source>
        <translation>secondo la dimensione</translation>
    </message>
    <message>
        <source>From published searches, by vectors and dimensions</source>
        <translation>Da ricerche pubblicate, per vettori e dimensioni</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two figures</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>With searches</source>
        <translation>Con ricerche</translation>
    </message>
    <message>
        <source>Search, p95</source>
        <translation>Ricerca, p95</translation>
    </message>
    <message>
        <source>%1 and %2 ms</source>
        <translation>%1 e %2 ms</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>It may be used. Else say why not: a law, a contract, a policy.</source>
        <translation>Si può usare. Altrimenti dire perché no: una legge, un contratto, una regola interna.</translation>
    </message>
    <message>
        <source>A line that is refused is priced to compare with: it never wins, and the plan says what refusing it costs.</source>
        <translation>Una voce esclusa è prezzata per confronto: non vince mai, e il piano dice quanto costa escluderla.</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, esclusa</translation>
    </message>
    <message>
        <source>Owned in the mix</source>
        <translation>Di proprietà nel mix</translation>
    </message>
    <message>
        <source>All owned adds</source>
        <translation>Tutto proprio: aggiunge</translation>
    </message>
    <message>
        <source>All rented adds</source>
        <translation>Tutto noleggiato: aggiunge</translation>
    </message>
    <message>
        <source>By the token adds</source>
        <translation>A token: aggiunge</translation>
    </message>
    <message>
        <source>Permitting it saves</source>
        <translation>Permetterla fa risparmiare</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Interval</name>
    <message>
        <source>a stated rate, with no interval</source>
        <translation>una velocità dichiarata, senza intervallo</translation>
    </message>
    <message numerus="yes">
        <source>from %n measured run(s) of this setting</source>
        <translation>
            <numerusform>da %n prova misurata di questa configurazione</numerusform>
            <numerusform>da %n prove misurate di questa configurazione</numerusform>
        </translation>
    </message>
    <message>
        <source>measured on this accelerator</source>
        <translation>misurato su questo acceleratore</translation>
    </message>
    <message>
        <source>from measured kernels of this accelerator</source>
        <translation>da kernel misurati di questo acceleratore</translation>
    </message>
    <message>
        <source>from measured kernels of its family</source>
        <translation>da kernel misurati della sua famiglia</translation>
    </message>
    <message>
        <source>from its data sheet</source>
        <translation>dalla sua scheda tecnica</translation>
    </message>
    <message>
        <source>80 % of measurements lie between %1 and %2</source>
        <translation>l&apos;80 % delle misure sta fra %1 e %2</translation>
    </message>
    <message>
        <source>from what measured accelerators draw at such a load</source>
        <translation>da quanto assorbono acceleratori misurati a tale carico</translation>
    </message>
    <message>
        <source>the figure is their upper end</source>
        <translation>il valore ne è l&apos;estremo superiore</translation>
    </message>
    <message>
        <source>the figure is their lower end</source>
        <translation>il valore ne è l&apos;estremo inferiore</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LayoutAccessible</name>
    <message>
        <source>%1, %2 of %3 planned, %4 of %5 U used</source>
        <translation>%1, %2 di %3 previsti, %4 di %5 U usate</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LayoutCanvas</name>
    <message>
        <source>Racks</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>No rack yet</source>
        <translation>Ancora nessun rack</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>if placed in %1</source>
        <translation>se messo in %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LayoutView</name>
    <message>
        <source>Elevation</source>
        <translation>Prospetto</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Show all racks (F)</source>
        <translation>Mostra tutti i rack (F)</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colore secondo</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LoadChart</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>p95 in %1, %2 per hour</source>
        <translation>p95 in %1, %2 all&apos;ora</translation>
    </message>
    <message>
        <source>Latency against load appears here
once a pool with accelerators serves this workload.</source>
        <translation>La latenza rispetto al carico appare qui
appena un pool con acceleratori serve questo carico.</translation>
    </message>
    <message>
        <source>limit %1 %2</source>
        <translation>limite %1 %2</translation>
    </message>
    <message>
        <source>mean load, %1 %2</source>
        <translation>carico medio, %1 %2</translation>
    </message>
    <message>
        <source>peak, %1 %2</source>
        <translation>punta, %1 %2</translation>
    </message>
    <message>
        <source>one replica, requests in flight</source>
        <translation>una replica, richieste in corso</translation>
    </message>
    <message>
        <source>Throughput and latency appear here
once the model fits its accelerators.</source>
        <translation>Resa e latenza appaiono qui
appena il modello entra nei suoi acceleratori.</translation>
    </message>
    <message>
        <source>limit %1 ms</source>
        <translation>limite %1 ms</translation>
    </message>
    <message>
        <source>output tokens per second</source>
        <translation>token in uscita al secondo</translation>
    </message>
    <message>
        <source>time per output token, ms</source>
        <translation>tempo per token in uscita, ms</translation>
    </message>
    <message>
        <source>Latency against load appears here
once a workload is served by a pool.</source>
        <translation>La latenza rispetto al carico appare qui
appena un pool serve un carico.</translation>
    </message>
    <message>
        <source>peak: %1 against the simulation</source>
        <translation>picco: %1 rispetto alla simulazione</translation>
    </message>
    <message>
        <source>%1; %2 against the simulation</source>
        <translation>%1; %2 rispetto alla simulazione</translation>
    </message>
    <message numerus="yes">
        <source>one replica; 80 % band, %n run(s)</source>
        <translation>
            <numerusform>una replica; banda 80 %, %n prova</numerusform>
            <numerusform>una replica; banda 80 %, %n prove</numerusform>
        </translation>
    </message>
    <message>
        <source>one replica, in flight; 80 % band</source>
        <translation>una replica, in corso; banda 80 %</translation>
    </message>
    <message>
        <source>limits kept to %1</source>
        <translation>limiti rispettati fino a %1</translation>
    </message>
    <message>
        <source>time to first token, ms</source>
        <translation>tempo al primo token, ms</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>token/s</translation>
    </message>
    <message>
        <source>first token, ms</source>
        <translation>primo token, ms</translation>
    </message>
    <message>
        <source>per token, ms</source>
        <translation>per token, ms</translation>
    </message>
    <message>
        <source>Batch work waits for hours that are free:
no latency is worked out for it.</source>
        <translation>Il lavoro differito attende ore libere:
per esso non si calcola una latenza.</translation>
    </message>
    <message>
        <source>as they come, %1</source>
        <translation>come arrivano, %1</translation>
    </message>
    <message>
        <source>line: as in a benchmark; dot: as they come</source>
        <translation>linea: come in un benchmark; punto: come arrivano</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LogDialog</name>
    <message>
        <source>Correct the model</source>
        <translation>Correggi il modello</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Measured runs: %1</source>
        <translation>Prove misurate: %1</translation>
    </message>
    <message>
        <source>For the deployment</source>
        <translation>Per la distribuzione</translation>
    </message>
    <message>
        <source>It becomes one step of the history; Ctrl+Z takes it back.</source>
        <translation>Diventa un passo della cronologia; Ctrl+Z lo annulla.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MainWindow</name>
    <message>
        <source>Saved to %1</source>
        <translation>Salvato in %1</translation>
    </message>
    <message>
        <source>a plan that was never saved</source>
        <translation>un piano mai salvato</translation>
    </message>
    <message>
        <source>Headroom ended unexpectedly. Unsaved work on %1 was kept (%2).</source>
        <translation>Headroom è terminato in modo inatteso. Il lavoro non salvato su %1 è stato conservato (%2).</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>non ancora salvato</translation>
    </message>
    <message>
        <source>%1 (%2)[*] – Headroom</source>
        <translation>%1 (%2)[*] – Headroom</translation>
    </message>
    <message>
        <source>Evaluated in %1 ms</source>
        <translation>Valutato in %1 ms</translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <translation>Catalogo %1</translation>
    </message>
    <message>
        <source>Safe mode: nothing is kept</source>
        <translation>Modalità sicura: nulla è conservato</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nulla da salvare</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tutto salvato</translation>
    </message>
    <message>
        <source>Recovery copy %1 ago</source>
        <translation>Copia di recupero %1 fa</translation>
    </message>
    <message>
        <source>Recovery copy soon</source>
        <translation>Copia di recupero tra poco</translation>
    </message>
    <message>
        <source>This plan&apos;s figures are those of the catalogue.</source>
        <translation>I valori di questo piano sono quelli del catalogo.</translation>
    </message>
    <message>
        <source>Update from the catalogue</source>
        <translation>Aggiorna dal catalogo</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed in the catalogue since this plan was made.</source>
        <translation>
            <numerusform>%n valore è cambiato nel catalogo da quando il piano è stato fatto.</numerusform>
            <numerusform>%n valori sono cambiati nel catalogo da quando il piano è stato fatto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrali</translation>
    </message>
    <message>
        <source>Keep the plan&apos;s</source>
        <translation>Tieni quelli del piano</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>La relazione è stata scritta in %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Export the plan as text</source>
        <translation>Esporta il piano come testo</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Apri &amp;recenti</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Esempi</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Inserisci</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fi&amp;nestra</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Nuovo piano</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Apri…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salva &amp;con nome…</translation>
    </message>
    <message>
        <source>&amp;Export as text…</source>
        <translation>&amp;Esporta come testo…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Relazione…</translation>
    </message>
    <message>
        <source>&amp;Update prices from the catalogue…</source>
        <translation>A&amp;ggiorna i prezzi dal catalogo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplica</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Elevation</source>
        <translation>&amp;Prospetto</translation>
    </message>
    <message>
        <source>&amp;Hall</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabella</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ri&amp;duci</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom al 100 %</translation>
    </message>
    <message>
        <source>Show &amp;all racks</source>
        <translation>Mostra t&amp;utti i rack</translation>
    </message>
    <message>
        <source>Light &amp;theme</source>
        <translation>&amp;Tema chiaro</translation>
    </message>
    <message>
        <source>Dark &amp;theme</source>
        <translation>&amp;Tema scuro</translation>
    </message>
    <message>
        <source>&amp;Reset arrangement</source>
        <translation>&amp;Ripristina disposizione</translation>
    </message>
    <message>
        <source>Search or run a &amp;command</source>
        <translation>Cerca o esegui un &amp;comando</translation>
    </message>
    <message>
        <source>&amp;Examples and recent plans</source>
        <translation>&amp;Esempi e piani recenti</translation>
    </message>
    <message>
        <source>&amp;About Headroom</source>
        <translation>&amp;Informazioni su Headroom</translation>
    </message>
    <message>
        <source>&amp;Rack</source>
        <translation>&amp;Rack</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Sede</translation>
    </message>
    <message>
        <source>Search the &amp;catalogue</source>
        <translation>Cerca nel &amp;catalogo</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposizione</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Cerca o esegui un comando</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relazione</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation>Memoria per acceleratore</translation>
    </message>
    <message>
        <source>Latency against load</source>
        <translation>Latenza rispetto al carico</translation>
    </message>
    <message>
        <source>Power through the day</source>
        <translation>Potenza nella giornata</translation>
    </message>
    <message>
        <source>Cumulative cost</source>
        <translation>Costo cumulato</translation>
    </message>
    <message>
        <source>Cost by year</source>
        <translation>Costo per anno</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Ispettore</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Spiegazione</translation>
    </message>
    <message>
        <source>&amp;Pool of accelerators</source>
        <translation>&amp;Pool di acceleratori</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>&amp;Carico</translation>
    </message>
    <message>
        <source>&amp;Deployment</source>
        <translation>&amp;Distribuzione</translation>
    </message>
    <message>
        <source>&amp;Cloud commitment</source>
        <translation>Impegno c&amp;loud</translation>
    </message>
    <message>
        <source>&amp;API commitment</source>
        <translation>Impegno &amp;API</translation>
    </message>
    <message>
        <source>Staff r&amp;ole</source>
        <translation>Ru&amp;olo del personale</translation>
    </message>
    <message>
        <source>example</source>
        <translation>esempio</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Colloca %1</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>P&amp;urchase</source>
        <translation>Ac&amp;quisto</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitività</translation>
    </message>
    <message>
        <source>Regime map</source>
        <translation>Mappa dei regimi</translation>
    </message>
    <message>
        <source>&amp;Goal seek…</source>
        <translation>Ricerca &amp;obiettivo…</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulazione</translation>
    </message>
    <message>
        <source>Cost per unit</source>
        <translation>Costo per unità</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Flusso di cassa</translation>
    </message>
    <message>
        <source>Remove calibration</source>
        <translation>Rimuovi calibrazione</translation>
    </message>
    <message>
        <source>A&amp;ccuracy of the predictions</source>
        <translation>A&amp;ccuratezza delle previsioni</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MemoryChart</name>
    <message>
        <source>limit %1 GB</source>
        <translation>limite %1 GB</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 pesi</translation>
    </message>
    <message>
        <source>%1 KV cache</source>
        <translation>%1 cache KV</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 liberi</translation>
    </message>
    <message>
        <source>%1 act., overhead</source>
        <translation>%1 att. ecc.</translation>
    </message>
    <message>
        <source>Memory per accelerator appears here once a deployment of a
known model serves or trains on a pool that stands in a rack.</source>
        <translation>La memoria per acceleratore appare qui quando
un modello noto serve o si addestra su un pool
che sta in un rack.</translation>
    </message>
    <message>
        <source>GB, %1 used; 80 % whiskers</source>
        <translation>GB, %1 usati; barre dell&apos;80 %</translation>
    </message>
    <message>
        <source>%1 optimizer</source>
        <translation>%1 ottimizzatore</translation>
    </message>
</context>
<context>
    <name>headroom::ui::NewWorkload</name>
    <message>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unità</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>registrazione</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>frase</translation>
    </message>
    <message>
        <source>second of speech</source>
        <translation>secondo di voce</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>search</source>
        <translation>ricerca</translation>
    </message>
    <message>
        <source>query</source>
        <translation>interrogazione</translation>
    </message>
    <message>
        <source>page</source>
        <translation>pagina</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>fotogramma</translation>
    </message>
    <message>
        <source>request</source>
        <translation>richiesta</translation>
    </message>
    <message>
        <source>image</source>
        <translation>immagine</translation>
    </message>
    <message>
        <source>record</source>
        <translation>record</translation>
    </message>
    <message>
        <source>output token</source>
        <translation>token in uscita</translation>
    </message>
    <message>
        <source>run</source>
        <translation>esecuzione</translation>
    </message>
    <message>
        <source>trained token</source>
        <translation>token addestrato</translation>
    </message>
    <message>
        <source>download</source>
        <translation>download</translation>
    </message>
</context>
<context>
    <name>headroom::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Chiudi questo avviso</translation>
    </message>
</context>
<context>
    <name>headroom::ui::OptionPages</name>
    <message>
        <source>Ways of doing the work, %1</source>
        <translation>Modi di fare il lavoro, %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Present cost</source>
        <translation>Costo attualizzato</translation>
    </message>
    <message>
        <source>Level, a year</source>
        <translation>Costante, all&apos;anno</translation>
    </message>
    <message>
        <source>NPV of owning</source>
        <translation>VAN del possesso</translation>
    </message>
    <message>
        <source>IRR of owning</source>
        <translation>TIR del possesso</translation>
    </message>
    <message>
        <source>Payback, months</source>
        <translation>Recupero, mesi</translation>
    </message>
    <message>
        <source>Cost of one unit</source>
        <translation>Costo di un&apos;unità</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <translation>%1 (esclusa)</translation>
    </message>
    <message>
        <source>Where each workload runs, %1</source>
        <translation>Dove gira ogni carico, %1</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Proprio</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Istanze</translation>
    </message>
    <message>
        <source>All owned adds</source>
        <translation>Tutto proprio: aggiunge</translation>
    </message>
    <message>
        <source>All rented adds</source>
        <translation>Tutto noleggiato: aggiunge</translation>
    </message>
    <message>
        <source>By the token</source>
        <translation>A token</translation>
    </message>
    <message>
        <source>What is too small does not serve the demand: nothing is told of what it would save.</source>
        <translation>Ciò che è troppo piccolo non serve la domanda: non si dice quanto farebbe risparmiare.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The price of the constraint, %1, is %2 that the cheapest permitted way costs, less %3 that the cheapest would cost were all permitted: %4.</source>
        <translation>Il prezzo del vincolo, %1, è %2 della via permessa più economica meno %3 della più economica se tutto fosse permesso: %4.</translation>
    </message>
    <message>
        <source>The permitted way is counted without the servers that neither the demand nor a stated reserve needs.</source>
        <translation>La via permessa è calcolata senza i server che né la domanda né una riserva indicata richiedono.</translation>
    </message>
    <message>
        <source>%1, all permitted</source>
        <translation>%1, tutto permesso</translation>
    </message>
    <message>
        <source>The hybrid does %1 of the busiest hour&apos;s work at home: %2.</source>
        <translation>L&apos;ibrido svolge in proprio il %1 del lavoro dell&apos;ora di punta: %2.</translation>
    </message>
    <message>
        <source>What does a part of the work is there to compare with and is never called the cheapest: see Findings.</source>
        <translation>Ciò che svolge solo una parte del lavoro serve da confronto e non è mai detto il più economico: vedere Rilievi.</translation>
    </message>
    <message>
        <source>%1 is refused: %2. Permitting it alone would save %3.</source>
        <translation>%1 è escluso: %2. Consentirlo da solo farebbe risparmiare %3.</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>Present cost of running all of one workload so while the others stay: servers that only it needs, its instances, its tokens, and what is paid once where no other owns or rents. What several share is nobody&apos;s alone, so the rows need not add up. Level costs of a year are paid at its end, costs of units month by month.</source>
        <translation>Costo attuale di far girare così tutto un carico mentre gli altri restano: i server che servono solo a lui, le sue istanze, i suoi token e ciò che si paga una volta dove nessun altro possiede o noleggia. Ciò che più carichi condividono non è di uno solo, quindi le righe possono non sommarsi. I costi annui livellati si pagano a fine anno, quelli unitari mese per mese.</translation>
    </message>
    <message>
        <source>Leaving the cloud when the plan ends costs %1: what is stated for it, sending out what is stored, and what is still owed.</source>
        <translation>Lasciare il cloud alla fine del piano costa %1: quanto dichiarato, l’invio di ciò che è archiviato e quanto ancora dovuto.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::OptionStyle</name>
    <message>
        <source>own</source>
        <translation>proprio</translation>
    </message>
    <message>
        <source>own, other space</source>
        <translation>proprio, altro luogo</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>cloud</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>ibrido</translation>
    </message>
</context>
<context>
    <name>headroom::ui::OriginLegend</name>
    <message>
        <source>fact</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>ipotesi</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ignoto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiato</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PageWriter</name>
    <message>
        <source>%1 of %2</source>
        <comment>page of pages</comment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlacementDrag</name>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Place %1 in %2</source>
        <translation>Colloca %1 in %2</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Sposta %1 in %2</translation>
    </message>
    <message>
        <source>Fit %1 into %2</source>
        <translation>Monta %1 in %2</translation>
    </message>
    <message>
        <source>Add rack %1</source>
        <translation>Aggiungi il rack %1</translation>
    </message>
    <message>
        <source>%1, slot %2</source>
        <translation>%1, slot %2</translation>
    </message>
    <message>
        <source>%1 has no slots for accelerators.</source>
        <translation>%1 non ha slot per acceleratori.</translation>
    </message>
    <message>
        <source>%1 takes %2, this is %3.</source>
        <translation>%1 accetta %2, questo è %3.</translation>
    </message>
    <message>
        <source>Nothing is legal: raise the feed of %1 by %2 or add a rack.</source>
        <translation>Nessun posto ammesso: aumentare l&apos;alimentazione di %1 di %2 o aggiungere un rack.</translation>
    </message>
    <message>
        <source>%1 has no place in a rack: %2 are chosen in the inspector.</source>
        <translation>%1 non ha posto in un rack: %2 si scelgono nell&apos;ispettore.</translation>
    </message>
    <message>
        <source>Dropping adds the rack %1.</source>
        <translation>Rilasciando si aggiunge il rack %1.</translation>
    </message>
    <message>
        <source>%1 fits in %2.</source>
        <translation>%1 entra in %2.</translation>
    </message>
    <message>
        <source>Dragging %1. %2. Nearest legal place: %3.</source>
        <translation>Trascinamento di %1. %2. Posto ammesso più vicino: %3.</translation>
    </message>
    <message>
        <source>Dragging %1. %2. %3</source>
        <translation>Trascinamento di %1. %2. %3</translation>
    </message>
    <message>
        <source>%1 goes into a slot of a server.</source>
        <translation>%1 va in uno slot di un server.</translation>
    </message>
    <message>
        <source>%1 goes into a rack.</source>
        <translation>%1 va in un rack.</translation>
    </message>
    <message>
        <source>%1, on a rail</source>
        <translation>%1, su una guida</translation>
    </message>
    <message>
        <source>The slots of %1 are %2 wide, this card is %3 wide.</source>
        <translation>Gli slot di %1 sono larghi %2, questa scheda è larga %3.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanImport</name>
    <message>
        <source>%1 billion parameters, %2 billion of them active for a token.</source>
        <translation>%1 miliardi di parametri, di cui %2 miliardi attivi per token.</translation>
    </message>
    <message>
        <source>Quantisation: %1.</source>
        <translation>Quantizzazione: %1.</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>Non contati: %1.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>A model: %1</source>
        <translation>Un modello: %1</translation>
    </message>
    <message>
        <source>Add the model</source>
        <translation>Aggiungi il modello</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Chiamato</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importa %1</translation>
    </message>
    <message>
        <source>%1 can now be chosen as a deployment&apos;s model.</source>
        <translation>%1 ora si può scegliere come modello di una distribuzione.</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importa prezzi</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) now have the prices of the list.</source>
        <translation>
            <numerusform>%n voce ha ora i prezzi del listino.</numerusform>
            <numerusform>%n voci hanno ora i prezzi del listino.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a trace of requests, but no workload of this plan serves requests. Add one first.</source>
        <translation>%1 è una traccia di richieste, ma nessun carico di questo piano serve richieste. Aggiungetene prima uno.</translation>
    </message>
    <message>
        <source>%1 requests in %2 s: %3 a second.</source>
        <translation>%1 richieste in %2 s: %3 al secondo.</translation>
    </message>
    <message>
        <source>%1 input and %2 output tokens each, in the mean.</source>
        <translation>%1 token in ingresso e %2 in uscita ciascuna, in media.</translation>
    </message>
    <message>
        <source>The peak is %1 times the mean.</source>
        <translation>Il picco è %1 volte la media.</translation>
    </message>
    <message>
        <source>It is too short to show a peak; the workload keeps its own.</source>
        <translation>È troppo breve per mostrare un picco; il carico tiene il suo.</translation>
    </message>
    <message>
        <source>A trace of requests</source>
        <translation>Una traccia di richieste</translation>
    </message>
    <message>
        <source>Take its demand</source>
        <translation>Prendi la sua domanda</translation>
    </message>
    <message>
        <source>For the workload</source>
        <translation>Per il carico</translation>
    </message>
    <message>
        <source>Import a trace</source>
        <translation>Importa una traccia</translation>
    </message>
    <message>
        <source>The workload has the trace&apos;s demand.</source>
        <translation>Il carico ha la domanda della traccia.</translation>
    </message>
    <message>
        <source>%1: what this file holds is not known here. Known are plans, config.json of Hugging Face models, price lists of machines and of models, traces of requests, and logs of serving benchmarks.</source>
        <translation>%1: il contenuto di questo file non è noto. Sono noti piani, config.json di modelli Hugging Face, listini di macchine e modelli, tracce di richieste e registri di misure di servizio.</translation>
    </message>
    <message>
        <source>%1 is a log of a serving benchmark, but no deployment of this plan takes its speed from the model. Add one first.</source>
        <translation>%1 è un registro di misure di servizio, ma nessuna distribuzione di questo piano prende la velocità dal modello. Aggiungerne prima una.</translation>
    </message>
    <message>
        <source>Calibrate by %1</source>
        <translation>Calibra con %1</translation>
    </message>
    <message>
        <source>The model is corrected by the runs that were measured.</source>
        <translation>Il modello è corretto dalle prove misurate.</translation>
    </message>
    <message>
        <source>It covers a week: the shape of the week is its own, 168 hours in UTC from Monday.</source>
        <translation>Copre una settimana: la forma della settimana è la sua, 168 ore in UTC dal lunedì.</translation>
    </message>
    <message>
        <source>It covers a day: the shape of the day is its own, 24 hours in UTC.</source>
        <translation>Copre un giorno: la forma del giorno è la sua, 24 ore in UTC.</translation>
    </message>
    <message>
        <source>It does not show a whole day on a clock: every hour is taken alike, and its busiest five minutes stand for the peak.</source>
        <translation>Non mostra un giorno intero: ogni ora vale uguale e i suoi cinque minuti più intensi valgono come punta.</translation>
    </message>
    <message>
        <source>Every hour is taken alike.</source>
        <translation>Ogni ora vale uguale.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are like the one before in every digit.</source>
        <translation>
            <numerusform>%n richiesta è uguale alla precedente in ogni cifra.</numerusform>
            <numerusform>%n richieste sono uguali alla precedente in ogni cifra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the file, as the model&apos;s class has it: %1.</source>
        <translation>Omesso nel file, come lo prevede la classe del modello: %1.</translation>
    </message>
    <message>
        <source>Models, prices, traces, benchmarks (*.json *.csv *.jsonl *.txt *.yml *.yaml);;All files (*)</source>
        <translation>Modelli, prezzi, tracce, misure (*.json *.csv *.jsonl *.txt *.yml *.yaml);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Beside them %1 billion parameters of the encoder of images.</source>
        <translation>Oltre a questi %1 miliardi di parametri dell&apos;encoder di immagini.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanOutline</name>
    <message>
        <source>Sites</source>
        <translation>Sedi</translation>
    </message>
    <message>
        <source>Pools of accelerators</source>
        <translation>Pool di acceleratori</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Carichi</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Distribuzioni</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nuova sede</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>Nuovo pool</translation>
    </message>
    <message>
        <source>New workload</source>
        <translation>Nuovo carico</translation>
    </message>
    <message>
        <source>New deployment</source>
        <translation>Nuova distribuzione</translation>
    </message>
    <message>
        <source>New cloud commitment</source>
        <translation>Nuovo impegno cloud</translation>
    </message>
    <message>
        <source>New API commitment</source>
        <translation>Nuovo impegno API</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nuovo ruolo</translation>
    </message>
    <message>
        <source>Plan and assumptions</source>
        <translation>Piano e ipotesi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Rimuovi ciò che è selezionato</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Parti del piano</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Other purchases</source>
        <translation>Altri acquisti</translation>
    </message>
    <message>
        <source>New purchase</source>
        <translation>Nuovo acquisto</translation>
    </message>
    <message>
        <source>Money over time</source>
        <translation>Denaro nel tempo</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Cambi</translation>
    </message>
    <message>
        <source>Egress tiers</source>
        <translation>Scaglioni di egress</translation>
    </message>
    <message>
        <source>New exchange rate</source>
        <translation>Nuovo cambio</translation>
    </message>
    <message>
        <source>New egress tier</source>
        <translation>Nuovo scaglione di egress</translation>
    </message>
    <message>
        <source>New workload: %1</source>
        <translation>Nuovo carico: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanSession</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifiche non salvate</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Salvare le modifiche a «%1»?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Senza salvare vanno perse.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Apri un piano</translation>
    </message>
    <message>
        <source>Headroom plans (*.headroom *.json);;All files (*)</source>
        <translation>Piani Headroom (*.headroom *.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nuovo piano</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salva il piano</translation>
    </message>
    <message>
        <source>Headroom plan (*.headroom);;Plan as text (*.json)</source>
        <translation>Piano Headroom (*.headroom);;Piano come testo (*.json)</translation>
    </message>
    <message>
        <source>The work is still here and in its recovery copy; save it elsewhere with “Save as”.</source>
        <translation>Il lavoro è ancora qui e nella sua copia di recupero; salvarlo altrove con «Salva con nome».</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PriceImport</name>
    <message>
        <source>Prices of machines</source>
        <translation>Prezzi di macchine</translation>
    </message>
    <message>
        <source>The list does not say whose prices these are.</source>
        <translation>Il listino non dice di chi sono questi prezzi.</translation>
    </message>
    <message>
        <source>The list is of one region and does not name it.</source>
        <translation>Il listino è di una regione e non la nomina.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>%1 rows; %2 figures change, %3 items are new, %4 stay as they are.</source>
        <translation>%1 righe; %2 valori cambiano, %3 voci sono nuove, %4 restano come sono.</translation>
    </message>
    <message>
        <source>Rows without a price, left out: %1.</source>
        <translation>Righe senza prezzo, tralasciate: %1.</translation>
    </message>
    <message>
        <source>Spot prices above on demand, left out: %1.</source>
        <translation>Prezzi spot sopra il prezzo a richiesta, tralasciati: %1.</translation>
    </message>
    <message>
        <source>Prices of models by the token</source>
        <translation>Prezzi di modelli per token</translation>
    </message>
    <message>
        <source>Take the chosen</source>
        <translation>Prendi i scelti</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Noto</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Nel listino</translation>
    </message>
    <message>
        <source>Dearer for long prompts, base price taken: %1.</source>
        <translation>Più cari per prompt lunghi, preso il prezzo base: %1.</translation>
    </message>
    <message>
        <source>Prices of the day</source>
        <translation>Prezzi del giorno</translation>
    </message>
    <message>
        <source>Older than what is known, not chosen: %1 figures.</source>
        <translation>Più vecchi di quanto noto, non scelti: %1 valori.</translation>
    </message>
    <message>
        <source>Accelerators alone, the machine around them is billed apart: %1.</source>
        <translation>Solo acceleratori, la macchina che li ospita è fatturata a parte: %1.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RackPainter</name>
    <message>
        <source>%1 U, A + B</source>
        <translation>%1 U, A + B</translation>
    </message>
    <message>
        <source>of %1 planned</source>
        <translation>di %1 previsti</translation>
    </message>
    <message>
        <source>%1 of %2 U</source>
        <translation>%1 di %2 U</translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s)</source>
        <translation>
            <numerusform>%n acceleratore</numerusform>
            <numerusform>%n acceleratori</numerusform>
        </translation>
    </message>
    <message>
        <source>weight unknown</source>
        <translation>peso ignoto</translation>
    </message>
    <message>
        <source>%1 U free</source>
        <translation>%1 U libere</translation>
    </message>
    <message>
        <source>no weight left to use them</source>
        <translation>nessun peso rimasto per usarle</translation>
    </message>
    <message>
        <source>no power left to use them</source>
        <translation>nessuna potenza rimasta per usarle</translation>
    </message>
    <message numerus="yes">
        <source>%1 left: %n more server(s)</source>
        <translation>
            <numerusform>%1 rimasti: ancora %n server</numerusform>
            <numerusform>%1 rimasti: ancora %n server</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left, %2 needed</source>
        <translation>%1 liberi, %2 necessari</translation>
    </message>
    <message>
        <source>no weight left</source>
        <translation>peso esaurito</translation>
    </message>
    <message>
        <source>no power left</source>
        <translation>potenza esaurita</translation>
    </message>
    <message>
        <source>only %1 left</source>
        <translation>solo %1 liberi</translation>
    </message>
    <message numerus="yes">
        <source>power for %n more server(s) of %1</source>
        <translation>
            <numerusform>potenza per un altro server da %1</numerusform>
            <numerusform>potenza per altri %n server da %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>power for %n more</source>
        <translation>
            <numerusform>potenza per un altro</numerusform>
            <numerusform>potenza per altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::RackScene</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RackTable</name>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparato</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenza</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Acceleratori</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparati</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RecoveryKeeper</name>
    <message>
        <source>No recovery copy could be written. %1</source>
        <translation>Non è stato possibile scrivere una copia di recupero. %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RefusalCard</name>
    <message>
        <source>kW allowed, %1 of %2</source>
        <translation>kW ammessi, %1 di %2</translation>
    </message>
    <message>
        <source>Nearest legal place: %1</source>
        <translation>Posto ammesso più vicino: %1</translation>
    </message>
    <message>
        <source>Enter places it there. Esc cancels.</source>
        <translation>Invio lo mette lì. Esc annulla.</translation>
    </message>
    <message>
        <source>Esc cancels.</source>
        <translation>Esc annulla.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RegimeView</name>
    <message>
        <source>Input across</source>
        <translation>Dato in orizzontale</translation>
    </message>
    <message>
        <source>Input upwards</source>
        <translation>Dato in verticale</translation>
    </message>
    <message>
        <source>Who costs least over two inputs appears here
once the plan has something to compare.</source>
        <translation>Chi costa meno al variare di due dati appare qui
appena il piano ha qualcosa da confrontare.</translation>
    </message>
    <message>
        <source>who costs least over the horizon</source>
        <translation>chi costa meno sull&apos;orizzonte</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Che cosa si confronta</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Chi partecipa</translation>
    </message>
    <message>
        <source>Regime map</source>
        <translation>Mappa dei regimi</translation>
    </message>
    <message>
        <source>Today %1 costs least: %2</source>
        <translation>Oggi %1 costa meno di tutti: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an input and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Least: %1, %2</source>
        <comment>who costs least, what that costs</comment>
        <translation>Minimo: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1, %2 more</source>
        <comment>who costs least but one, by how much more</comment>
        <translation>Poi: %1, %2 in più</translation>
    </message>
    <message>
        <source>Own hardware does not serve the demand here.</source>
        <translation>Qui l&apos;hardware proprio non copre la domanda.</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <comment>a way of doing the work</comment>
        <translation>%1 (esclusa)</translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation>Calcolo in corso …</translation>
    </message>
    <message>
        <source>No way that takes part does all of the work</source>
        <translation>Nessuna via che partecipa fa tutto il lavoro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a way, what it leaves out</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No way that takes part does all of the work here.</source>
        <translation>Nessuna via che partecipa fa qui tutto il lavoro.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Report</name>
    <message>
        <source>Headroom %1    Catalogue %2    Plan %3    %4, prices of %5</source>
        <translation>Headroom %1    Catalogo %2    Piano %3    %4, prezzi del %5</translation>
    </message>
    <message>
        <source>Headroom %1    Catalogue %2    Plan %3    %4, nominal, from %5</source>
        <translation>Headroom %1    Catalogo %2    Piano %3    %4, nominali, dal %5</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Relazione</translation>
    </message>
    <message>
        <source>Technical: with every input and formula</source>
        <translation>Tecnica: con ogni dato e formula</translation>
    </message>
    <message>
        <source>Executive: without the appendices</source>
        <translation>Per la direzione: senza appendici</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Write the report to</source>
        <translation>Scrivi la relazione in</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Scrivi la relazione</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ResidualChart</name>
    <message>
        <source>Time to first token, measured over modelled</source>
        <translation>Tempo al primo token, misurato su modellato</translation>
    </message>
    <message>
        <source>Time per output token, measured over modelled</source>
        <translation>Tempo per token in uscita, misurato su modellato</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non misurato</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RunComparisonView</name>
    <message>
        <source>Ring: the model alone. Dot: with the correction. On the line at 1 both agree.</source>
        <translation>Anello: il solo modello. Punto: con la correzione. Sulla linea a 1 coincidono.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Esegui</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>First token, ms</source>
        <translation>Primo token, ms</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modello</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corretto</translation>
    </message>
    <message>
        <source>Per token, ms</source>
        <translation>Per token, ms</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>primo token %1</translation>
    </message>
    <message>
        <source>time per token %1</source>
        <translation>tempo per token %1</translation>
    </message>
    <message>
        <source>throughput beyond these %1</source>
        <translation>produttività oltre a questi %1</translation>
    </message>
    <message numerus="yes">
        <source>With %n run(s) of this deployment the model&apos;s answer changes by: %1. Few runs move it less than they differ, many move it all the way.</source>
        <translation>
            <numerusform>Con %n prova di questa distribuzione la risposta del modello cambia di: %1. Poche prove la spostano meno di quanto differiscano, molte del tutto.</numerusform>
            <numerusform>Con %n prove di questa distribuzione la risposta del modello cambia di: %1. Poche prove la spostano meno di quanto differiscano, molte del tutto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::Samples</name>
    <message>
        <source>AI DJ: spoken breaks, EU only</source>
        <translation>DJ AI: interventi parlati, solo UE</translation>
    </message>
    <message>
        <source>How many accelerators speak for 3.3 million listeners a day without their data leaving the EEA?</source>
        <translation>Quanti acceleratori parlano per 3,3 milioni di ascoltatori al giorno senza che i loro dati lascino il SEE?</translation>
    </message>
    <message>
        <source>Conversation from a real trace</source>
        <translation>Conversazioni da una traccia reale</translation>
    </message>
    <message>
        <source>Does one server with eight H100 hold an hour of real conversation traffic?</source>
        <translation>Un server con otto H100 regge un&apos;ora di traffico reale di conversazione?</translation>
    </message>
    <message>
        <source>Audit: Lenovo 2026, configuration A</source>
        <translation>Verifica: Lenovo 2026, configurazione A</translation>
    </message>
    <message>
        <source>When does one server with eight H100 cost less than Azure on demand?</source>
        <translation>Quando un server con otto H100 costa meno di Azure a richiesta?</translation>
    </message>
    <message>
        <source>Audit: Lenovo 2026, configuration D</source>
        <translation>Verifica: Lenovo 2026, configurazione D</translation>
    </message>
    <message>
        <source>What do five years of one server with eight B300 cost against AWS on demand?</source>
        <translation>Quanto costano cinque anni di un server con otto B300 rispetto ad AWS a richiesta?</translation>
    </message>
    <message>
        <source>Podcast clips: transcription and highlights</source>
        <translation>Clip di podcast: trascrizione e momenti salienti</translation>
    </message>
    <message>
        <source>Shall 40,000 podcast episodes a day be transcribed on our own accelerators or in a cloud?</source>
        <translation>Trascrivere 40.000 puntate di podcast al giorno su acceleratori propri o in un cloud?</translation>
    </message>
    <message>
        <source>Air-gapped fine-tuning of a rights model</source>
        <translation>Messa a punto isolata di un modello per i diritti</translation>
    </message>
    <message>
        <source>What does it cost to keep six training runs a year behind an air gap?</source>
        <translation>Quanto costa tenere sei addestramenti l&apos;anno isolati dalla rete?</translation>
    </message>
    <message>
        <source>Fitness classes: plan generator</source>
        <translation>Corsi di fitness: generatore di piani</translation>
    </message>
    <message>
        <source>Own server or a price per token for 750,000 training plans a week?</source>
        <translation>Server proprio o prezzo per token per 750.000 piani di allenamento la settimana?</translation>
    </message>
    <message>
        <source>Half a trillion events a day: ranking</source>
        <translation>Mezzo bilione di eventi al giorno: classifica</translation>
    </message>
    <message>
        <source>How many accelerators rank 17 million candidates a second?</source>
        <translation>Quanti acceleratori ordinano 17 milioni di candidati al secondo?</translation>
    </message>
    <message>
        <source>New Music Friday: video clips</source>
        <translation>New Music Friday: videoclip</translation>
    </message>
    <message>
        <source>Do clips for every new release of a week need accelerators of their own?</source>
        <translation>I clip per ogni novità della settimana richiedono acceleratori propri?</translation>
    </message>
    <message>
        <source>Audit: Barroso and Hölzle</source>
        <translation>Verifica: Barroso e Hölzle</translation>
    </message>
    <message>
        <source>What does one server of 340 W cost a month, with its share of the data centre?</source>
        <translation>Quanto costa al mese un server da 340 W, con la sua quota del data center?</translation>
    </message>
    <message>
        <source>Audit: Deloitte&apos;s tipping point</source>
        <translation>Verifica: punto di svolta di Deloitte</translation>
    </message>
    <message>
        <source>From which share of the cost of owning should one move off the cloud?</source>
        <translation>Da quale quota del costo di proprietà conviene lasciare il cloud?</translation>
    </message>
    <message>
        <source>Audit: Hamilton 2010, textbook variant</source>
        <translation>Verifica: Hamilton 2010, variante da manuale</translation>
    </message>
    <message>
        <source>What does a data centre with 46,000 servers cost a month, and what of it is power?</source>
        <translation>Quanto costa al mese un data center con 46.000 server, e quanto è energia?</translation>
    </message>
    <message>
        <source>Audit: Hamilton 2010</source>
        <translation>Verifica: Hamilton 2010</translation>
    </message>
    <message>
        <source>Audit: rules for the KV cache</source>
        <translation>Verifica: regole per la cache KV</translation>
    </message>
    <message>
        <source>How much memory does one token of context take?</source>
        <translation>Quanta memoria occupa un token di contesto?</translation>
    </message>
    <message>
        <source>Audit: Lenovo 2025</source>
        <translation>Verifica: Lenovo 2025</translation>
    </message>
    <message>
        <source>When does one server with eight H100 NVL cost less than AWS on demand?</source>
        <translation>Quando un server con otto H100 NVL costa meno di AWS a richiesta?</translation>
    </message>
    <message>
        <source>Audit: Lenovo 2026, configuration B</source>
        <translation>Verifica: Lenovo 2026, configurazione B</translation>
    </message>
    <message>
        <source>How many hours a day must an instance with eight H200 be rented before owning one costs less?</source>
        <translation>Quante ore al giorno va noleggiata un&apos;istanza con otto H200 prima che possederne una costi meno?</translation>
    </message>
    <message>
        <source>Audit: Lenovo 2026, configuration C</source>
        <translation>Verifica: Lenovo 2026, configurazione C</translation>
    </message>
    <message>
        <source>When does one server with eight B200 cost less than AWS on demand?</source>
        <translation>Quando un server con otto B200 costa meno di AWS a richiesta?</translation>
    </message>
    <message>
        <source>Audit: Lenovo 2026, configuration E</source>
        <translation>Verifica: Lenovo 2026, configurazione E</translation>
    </message>
    <message>
        <source>When does one server with four L40S cost less than AWS on demand?</source>
        <translation>Quando un server con quattro L40S costa meno di AWS a richiesta?</translation>
    </message>
    <message>
        <source>Audit: levelised cost</source>
        <translation>Verifica: costo livellato</translation>
    </message>
    <message>
        <source>What does a token cost when capital is levelised over its life?</source>
        <translation>Quanto costa un token se il capitale è ripartito sulla sua durata?</translation>
    </message>
    <message>
        <source>Audit: Pan et al. 2025, as printed</source>
        <translation>Verifica: Pan et al. 2025, come stampato</translation>
    </message>
    <message>
        <source>When does one A100 with Llama-3.3-70B cost less than GPT-5 for what it can produce?</source>
        <translation>Quando una A100 con Llama-3.3-70B costa meno di GPT-5 per quanto sa produrre?</translation>
    </message>
    <message>
        <source>Audit: Pan et al. 2025, reconciled</source>
        <translation>Verifica: Pan et al. 2025, riconciliato</translation>
    </message>
    <message>
        <source>Audit: hidden costs of a rented cluster</source>
        <translation>Verifica: costi nascosti di un cluster a noleggio</translation>
    </message>
    <message>
        <source>Which costs does a price per GPU and hour leave out?</source>
        <translation>Quali costi lascia fuori un prezzo per GPU e ora?</translation>
    </message>
    <message>
        <source>Audit: Uptime 2025</source>
        <translation>Verifica: Uptime 2025</translation>
    </message>
    <message>
        <source>How busy must a dedicated cluster be before it beats the cloud?</source>
        <translation>Quanto dev&apos;essere impegnato un cluster dedicato per battere il cloud?</translation>
    </message>
    <message>
        <source>Semantic search in podcasts</source>
        <translation>Ricerca semantica nei podcast</translation>
    </message>
    <message>
        <source>How much memory does an index over 288 million passages take, and how many servers?</source>
        <translation>Quanta memoria serve a un indice di 288 milioni di passaggi, e quanti server?</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SearchHeadline</name>
    <message>
        <source>Servers needed</source>
        <translation>Server necessari</translation>
    </message>
    <message>
        <source>of %1 that the plan has</source>
        <translation>su %1 del piano</translation>
    </message>
    <message>
        <source>the plan counts none</source>
        <translation>il piano non ne conta</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SelectionEdits</name>
    <message numerus="yes">
        <source>Remove %n thing(s)</source>
        <translation>
            <numerusform>Rimuovi %n cosa</numerusform>
            <numerusform>Rimuovi %n cose</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the accelerator out of %1</source>
        <translation>Togli l&apos;acceleratore da %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>Rinomina in %1</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n thing(s)</source>
        <translation>
            <numerusform>Duplica %n cosa</numerusform>
            <numerusform>Duplica %n cose</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplica %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SensitivityView</name>
    <message>
        <source>Result that the inputs move</source>
        <translation>Risultato mosso dai dati</translation>
    </message>
    <message>
        <source>This result is unknown for the plan as it is.
Choose another, or fill in what it needs.</source>
        <translation>Questo risultato è ignoto per il piano com&apos;è.
Sceglietene un altro, o inserite ciò che serve.</translation>
    </message>
    <message>
        <source>What moves this result appears here.
Press {n} beside a figure to say how far it may lie.</source>
        <translation>Ciò che muove questo risultato appare qui.
Premete {n} accanto a un dato per dire quanto può scostarsi.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mesi</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <comment>value of an input, the result there</comment>
        <translation>con %1: %2</translation>
    </message>
    <message>
        <source>today, at %1: %2</source>
        <comment>value of an input, the result there</comment>
        <translation>oggi, con %1: %2</translation>
    </message>
    <message>
        <source>%1, each input ±20 %, pale: less of it</source>
        <translation>%1, ogni dato ±20 %, chiaro: di meno</translation>
    </message>
    <message>
        <source>%1, pale: less of an input</source>
        <translation>%1, chiaro: di meno di un dato</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SimulationTable</name>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>TPOT</source>
        <translation>TPOT</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>stima</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>scarto</translation>
    </message>
    <message>
        <source>What the live charts say for the same load</source>
        <translation>Che cosa dicono i grafici per lo stesso carico</translation>
    </message>
    <message>
        <source>How far the estimate lies from what was simulated</source>
        <translation>Quanto la stima dista dalla simulazione</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Tempo al primo token</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>Tempo per token in uscita</translation>
    </message>
    <message>
        <source>From arrival to the last token or the result</source>
        <translation>Dall&apos;arrivo all&apos;ultimo token o al risultato</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The estimate is a p95; simulated: %1</source>
        <translation>La stima è un p95; simulato: %1</translation>
    </message>
    <message>
        <source>The estimate is a mean; simulated: %1</source>
        <translation>La stima è una media; simulato: %1</translation>
    </message>
    <message>
        <source>No estimate: more arrives than is worked off, and the queue grows.</source>
        <translation>Nessuna stima: arriva più di quanto si smaltisca e la coda cresce.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>estimate, its gap</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Estimated: p50 %1, p95 %2, p99 %3</source>
        <translation>Stimato: p50 %1, p95 %2, p99 %3</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SimulationView</name>
    <message>
        <source>time to first token</source>
        <translation>tempo al primo token</translation>
    </message>
    <message>
        <source>time per output token</source>
        <translation>tempo per token in uscita</translation>
    </message>
    <message>
        <source>arrival to end</source>
        <translation>dall&apos;arrivo alla fine</translation>
    </message>
    <message>
        <source>limit %1 %2</source>
        <translation>limite %1 %2</translation>
    </message>
    <message>
        <source>%1 in %2, by % of requests</source>
        <translation>%1 in %2, per % delle richieste</translation>
    </message>
    <message>
        <source>in flight, and waiting (filled), over %1</source>
        <translation>in corso e in attesa (pieno), su %1</translation>
    </message>
    <message>
        <source>No whole replica is fitted.
Place accelerators of its pool.</source>
        <translation>Nessuna replica intera è montata.
Inserire acceleratori del suo pool.</translation>
    </message>
    <message>
        <source>Its speed or memory is unknown.
See the findings.</source>
        <translation>Velocità o memoria sconosciuta.
Vedere i rilievi.</translation>
    </message>
    <message>
        <source>Batch work waits for free hours:
nobody waits for it.</source>
        <translation>Il lavoro batch attende ore libere:
nessuno lo aspetta.</translation>
    </message>
    <message>
        <source>Nothing arrives.</source>
        <translation>Non arriva nulla.</translation>
    </message>
    <message>
        <source>Too many requests to run one by one.</source>
        <translation>Troppe richieste per eseguirle una a una.</translation>
    </message>
    <message>
        <source>More arrives than is worked off:
the queue grows without end.</source>
        <translation>Arriva più di quanto si smaltisca:
la coda cresce senza fine.</translation>
    </message>
    <message>
        <source>The trace has requests longer
than the model&apos;s context.</source>
        <translation>La traccia ha richieste
più lunghe del contesto del modello.</translation>
    </message>
    <message>
        <source>Deployment to simulate</source>
        <translation>Distribuzione da simulare</translation>
    </message>
    <message>
        <source>How requests arrive</source>
        <translation>Come arrivano le richieste</translation>
    </message>
    <message>
        <source>How requests arrive; a trace may also be dropped here</source>
        <translation>Come arrivano le richieste; si può anche trascinare qui una traccia</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Same seed, same draws</source>
        <translation>Stesso seme, stesse estrazioni</translation>
    </message>
    <message>
        <source>After edits</source>
        <translation>Dopo le modifiche</translation>
    </message>
    <message>
        <source>Run again after every edit</source>
        <translation>Esegui di nuovo dopo ogni modifica</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Ora di punta</translation>
    </message>
    <message>
        <source>The day&apos;s shape</source>
        <translation>Profilo del giorno</translation>
    </message>
    <message>
        <source>Trace…</source>
        <translation>Traccia…</translation>
    </message>
    <message>
        <source>All deployments</source>
        <translation>Tutte le distribuzioni</translation>
    </message>
    <message>
        <source>Choose a trace of requests</source>
        <translation>Scegli una traccia di richieste</translation>
    </message>
    <message>
        <source>Traces (*.csv *.jsonl);;All files (*)</source>
        <translation>Tracce (*.csv *.jsonl);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>What requests meet one by one appears here
once a workload is served by a pool.</source>
        <translation>Che cosa incontrano le richieste una a una appare qui
appena un pool serve un carico.</translation>
    </message>
    <message>
        <source>The first answer is on its way.</source>
        <translation>La prima risposta è in arrivo.</translation>
    </message>
    <message>
        <source>Press Run to send requests through this deployment
one by one and see p50, p95 and p99.</source>
        <translation>Premere Esegui per far passare le richieste una a una
in questa distribuzione e vedere p50, p95 e p99.</translation>
    </message>
    <message>
        <source>No request was served.</source>
        <translation>Nessuna richiesta è stata servita.</translation>
    </message>
    <message>
        <source>; %1 too long for the memory</source>
        <translation>; %1 troppo lunghe per la memoria</translation>
    </message>
    <message>
        <source>; %1 read again as the cache was full</source>
        <translation>; %1 rilette perché la cache era piena</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Esegui</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <translation>In corso, %1</translation>
    </message>
    <message>
        <source>Outdated: the plan has changed since. Run again.</source>
        <translation>Superato: il piano è cambiato. Eseguire di nuovo.</translation>
    </message>
    <message>
        <source>%1, outdated</source>
        <translation>%1, superato</translation>
    </message>
    <message>
        <source>%1 items in %2, %3 accelerators, at work %4 of the time, %5 within the limit</source>
        <translation>%1 elementi in %2, %3 acceleratori, al lavoro il %4 del tempo, %5 entro il limite</translation>
    </message>
    <message>
        <source>%1 requests in %2, %3 replicas with a request running %4 of the time, %5 within the limits</source>
        <translation>%1 richieste in %2, %3 repliche con una richiesta in corso il %4 del tempo, %5 entro i limiti</translation>
    </message>
    <message>
        <source>; together with the other work of its pool</source>
        <translation>; insieme all’altro lavoro del suo pool</translation>
    </message>
    <message>
        <source>; without work of its pool that was not run</source>
        <translation>; senza il lavoro del pool che non è stato eseguito</translation>
    </message>
    <message>
        <source>; used of what the model says that the fitted can do %1, in the plan by its stated rate %2</source>
        <translation>; usato di ciò che il montato può fare secondo il modello %1, nel piano con la velocità dichiarata %2</translation>
    </message>
    <message>
        <source>; used of what the fitted can do %1, in the plan %2</source>
        <translation>; usato di ciò che il montato può fare %1, nel piano %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SourceCard</name>
    <message>
        <source>Nobody has stated this figure with a source, so it is not counted.</source>
        <translation>Nessuno ha indicato questo valore con una fonte, quindi non è contato.</translation>
    </message>
    <message>
        <source>From the catalogue:</source>
        <translation>Dal catalogo:</translation>
    </message>
    <message>
        <source>Fact, with a source</source>
        <translation>Fatto, con fonte</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Ipotesi</translation>
    </message>
    <message>
        <source>Source: title, page, address</source>
        <translation>Fonte: titolo, pagina, indirizzo</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Fonte di %1</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendi</translation>
    </message>
    <message>
        <source>Stated on %1</source>
        <translation>Indicato il %1</translation>
    </message>
    <message>
        <source>A fact needs a source.</source>
        <translation>Un fatto vuole una fonte.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SourceTree</name>
    <message>
        <source>Quantity</source>
        <translation>Grandezza</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::SpreadCard</name>
    <message>
        <source>How far %1 may lie</source>
        <translation>Quanto può scostarsi %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Hold fixed</source>
        <translation>Tieni fisso</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Varia</translation>
    </message>
    <message>
        <source>Every value between the ends is as likely as any other.</source>
        <translation>Ogni valore tra gli estremi è probabile quanto gli altri.</translation>
    </message>
    <message>
        <source>Between the ends, most likely the plan&apos;s own value.</source>
        <translation>Tra gli estremi, più probabile il valore del piano.</translation>
    </message>
    <message>
        <source>The ends are P10 and P90: a tenth lies below, a tenth above.</source>
        <translation>Gli estremi sono P10 e P90: un decimo sta sotto, un decimo sopra.</translation>
    </message>
    <message>
        <source>The ends are P10 and P90, the long tail lies above. Both must be above zero.</source>
        <translation>Gli estremi sono P10 e P90, la coda lunga sta sopra. Entrambi devono superare zero.</translation>
    </message>
    <message numerus="yes">
        <source>Only this one takes the catalogue&apos;s figure into the plan and is varied; %n other(s) of its kind keep it. Select them together to vary all.</source>
        <translation>
            <numerusform>Solo questo prende nel piano il valore del catalogo e viene variato; %n altro del suo tipo lo mantiene. Selezionarli insieme per variarli tutti.</numerusform>
            <numerusform>Solo questo prende nel piano il valore del catalogo e viene variato; %n altri del suo tipo lo mantengono. Selezionarli insieme per variarli tutti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::StepNames</name>
    <message numerus="yes">
        <source>%1 of %n thing(s)</source>
        <translation>
            <numerusform>%1 di %n cosa</numerusform>
            <numerusform>%1 di %n cose</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Svuota %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Imposta %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Imposta %1 a %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::UncertaintyPages</name>
    <message>
        <source>What they make of the answer</source>
        <translation>Che cosa ne segue per la risposta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Come previsto</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>who costs least, in how many draws</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Cheapest: %1.</source>
        <translation>Più conveniente: %1.</translation>
    </message>
    <message>
        <source>One at a time: %1</source>
        <translation>Uno alla volta: %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>At its low end</source>
        <translation>All&apos;estremo inferiore</translation>
    </message>
    <message>
        <source>At its high end</source>
        <translation>All&apos;estremo superiore</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertezza</translation>
    </message>
    <message>
        <source>%1 draws of all these inputs at once, by Latin hypercube, as if none depended on another. Four draws in five lie between P10 and P90.</source>
        <translation>%1 estrazioni di tutti questi dati insieme, con ipercubo latino, come se nessuno dipendesse da un altro. Quattro estrazioni su cinque stanno fra P10 e P90.</translation>
    </message>
    <message>
        <source>What has been paid by each month</source>
        <translation>Quanto è stato pagato entro ogni mese</translation>
    </message>
    <message>
        <source>Cumulative with P10 to P90, %1</source>
        <translation>Cumulato con P10–P90, %1</translation>
    </message>
    <message>
        <source>Inputs that are not known exactly</source>
        <translation>Dati non noti con esattezza</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>In %1 of the draws own hardware does not serve the demand. What owning costs and saves is told of the others.</source>
        <translation>Nel %1 delle estrazioni l&apos;hardware proprio non serve la domanda. Quanto costa e fa risparmiare possedere vale per le altre.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::UnitCostChart</name>
    <message>
        <source>per hour, all work</source>
        <translation>all&apos;ora, tutto il lavoro</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>unit of work</source>
        <translation>unità di lavoro</translation>
    </message>
    <message>
        <source>per 1M tokens</source>
        <translation>per 1 mln di token</translation>
    </message>
    <message>
        <source>per 1M tokens, blended</source>
        <translation>per 1 mln di token, misti</translation>
    </message>
    <message>
        <source>What a request or a token costs appears here
once its cost and its demand are known.</source>
        <translation>Quanto costa una richiesta o un token appare qui
appena costo e domanda sono noti.</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>figure, its P10 and P90</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>per GB delivered</source>
        <translation>per GB distribuito</translation>
    </message>
    <message>
        <source>request</source>
        <translation>richiesta</translation>
    </message>
    <message>
        <source>training run</source>
        <translation>addestramento</translation>
    </message>
    <message>
        <source>%1, %2; %3 more when this panel is higher</source>
        <translation>%1, %2; altri %3 quando questo riquadro è più alto</translation>
    </message>
    <message>
        <source>per 1M output tokens, all cost on them</source>
        <translation>per 1M token di uscita, tutto il costo su di essi</translation>
    </message>
    <message>
        <source>per 1M input tokens, weighted</source>
        <translation>per 1M token di ingresso, pesati</translation>
    </message>
    <message>
        <source>per 1M output tokens, weighted</source>
        <translation>per 1M token di uscita, pesati</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Welcome</name>
    <message>
        <source>Start from a plan that works</source>
        <translation>Iniziare da un piano che funziona</translation>
    </message>
    <message>
        <source>Everything here is an example. Change anything; Ctrl+Z takes it back.</source>
        <translation>Qui tutto è un esempio. Cambiare ciò che si vuole; Ctrl+Z lo riporta indietro.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Apri un file</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>Nuovo, vuoto</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recenti</translation>
    </message>
    <message>
        <source>No licence server, no account, no network needed</source>
        <translation>Nessun server di licenze, nessun account, nessuna rete necessaria</translation>
    </message>
    <message>
        <source>Audits: published cost papers, worked out by the same engine</source>
        <translation>Verifiche: studi di costo pubblicati, rifatti con lo stesso motore</translation>
    </message>
    <message>
        <source>Audit:</source>
        <extracomment>begins the titles of the audits among the sample plans</extracomment>
        <translation>Verifica:</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>One plan at a time; %1 were named.</source>
        <translation>Un piano alla volta; ne sono stati indicati %1.</translation>
    </message>
    <message>
        <source>--report needs a plan: headroom --report OUT.pdf FILE</source>
        <translation>--report vuole un piano: headroom --report OUT.pdf FILE</translation>
    </message>
    <message>
        <source>Your own catalogue is left out until then.</source>
        <translation>Fino ad allora il proprio catalogo resta escluso.</translation>
    </message>
</context>
</TS>
