<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>headroom::cli::Commands</name>
    <message>
        <source>Your own catalogue is left out until then.</source>
        <translation>Ihr eigener Katalog bleibt bis dahin unberücksichtigt.</translation>
    </message>
    <message>
        <source>Columns that no prediction of this kind reads: %1</source>
        <translation>Spalten, die keine Vorhersage dieser Art liest: %1</translation>
    </message>
</context>
<context>
    <name>headroom::cli::Import</name>
    <message>
        <source>The busiest hour has %1 requests, and the peak is %2 times the mean. The shape of the day is the trace&apos;s own, hours in UTC.</source>
        <translation>Die stärkste Stunde hat %1 Anfragen, die Spitze ist das %2-Fache des Mittels. Der Tagesgang ist der der Aufzeichnung, Stunden in UTC.</translation>
    </message>
    <message>
        <source>The trace does not show a whole day on a clock, so every hour is taken alike. Its busiest five minutes have %1 requests, %2 times the mean, and stand for the peak.</source>
        <translation>Die Aufzeichnung zeigt keinen ganzen Tag, daher gilt jede Stunde gleich. Ihre stärksten fünf Minuten haben %1 Anfragen, das %2-Fache des Mittels, und stehen für die Spitze.</translation>
    </message>
    <message>
        <source>The trace is shorter than five minutes: every hour is taken alike, and the plan keeps its own peak factor.</source>
        <translation>Die Aufzeichnung ist kürzer als fünf Minuten: jede Stunde gilt gleich, und der Plan behält seinen Spitzenfaktor.</translation>
    </message>
    <message>
        <source>%1: %2 requests/s, %3 input and %4 output tokens each, from %5 requests in %6 s.</source>
        <translation>%1: %2 Anfragen/s mit je %3 Eingabe- und %4 Ausgabe-Token, aus %5 Anfragen in %6 s.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Differs from what was known of it:</source>
        <translation>Weicht von dem ab, was darüber bekannt war:</translation>
    </message>
    <message>
        <source>%1: %2 billion parameters, %3 billion of them active for a token.</source>
        <translation>%1: %2 Milliarden Parameter, davon %3 Milliarden je Token aktiv.</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>Nicht gezählt: %1.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 items with prices.</source>
        <translation>%1: %2 Zeilen, %3 Posten mit Preisen.</translation>
    </message>
    <message>
        <source>Of other regions: %1.</source>
        <translation>Aus anderen Regionen: %1.</translation>
    </message>
    <message>
        <source>Without a price: %1.</source>
        <translation>Ohne Preis: %1.</translation>
    </message>
    <message>
        <source>Spot prices above on demand, left out: %1.</source>
        <translation>Spotpreise über dem Abrufpreis, weggelassen: %1.</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>%1 figures change, %2 items are new, %3 stay as they are.</source>
        <translation>%1 Angaben ändern sich, %2 Posten sind neu, %3 bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing was taken. Say --yes to take these prices, --dry-run to look only.</source>
        <translation>Nichts wurde übernommen. Mit --yes werden diese Preise übernommen, mit --dry-run nur gezeigt.</translation>
    </message>
    <message>
        <source>Your own catalogue has them.</source>
        <translation>Ihr eigener Katalog hat sie jetzt.</translation>
    </message>
    <message>
        <source>The plan has them.</source>
        <translation>Der Plan hat sie jetzt.</translation>
    </message>
    <message>
        <source>%1 ms, model %2, corrected %3</source>
        <translation>%1 ms, Modell %2, korrigiert %3</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>concurrency %1: first token %2; per token %3</source>
        <translation>Gleichzeitigkeit %1: erstes Token %2; je Token %3</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s):</source>
        <translation>
            <numerusform>%n Lauf:</numerusform>
            <numerusform>%n Läufe:</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured over modelled, all runs of the deployment together: first token %1, per token %2, throughput beyond them %3.</source>
        <translation>Gemessen durch modelliert, alle Läufe der Bereitstellung zusammen: erstes Token %1, je Token %2, Durchsatz darüber hinaus %3.</translation>
    </message>
    <message>
        <source>The busiest hour has %1 requests, and the peak is %2 times the mean. The shape of the week is the trace&apos;s own, hours in UTC from Monday.</source>
        <translation>Die stärkste Stunde hat %1 Anfragen, und die Spitze ist das %2-Fache des Mittels. Die Form der Woche ist die der Aufzeichnung, Stunden in UTC ab Montag.</translation>
    </message>
    <message>
        <source>Left out of the file, as the model&apos;s class has it: %1.</source>
        <translation>In der Datei weggelassen, wie es die Klasse des Modells vorgibt: %1.</translation>
    </message>
    <message>
        <source>new: %1  %2</source>
        <translation>neu: %1  %2</translation>
    </message>
    <message>
        <source>… and %1 new ones more</source>
        <translation>… und %1 weitere neue</translation>
    </message>
    <message>
        <source>%1, older than what is known</source>
        <translation>%1, älter als das Bekannte</translation>
    </message>
    <message>
        <source>Beside them %1 billion parameters of the encoder of images.</source>
        <translation>Daneben %1 Milliarden Parameter des Bildencoders.</translation>
    </message>
    <message>
        <source>Dearer for long prompts, base price taken: %1.</source>
        <translation>Teurer bei langen Prompts, Grundpreis genommen: %1.</translation>
    </message>
    <message>
        <source>Dated %1, when the file was written; say --date where the list is older.</source>
        <translation>Vom %1, als die Datei geschrieben wurde; ist die Liste älter, bitte --date angeben.</translation>
    </message>
    <message>
        <source>Accelerators alone, the machine around them is billed apart: %1.</source>
        <translation>Nur Beschleuniger, der Rechner darum wird getrennt berechnet: %1.</translation>
    </message>
</context>
<context>
    <name>headroom::cli::MoneySummary</name>
    <message>
        <source>leaving the cloud at the end</source>
        <translation>Verlassen der Cloud am Ende</translation>
    </message>
    <message>
        <source>saved by owning, at present</source>
        <translation>durch Besitz gespart, als Barwert</translation>
    </message>
    <message>
        <source>return of owning, a year</source>
        <translation>Rendite des Besitzes, im Jahr</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>kein Satz</translation>
    </message>
    <message>
        <source>several: %1</source>
        <translation>mehrere: %1</translation>
    </message>
    <message>
        <source>/Mtoken in</source>
        <translation>/Mio. Token Eingabe</translation>
    </message>
    <message>
        <source>/Mtoken out</source>
        <translation>/Mio. Token Ausgabe</translation>
    </message>
    <message>
        <source>/Mtoken</source>
        <translation>/Mio. Token</translation>
    </message>
    <message>
        <source>unit of work</source>
        <translation>Arbeitseinheit</translation>
    </message>
    <message>
        <source>training run</source>
        <translation>Trainingslauf</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>%1 of the hours lost</source>
        <translation>%1 der Stunden verloren</translation>
    </message>
    <message>
        <source>%1 on the first day of a term</source>
        <translation>%1 am ersten Tag einer Laufzeit</translation>
    </message>
    <message>
        <source>%1 committed and unused</source>
        <translation>%1 zugesagt und ungenutzt</translation>
    </message>
    <message>
        <source>%1 for the time after the plan</source>
        <translation>%1 für die Zeit nach dem Plan</translation>
    </message>
    <message>
        <source>Owning, by site</source>
        <translation>Eigenes, nach Standort</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>kein Standort</translation>
    </message>
    <message>
        <source>Renting instead of the API</source>
        <translation>Mieten statt API</translation>
    </message>
    <message>
        <source>saved by renting, at present</source>
        <translation>durch Mieten gespart, heutiger Wert</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>none within the plan</source>
        <translation>keiner im Plan</translation>
    </message>
    <message>
        <source>renting wins from</source>
        <translation>Mieten gewinnt ab</translation>
    </message>
    <message>
        <source>%1 of what is asked of the API</source>
        <translation>%1 dessen, was die API leisten soll</translation>
    </message>
    <message>
        <source>cheapest permitted way</source>
        <translation>günstigster erlaubter Weg</translation>
    </message>
    <message>
        <source>none that serves the demand and is priced</source>
        <translation>keiner, der den Bedarf deckt und einen Preis hat</translation>
    </message>
    <message>
        <source>price of the constraint</source>
        <translation>Preis der Auflage</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <translation>%1 (ausgeschlossen)</translation>
    </message>
    <message>
        <source>owned, of the busiest hour</source>
        <translation>eigen, von der stärksten Stunde</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>Schränke</translation>
    </message>
    <message>
        <source>Where each workload runs, and what running all of it so adds at present</source>
        <translation>Wo jede Arbeitslast läuft, und was es als Barwert zusätzlich kostet, sie ganz so zu betreiben</translation>
    </message>
    <message>
        <source>%1 owned</source>
        <translation>%1 eigen</translation>
    </message>
    <message>
        <source>own %1</source>
        <translation>eigen %1</translation>
    </message>
    <message>
        <source>rented %1</source>
        <translation>gemietet %1</translation>
    </message>
    <message>
        <source>by the token %1</source>
        <translation>nach Token %1</translation>
    </message>
    <message>
        <source>saved by permitting %1</source>
        <translation>gespart durch Erlauben von %1</translation>
    </message>
    <message>
        <source>cheapest were all permitted</source>
        <translation>am günstigsten, wäre alles erlaubt</translation>
    </message>
    <message>
        <source>the mix</source>
        <translation>die Mischung</translation>
    </message>
    <message>
        <source>%1 at present, %2 in all</source>
        <translation>%1 zum Barwert, %2 insgesamt</translation>
    </message>
    <message>
        <source>%1 by the token</source>
        <translation>%1 nach Token</translation>
    </message>
    <message>
        <source>not compared, a figure is unknown</source>
        <translation>nicht verglichen, eine Angabe ist unbekannt</translation>
    </message>
    <message>
        <source>/Mtoken out, all cost on it</source>
        <translation>/Mtoken Ausgabe, alle Kosten darauf</translation>
    </message>
    <message>
        <source>present cost; a year, paid at its end</source>
        <translation>Barwert; ein Jahr, am Ende gezahlt</translation>
    </message>
    <message>
        <source>got back by selling, in the total</source>
        <translation>durch Verkauf zurück, in der Summe</translation>
    </message>
    <message>
        <source>%1, of which the cloud&apos;s total holds the %2 that are stated</source>
        <translation>%1, davon sind die angegebenen %2 in der Summe der Cloud</translation>
    </message>
    <message>
        <source>%1, not in the cloud&apos;s total</source>
        <translation>%1, nicht in der Summe der Cloud</translation>
    </message>
</context>
<context>
    <name>headroom::cli::Simulate</name>
    <message>
        <source>not run: no whole replica is fitted</source>
        <translation>nicht gelaufen: kein ganzes Replikat ist bestückt</translation>
    </message>
    <message>
        <source>not run: its speed or memory is unknown, see check</source>
        <translation>nicht gelaufen: Geschwindigkeit oder Speicher unbekannt, siehe check</translation>
    </message>
    <message>
        <source>not run: batch work waits for free hours</source>
        <translation>nicht gelaufen: Stapelarbeit wartet auf freie Stunden</translation>
    </message>
    <message>
        <source>not run: nothing arrives</source>
        <translation>nicht gelaufen: nichts trifft ein</translation>
    </message>
    <message>
        <source>the queue grows without end</source>
        <translation>die Warteschlange wächst ohne Ende</translation>
    </message>
    <message>
        <source>not run: the trace has requests longer than the model&apos;s context</source>
        <translation>nicht gelaufen: die Aufzeichnung hat Anfragen, die länger sind als der Kontext des Modells</translation>
    </message>
    <message>
        <source>mean %1, p50 %2, p95 %3, p99 %4</source>
        <translation>Mittel %1, p50 %2, p95 %3, p99 %4</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1 served by %2 replicas, %3 refused</source>
        <translation>%1 von %2 Replikaten bedient, %3 abgewiesen</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>time per output token</source>
        <translation>Zeit je Ausgabe-Token</translation>
    </message>
    <message>
        <source>whole request</source>
        <translation>ganze Anfrage</translation>
    </message>
    <message>
        <source>output tokens per second</source>
        <translation>Ausgabe-Token je Sekunde</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>sequences at once</source>
        <translation>Sequenzen zugleich</translation>
    </message>
    <message>
        <source>read again, cache full</source>
        <translation>neu gelesen, Cache voll</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>%1 by %2 accelerators</source>
        <translation>%1 durch %2 Beschleuniger</translation>
    </message>
    <message>
        <source>arrival to result</source>
        <translation>Ankunft bis Ergebnis</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>innerhalb der Grenze</translation>
    </message>
    <message>
        <source>not run: more than %1 million arrivals; take fewer --hours</source>
        <translation>nicht gelaufen: mehr als %1 Millionen Ankünfte; weniger --hours angeben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>; estimate %1</source>
        <translation>; Schätzung %1</translation>
    </message>
    <message>
        <source>  as estimated</source>
        <translation>  wie geschätzt</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, p99 %3</source>
        <translation>p50 %1, p95 %2, p99 %3</translation>
    </message>
    <message>
        <source>no steady state: more arrives than is worked off</source>
        <translation>kein Gleichgewicht: es kommt mehr an, als abgearbeitet wird</translation>
    </message>
    <message>
        <source>until the prompt is read</source>
        <translation>bis die Eingabe gelesen ist</translation>
    </message>
    <message>
        <source>until its cache has come</source>
        <translation>bis ihr Cache angekommen ist</translation>
    </message>
    <message>
        <source>readers at work</source>
        <translation>lesende Replikate beschäftigt</translation>
    </message>
    <message>
        <source>used of what they can do</source>
        <translation>ausgelastet, gemessen am Möglichen</translation>
    </message>
    <message>
        <source>with a request running</source>
        <translation>mit laufender Anfrage</translation>
    </message>
    <message>
        <source>%1 of the time, mean of the replicas</source>
        <translation>%1 der Zeit, Mittel der Repliken</translation>
    </message>
    <message>
        <source>Nothing was simulated:</source>
        <translation>Es wurde nichts simuliert:</translation>
    </message>
    <message>
        <source>run together with the other work of its pool</source>
        <translation>zusammen mit der anderen Arbeit ihres Pools gelaufen</translation>
    </message>
    <message>
        <source>without work of its pool that was not run</source>
        <translation>ohne Arbeit ihres Pools, die nicht lief</translation>
    </message>
    <message>
        <source>%1 by the model; %2 in the plan, by its stated rate; of what is fitted</source>
        <translation>%1 nach dem Modell; %2 im Plan, nach seiner angegebenen Rate; von dem, was eingebaut ist</translation>
    </message>
    <message>
        <source>%1; in the plan %2; of what is fitted</source>
        <translation>%1; im Plan %2; von dem, was eingebaut ist</translation>
    </message>
</context>
<context>
    <name>headroom::cli::Studies</name>
    <message>
        <source>%1 draws, seed %2</source>
        <translation>%1 Ziehungen, Startwert %2</translation>
    </message>
    <message>
        <source>Cheapest: %1</source>
        <translation>Am günstigsten: %1</translation>
    </message>
    <message>
        <source>today: %1, %2</source>
        <translation>heute: %1, %2</translation>
    </message>
    <message>
        <source>%1, lowest wins; across: %2, %3</source>
        <translation>%1, das Kleinste gewinnt; quer: %2, %3</translation>
    </message>
    <message>
        <source>Own hardware does not serve the demand</source>
        <translation>Eigene Hardware deckt den Bedarf nicht</translation>
    </message>
    <message>
        <source>Own hardware does not serve the demand in %1 of the map.</source>
        <translation>Auf %1 der Karte deckt eigene Hardware den Bedarf nicht.</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: ausgeschlossen</translation>
    </message>
    <message>
        <source>%1 of the draws</source>
        <translation>%1 der Ziehungen</translation>
    </message>
</context>
<context>
    <name>headroom::cli::Summary</name>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>Catalogue of %1</source>
        <translation>Katalog vom %1</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>accelerators needed, fitted, paid</source>
        <translation>Beschleuniger benötigt, bestückt, bezahlt</translation>
    </message>
    <message>
        <source>use, mean and peak</source>
        <translation>Auslastung, Mittel und Spitze</translation>
    </message>
    <message>
        <source>latency p95 at peak</source>
        <translation>Latenz p95 zur Spitze</translation>
    </message>
    <message>
        <source>one replica</source>
        <translation>eine Replik</translation>
    </message>
    <message>
        <source>memory: weights, KV cache, capacity</source>
        <translation>Speicher: Gewichte, KV-Cache, Kapazität</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>planned at the rack feeds</source>
        <translation>geplant an den Rackeinspeisungen</translation>
    </message>
    <message>
        <source>energy in a year</source>
        <translation>Energie im Jahr</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>Anschaffung</translation>
    </message>
    <message>
        <source>running</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>own, %1 years</source>
        <translation>eigen, %1 Jahre</translation>
    </message>
    <message>
        <source>cloud instances, mean</source>
        <translation>Cloud-Instanzen, Mittel</translation>
    </message>
    <message>
        <source>cloud, %1 years</source>
        <translation>Cloud, %1 Jahre</translation>
    </message>
    <message>
        <source>API, %1 years</source>
        <translation>API, %1 Jahre</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>index memory</source>
        <translation>Speicher des Index</translation>
    </message>
    <message>
        <source>servers for the index</source>
        <translation>Server für den Index</translation>
    </message>
    <message>
        <source>raw storage</source>
        <translation>Rohspeicher</translation>
    </message>
    <message>
        <source>sent in a month</source>
        <translation>im Monat gesendet</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>one accelerator, 80 % between</source>
        <translation>ein Beschleuniger, 80 % zwischen</translation>
    </message>
    <message>
        <source>one training run</source>
        <translation>ein Trainingslauf</translation>
    </message>
    <message>
        <source>%1 (80 %: %2 to %3)</source>
        <translation>%1 (80 %: %2 bis %3)</translation>
    </message>
    <message>
        <source>at the peak, in flight</source>
        <translation>zur Spitze, in Arbeit</translation>
    </message>
    <message>
        <source>at the peak, first token</source>
        <translation>zur Spitze, erstes Token</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, p99 %3</source>
        <translation>p50 %1, p95 %2, p99 %3</translation>
    </message>
    <message>
        <source>at the peak, per token</source>
        <translation>zur Spitze, je Token</translation>
    </message>
    <message>
        <source>at %1 in flight</source>
        <translation>bei %1 in Arbeit</translation>
    </message>
    <message>
        <source>within the limits, at most</source>
        <translation>innerhalb der Grenzen, höchstens</translation>
    </message>
    <message>
        <source>%1 in flight, %2</source>
        <translation>%1 in Arbeit, %2</translation>
    </message>
    <message>
        <source>not even one request alone</source>
        <translation>nicht einmal eine Anfrage allein</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>servers for index and searches</source>
        <translation>Server für Index und Suchen</translation>
    </message>
    <message>
        <source>search done, p95</source>
        <translation>Suche fertig, p95</translation>
    </message>
    <message>
        <source>servers that the plan has for it</source>
        <translation>Server, die der Plan dafür hat</translation>
    </message>
    <message>
        <source>one training step</source>
        <translation>ein Trainingsschritt</translation>
    </message>
    <message>
        <source>memory: all of it, capacity</source>
        <translation>Speicher: alles, Kapazität</translation>
    </message>
    <message>
        <source>, against what is refused</source>
        <translation>, gegenüber dem Ausgeschlossenen</translation>
    </message>
    <message>
        <source>not told: own hardware does not serve the demand</source>
        <translation>nicht genannt: die eigene Hardware deckt den Bedarf nicht</translation>
    </message>
    <message>
        <source>%1, the upper end of %2 to %3</source>
        <translation>%1, das obere Ende von %2 bis %3</translation>
    </message>
    <message>
        <source>%1, the lower end of %2 to %3</source>
        <translation>%1, das untere Ende von %2 bis %3</translation>
    </message>
    <message>
        <source>, after the plan&apos;s end</source>
        <translation>, nach dem Ende des Plans</translation>
    </message>
    <message>
        <source>output token</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>unit of work</source>
        <translation>Arbeitseinheit</translation>
    </message>
    <message>
        <source>energy per %1</source>
        <translation>Energie je %1</translation>
    </message>
    <message>
        <source>carbon per %1</source>
        <translation>CO₂ je %1</translation>
    </message>
    <message>
        <source>after the plan&apos;s end, %1 months</source>
        <translation>nach dem Ende des Plans, %1 Monate</translation>
    </message>
    <message>
        <source>not within the plan, nor closer to it at its end</source>
        <translation>nicht im Plan, und am Ende auch nicht näher</translation>
    </message>
</context>
<context>
    <name>headroom::text::Catalogue</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price, low</source>
        <translation>Preis, unten</translation>
    </message>
    <message>
        <source>Price, high</source>
        <translation>Preis, oben</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Nach Bedarf</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Reserved, 1 year</source>
        <translation>Reserviert, 1 Jahr</translation>
    </message>
    <message>
        <source>Reserved, 3 years</source>
        <translation>Reserviert, 3 Jahre</translation>
    </message>
    <message>
        <source>Reserved, 5 years</source>
        <translation>Reserviert, 5 Jahre</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Token</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>Cached input tokens</source>
        <translation>Zwischengespeicherte Eingabe-Token</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>Peak, BF16</source>
        <translation>Spitze, BF16</translation>
    </message>
    <message>
        <source>Peak, FP8</source>
        <translation>Spitze, FP8</translation>
    </message>
    <message>
        <source>Peak, FP4</source>
        <translation>Spitze, FP4</translation>
    </message>
    <message>
        <source>Peak, INT8</source>
        <translation>Spitze, INT8</translation>
    </message>
    <message>
        <source>Link to other accelerators</source>
        <translation>Verbindung zu anderen Beschleunigern</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Typical power</source>
        <translation>Typische Leistung</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>Leerlaufleistung</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Grid carbon</source>
        <translation>Netz-CO₂</translation>
    </message>
    <message>
        <source>For one euro</source>
        <translation>Für einen Euro</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Aktive Parameter</translation>
    </message>
    <message>
        <source>Encoder parameters</source>
        <translation>Encoderparameter</translation>
    </message>
</context>
<context>
    <name>headroom::text::Enum</name>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Power distribution</source>
        <translation>Stromverteilung</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>AI models</source>
        <translation>KI-Modelle</translation>
    </message>
    <message>
        <source>Cloud instances</source>
        <translation>Cloud-Instanzen</translation>
    </message>
    <message>
        <source>API prices</source>
        <translation>API-Preise</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Grid carbon</source>
        <translation>Netz-CO₂</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>Graue Emissionen</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Rechtsräume</translation>
    </message>
    <message>
        <source>planned power all year</source>
        <translation>geplante Leistung, ganzjährig</translation>
    </message>
    <message>
        <source>hourly load profile</source>
        <translation>stündliches Lastprofil</translation>
    </message>
    <message>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>rear</source>
        <translation>hinten</translation>
    </message>
    <message>
        <source>LLM serving</source>
        <translation>LLM-Serving</translation>
    </message>
    <message>
        <source>rate-based</source>
        <translation>ratenbasiert</translation>
    </message>
    <message>
        <source>interactive</source>
        <translation>interaktiv</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>performance model</source>
        <translation>Leistungsmodell</translation>
    </message>
    <message>
        <source>stated rate</source>
        <translation>angegebene Rate</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>nach Bedarf</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>reserved, 1 year</source>
        <translation>reserviert, 1 Jahr</translation>
    </message>
    <message>
        <source>reserved, 3 years</source>
        <translation>reserviert, 3 Jahre</translation>
    </message>
    <message>
        <source>reserved, 5 years</source>
        <translation>reserviert, 5 Jahre</translation>
    </message>
    <message>
        <source>fixed number</source>
        <translation>feste Zahl</translation>
    </message>
    <message>
        <source>scaled to the mean</source>
        <translation>auf das Mittel skaliert</translation>
    </message>
    <message>
        <source>sized for the peak</source>
        <translation>für die Spitze bemessen</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speichersysteme</translation>
    </message>
    <message>
        <source>power and cooling</source>
        <translation>Strom und Kühlung</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Übriges</translation>
    </message>
    <message>
        <source>as paid (nominal)</source>
        <translation>wie gezahlt (nominal)</translation>
    </message>
    <message>
        <source>of the plan&apos;s date (real)</source>
        <translation>zum Plandatum (real)</translation>
    </message>
    <message>
        <source>a twelfth of the year&apos;s</source>
        <translation>ein Zwölftel des Jahreszinses</translation>
    </message>
    <message>
        <source>compounding to the year&apos;s</source>
        <translation>aufgezinst zum Jahreszins</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>einmal im Jahr</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>declining balance</source>
        <translation>degressiv</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>Leasing</translation>
    </message>
    <message>
        <source>colocation</source>
        <translation>Colocation</translation>
    </message>
    <message>
        <source>own building</source>
        <translation>eigenes Gebäude</translation>
    </message>
    <message>
        <source>measured rates</source>
        <translation>gemessene Raten</translation>
    </message>
    <message>
        <source>general work</source>
        <translation>allgemeine Arbeit</translation>
    </message>
    <message>
        <source>speech to text</source>
        <translation>Sprache zu Text</translation>
    </message>
    <message>
        <source>text to speech</source>
        <translation>Text zu Sprache</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>vector search</source>
        <translation>Vektorsuche</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>vision moderation</source>
        <translation>Bildmoderation</translation>
    </message>
    <message>
        <source>image generation</source>
        <translation>Bilderzeugung</translation>
    </message>
    <message>
        <source>video transcoding</source>
        <translation>Videotranskodierung</translation>
    </message>
    <message>
        <source>batch metadata</source>
        <translation>Metadaten im Stapel</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>pre-training</source>
        <translation>Vortraining</translation>
    </message>
    <message>
        <source>storage and delivery</source>
        <translation>Speicherung und Auslieferung</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>alle Gewichte</translation>
    </message>
    <message>
        <source>adapters (LoRA)</source>
        <translation>Adapter (LoRA)</translation>
    </message>
    <message>
        <source>adapters on 4 bit (QLoRA)</source>
        <translation>Adapter auf 4 Bit (QLoRA)</translation>
    </message>
    <message>
        <source>plain library loop</source>
        <translation>einfache Bibliotheksschleife</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personenbezogen</translation>
    </message>
    <message>
        <source>special category</source>
        <translation>besondere Kategorie</translation>
    </message>
    <message>
        <source>rights, confidential</source>
        <translation>Rechte, vertraulich</translation>
    </message>
    <message>
        <source>minors</source>
        <translation>Minderjährige</translation>
    </message>
    <message>
        <source>every replica does both</source>
        <translation>jede Replik tut beides</translation>
    </message>
    <message>
        <source>some read, others write</source>
        <translation>einige lesen, andere schreiben</translation>
    </message>
    <message>
        <source>savings plan</source>
        <translation>Savings Plan</translation>
    </message>
    <message>
        <source>owning</source>
        <translation>Besitz</translation>
    </message>
    <message>
        <source>the cloud</source>
        <translation>die Cloud</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>declining, then straight line</source>
        <translation>degressiv, dann linear</translation>
    </message>
    <message>
        <source>MACRS, five years</source>
        <translation>MACRS, fünf Jahre</translation>
    </message>
    <message>
        <source>at the end of each month</source>
        <translation>am Ende jedes Monats</translation>
    </message>
    <message>
        <source>at the end of each year</source>
        <translation>am Ende jedes Jahres</translation>
    </message>
    <message>
        <source>the residual value</source>
        <translation>der Restwert</translation>
    </message>
    <message>
        <source>and what is left of its life</source>
        <translation>und was von der Lebensdauer bleibt</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>nicht bedient</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>gemietet</translation>
    </message>
    <message>
        <source>as paid</source>
        <translation>wie gezahlt</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>as the plan</source>
        <translation>wie der Plan</translation>
    </message>
</context>
<context>
    <name>headroom::text::Error</name>
    <message>
        <source>%1 still uses it. Remove or change that first.</source>
        <translation>%1 benutzt es noch. Entfernen oder ändern Sie das zuerst.</translation>
    </message>
    <message>
        <source>That slot of %1 is empty.</source>
        <translation>Dieser Steckplatz von %1 ist leer.</translation>
    </message>
    <message>
        <source>Nobody knows how tall %1 is. Give its height in your own catalogue.</source>
        <translation>Niemand weiß, wie hoch %1 ist. Geben Sie die Höhe in Ihrem eigenen Katalog an.</translation>
    </message>
    <message>
        <source>%1 cannot be set by its path; change it in the window.</source>
        <translation>%1 lässt sich nicht über seinen Pfad setzen; ändern Sie es im Fenster.</translation>
    </message>
    <message>
        <source>That is not possible here.</source>
        <translation>Das ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>It cannot be read: %1. Check that it exists and that you may read it.</source>
        <translation>Lesen nicht möglich: %1. Prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>It cannot be written: %1. Save to another place; your work is still here.</source>
        <translation>Schreiben nicht möglich: %1. Speichern Sie an anderer Stelle; Ihre Arbeit ist noch hier.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or save elsewhere; your work and the old file are untouched.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz oder speichern Sie woanders; Ihre Arbeit und die alte Datei sind unversehrt.</translation>
    </message>
    <message>
        <source>This is not a Headroom plan (%1). Open a .headroom or .json file that Headroom saved.</source>
        <translation>Das ist kein Headroom-Plan (%1). Öffnen Sie eine .headroom- oder .json-Datei, die Headroom gespeichert hat.</translation>
    </message>
    <message>
        <source>It was saved by a newer Headroom (format %1, this program knows %2). Update the program.</source>
        <translation>Die Datei stammt von einem neueren Headroom (Format %1, dieses Programm kennt %2). Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Open a copy or the recovery copy instead.</source>
        <translation>Die Datei ist beschädigt (%1). Öffnen Sie stattdessen eine Kopie oder die Wiederherstellungskopie.</translation>
    </message>
    <message>
        <source>Too many or too much of %1: %2, at most %3.</source>
        <translation>Zu viel von %1: %2, höchstens %3.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 (byte %1). Save it again as UTF-8.</source>
        <translation>Der Text ist kein UTF-8 (Byte %1). Speichern Sie ihn neu als UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier unbekannt.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Es gibt kein %1 „%2“.</translation>
    </message>
    <message>
        <source>%1 “%2” is there twice. Remove or rename one.</source>
        <translation>%1 „%2“ kommt zweimal vor. Entfernen oder benennen Sie eines um.</translation>
    </message>
    <message>
        <source>“%1” is not a quantity of this kind. Write it like “%2”.</source>
        <translation>„%1“ ist keine Größe dieser Art. Schreiben Sie etwa „%2“.</translation>
    </message>
    <message>
        <source>The unit “%1” is not known.</source>
        <translation>Die Einheit „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like “12.5 kW” or “=3*1.2 MW”.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie etwa „12.5 kW“ oder „=3*1.2 MW“.</translation>
    </message>
    <message>
        <source>%1 is out of range: from %2 to %3.</source>
        <translation>%1 liegt außerhalb des Bereichs: von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” does not fit. Allowed: %2.</source>
        <translation>„%1“ passt nicht. Erlaubt: %2.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 steht schon dort.</translation>
    </message>
    <message>
        <source>It does not fit into %1.</source>
        <translation>Es passt nicht in %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>This is not a model&apos;s config.json: neither model_type nor architectures is there.</source>
        <translation>Dies ist keine config.json eines Modells: weder model_type noch architectures steht darin.</translation>
    </message>
    <message>
        <source>How a model of type “%1” is built is not known here, so its size cannot be worked out. Enter its figures in your own catalogue.</source>
        <translation>Wie ein Modell der Art „%1“ gebaut ist, ist hier nicht bekannt; seine Größe lässt sich nicht ausrechnen. Tragen Sie seine Angaben in Ihren eigenen Katalog ein.</translation>
    </message>
    <message>
        <source>No price is left to take. Look at the regions you asked for.</source>
        <translation>Kein Preis bleibt zu übernehmen. Prüfen Sie die gewünschten Regionen.</translation>
    </message>
    <message>
        <source>The table does not say whose prices these are. Name the provider.</source>
        <translation>Die Tabelle sagt nicht, wessen Preise das sind. Nennen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The table holds one region&apos;s prices without naming it. Name the region.</source>
        <translation>Die Tabelle enthält die Preise einer Region, ohne sie zu nennen. Nennen Sie die Region.</translation>
    </message>
    <message>
        <source>This is no price list of machines that is known here: a SkyPilot catalogue in CSV, or the table or instances.json of ec2instances.info.</source>
        <translation>Dies ist keine hier bekannte Preisliste für Maschinen: ein SkyPilot-Katalog als CSV oder die Tabelle oder instances.json von ec2instances.info.</translation>
    </message>
    <message>
        <source>This is no price list of models that is known here: LiteLLM&apos;s model_prices_and_context_window.json, or data.json of genai-prices.</source>
        <translation>Dies ist keine hier bekannte Preisliste für Modelle: model_prices_and_context_window.json von LiteLLM oder data.json von genai-prices.</translation>
    </message>
    <message>
        <source>There is no home folder for your own catalogue. Set HEADROOM_USER_CATALOGUE.</source>
        <translation>Es gibt kein Benutzerverzeichnis für Ihren eigenen Katalog. Setzen Sie HEADROOM_USER_CATALOGUE.</translation>
    </message>
    <message>
        <source>This is no log of serving measurements that is known here.</source>
        <translation>Dies ist kein hier bekanntes Protokoll von Messungen am Modelldienst.</translation>
    </message>
    <message>
        <source>The log contradicts itself: its own times and throughput mean %1 requests in flight, it states %2. Measure again or leave this run out.</source>
        <translation>Das Protokoll widerspricht sich: seine Zeiten und sein Durchsatz bedeuten %1 Anfragen zugleich, es nennt %2. Messen Sie erneut, oder lassen Sie diesen Lauf weg.</translation>
    </message>
    <message>
        <source>The model has a part whose size is not known here, so nothing is taken from the file.</source>
        <translation>Das Modell hat einen Teil, dessen Größe hier nicht bekannt ist; aus der Datei wird nichts übernommen.</translation>
    </message>
    <message>
        <source>%1 is out of range: at least %2.</source>
        <translation>%1 liegt außerhalb des Bereichs: mindestens %2.</translation>
    </message>
    <message>
        <source>Expected %1, found %2. Correct it there, or open an older copy.</source>
        <translation>Erwartet wurde %1, gefunden %2. Dort berichtigen oder eine ältere Kopie öffnen.</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it there.</source>
        <translation>„%1“ fehlt. Dort ergänzen.</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it.</source>
        <translation>Schreibweise prüfen oder entfernen.</translation>
    </message>
    <message>
        <source>Name one that exists, or add it.</source>
        <translation>Einen vorhandenen nennen oder ihn anlegen.</translation>
    </message>
    <message>
        <source>It was measured with %1, the deployment has %2. Take the log for the deployment it belongs to.</source>
        <translation>Es wurde mit %1 gemessen, die Bereitstellung hat %2. Das Protokoll gehört zu einer anderen Bereitstellung.</translation>
    </message>
    <message>
        <source>The log contradicts itself: the same setting has times more than twice as long at %1. Measure again or leave one of the runs out.</source>
        <translation>Das Protokoll widerspricht sich: dieselbe Einstellung hat bei %1 mehr als doppelt so lange Zeiten. Neu messen oder einen Lauf weglassen.</translation>
    </message>
    <message>
        <source>The rate of %1 is stated, so there is no model to correct. Let its capacity come from the model first.</source>
        <translation>Die Rate von %1 ist angegeben, es gibt also kein Modell zu korrigieren. Die Leistung zuerst aus dem Modell nehmen.</translation>
    </message>
    <message>
        <source>The model has no answer for the setting of %1, so there is nothing to compare the log with.</source>
        <translation>Das Modell hat für die Einstellung von %1 keine Antwort, es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>“%1” may be meant as a share or as per cent. Write “%2” or “%3”.</source>
        <translation>„%1“ kann als Anteil oder in Prozent gemeint sein. Schreiben Sie „%2“ oder „%3“.</translation>
    </message>
    <message>
        <source>The amount is in %1, the plan counts in %2 and has no rate of %1. Add one to its currencies.</source>
        <translation>Der Betrag ist in %1, der Plan rechnet in %2 und hat keinen Kurs für %1. Fügen Sie ihn bei den Währungen hinzu.</translation>
    </message>
    <message>
        <source>The unit “%1” is not known here. These would do: %2.</source>
        <translation>Die Einheit „%1“ ist hier unbekannt. Möglich wären: %2.</translation>
    </message>
    <message>
        <source>Nothing in this plan runs on accelerators, and only what does is simulated. Add a deployment; what stored data and searches take is among the results of the plan.</source>
        <translation>Nichts in diesem Plan läuft auf Beschleunigern, und nur das wird simuliert. Fügen Sie eine Bereitstellung hinzu; was gespeicherte Daten und Suchen brauchen, steht bei den Ergebnissen des Plans.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like “%2”.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie etwa „%2“.</translation>
    </message>
    <message>
        <source>The log contradicts itself: %1, but %2. Take the file as the benchmark wrote it, measure again, or leave this run out.</source>
        <translation>Das Protokoll widerspricht sich: %1, aber %2. Die Datei so nehmen, wie das Messprogramm sie geschrieben hat, neu messen oder diesen Lauf weglassen.</translation>
    </message>
    <message>
        <source>No request of this run succeeded, so it measures nothing. Look at the server&apos;s messages, measure again, or leave this run out.</source>
        <translation>Keine Anfrage dieses Laufs war erfolgreich, also misst er nichts. Die Meldungen des Servers ansehen, neu messen oder diesen Lauf weglassen.</translation>
    </message>
    <message>
        <source>%1 requests failed and only %2 succeeded, so the times are not those of a server that works. Measure again, or leave this run out.</source>
        <translation>%1 Anfragen schlugen fehl und nur %2 waren erfolgreich, die Zeiten sind also nicht die eines Servers, der arbeitet. Neu messen oder diesen Lauf weglassen.</translation>
    </message>
    <message>
        <source>The list mixes %1 with %2. Split it by currency and import each part.</source>
        <translation>Die Liste mischt %1 mit %2. Teilen Sie sie nach Währungen und importieren Sie jeden Teil.</translation>
    </message>
    <message>
        <source>No price of the list can be taken: it holds none of what is known here.</source>
        <translation>Kein Preis der Liste lässt sich übernehmen: Sie enthält nichts, was hier bekannt ist.</translation>
    </message>
</context>
<context>
    <name>headroom::text::Finding</name>
    <message>
        <source>%1: one feed would carry more than is planned for it</source>
        <translation>%1: eine Einspeisung trüge mehr, als für sie geplant ist</translation>
    </message>
    <message>
        <source>%1: a feed is at its planned limit, nothing more fits</source>
        <translation>%1: eine Einspeisung ist an ihrer Planungsgrenze, mehr passt nicht</translation>
    </message>
    <message>
        <source>%1: heavier than its frame may carry</source>
        <translation>%1: schwerer, als das Rack tragen darf</translation>
    </message>
    <message>
        <source>%1: devices overlap or stand outside the rack</source>
        <translation>%1: Geräte überlappen oder ragen aus dem Rack</translation>
    </message>
    <message>
        <source>%1: %2 does not fit its slots</source>
        <translation>%1: %2 passt nicht in seine Steckplätze</translation>
    </message>
    <message>
        <source>%1: the model does not fit the accelerators&apos; memory</source>
        <translation>%1: das Modell passt nicht in den Speicher der Beschleuniger</translation>
    </message>
    <message>
        <source>%1: the shape of %2 is not one this version can work out</source>
        <translation>%1: die Form von %2 kann diese Version nicht berechnen</translation>
    </message>
    <message>
        <source>%1: the KV cache holds fewer requests than are in flight</source>
        <translation>%1: der KV-Cache fasst weniger Anfragen, als unterwegs sind</translation>
    </message>
    <message>
        <source>%1: this parallelism is not possible</source>
        <translation>%1: diese Parallelität ist nicht möglich</translation>
    </message>
    <message>
        <source>%1: no data to estimate %2 from</source>
        <translation>%1: keine Daten, um %2 abzuschätzen</translation>
    </message>
    <message>
        <source>%1: the busiest hour needs more accelerators than are fitted</source>
        <translation>%1: die stärkste Stunde braucht mehr Beschleuniger, als bestückt sind</translation>
    </message>
    <message>
        <source>%1: the busiest hour uses most of the pool</source>
        <translation>%1: die stärkste Stunde nutzt den größten Teil des Pools</translation>
    </message>
    <message>
        <source>%1: the day&apos;s valleys do not hold this batch work</source>
        <translation>%1: die Täler des Tages fassen diese Stapelarbeit nicht</translation>
    </message>
    <message>
        <source>%1: slower than its limit in the busiest hour</source>
        <translation>%1: langsamer als seine Grenze in der stärksten Stunde</translation>
    </message>
    <message>
        <source>%1: nothing serves this workload</source>
        <translation>%1: nichts bedient diese Arbeitslast</translation>
    </message>
    <message>
        <source>%1: price of the instance unknown</source>
        <translation>%1: Preis der Instanz unbekannt</translation>
    </message>
    <message>
        <source>%1: price of the API unknown</source>
        <translation>%1: Preis der API unbekannt</translation>
    </message>
    <message>
        <source>%1: price older than six months</source>
        <translation>%1: Preis älter als sechs Monate</translation>
    </message>
    <message>
        <source>%1: not in the catalogue, not counted</source>
        <translation>%1: nicht im Katalog, nicht gezählt</translation>
    </message>
    <message>
        <source>%1: slots that are paid for stand empty</source>
        <translation>%1: bezahlte Steckplätze stehen leer</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2 is not of its pool&apos;s kind and serves nothing</source>
        <translation>%1: %2 passt nicht zur Art seines Pools und leistet nichts</translation>
    </message>
    <message>
        <source>%1: reserved for longer than the plan looks ahead</source>
        <translation>%1: länger reserviert, als der Plan vorausschaut</translation>
    </message>
    <message>
        <source>The horizon has more months than can be laid out</source>
        <translation>Der Horizont hat mehr Monate, als sich darstellen lassen</translation>
    </message>
    <message>
        <source>Something is delivered after the end of the plan, not counted</source>
        <translation>Etwas wird nach dem Ende des Plans geliefert und nicht gezählt</translation>
    </message>
    <message>
        <source>Cloud costs beside the price per hour are neither filled in nor set to zero</source>
        <translation>Cloudkosten neben dem Stundenpreis sind weder eingetragen noch auf null gesetzt</translation>
    </message>
    <message>
        <source>%1, rule: %2</source>
        <translation>%1, Regel: %2</translation>
    </message>
    <message>
        <source>%1: how many of its draft tokens are kept is not stated</source>
        <translation>%1: wie viele Entwurfs-Token behalten werden, ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1: measured runs of another engine, accelerator, model or precision do not count</source>
        <translation>%1: gemessene Läufe mit anderer Engine, anderem Beschleuniger, Modell oder anderer Genauigkeit zählen nicht</translation>
    </message>
    <message>
        <source>%1: no speed of %2 in this precision is known; choose one that its data sheet names</source>
        <translation>%1: keine Geschwindigkeit von %2 in dieser Genauigkeit bekannt; wählen Sie eine, die das Datenblatt nennt</translation>
    </message>
    <message>
        <source>Leased for longer than the plan: what is left to pay is settled at its end</source>
        <translation>Länger geleast, als der Plan reicht: was noch zu zahlen ist, wird an seinem Ende beglichen</translation>
    </message>
    <message>
        <source>Discount, spares and installation count on racks and list prices, not on purchases priced as paid</source>
        <translation>Nachlass, Ersatzteile und Installation gelten für Racks und Listenpreise, nicht für Anschaffungen mit gezahltem Preis</translation>
    </message>
    <message>
        <source>Hardware outlives its life in the plan: the sheet buys it once, the monthly cost goes on</source>
        <translation>Hardware überdauert im Plan ihre Lebensdauer: das Blatt kauft sie einmal, die Monatskosten laufen weiter</translation>
    </message>
    <message>
        <source>Owning and renting take turns at having cost less: their lines cross more than once</source>
        <translation>Besitz und Miete haben abwechselnd weniger gekostet: ihre Linien kreuzen sich mehr als einmal</translation>
    </message>
    <message>
        <source>%1: training is modelled in trained tokens or Pflop, the work is counted in “%2”</source>
        <translation>%1: Training wird in trainierten Token oder Pflop gerechnet, die Arbeit ist in „%2“ gezählt</translation>
    </message>
    <message>
        <source>Staff and running costs are counted with one&apos;s own hardware only, and the plan has none</source>
        <translation>Personal und laufende Kosten zählen nur mit eigener Hardware, und der Plan hat keine</translation>
    </message>
    <message>
        <source>%1: in the busiest hour more requests come than its replicas work off</source>
        <translation>%1: in der stärksten Stunde kommen mehr Anfragen, als die Repliken abarbeiten</translation>
    </message>
    <message>
        <source>Prices in %1 are not counted: the plan has no rate of it; add one to its currencies</source>
        <translation>Preise in %1 zählen nicht: der Plan hat keinen Kurs dafür; fügen Sie ihn bei den Währungen hinzu</translation>
    </message>
    <message>
        <source>%1: its last term ends after the plan does; what is still owed then</source>
        <translation>%1: die letzte Laufzeit endet nach dem Plan; was dann noch offen ist</translation>
    </message>
    <message>
        <source>%1: interruptions lose all the hours that are paid</source>
        <translation>%1: Unterbrechungen kosten alle bezahlten Stunden</translation>
    </message>
    <message>
        <source>%1: no figure is given for “%2”, so what follows from it is unknown</source>
        <translation>%1: für „%2“ ist kein Wert angegeben; was daraus folgt, ist unbekannt</translation>
    </message>
    <message>
        <source>A building of one&apos;s own has no price, so it costs nothing here</source>
        <translation>Das eigene Gebäude hat keinen Preis und kostet hier daher nichts</translation>
    </message>
    <message>
        <source>A loan or lease has no interest rate: 0 % is assumed</source>
        <translation>Ein Kredit oder Leasing hat keinen Zinssatz: 0 % wird angenommen</translation>
    </message>
    <message>
        <source>%1: a part of the committed spend buys nothing</source>
        <translation>%1: ein Teil der zugesagten Ausgaben kauft nichts</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1: tensor parallel reaches beyond one server, and its pool has no network between servers; state its rate</source>
        <translation>%1: Tensor-Parallelität reicht über einen Server hinaus, und der Pool hat kein Netz zwischen Servern; geben Sie dessen Rate an</translation>
    </message>
    <message>
        <source>%1: tensor parallel reaches beyond one server, and its pool has no network between servers; state its rate, or take %2</source>
        <translation>%1: Tensor-Parallelität reicht über einen Server hinaus, und der Pool hat kein Netz zwischen Servern; geben Sie dessen Rate an oder nehmen Sie %2</translation>
    </message>
    <message>
        <source>%1: a prompt with its answer is longer than the context of %2; shorten them or take a model with a longer context</source>
        <translation>%1: Eingabe und Antwort sind zusammen länger als der Kontext von %2; kürzen Sie sie oder nehmen Sie ein Modell mit längerem Kontext</translation>
    </message>
    <message>
        <source>The source: %1</source>
        <translation>Die Quelle: %1</translation>
    </message>
    <message>
        <source>%1: the model needs more memory than its accelerators have; it fits with %2</source>
        <translation>%1: das Modell braucht mehr Speicher, als seine Beschleuniger haben; es passt mit %2</translation>
    </message>
    <message>
        <source>%1: its index needs servers that the plan does not count; add them as a purchase or in a rack</source>
        <translation>%1: der Index braucht Server, die der Plan nicht zählt; fügen Sie sie als Kauf oder in einem Schrank hinzu</translation>
    </message>
    <message>
        <source>%1: index and searches need more servers than the plan has</source>
        <translation>%1: Index und Suchen brauchen mehr Server, als der Plan hat</translation>
    </message>
    <message>
        <source>All refusals together</source>
        <translation>Alle Ausschlüsse zusammen</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <comment>a rented line, why</comment>
        <translation>%1 ist ausgeschlossen: %2</translation>
    </message>
    <message>
        <source>Every way of doing the work is refused: plan hardware or a line that may be used</source>
        <translation>Jeder Weg, die Arbeit zu tun, ist ausgeschlossen: planen Sie Hardware oder eine Position, die genutzt werden darf</translation>
    </message>
    <message>
        <source>%1 needed, %2 there</source>
        <translation>%1 nötig, %2 vorhanden</translation>
    </message>
    <message>
        <source>%1: the instances rented do less than the busiest hour asks; rent more or size them by the demand</source>
        <translation>%1: die gemieteten Instanzen leisten weniger, als die stärkste Stunde verlangt; mieten Sie mehr oder bemessen Sie sie nach dem Bedarf</translation>
    </message>
    <message>
        <source>%1: its APIs together do more than all of it; state the share that each does</source>
        <translation>%1: die APIs leisten zusammen mehr als alles davon; geben Sie den Anteil jeder an</translation>
    </message>
    <message>
        <source>%1: its cloud lines together do more than all of it; state the share that each does</source>
        <translation>%1: die Cloud-Posten leisten zusammen mehr als alles davon; geben Sie den Anteil jedes an</translation>
    </message>
    <message>
        <source>cost nothing</source>
        <translation>kosten nichts</translation>
    </message>
    <message>
        <source>permitted alone, saves nothing</source>
        <translation>allein erlaubt, spart nichts</translation>
    </message>
    <message>
        <source>permitted alone, saves %1 over the plan</source>
        <translation>allein erlaubt, spart %1 über den Plan</translation>
    </message>
    <message>
        <source>%1: fewer servers than its busiest hour and the stated reserve need</source>
        <translation>%1: weniger Server, als die stärkste Stunde und die angegebene Reserve brauchen</translation>
    </message>
    <message>
        <source>cost %1 over the plan</source>
        <translation>kosten %1 über den Plan</translation>
    </message>
    <message>
        <source>%1: its peak power is below that of its accelerators alone; state what it draws at full load, and count energy by the load</source>
        <translation>%1: seine Spitzenleistung liegt unter der seiner Beschleuniger allein; geben Sie an, was er unter voller Last aufnimmt, und rechnen Sie die Energie nach der Last</translation>
    </message>
    <message>
        <source>%1: %2 share its accelerators and hold more memory together than one has; give each a pool or a smaller share of the memory</source>
        <translation>%1: %2 teilen sich seine Beschleuniger und belegen zusammen mehr Speicher, als einer hat; geben Sie jeder einen eigenen Pool oder einen kleineren Anteil des Speichers</translation>
    </message>
    <message>
        <source>%1: the rate stated is far from what the model makes of this setting; check that its lengths of requests, accelerators and precision are those here, or take the modelled rate</source>
        <translation>%1: die angegebene Rate liegt weit von dem, was das Modell für diese Einstellung ergibt; prüfen Sie, ob Länge der Anfragen, Beschleuniger und Genauigkeit dieselben sind, oder nehmen Sie die modellierte Rate</translation>
    </message>
    <message>
        <source>%1: the rate stated (%2) is far from what the model makes of this setting; check that its lengths of requests, accelerators and precision are those here, or take the modelled rate</source>
        <translation>%1: die angegebene Rate (%2) liegt weit von dem, was das Modell für diese Einstellung ergibt; prüfen Sie, ob Länge der Anfragen, Beschleuniger und Genauigkeit dieselben sind, oder nehmen Sie die modellierte Rate</translation>
    </message>
    <message>
        <source>%1 stated, %2 for the accelerators</source>
        <translation>%1 angegeben, %2 für die Beschleuniger</translation>
    </message>
    <message>
        <source>%1 stated, %2 modelled</source>
        <translation>%1 angegeben, %2 modelliert</translation>
    </message>
    <message>
        <source>%1: it is rented and not planned on own hardware, so what owning costs leaves it out</source>
        <translation>%1: ist gemietet und auf eigener Hardware nicht geplant; die Kosten der eigenen Hardware enthalten es deshalb nicht</translation>
    </message>
    <message>
        <source>%1: no API of the plan does it, so what the API costs leaves it out</source>
        <translation>%1: keine API des Plans leistet es; die Kosten der API enthalten es deshalb nicht</translation>
    </message>
    <message>
        <source>%1: no cloud line of the plan does it, so what the cloud costs leaves it out</source>
        <translation>%1: keine Cloud-Position des Plans leistet es; die Kosten der Cloud enthalten es deshalb nicht</translation>
    </message>
    <message>
        <source>%1: its APIs together do less than all of it</source>
        <translation>%1: seine APIs leisten zusammen weniger als das Ganze</translation>
    </message>
    <message>
        <source>%1: its cloud lines together do less than all of it</source>
        <translation>%1: seine Cloud-Positionen leisten zusammen weniger als das Ganze</translation>
    </message>
    <message>
        <source>%1: accelerators that are paid for have nothing to do</source>
        <translation>%1: bezahlte Beschleuniger haben nichts zu tun</translation>
    </message>
    <message>
        <source>Owning has more than one internal rate of return against the mix</source>
        <translation>Der Besitz hat gegenüber der Mischung mehr als einen internen Zinsfuß</translation>
    </message>
    <message>
        <source>Owning has more than one internal rate of return against the other space</source>
        <translation>Der Besitz hat gegenüber den anderen Räumen mehr als einen internen Zinsfuß</translation>
    </message>
    <message>
        <source>Owning has more than one internal rate of return against the API</source>
        <translation>Der Besitz hat gegenüber der API mehr als einen internen Zinsfuß</translation>
    </message>
    <message>
        <source>Owning has more than one internal rate of return against the cloud</source>
        <translation>Der Besitz hat gegenüber der Cloud mehr als einen internen Zinsfuß</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the catalogue and not counted</source>
        <translation>%1: „%2“ steht nicht im Katalog und wird nicht gezählt</translation>
    </message>
    <message>
        <source>Renting costs nearly the share of owning at which Deloitte&apos;s rule is to move</source>
        <translation>Mieten kostet fast den Anteil des Besitzes, ab dem Deloittes Regel zum Wechsel rät</translation>
    </message>
    <message>
        <source>Renting adds up to less than owning, though above Deloitte&apos;s rule to move</source>
        <translation>Mieten summiert sich zu weniger als Besitzen, doch über Deloittes Regel zum Wechsel</translation>
    </message>
    <message>
        <source>Renting adds up to more than owning, above Deloitte&apos;s rule to move</source>
        <translation>Mieten summiert sich zu mehr als Besitzen, über Deloittes Regel zum Wechsel</translation>
    </message>
    <message>
        <source>%1: nothing is asked of it, so no comparison of costs means anything for it; state its demand</source>
        <translation>%1: Es wird nichts angefragt, ein Kostenvergleich sagt darüber nichts aus; geben Sie den Bedarf an</translation>
    </message>
    <message>
        <source>The lease ends before the plan and is taken anew, at the price of that month</source>
        <translation>Das Leasing endet vor dem Plan und wird neu aufgenommen, zum Preis jenes Monats</translation>
    </message>
    <message>
        <source>Owning has no internal rate of return: it asks for nothing first, or no rate makes its payments worth those of renting</source>
        <translation>Der Besitz hat keinen internen Zinsfuß: er verlangt zuerst nichts, oder kein Satz macht seine Zahlungen denen der Miete gleich</translation>
    </message>
    <message>
        <source>%1: %2 reads and writes no tokens: plan it as embeddings, by a rate</source>
        <translation>%1: %2 liest und schreibt keine Token: als Embeddings mit einer Rate planen</translation>
    </message>
    <message>
        <source>%1: this parallelism is not possible: %2</source>
        <comment>detail: 64 heads / TP 3</comment>
        <translation>%1: diese Parallelität ist nicht möglich: %2</translation>
    </message>
    <message>
        <source>%1: its last renewal reaches beyond the plan; what it asks for that time is not counted</source>
        <translation>%1: die letzte Verlängerung reicht über den Plan hinaus; was sie für diese Zeit verlangt, ist nicht gezählt</translation>
    </message>
    <message>
        <source>%1: price unknown; state one</source>
        <translation>%1: Preis unbekannt, bitte angeben</translation>
    </message>
    <message>
        <source>%1: price of %2 unknown; state one</source>
        <translation>%1: Preis von %2 unbekannt, bitte angeben</translation>
    </message>
    <message>
        <source>What is bought serves nothing before it is delivered, renting does from the start: to compare them, let the plan rent until delivery</source>
        <translation>Was gekauft wird, bedient vor der Lieferung nichts, Gemietetes von Beginn an: zum Vergleich bis zur Lieferung mieten lassen</translation>
    </message>
    <message>
        <source>%1: not served before delivery, what is rented serves it from the start: to compare them, let the plan rent until delivery</source>
        <translation>%1: vor der Lieferung nicht bedient, Gemietetes bedient es von Beginn an: zum Vergleich bis zur Lieferung mieten lassen</translation>
    </message>
    <message>
        <source>%1: the runs lie far from the model or from each other (%2); check that they are of this accelerator, precision and load, and take out those that are not</source>
        <translation>%1: Die Läufe liegen weit vom Modell oder voneinander (%2); prüfen, ob sie zu Beschleuniger, Genauigkeit und Last hier gehören, und andere entfernen</translation>
    </message>
    <message>
        <source>%1 to %2 times the modelled</source>
        <translation>das %1- bis %2-Fache des Modells</translation>
    </message>
    <message>
        <source>The building outlives its life in the plan: it is written off by then and not built anew</source>
        <translation>Das Gebäude überdauert im Plan seine Lebensdauer: es ist dann abgeschrieben und wird nicht neu gebaut</translation>
    </message>
    <message>
        <source>%1: the first tier does not begin at 0; what is sent below it costs nothing</source>
        <translation>%1: die erste Stufe beginnt nicht bei 0; was darunter gesendet wird, kostet nichts</translation>
    </message>
    <message>
        <source>%1 and %2 begin at the same amount: only one of the two prices counts</source>
        <translation>%1 und %2 beginnen bei derselben Menge: nur einer der beiden Preise zählt</translation>
    </message>
    <message>
        <source>%1: in the busiest hour one request in twenty waits longer for its first token than its limit</source>
        <translation>%1: in der stärksten Stunde wartet eine von zwanzig Anfragen länger auf ihr erstes Token als erlaubt</translation>
    </message>
    <message>
        <source>%1: “%2” is stated and has no effect, as the rest of it is set</source>
        <translation>%1: „%2“ ist angegeben und wirkt nicht, so wie das Übrige eingestellt ist</translation>
    </message>
    <message>
        <source>Not stated in the plan, so as the program assumes: %1</source>
        <translation>Im Plan nicht angegeben, daher wie das Programm annimmt: %1</translation>
    </message>
    <message>
        <source>%1: no model is chosen; choose one, or state a rate</source>
        <translation>%1: kein Modell ist gewählt; eines wählen oder eine Rate angeben</translation>
    </message>
    <message>
        <source>%1: less than one instance is counted, and interactive work keeps one running; size it by the busiest hour</source>
        <translation>%1: weniger als eine Instanz ist gezählt, und interaktive Arbeit hält eine am Laufen; nach der stärksten Stunde bemessen</translation>
    </message>
    <message numerus="yes">
        <source>%1: power of %n device(s) unknown; servers count with their accelerators alone</source>
        <translation>
            <numerusform>%1: Leistung von %n Gerät unbekannt; Server zählen nur mit ihren Beschleunigern</numerusform>
            <numerusform>%1: Leistung von %n Geräten unbekannt; Server zählen nur mit ihren Beschleunigern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: price of cached input unknown; state it</source>
        <translation>%1: Preis der Eingabe aus dem Cache unbekannt; bitte angeben</translation>
    </message>
    <message>
        <source>%1: price of batches unknown; state their discount</source>
        <translation>%1: Preis der Stapel unbekannt; bitte ihren Nachlass angeben</translation>
    </message>
    <message>
        <source>%1: its price is dated %2, after the plan</source>
        <translation>%1: Der Preis trägt das Datum %2, nach dem des Plans</translation>
    </message>
    <message>
        <source>Exchange rate of %1: without a date</source>
        <translation>Wechselkurs %1: ohne Datum</translation>
    </message>
    <message>
        <source>Exchange rate of %1: without a source</source>
        <translation>Wechselkurs %1: ohne Quelle</translation>
    </message>
    <message>
        <source>Exchange rate of %1: without a source and a date</source>
        <translation>Wechselkurs %1: ohne Quelle und Datum</translation>
    </message>
    <message>
        <source>Cooling is counted by the PUE and again by its price per kWh; state one</source>
        <translation>Kühlung zählt im PUE und noch einmal als Preis je kWh; nur eines angeben</translation>
    </message>
    <message>
        <source>%1: cooling is counted by the PUE and again by its price per kWh; state one</source>
        <translation>%1: Kühlung zählt im PUE und noch einmal als Preis je kWh; nur eines angeben</translation>
    </message>
    <message>
        <source>A tax rate without depreciation: what is bought lowers no tax; choose how it is written off</source>
        <translation>Steuersatz ohne Abschreibung: Was gekauft wird, senkt keine Steuer; Art der Abschreibung wählen</translation>
    </message>
    <message>
        <source>%1: requests that come together wait longer than the hour&apos;s estimate says; simulate it</source>
        <translation>%1: Anfragen, die zusammen kommen, warten länger als die Schätzung der Stunde sagt; bitte simulieren</translation>
    </message>
    <message>
        <source>%1: its speed is unknown without “%2”</source>
        <translation>%1: Die Geschwindigkeit ist ohne „%2“ unbekannt</translation>
    </message>
    <message>
        <source>%1: its cloud lines of a stated count are added up, and nothing in the plan says that it needs them all</source>
        <translation>%1: Die Cloud-Posten mit angegebener Anzahl werden zusammengezählt, und nichts im Plan sagt, dass alle gebraucht werden</translation>
    </message>
    <message>
        <source>Prices without a date, so that nobody sees how old they are: %1</source>
        <translation>Preise ohne Datum, deren Alter niemand sieht: %1</translation>
    </message>
</context>
<context>
    <name>headroom::text::Model</name>
    <message>
        <source>%1 attend to the whole context</source>
        <translation>%1 sehen den ganzen Kontext</translation>
    </message>
    <message>
        <source>%1 attend to a window</source>
        <translation>%1 sehen ein Fenster</translation>
    </message>
    <message>
        <source>%1 attend to what they compress</source>
        <translation>%1 sehen, was sie verdichten</translation>
    </message>
    <message>
        <source>%1 keep a state</source>
        <translation>%1 führen einen Zustand</translation>
    </message>
    <message>
        <source>%1 have experts</source>
        <translation>%1 haben Experten</translation>
    </message>
    <message>
        <source>%1 blocks: %2.</source>
        <translation>%1 Blöcke: %2.</translation>
    </message>
</context>
<context>
    <name>headroom::text::Money</name>
    <message>
        <source>Own</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Own, other space</source>
        <translation>Eigen, anderer Ort</translation>
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
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Anschaffung</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>Racks, space</source>
        <translation>Racks, Fläche</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Übriges</translation>
    </message>
    <message>
        <source>Cloud, hidden costs</source>
        <translation>Cloud, versteckte Kosten</translation>
    </message>
    <message>
        <source>Loan drawn</source>
        <translation>Kredit aufgenommen</translation>
    </message>
    <message>
        <source>Loan paid back</source>
        <translation>Kredit zurückgezahlt</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zins</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Leasing</translation>
    </message>
    <message>
        <source>Tax relief</source>
        <translation>Steuerentlastung</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <translation>Außerbetriebnahme</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>what is paid for</comment>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>what is paid for</comment>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Storage and delivery</source>
        <comment>what is paid for</comment>
        <translation>Speicherung und Auslieferung</translation>
    </message>
    <message>
        <source>water</source>
        <comment>what is paid for</comment>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>other</source>
        <comment>what is paid for</comment>
        <translation>Übriges</translation>
    </message>
    <message>
        <source>Cloud, data and hidden costs</source>
        <translation>Cloud, Daten und versteckte Kosten</translation>
    </message>
    <message>
        <source>Cloud, data sent out</source>
        <translation>Cloud, gesendete Daten</translation>
    </message>
    <message>
        <source>Cloud, storage</source>
        <translation>Cloud, Speicherung</translation>
    </message>
    <message>
        <source>Cloud, storage and data sent out</source>
        <translation>Cloud, Speicherung und gesendete Daten</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, ausgeschlossen</translation>
    </message>
    <message>
        <source>%1, too small</source>
        <translation>%1, zu klein</translation>
    </message>
    <message>
        <source>%1, a part</source>
        <comment>of the work</comment>
        <translation>%1, ein Teil</translation>
    </message>
    <message>
        <source>own %1 of %2 servers</source>
        <translation>%1 von %2 Servern besitzen</translation>
    </message>
    <message>
        <source>own no server</source>
        <translation>keinen Server besitzen</translation>
    </message>
    <message>
        <source>rent %1 instances on average</source>
        <translation>im Mittel %1 Instanzen mieten</translation>
    </message>
    <message>
        <source>pay %1 of the APIs&apos; bill</source>
        <translation>%1 der API-Rechnung zahlen</translation>
    </message>
    <message>
        <source>rent nothing</source>
        <translation>nichts mieten</translation>
    </message>
    <message>
        <source>%1, without its reserve</source>
        <translation>%1, ohne seine Reserve</translation>
    </message>
    <message>
        <source>%1, data kept at home</source>
        <translation>%1, Daten bleiben im Haus</translation>
    </message>
    <message>
        <source>%1, part of the data kept at home</source>
        <translation>%1, ein Teil der Daten bleibt im Haus</translation>
    </message>
    <message>
        <source>for a part of the work</source>
        <translation>für einen Teil der Arbeit</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>workloads left out</comment>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Ausgeschlossen: %1.</translation>
    </message>
    <message>
        <source>Were it permitted, nothing would be saved.</source>
        <translation>Wäre es erlaubt, würde nichts gespart.</translation>
    </message>
    <message>
        <source>The price of this constraint is %1.</source>
        <translation>Der Preis dieser Auflage ist %1.</translation>
    </message>
    <message>
        <source>Not the same work: the API does a part of what owning does.</source>
        <translation>Nicht dieselbe Arbeit: Die API leistet einen Teil dessen, was der eigene Betrieb leistet.</translation>
    </message>
    <message>
        <source>Not the same work: the cloud does a part of what owning does.</source>
        <translation>Nicht dieselbe Arbeit: Die Cloud leistet einen Teil dessen, was der eigene Betrieb leistet.</translation>
    </message>
    <message>
        <source>Not the same work: the API leaves out %1.</source>
        <comment>workloads</comment>
        <translation>Nicht dieselbe Arbeit: Die API lässt %1 aus.</translation>
    </message>
    <message>
        <source>Not the same work: the cloud leaves out %1.</source>
        <comment>workloads</comment>
        <translation>Nicht dieselbe Arbeit: Die Cloud lässt %1 aus.</translation>
    </message>
    <message>
        <source>Hybrid: own fewer servers</source>
        <translation>Mischung: weniger eigene Server</translation>
    </message>
</context>
<context>
    <name>headroom::text::Numbers</name>
    <message>
        <source>token/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>audio h</source>
        <translation>Audio-h</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>per kWh</source>
        <translation>je kWh</translation>
    </message>
    <message>
        <source>per J</source>
        <translation>je J</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>je Minute</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>je Tag</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>je Woche</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>je Monat</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>je Jahr</translation>
    </message>
    <message>
        <source>yr</source>
        <comment>behind a number of years</comment>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>yr</source>
        <comment>behind a stroke: a year</comment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>month</source>
        <comment>behind a stroke</comment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>week</source>
        <comment>behind a stroke</comment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>day</source>
        <comment>behind a stroke</comment>
        <translation>Tag</translation>
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
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>API price</source>
        <translation>API-Preis</translation>
    </message>
    <message>
        <source>Apis</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Capacity from</source>
        <translation>Kapazität aus</translation>
    </message>
    <message>
        <source>Batched tokens</source>
        <translation>Token je Stapel</translation>
    </message>
    <message>
        <source>Billing month</source>
        <translation>Abrechnungsmonat</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Gleichzeitigkeit</translation>
    </message>
    <message>
        <source>Cooling adder</source>
        <translation>Kühlaufschlag</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Data class</source>
        <translation>Datenklasse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>Derate</source>
        <translation>Abschlag</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Energy billed by</source>
        <translation>Energie nach</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Feed rating</source>
        <translation>Einspeisung</translation>
    </message>
    <message>
        <source>Limit, first token</source>
        <translation>Grenze, erstes Token</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Full-time equivalents</source>
        <translation>Vollzeitstellen</translation>
    </message>
    <message>
        <source>Grid carbon</source>
        <translation>Netz-CO₂</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>Leerlaufleistung</translation>
    </message>
    <message>
        <source>Input price</source>
        <translation>Eingabepreis</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Token</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Catalogue item</source>
        <translation>Katalogeintrag</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>Name je Stück</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Limit, p95</source>
        <translation>Grenze, p95</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Max load</source>
        <translation>Höchstlast</translation>
    </message>
    <message>
        <source>Memory for the engine</source>
        <translation>Speicher der Engine</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Output price</source>
        <translation>Ausgabepreis</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>Peak factor</source>
        <translation>Spitzenfaktor</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Limit, per token</source>
        <translation>Grenze, je Token</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation>Pipeline-parallel</translation>
    </message>
    <message>
        <source>Planning month</source>
        <translation>Planungsmonat</translation>
    </message>
    <message>
        <source>Planned share</source>
        <translation>Planungsanteil</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen auf</translation>
    </message>
    <message>
        <source>Reference rate</source>
        <translation>Referenzrate</translation>
    </message>
    <message>
        <source>Relative speed</source>
        <translation>Relatives Tempo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Shape source</source>
        <translation>Quelle des Gangs</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Bemessung</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Steckplätze</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation>Tensor-parallel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Work name</source>
        <translation>Name der Arbeit</translation>
    </message>
    <message>
        <source>Work per item</source>
        <translation>Arbeit je Stück</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Arbeitslasten</translation>
    </message>
    <message>
        <source>API prices</source>
        <translation>API-Preise</translation>
    </message>
    <message>
        <source>Input in blended token</source>
        <translation>Eingabeanteil im Mischtoken</translation>
    </message>
    <message>
        <source>Building, life</source>
        <translation>Gebäude, Lebensdauer</translation>
    </message>
    <message>
        <source>Power and cooling plant</source>
        <translation>Strom- und Kühlanlage</translation>
    </message>
    <message>
        <source>Building, critical power</source>
        <translation>Gebäude, kritische Leistung</translation>
    </message>
    <message>
        <source>Building, price</source>
        <translation>Gebäude, Preis</translation>
    </message>
    <message>
        <source>Building, upkeep a month</source>
        <translation>Gebäude, Unterhalt im Monat</translation>
    </message>
    <message>
        <source>Cage fee a month</source>
        <translation>Käfigmiete im Monat</translation>
    </message>
    <message>
        <source>Cloud prices</source>
        <translation>Cloudpreise</translation>
    </message>
    <message>
        <source>Control plane</source>
        <translation>Steuerungsebene</translation>
    </message>
    <message>
        <source>Debugging</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>Leaving the cloud</source>
        <translation>Cloud verlassen</translation>
    </message>
    <message>
        <source>Goodput lost</source>
        <translation>Verlorener Nutzdurchsatz</translation>
    </message>
    <message>
        <source>Network and egress</source>
        <translation>Netz und Datenausgang</translation>
    </message>
    <message>
        <source>Compute without GPUs</source>
        <translation>Rechner ohne GPU</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Colocation a month</source>
        <translation>Colocation im Monat</translation>
    </message>
    <message>
        <source>Monthly interest</source>
        <translation>Monatszins</translation>
    </message>
    <message>
        <source>Declining rate</source>
        <translation>Degressiver Satz</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <translation>Außerbetriebnahme</translation>
    </message>
    <message>
        <source>Delivered in month</source>
        <translation>Geliefert im Monat</translation>
    </message>
    <message>
        <source>Demand charge a month</source>
        <translation>Leistungspreis im Monat</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Abschreibung</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <source>Money over time</source>
        <translation>Geld über die Zeit</translation>
    </message>
    <message>
        <source>Share financed</source>
        <translation>Finanzierter Anteil</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt durch</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zins</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Inflation</source>
        <translation>Inflation</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Licences per accelerator</source>
        <translation>Lizenzen je Beschleuniger</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>Lastfaktor</translation>
    </message>
    <message>
        <source>Maintenance contract</source>
        <translation>Wartungsvertrag</translation>
    </message>
    <message>
        <source>Advise to move from</source>
        <translation>Wechsel empfehlen ab</translation>
    </message>
    <message>
        <source>Warn from</source>
        <translation>Warnen ab</translation>
    </message>
    <message>
        <source>Night hours</source>
        <translation>Nachtstunden</translation>
    </message>
    <message>
        <source>Electricity by night</source>
        <translation>Nachtstrom</translation>
    </message>
    <message>
        <source>Night begins at</source>
        <translation>Nacht beginnt um</translation>
    </message>
    <message>
        <source>Other running costs</source>
        <translation>Weitere laufende Kosten</translation>
    </message>
    <message>
        <source>Weight of an output token</source>
        <translation>Gewicht eines Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Owned share in a hybrid</source>
        <translation>Eigener Anteil im Hybrid</translation>
    </message>
    <message>
        <source>Prices change</source>
        <translation>Preise ändern sich</translation>
    </message>
    <message>
        <source>Discount on purchase</source>
        <translation>Nachlass auf die Anschaffung</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Anschaffungen</translation>
    </message>
    <message>
        <source>Monthly rack fee</source>
        <translation>Monatliche Rackmiete</translation>
    </message>
    <message>
        <source>Bought anew after</source>
        <translation>Neu gekauft nach</translation>
    </message>
    <message>
        <source>Parts replaced</source>
        <translation>Ersetzte Teile</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienstleistungen</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>Ersatzteile</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Geld in</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Component size</source>
        <translation>Größe einer Komponente</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Server memory</source>
        <translation>Serverspeicher</translation>
    </message>
    <message>
        <source>Index overhead</source>
        <translation>Zuschlag des Index</translation>
    </message>
    <message>
        <source>Size of an item</source>
        <translation>Größe eines Stücks</translation>
    </message>
    <message>
        <source>Links of a vector</source>
        <translation>Kanten eines Vektors</translation>
    </message>
    <message>
        <source>Measured work</source>
        <translation>Gemessene Arbeit</translation>
    </message>
    <message>
        <source>Sequences at once</source>
        <translation>Sequenzen zugleich</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>Sequenzlänge</translation>
    </message>
    <message>
        <source>Raw over stored</source>
        <translation>Roh je gespeichert</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Trained with</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>Was trainiert wird</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Drafts kept</source>
        <translation>Behaltene Entwürfe</translation>
    </message>
    <message>
        <source>Rank of an adapter</source>
        <translation>Rang eines Adapters</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA-Adapter</translation>
    </message>
    <message>
        <source>Arriving together</source>
        <translation>Zugleich ankommend</translation>
    </message>
    <message>
        <source>Input found in the cache</source>
        <translation>Eingabe im Cache</translation>
    </message>
    <message>
        <source>Attention ranks</source>
        <translation>Attention-Ränge</translation>
    </message>
    <message>
        <source>Time of a draft token</source>
        <translation>Zeit eines Entwurfs-Tokens</translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation>Entwurfs-Token</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation>Expertenparallelität</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>Zeit je Token</translation>
    </message>
    <message>
        <source>Streaming interval</source>
        <translation>Streaming-Abstand</translation>
    </message>
    <message>
        <source>Output throughput</source>
        <translation>Ausgabedurchsatz</translation>
    </message>
    <message>
        <source>Above, a month</source>
        <translation>Oberhalb von, im Monat</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Batch discount</source>
        <translation>Stapelrabatt</translation>
    </message>
    <message>
        <source>Sent in batches</source>
        <translation>In Stapeln gesendet</translation>
    </message>
    <message>
        <source>Cached input price</source>
        <translation>Preis der Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>Input cached</source>
        <translation>Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>Gateway, a million requests</source>
        <translation>Gateway, je Million Anfragen</translation>
    </message>
    <message>
        <source>Cloud storage a month</source>
        <translation>Cloud-Storage im Monat</translation>
    </message>
    <message>
        <source>Committed spend</source>
        <translation>Zugesagte Ausgaben</translation>
    </message>
    <message>
        <source>Replicas that write</source>
        <translation>Schreibende Repliken</translation>
    </message>
    <message>
        <source>Part of the demand</source>
        <translation>Teil des Bedarfs</translation>
    </message>
    <message>
        <source>Egress tiers</source>
        <translation>Egress-Stufen</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>In the plan&apos;s currency</source>
        <translation>In der Währung des Plans</translation>
    </message>
    <message>
        <source>Interruptions of one</source>
        <translation>Unterbrechungen einer Instanz</translation>
    </message>
    <message>
        <source>Work lost by one</source>
        <translation>Bei einer verlorene Arbeit</translation>
    </message>
    <message>
        <source>Delivery, of one&apos;s own</source>
        <translation>Auslieferung, eigen</translation>
    </message>
    <message>
        <source>Storage a month, of one&apos;s own</source>
        <translation>Storage im Monat, eigen</translation>
    </message>
    <message>
        <source>Discount on demand</source>
        <translation>Nachlass auf den Abrufpreis</translation>
    </message>
    <message>
        <source>Reading: attention ranks</source>
        <translation>Lesen: Attention-Ränge</translation>
    </message>
    <message>
        <source>Reading: expert parallel</source>
        <translation>Lesen: Expertenparallelität</translation>
    </message>
    <message>
        <source>Reading: pipeline stages</source>
        <translation>Lesen: Pipeline-Stufen</translation>
    </message>
    <message>
        <source>Replicas that read</source>
        <translation>Lesende Repliken</translation>
    </message>
    <message>
        <source>Reading: tensor parallel</source>
        <translation>Lesen: Tensor-parallel</translation>
    </message>
    <message>
        <source>Payments count</source>
        <translation>Zahlungen zählen</translation>
    </message>
    <message>
        <source>Price is</source>
        <translation>Preis ist</translation>
    </message>
    <message>
        <source>Worth when sold</source>
        <translation>Wert beim Verkauf</translation>
    </message>
    <message>
        <source>Until delivery</source>
        <translation>Bis zur Lieferung</translation>
    </message>
    <message>
        <source>Restart after one</source>
        <translation>Neustart danach</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Bezahlt für</translation>
    </message>
    <message>
        <source>Cache transfer</source>
        <translation>Cache-Übertragung</translation>
    </message>
    <message>
        <source>Fee up front</source>
        <translation>Gebühr vorab</translation>
    </message>
    <message>
        <source>Paid up front</source>
        <translation>Vorab gezahlt</translation>
    </message>
    <message>
        <source>Building, interest</source>
        <translation>Gebäude, Zins</translation>
    </message>
    <message>
        <source>Building, term of the loan or lease</source>
        <translation>Gebäude, Laufzeit von Kredit oder Leasing</translation>
    </message>
    <message>
        <source>Building, paid by</source>
        <translation>Gebäude, bezahlt durch</translation>
    </message>
    <message>
        <source>Building, rent a month</source>
        <translation>Gebäude, Miete im Monat</translation>
    </message>
    <message>
        <source>Defects of the source</source>
        <translation>Mängel der Quelle</translation>
    </message>
    <message>
        <source>Network of one accelerator</source>
        <translation>Netz eines Beschleunigers</translation>
    </message>
    <message>
        <source>Sequences of a step</source>
        <translation>Sequenzen eines Schritts</translation>
    </message>
    <message>
        <source>Server cores</source>
        <translation>Kerne des Servers</translation>
    </message>
    <message>
        <source>Interleaved parts of a stage</source>
        <translation>Verschränkte Teile einer Stufe</translation>
    </message>
    <message>
        <source>On-call allowance</source>
        <translation>Rufbereitschaft, Zulage</translation>
    </message>
    <message>
        <source>People on call</source>
        <translation>Menschen in Rufbereitschaft</translation>
    </message>
    <message>
        <source>Reading: pool</source>
        <translation>Lesen: Pool</translation>
    </message>
    <message>
        <source>Time of a search</source>
        <translation>Dauer einer Suche</translation>
    </message>
    <message>
        <source>Water, price</source>
        <translation>Wasser, Preis</translation>
    </message>
    <message>
        <source>Water used</source>
        <translation>Wasserverbrauch</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Ausgeschlossen, weil</translation>
    </message>
    <message>
        <source>Servers in reserve</source>
        <translation>Server in Reserve</translation>
    </message>
    <message>
        <source>Price of each accelerator</source>
        <translation>Preis je Beschleuniger</translation>
    </message>
</context>
<context>
    <name>headroom::text::Refusal</name>
    <message>
        <source>Refused: reaches outside the rack</source>
        <translation>Abgelehnt: ragt aus dem Rack</translation>
    </message>
    <message>
        <source>Refused: %1 stands there</source>
        <translation>Abgelehnt: %1 steht dort</translation>
    </message>
    <message>
        <source>Refused: it does not fit there</source>
        <translation>Abgelehnt: es passt dort nicht</translation>
    </message>
    <message>
        <source>Refused: its height is unknown</source>
        <translation>Abgelehnt: die Höhe ist unbekannt</translation>
    </message>
    <message>
        <source>Refused: power on feed A of %1</source>
        <translation>Abgelehnt: Leistung auf Einspeisung A von %1</translation>
    </message>
    <message>
        <source>Refused: weight in %1</source>
        <translation>Abgelehnt: Gewicht in %1</translation>
    </message>
    <message>
        <source>kW it would carry</source>
        <translation>kW trüge sie dann</translation>
    </message>
    <message>
        <source>kg it would carry</source>
        <translation>kg trüge es dann</translation>
    </message>
    <message>
        <source>U it would reach</source>
        <translation>HE würde es erreichen</translation>
    </message>
    <message>
        <source>U it needs</source>
        <translation>HE braucht es</translation>
    </message>
    <message>
        <source>kW allowed on one feed</source>
        <translation>kW je Einspeisung erlaubt</translation>
    </message>
    <message>
        <source>kg the frame carries</source>
        <translation>kg trägt der Rahmen</translation>
    </message>
    <message>
        <source>U of the rack</source>
        <translation>HE hat das Rack</translation>
    </message>
    <message>
        <source>U free there</source>
        <translation>HE sind dort frei</translation>
    </message>
    <message>
        <source>Nothing is legal: raise a feed by %1 or add a rack.</source>
        <translation>Nirgends erlaubt: eine Einspeisung um %1 erhöhen oder ein Rack hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing is legal: a frame must carry %1 more, or add a rack.</source>
        <translation>Nirgends erlaubt: ein Rahmen muss %1 mehr tragen, oder ein Rack hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing is free: remove a device or add a rack.</source>
        <translation>Nirgends frei: ein Gerät entfernen oder ein Rack hinzufügen.</translation>
    </message>
    <message>
        <source>No server in the plan has a free slot for it.</source>
        <translation>Kein Server des Plans hat dafür einen freien Steckplatz.</translation>
    </message>
    <message>
        <source>Give its height in your own catalogue.</source>
        <translation>Geben Sie die Höhe in Ihrem eigenen Katalog an.</translation>
    </message>
</context>
<context>
    <name>headroom::text::Study</name>
    <message>
        <source>Mean use</source>
        <translation>Mittlere Auslastung</translation>
    </message>
    <message>
        <source>Use at the busiest hour</source>
        <translation>Auslastung zur Spitzenstunde</translation>
    </message>
    <message>
        <source>Total cost, API</source>
        <translation>Gesamtkosten, API</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>Cost per unit of work, cloud</source>
        <translation>Kosten je Arbeitseinheit, Cloud</translation>
    </message>
    <message>
        <source>Total cost, cloud</source>
        <translation>Gesamtkosten, Cloud</translation>
    </message>
    <message>
        <source>Purchase, own</source>
        <translation>Anschaffung, eigen</translation>
    </message>
    <message>
        <source>Cost per unit of work, own</source>
        <translation>Kosten je Arbeitseinheit, eigen</translation>
    </message>
    <message>
        <source>Running cost, own</source>
        <translation>Laufende Kosten, eigen</translation>
    </message>
    <message>
        <source>Total cost, own</source>
        <translation>Gesamtkosten, eigen</translation>
    </message>
    <message>
        <source>Saving by owning</source>
        <translation>Ersparnis durch Besitz</translation>
    </message>
    <message>
        <source>Carbon a year</source>
        <translation>CO₂ im Jahr</translation>
    </message>
    <message>
        <source>Planned power</source>
        <translation>Geplante Leistung</translation>
    </message>
    <message>
        <source>Energy a year</source>
        <translation>Energie im Jahr</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>low and high end of an input</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>Lognormal</translation>
    </message>
    <message>
        <source>%1 is %2 at %3 = %4 (now %5).</source>
        <translation>%1 ist %2 bei %3 = %4 (jetzt %5).</translation>
    </message>
    <message>
        <source>%1 is %2 at several values of %3: %4.</source>
        <translation>%1 ist %2 bei mehreren Werten von %3: %4.</translation>
    </message>
    <message>
        <source>%1 never is exactly %2: it jumps past it at %3 = %4.</source>
        <translation>%1 ist nie genau %2: es springt bei %3 = %4 darüber hinweg.</translation>
    </message>
    <message>
        <source>%1 does not depend on %2: it stays at %3.</source>
        <translation>%1 hängt nicht von %2 ab: es bleibt bei %3.</translation>
    </message>
    <message>
        <source>%1 is unknown whatever %2 is. Fill in what it needs first.</source>
        <translation>%1 ist unbekannt, was immer %2 ist. Tragen Sie zuerst ein, was dafür fehlt.</translation>
    </message>
    <message>
        <source>No value of %1 gives %2: %3 stays between %4 and %5.</source>
        <translation>Kein Wert von %1 ergibt %2: %3 bleibt zwischen %4 und %5.</translation>
    </message>
    <message>
        <source>Cost per hour, API</source>
        <translation>Kosten je Stunde, API</translation>
    </message>
    <message>
        <source>Net present cost, API</source>
        <translation>Barwert der Kosten, API</translation>
    </message>
    <message>
        <source>Cost per hour, cloud</source>
        <translation>Kosten je Stunde, Cloud</translation>
    </message>
    <message>
        <source>Net present cost, cloud</source>
        <translation>Barwert der Kosten, Cloud</translation>
    </message>
    <message>
        <source>Owned share, hybrid</source>
        <translation>Eigener Anteil, Hybrid</translation>
    </message>
    <message>
        <source>Cost per hour, hybrid</source>
        <translation>Kosten je Stunde, Hybrid</translation>
    </message>
    <message>
        <source>Net present cost, hybrid</source>
        <translation>Barwert der Kosten, Hybrid</translation>
    </message>
    <message>
        <source>Total cost, hybrid</source>
        <translation>Gesamtkosten, Hybrid</translation>
    </message>
    <message>
        <source>Internal rate of return of owning</source>
        <translation>Interner Zinsfuß des Besitzes</translation>
    </message>
    <message>
        <source>Total cost, own in the other space</source>
        <translation>Gesamtkosten, eigen am anderen Ort</translation>
    </message>
    <message>
        <source>Cost per hour, own</source>
        <translation>Kosten je Stunde, eigen</translation>
    </message>
    <message>
        <source>Net present cost, own</source>
        <translation>Barwert der Kosten, eigen</translation>
    </message>
    <message>
        <source>Net present value of owning</source>
        <translation>Kapitalwert des Besitzes</translation>
    </message>
    <message>
        <source>Rented over own cost</source>
        <translation>Miete zu eigenen Kosten</translation>
    </message>
    <message>
        <source>Use from which owning wins</source>
        <translation>Auslastung, ab der Besitz gewinnt</translation>
    </message>
    <message>
        <source>Accelerators needed</source>
        <translation>Benötigte Beschleuniger</translation>
    </message>
    <message>
        <source>Carbon per unit of work</source>
        <translation>CO₂ je Arbeitseinheit</translation>
    </message>
    <message>
        <source>Energy per unit of work</source>
        <translation>Energie je Arbeitseinheit</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Memory of the index</source>
        <translation>Speicher des Index</translation>
    </message>
    <message>
        <source>Latency at mean demand</source>
        <translation>Latenz bei mittlerem Bedarf</translation>
    </message>
    <message>
        <source>Latency at the busiest hour</source>
        <translation>Latenz in der stärksten Stunde</translation>
    </message>
    <message>
        <source>Memory used, each accelerator</source>
        <translation>Belegter Speicher, je Beschleuniger</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Speicher der Gewichte</translation>
    </message>
    <message>
        <source>Egress a month</source>
        <translation>Egress im Monat</translation>
    </message>
    <message>
        <source>Cost per item, own</source>
        <translation>Kosten je Stück, eigen</translation>
    </message>
    <message>
        <source>Cost per item, cloud</source>
        <translation>Kosten je Stück, Cloud</translation>
    </message>
    <message>
        <source>Cost per item, API</source>
        <translation>Kosten je Stück, API</translation>
    </message>
    <message>
        <source>Cost per unit of work, API</source>
        <translation>Kosten je Arbeitseinheit, API</translation>
    </message>
    <message>
        <source>Cost per token, own</source>
        <translation>Kosten je Token, eigen</translation>
    </message>
    <message>
        <source>Cost per token, cloud</source>
        <translation>Kosten je Token, Cloud</translation>
    </message>
    <message>
        <source>Cost per token, API</source>
        <translation>Kosten je Token, API</translation>
    </message>
    <message>
        <source>Cost per output token, own</source>
        <translation>Kosten je Ausgabe-Token, eigen</translation>
    </message>
    <message>
        <source>Cost per output token, cloud</source>
        <translation>Kosten je Ausgabe-Token, Cloud</translation>
    </message>
    <message>
        <source>Cost per output token, API</source>
        <translation>Kosten je Ausgabe-Token, API</translation>
    </message>
    <message>
        <source>Highest egress</source>
        <translation>Höchster Egress</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>Zeit je Token</translation>
    </message>
    <message>
        <source>Requests that fit at once</source>
        <translation>Anfragen, die zugleich Platz finden</translation>
    </message>
    <message>
        <source>Time of a training run</source>
        <translation>Dauer eines Trainingslaufs</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Output tokens of a replica</source>
        <translation>Ausgabe-Token einer Replik</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a result, whose it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cloud on demand</source>
        <translation>Cloud nach Bedarf</translation>
    </message>
    <message>
        <source>cloud spot</source>
        <translation>Cloud Spot</translation>
    </message>
    <message>
        <source>cloud reserved 1 yr</source>
        <translation>Cloud reserviert 1 J.</translation>
    </message>
    <message>
        <source>cloud reserved 3 yr</source>
        <translation>Cloud reserviert 3 J.</translation>
    </message>
    <message>
        <source>cloud reserved 5 yr</source>
        <translation>Cloud reserviert 5 J.</translation>
    </message>
    <message>
        <source>cloud, savings plan</source>
        <translation>Cloud, Savings Plan</translation>
    </message>
    <message>
        <source>own, colocated</source>
        <translation>eigen, Colocation</translation>
    </message>
    <message>
        <source>own, on premises</source>
        <translation>eigen, im eigenen Haus</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybrid</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Net present cost</source>
        <translation>Barwert der Kosten</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Kosten je Stunde</translation>
    </message>
    <message>
        <source>Cost per %1</source>
        <translation>Kosten je %1</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>unit of work</source>
        <translation>Arbeitseinheit</translation>
    </message>
    <message>
        <source>Cost per token</source>
        <translation>Kosten je Token</translation>
    </message>
    <message>
        <source>Cost per GB delivered</source>
        <translation>Kosten je ausgeliefertem GB</translation>
    </message>
    <message>
        <source>Cost per token, blended</source>
        <translation>Kosten je Token, gemischt</translation>
    </message>
    <message>
        <source>The closest is %1, at %2.</source>
        <translation>Am nächsten kommt %1, bei %2.</translation>
    </message>
    <message>
        <source>Net present value of renting instead of the API</source>
        <translation>Kapitalwert des Mietens statt der API</translation>
    </message>
    <message>
        <source>Share of the API&apos;s work from which renting wins</source>
        <translation>Anteil der API-Arbeit, ab dem Mieten gewinnt</translation>
    </message>
    <message>
        <source>Own hardware as planned does not serve the demand there.</source>
        <translation>Die geplante eigene Hardware deckt den Bedarf dort nicht.</translation>
    </message>
    <message>
        <source>Price of the constraint</source>
        <translation>Preis der Auflage</translation>
    </message>
    <message>
        <source>%1: its spread leaves out the plan&apos;s own value, so bands lie beside the plan; widen the spread or correct the value</source>
        <translation>%1: die Spanne lässt den Wert des Plans selbst aus, Bänder liegen deshalb neben dem Plan; erweitern Sie die Spanne oder berichtigen Sie den Wert</translation>
    </message>
    <message>
        <source>%1, spread: %2</source>
        <comment>value of an input and its spread</comment>
        <translation>%1, Spanne: %2</translation>
    </message>
    <message>
        <source>Where own hardware as planned does not serve the demand, nothing is told.</source>
        <translation>Wo die geplante eigene Hardware den Bedarf nicht deckt, wird nichts angegeben.</translation>
    </message>
    <message>
        <source>Cost per output token, all on it</source>
        <translation>Kosten je Ausgabetoken, alle darauf</translation>
    </message>
    <message>
        <source>Cost per input token, weighted</source>
        <translation>Kosten je Eingabetoken, gewichtet</translation>
    </message>
    <message>
        <source>Cost per output token, weighted</source>
        <translation>Kosten je Ausgabetoken, gewichtet</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed. The times are of those that succeeded, and a server that refuses some is faster for the others.</source>
        <translation>%1 von %2 Anfragen schlugen fehl. Die Zeiten sind die der erfolgreichen, und ein Server, der einige abweist, ist für die übrigen schneller.</translation>
    </message>
    <message>
        <source>No value of %1 gives %2: %3 is never below %4.</source>
        <translation>Kein Wert von %1 ergibt %2: %3 liegt nie unter %4.</translation>
    </message>
    <message>
        <source>No value of %1 gives %2: %3 is never above %4.</source>
        <translation>Kein Wert von %1 ergibt %2: %3 liegt nie über %4.</translation>
    </message>
    <message>
        <source>beyond the plan</source>
        <translation>nach dem Plan</translation>
    </message>
</context>
<context>
    <name>headroom::text::Term</name>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Server weight</source>
        <translation>Servergewicht</translation>
    </message>
    <message>
        <source>Frame weight</source>
        <translation>Rahmengewicht</translation>
    </message>
    <message>
        <source>Rack weight</source>
        <translation>Rackgewicht</translation>
    </message>
    <message>
        <source>Rack weight limit</source>
        <translation>Gewichtsgrenze des Racks</translation>
    </message>
    <message>
        <source>Rack load</source>
        <translation>Racklast</translation>
    </message>
    <message>
        <source>Max load</source>
        <translation>Höchstlast</translation>
    </message>
    <message>
        <source>Server peak power</source>
        <translation>Spitzenleistung des Servers</translation>
    </message>
    <message>
        <source>Server idle power</source>
        <translation>Leerlaufleistung des Servers</translation>
    </message>
    <message>
        <source>Server power</source>
        <translation>Serverleistung</translation>
    </message>
    <message>
        <source>Accelerator power</source>
        <translation>Beschleunigerleistung</translation>
    </message>
    <message>
        <source>Accelerator idle power</source>
        <translation>Leerlaufleistung des Beschleunigers</translation>
    </message>
    <message>
        <source>Rack power</source>
        <translation>Rackleistung</translation>
    </message>
    <message>
        <source>Feed rating</source>
        <translation>Einspeisung</translation>
    </message>
    <message>
        <source>Planning share</source>
        <translation>Planungsanteil</translation>
    </message>
    <message>
        <source>Rack power limit</source>
        <translation>Leistungsgrenze des Racks</translation>
    </message>
    <message>
        <source>IT peak power</source>
        <translation>IT-Spitzenleistung</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT-Leistung</translation>
    </message>
    <message>
        <source>Facility power</source>
        <translation>Gesamtleistung der Anlage</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Energy in a day</source>
        <translation>Energie am Tag</translation>
    </message>
    <message>
        <source>Energy in a year</source>
        <translation>Energie im Jahr</translation>
    </message>
    <message>
        <source>Carbon of the grid</source>
        <translation>CO₂ des Netzes</translation>
    </message>
    <message>
        <source>Carbon in a year</source>
        <translation>CO₂ im Jahr</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days in a year</source>
        <translation>Tage im Jahr</translation>
    </message>
    <message>
        <source>Energy in an hour</source>
        <translation>Energie in einer Stunde</translation>
    </message>
    <message>
        <source>Mean IT power</source>
        <translation>Mittlere IT-Leistung</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Work per item</source>
        <translation>Arbeit je Stück</translation>
    </message>
    <message>
        <source>Mean demand</source>
        <translation>Mittlerer Bedarf</translation>
    </message>
    <message>
        <source>Peak factor</source>
        <translation>Spitzenfaktor</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>Spitzenbedarf</translation>
    </message>
    <message>
        <source>Hourly demand</source>
        <translation>Stündlicher Bedarf</translation>
    </message>
    <message>
        <source>Profile shape</source>
        <translation>Profilform</translation>
    </message>
    <message>
        <source>Shape mean</source>
        <translation>Mittel der Form</translation>
    </message>
    <message>
        <source>Shape max</source>
        <translation>Größtwert der Form</translation>
    </message>
    <message>
        <source>Hour factor</source>
        <translation>Stundenfaktor</translation>
    </message>
    <message>
        <source>Valley scale</source>
        <translation>Talskala</translation>
    </message>
    <message>
        <source>Work per token</source>
        <translation>Arbeit je Token</translation>
    </message>
    <message>
        <source>Reference rate</source>
        <translation>Referenzrate</translation>
    </message>
    <message>
        <source>Relative speed</source>
        <translation>Relatives Tempo</translation>
    </message>
    <message>
        <source>Derate in service</source>
        <translation>Abschlag im Betrieb</translation>
    </message>
    <message>
        <source>Accelerator rate</source>
        <translation>Rate eines Beschleunigers</translation>
    </message>
    <message>
        <source>Accelerators needed</source>
        <translation>Benötigte Beschleuniger</translation>
    </message>
    <message>
        <source>Accelerators fitted</source>
        <translation>Bestückte Beschleuniger</translation>
    </message>
    <message>
        <source>Accelerators paid</source>
        <translation>Bezahlte Beschleuniger</translation>
    </message>
    <message>
        <source>Accelerators per server</source>
        <translation>Beschleuniger je Server</translation>
    </message>
    <message>
        <source>Servers needed</source>
        <translation>Benötigte Server</translation>
    </message>
    <message>
        <source>Fitted capacity</source>
        <translation>Bestückte Kapazität</translation>
    </message>
    <message>
        <source>Paid capacity</source>
        <translation>Bezahlte Kapazität</translation>
    </message>
    <message>
        <source>Mean use</source>
        <translation>Mittlere Auslastung</translation>
    </message>
    <message>
        <source>Peak use</source>
        <translation>Spitzenauslastung</translation>
    </message>
    <message>
        <source>Pool use</source>
        <translation>Pool-Auslastung</translation>
    </message>
    <message>
        <source>Free share</source>
        <translation>Freier Anteil</translation>
    </message>
    <message>
        <source>Batch share</source>
        <translation>Stapelanteil</translation>
    </message>
    <message>
        <source>Free hours</source>
        <translation>Freie Stunden</translation>
    </message>
    <message>
        <source>Batch hours</source>
        <translation>Stapelstunden</translation>
    </message>
    <message>
        <source>Batch hours all</source>
        <translation>Stapelstunden gesamt</translation>
    </message>
    <message>
        <source>Offered load</source>
        <translation>Angebotene Last</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>Wait probability</source>
        <translation>Wartewahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Waiting time, p95</source>
        <translation>Wartezeit, p95</translation>
    </message>
    <message>
        <source>Latency, p95</source>
        <translation>Latenz, p95</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Bytes per parameter</source>
        <translation>Byte je Parameter</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation>Tensor-parallel</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation>Pipeline-parallel</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation>KV-Köpfe</translation>
    </message>
    <message>
        <source>Head dimension</source>
        <translation>Kopfdimension</translation>
    </message>
    <message>
        <source>Bytes per KV element</source>
        <translation>Byte je KV-Element</translation>
    </message>
    <message>
        <source>KV bytes per token</source>
        <translation>KV-Byte je Token</translation>
    </message>
    <message>
        <source>Tokens of KV cache</source>
        <translation>Token im KV-Cache</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Engine overhead</source>
        <translation>Grundbedarf der Engine</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation>Speicherkapazität</translation>
    </message>
    <message>
        <source>Memory utilisation</source>
        <translation>Speichernutzung</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>Memory reserve</source>
        <translation>Speicherreserve</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Genutzter Speicher</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgene Breite</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Zwischenbreite</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Embedding tables</source>
        <translation>Einbettungstabellen</translation>
    </message>
    <message>
        <source>Embedding parameters</source>
        <translation>Einbettungsparameter</translation>
    </message>
    <message>
        <source>Bytes per embedding</source>
        <translation>Byte je Einbettung</translation>
    </message>
    <message>
        <source>Layers per stage</source>
        <translation>Schichten je Stufe</translation>
    </message>
    <message>
        <source>KV heads per accelerator</source>
        <translation>KV-Köpfe je Beschleuniger</translation>
    </message>
    <message>
        <source>Batched tokens</source>
        <translation>Token je Stapel</translation>
    </message>
    <message>
        <source>Sequence limit</source>
        <translation>Sequenzgrenze</translation>
    </message>
    <message>
        <source>Runtime memory</source>
        <translation>Laufzeitspeicher</translation>
    </message>
    <message>
        <source>Graph memory</source>
        <translation>Graphenspeicher</translation>
    </message>
    <message>
        <source>Communication memory</source>
        <translation>Kommunikationsspeicher</translation>
    </message>
    <message>
        <source>Requests that fit</source>
        <translation>Anfragen, die passen</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Token</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Gleichzeitigkeit</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>Zeit je Ausgabe-Token</translation>
    </message>
    <message>
        <source>Output throughput</source>
        <translation>Ausgabedurchsatz</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Repliken</translation>
    </message>
    <message>
        <source>Request capacity</source>
        <translation>Anfragekapazität</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Context tokens</source>
        <translation>Kontext-Token</translation>
    </message>
    <message>
        <source>Chunk tokens</source>
        <translation>Token je Abschnitt</translation>
    </message>
    <message>
        <source>Prefill chunks</source>
        <translation>Prefill-Abschnitte</translation>
    </message>
    <message>
        <source>Packed prompts</source>
        <translation>Gepackte Prompts</translation>
    </message>
    <message>
        <source>Roof time</source>
        <translation>Roofline-Zeit</translation>
    </message>
    <message>
        <source>Fixed time</source>
        <translation>Feste Zeit</translation>
    </message>
    <message>
        <source>Collective time</source>
        <translation>Kollektivzeit</translation>
    </message>
    <message>
        <source>Roof scale</source>
        <translation>Roofline-Faktor</translation>
    </message>
    <message>
        <source>Fixed scale</source>
        <translation>Fester Faktor</translation>
    </message>
    <message>
        <source>Collective scale</source>
        <translation>Kollektivfaktor</translation>
    </message>
    <message>
        <source>Prefill scale</source>
        <translation>Prefill-Faktor</translation>
    </message>
    <message>
        <source>Kernel time</source>
        <translation>Kernelzeit</translation>
    </message>
    <message>
        <source>Step overhead</source>
        <translation>Grundzeit je Schritt</translation>
    </message>
    <message>
        <source>Sequence overhead</source>
        <translation>Grundzeit je Sequenz</translation>
    </message>
    <message>
        <source>Pipeline transfer</source>
        <translation>Pipeline-Übertragung</translation>
    </message>
    <message>
        <source>Decode step</source>
        <translation>Decode-Schritt</translation>
    </message>
    <message>
        <source>Mixed step</source>
        <translation>Gemischter Schritt</translation>
    </message>
    <message>
        <source>Prefill time</source>
        <translation>Prefill-Zeit</translation>
    </message>
    <message>
        <source>Prefill addition</source>
        <translation>Prefill-Zuschlag</translation>
    </message>
    <message>
        <source>Burst share</source>
        <translation>Burst-Anteil</translation>
    </message>
    <message>
        <source>Ingest time</source>
        <translation>Einlesezeit</translation>
    </message>
    <message>
        <source>Ingest per token</source>
        <translation>Einlesen je Token</translation>
    </message>
    <message>
        <source>Steps to first token</source>
        <translation>Schritte bis zum ersten Token</translation>
    </message>
    <message>
        <source>Overload wait</source>
        <translation>Wartezeit bei Überlast</translation>
    </message>
    <message>
        <source>Server price</source>
        <translation>Serverpreis</translation>
    </message>
    <message>
        <source>Accelerator price</source>
        <translation>Beschleunigerpreis</translation>
    </message>
    <message>
        <source>Price low</source>
        <translation>Preis, unten</translation>
    </message>
    <message>
        <source>Price high</source>
        <translation>Preis, oben</translation>
    </message>
    <message>
        <source>Accelerators beyond</source>
        <translation>Weitere Beschleuniger</translation>
    </message>
    <message>
        <source>Accelerator purchase</source>
        <translation>Kauf der Beschleuniger</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Anschaffung</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>Kapitalkosten</translation>
    </message>
    <message>
        <source>Maintenance, share of purchase a year</source>
        <translation>Wartung, Anteil der Anschaffung im Jahr</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>Strompreis</translation>
    </message>
    <message>
        <source>Cooling adder</source>
        <translation>Kühlaufschlag</translation>
    </message>
    <message>
        <source>Billed power</source>
        <translation>Abgerechnete Leistung</translation>
    </message>
    <message>
        <source>Electricity cost</source>
        <translation>Stromkosten</translation>
    </message>
    <message>
        <source>Cooling cost</source>
        <translation>Kühlkosten</translation>
    </message>
    <message>
        <source>Billing month</source>
        <translation>Abrechnungsmonat</translation>
    </message>
    <message>
        <source>Racks rented</source>
        <translation>Gemietete Racks</translation>
    </message>
    <message>
        <source>Colocation cost</source>
        <translation>Colocation-Kosten</translation>
    </message>
    <message>
        <source>Full time equivalents</source>
        <translation>Vollzeitstellen</translation>
    </message>
    <message>
        <source>Cost of one full-time equivalent</source>
        <translation>Kosten einer Vollzeitstelle</translation>
    </message>
    <message>
        <source>Staff cost</source>
        <translation>Personalkosten</translation>
    </message>
    <message>
        <source>Own running cost</source>
        <translation>Eigene Betriebskosten</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>Eigene Kosten</translation>
    </message>
    <message>
        <source>Price of one instance</source>
        <translation>Preis einer Instanz</translation>
    </message>
    <message>
        <source>Instances rented</source>
        <translation>Gemietete Instanzen</translation>
    </message>
    <message>
        <source>Accelerators per instance</source>
        <translation>Beschleuniger je Instanz</translation>
    </message>
    <message>
        <source>Cloud cost per hour</source>
        <translation>Cloud-Kosten je Stunde</translation>
    </message>
    <message>
        <source>Cloud cost</source>
        <translation>Cloud-Kosten</translation>
    </message>
    <message>
        <source>Input price</source>
        <translation>Eingabepreis</translation>
    </message>
    <message>
        <source>Output price</source>
        <translation>Ausgabepreis</translation>
    </message>
    <message>
        <source>API cost per hour</source>
        <translation>API-Kosten je Stunde</translation>
    </message>
    <message>
        <source>API cost</source>
        <translation>API-Kosten</translation>
    </message>
    <message>
        <source>Rented cost per hour</source>
        <translation>Mietkosten je Stunde</translation>
    </message>
    <message>
        <source>Planning month</source>
        <translation>Planungsmonat</translation>
    </message>
    <message>
        <source>Break-even time</source>
        <translation>Zeit bis Break-even</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Attention data parallel</source>
        <translation>Datenparallele Attention</translation>
    </message>
    <message>
        <source>Linear attention layers</source>
        <translation>Schichten mit linearer Attention</translation>
    </message>
    <message>
        <source>Full attention layers</source>
        <translation>Schichten mit voller Attention</translation>
    </message>
    <message>
        <source>Sliding window layers</source>
        <translation>Schichten mit gleitendem Fenster</translation>
    </message>
    <message>
        <source>Layers with a cache</source>
        <translation>Schichten mit Cache</translation>
    </message>
    <message>
        <source>Query and output matrices</source>
        <translation>Abfrage- und Ausgabematrizen</translation>
    </message>
    <message>
        <source>Query rank</source>
        <translation>Rang der Abfrage</translation>
    </message>
    <message>
        <source>Latent rank</source>
        <translation>Latenter Rang</translation>
    </message>
    <message>
        <source>Rotary dimension</source>
        <translation>Rotationsdimension</translation>
    </message>
    <message>
        <source>Value dimension</source>
        <translation>Wertdimension</translation>
    </message>
    <message>
        <source>Indexer parameters</source>
        <translation>Parameter des Indexers</translation>
    </message>
    <message>
        <source>Indexer bytes per token</source>
        <translation>Indexer-Bytes je Token</translation>
    </message>
    <message>
        <source>Linear key heads</source>
        <translation>Lineare Schlüsselköpfe</translation>
    </message>
    <message>
        <source>Linear key dimension</source>
        <translation>Lineare Schlüsseldimension</translation>
    </message>
    <message>
        <source>Linear value heads</source>
        <translation>Lineare Wertköpfe</translation>
    </message>
    <message>
        <source>Linear value dimension</source>
        <translation>Lineare Wertdimension</translation>
    </message>
    <message>
        <source>Scalars per linear head</source>
        <translation>Skalare je linearem Kopf</translation>
    </message>
    <message>
        <source>Convolution width</source>
        <translation>Breite der Faltung</translation>
    </message>
    <message>
        <source>Feed-forward matrices</source>
        <translation>Feed-Forward-Matrizen</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Experten je Token</translation>
    </message>
    <message>
        <source>Expert input width</source>
        <translation>Eingabebreite der Experten</translation>
    </message>
    <message>
        <source>Expert width</source>
        <translation>Breite eines Experten</translation>
    </message>
    <message>
        <source>Shared expert width</source>
        <translation>Breite des gemeinsamen Experten</translation>
    </message>
    <message>
        <source>Parameters per layer</source>
        <translation>Parameter je Schicht</translation>
    </message>
    <message>
        <source>Number of layers</source>
        <translation>Anzahl der Schichten</translation>
    </message>
    <message>
        <source>Attention weights</source>
        <translation>Gewichte der Attention</translation>
    </message>
    <message>
        <source>Linear attention weights</source>
        <translation>Gewichte der linearen Attention</translation>
    </message>
    <message>
        <source>Dense layer weights</source>
        <translation>Gewichte der dichten Schichten</translation>
    </message>
    <message>
        <source>Expert weights</source>
        <translation>Gewichte der Experten</translation>
    </message>
    <message>
        <source>Shared expert weights</source>
        <translation>Gewichte des gemeinsamen Experten</translation>
    </message>
    <message>
        <source>Router weights</source>
        <translation>Gewichte des Routers</translation>
    </message>
    <message>
        <source>Layer weights</source>
        <translation>Gewichte der Schichten</translation>
    </message>
    <message>
        <source>Tokens kept for a window</source>
        <translation>Für ein Fenster gehaltene Token</translation>
    </message>
    <message>
        <source>Window memory per request</source>
        <translation>Fensterspeicher je Anfrage</translation>
    </message>
    <message>
        <source>Bytes per state element</source>
        <translation>Bytes je Zustandselement</translation>
    </message>
    <message>
        <source>State memory per request</source>
        <translation>Zustandsspeicher je Anfrage</translation>
    </message>
    <message>
        <source>Fixed memory per request</source>
        <translation>Fester Speicher je Anfrage</translation>
    </message>
    <message>
        <source>Monthly fee per rack</source>
        <translation>Monatsmiete je Rack</translation>
    </message>
    <message>
        <source>Price paid</source>
        <translation>Gezahlter Preis</translation>
    </message>
    <message>
        <source>Discount on purchase</source>
        <translation>Nachlass auf die Anschaffung</translation>
    </message>
    <message>
        <source>Share of the price</source>
        <translation>Anteil am Preis</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Preis eines Stücks</translation>
    </message>
    <message>
        <source>Power of one</source>
        <translation>Leistung eines Stücks</translation>
    </message>
    <message>
        <source>Cost of the building</source>
        <translation>Kosten des Gebäudes</translation>
    </message>
    <message>
        <source>Critical power</source>
        <translation>Kritische Leistung</translation>
    </message>
    <message>
        <source>Price of the building by power</source>
        <translation>Preis des Gebäudes nach Leistung</translation>
    </message>
    <message>
        <source>Cost of space</source>
        <translation>Kosten der Fläche</translation>
    </message>
    <message>
        <source>Fee by power and month</source>
        <translation>Miete nach Leistung und Monat</translation>
    </message>
    <message>
        <source>Fee for the cage</source>
        <translation>Käfigmiete</translation>
    </message>
    <message>
        <source>Cost of licences</source>
        <translation>Kosten der Lizenzen</translation>
    </message>
    <message>
        <source>Licence of one accelerator</source>
        <translation>Lizenz eines Beschleunigers</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>Lastfaktor</translation>
    </message>
    <message>
        <source>Price by day</source>
        <translation>Preis am Tag</translation>
    </message>
    <message>
        <source>Price by night</source>
        <translation>Preis in der Nacht</translation>
    </message>
    <message>
        <source>Share drawn by night</source>
        <translation>Anteil des Nachtbezugs</translation>
    </message>
    <message>
        <source>Cost beside the cloud price</source>
        <translation>Kosten neben dem Cloudpreis</translation>
    </message>
    <message>
        <source>Goodput lost</source>
        <translation>Verlorener Nutzdurchsatz</translation>
    </message>
    <message>
        <source>Cost over the horizon</source>
        <translation>Kosten über den Horizont</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>Laufende Kosten</translation>
    </message>
    <message>
        <source>Months, weighted</source>
        <translation>Monate, gewichtet</translation>
    </message>
    <message>
        <source>Present cost</source>
        <translation>Barwert der Kosten</translation>
    </message>
    <message>
        <source>Months, discounted</source>
        <translation>Monate, diskontiert</translation>
    </message>
    <message>
        <source>Price today</source>
        <translation>Preis heute</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Preisniveau</translation>
    </message>
    <message>
        <source>Amortisation of a month</source>
        <translation>Tilgung eines Monats</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>Life in months</source>
        <translation>Lebensdauer in Monaten</translation>
    </message>
    <message>
        <source>Capital charge of a month</source>
        <translation>Kapitalkosten eines Monats</translation>
    </message>
    <message>
        <source>Interest of a month</source>
        <translation>Zins eines Monats</translation>
    </message>
    <message>
        <source>Interest charge of a month</source>
        <translation>Zinskosten eines Monats</translation>
    </message>
    <message>
        <source>Cost of a month</source>
        <translation>Kosten eines Monats</translation>
    </message>
    <message>
        <source>Electricity beyond the IT</source>
        <translation>Strom über die IT hinaus</translation>
    </message>
    <message>
        <source>Electricity at the meter</source>
        <translation>Strom am Zähler</translation>
    </message>
    <message>
        <source>Electricity of the IT</source>
        <translation>Strom der IT</translation>
    </message>
    <message>
        <source>Capital recovery factor</source>
        <translation>Annuitätenfaktor</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <source>Years of the horizon</source>
        <translation>Jahre des Horizonts</translation>
    </message>
    <message>
        <source>Annual cost</source>
        <translation>Jahreskosten</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Kosten je Stunde</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Gap before</source>
        <translation>Abstand davor</translation>
    </message>
    <message>
        <source>Gap after</source>
        <translation>Abstand danach</translation>
    </message>
    <message>
        <source>Present saving</source>
        <translation>Barwert der Ersparnis</translation>
    </message>
    <message>
        <source>Present cost of renting</source>
        <translation>Barwert der Miete</translation>
    </message>
    <message>
        <source>Present cost of owning</source>
        <translation>Barwert des Besitzes</translation>
    </message>
    <message>
        <source>Renting over owning</source>
        <translation>Miete zu Besitz</translation>
    </message>
    <message>
        <source>Rented cost</source>
        <translation>Mietkosten</translation>
    </message>
    <message>
        <source>Use from which owning wins</source>
        <translation>Auslastung, ab der Besitz gewinnt</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Stunden am Tag</translation>
    </message>
    <message>
        <source>Fixed part</source>
        <translation>Fester Teil</translation>
    </message>
    <message>
        <source>Share owned</source>
        <translation>Eigener Anteil</translation>
    </message>
    <message>
        <source>Part that grows with the hardware</source>
        <translation>Mit der Hardware wachsender Teil</translation>
    </message>
    <message>
        <source>Share rented</source>
        <translation>Gemieteter Anteil</translation>
    </message>
    <message>
        <source>Cost of renting it all</source>
        <translation>Kosten, alles zu mieten</translation>
    </message>
    <message>
        <source>Cost of the workload</source>
        <translation>Kosten der Arbeitslast</translation>
    </message>
    <message>
        <source>Cost per unit of work</source>
        <translation>Kosten je Arbeitseinheit</translation>
    </message>
    <message>
        <source>Cost per item</source>
        <translation>Kosten je Posten</translation>
    </message>
    <message>
        <source>Cost per token</source>
        <translation>Kosten je Token</translation>
    </message>
    <message>
        <source>Weight of an output token</source>
        <translation>Gewicht eines Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Cost of an input token</source>
        <translation>Kosten eines Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Input in the blended token</source>
        <translation>Eingabe im Mischtoken</translation>
    </message>
    <message>
        <source>Electricity cost of the IT</source>
        <translation>Stromkosten der IT</translation>
    </message>
    <message>
        <source>Loans, leases and taxes</source>
        <translation>Kredite, Leasing und Steuern</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Other running costs</source>
        <translation>Weitere laufende Kosten</translation>
    </message>
    <message>
        <source>Prefill time of one of several</source>
        <translation>Prefill-Zeit eines von mehreren</translation>
    </message>
    <message>
        <source>Measured rate</source>
        <translation>Gemessene Rate</translation>
    </message>
    <message>
        <source>Peak in 16 bit</source>
        <translation>Spitze in 16 Bit</translation>
    </message>
    <message>
        <source>Share of the peak</source>
        <translation>Anteil der Spitze</translation>
    </message>
    <message>
        <source>Operations a trained token</source>
        <translation>Rechenschritte je trainiertem Token</translation>
    </message>
    <message>
        <source>Time of one run</source>
        <translation>Zeit eines Laufs</translation>
    </message>
    <message>
        <source>Weights, gradients and optimizer</source>
        <translation>Gewichte, Gradienten und Optimierer</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Size of a component</source>
        <translation>Größe einer Komponente</translation>
    </message>
    <message>
        <source>Links of a vector</source>
        <translation>Kanten eines Vektors</translation>
    </message>
    <message>
        <source>Overhead of the index</source>
        <translation>Zuschlag des Index</translation>
    </message>
    <message>
        <source>Size of a link</source>
        <translation>Größe einer Kante</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Memory of the index</source>
        <translation>Speicher des Index</translation>
    </message>
    <message>
        <source>Memory of one server</source>
        <translation>Speicher eines Servers</translation>
    </message>
    <message>
        <source>Servers for the index</source>
        <translation>Server für den Index</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Gespeicherte Daten</translation>
    </message>
    <message>
        <source>Raw over stored</source>
        <translation>Roh je gespeichert</translation>
    </message>
    <message>
        <source>Raw storage</source>
        <translation>Rohspeicher</translation>
    </message>
    <message>
        <source>Size of an item</source>
        <translation>Größe eines Stücks</translation>
    </message>
    <message>
        <source>Sent out on average</source>
        <translation>Im Mittel gesendet</translation>
    </message>
    <message>
        <source>Sent out in the busiest hour</source>
        <translation>In der stärksten Stunde gesendet</translation>
    </message>
    <message>
        <source>Sent out in a month</source>
        <translation>Im Monat gesendet</translation>
    </message>
    <message>
        <source>Energy of a unit of work</source>
        <translation>Energie einer Arbeitseinheit</translation>
    </message>
    <message>
        <source>Carbon of a unit of work</source>
        <translation>CO₂ einer Arbeitseinheit</translation>
    </message>
    <message>
        <source>Work from a unit of energy</source>
        <translation>Arbeit aus einer Energieeinheit</translation>
    </message>
    <message>
        <source>Share of the energy</source>
        <translation>Anteil an der Energie</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Input found in the cache</source>
        <translation>Eingabe im Cache</translation>
    </message>
    <message>
        <source>Input tokens to be read</source>
        <translation>Zu lesende Eingabe-Token</translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation>Entwurfs-Token</translation>
    </message>
    <message>
        <source>Drafts kept</source>
        <translation>Behaltene Entwürfe</translation>
    </message>
    <message>
        <source>Time of a draft token</source>
        <translation>Zeit eines Entwurfs-Tokens</translation>
    </message>
    <message>
        <source>Tokens of a step</source>
        <translation>Token eines Schritts</translation>
    </message>
    <message>
        <source>Step that verifies the drafts</source>
        <translation>Schritt, der die Entwürfe prüft</translation>
    </message>
    <message>
        <source>Decode step without drafts</source>
        <translation>Decode-Schritt ohne Entwürfe</translation>
    </message>
    <message>
        <source>Streaming interval</source>
        <translation>Streaming-Abstand</translation>
    </message>
    <message>
        <source>First token ready</source>
        <translation>Erstes Token bereit</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA-Adapter</translation>
    </message>
    <message>
        <source>Rank of an adapter</source>
        <translation>Rang eines Adapters</translation>
    </message>
    <message>
        <source>Widths that adapters span</source>
        <translation>Breiten, die Adapter überspannen</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Overhead of the engine</source>
        <translation>Grundbedarf der Engine</translation>
    </message>
    <message>
        <source>Time to first token of the model</source>
        <translation>Zeit bis zum ersten Token laut Modell</translation>
    </message>
    <message>
        <source>Time per output token of the model</source>
        <translation>Zeit je Ausgabe-Token laut Modell</translation>
    </message>
    <message>
        <source>Output throughput of the times</source>
        <translation>Durchsatz aus den Zeiten</translation>
    </message>
    <message>
        <source>Measured over modelled</source>
        <translation>Gemessen durch modelliert</translation>
    </message>
    <message>
        <source>Measured over modelled, runs together</source>
        <translation>Gemessen durch modelliert, Läufe zusammen</translation>
    </message>
    <message>
        <source>Lean with the concurrency</source>
        <translation>Neigung mit der Gleichzeitigkeit</translation>
    </message>
    <message>
        <source>Concurrency, centre of the runs</source>
        <translation>Gleichzeitigkeit, Mitte der Läufe</translation>
    </message>
    <message>
        <source>Concurrency, lowest run</source>
        <translation>Gleichzeitigkeit, kleinster Lauf</translation>
    </message>
    <message>
        <source>Concurrency, highest run</source>
        <translation>Gleichzeitigkeit, größter Lauf</translation>
    </message>
    <message>
        <source>Energy in a week</source>
        <translation>Energie in einer Woche</translation>
    </message>
    <message>
        <source>Days in a week</source>
        <translation>Tage in einer Woche</translation>
    </message>
    <message>
        <source>Requests that reach a replica</source>
        <translation>Anfragen, die eine Replik erreichen</translation>
    </message>
    <message>
        <source>Time a prompt adds to its steps</source>
        <translation>Zeit, die ein Prompt seinen Schritten hinzufügt</translation>
    </message>
    <message>
        <source>Time taken by prompts</source>
        <translation>Zeit für Prompts</translation>
    </message>
    <message>
        <source>Accelerators of a replica</source>
        <translation>Beschleuniger einer Replik</translation>
    </message>
    <message>
        <source>Replicas behind the router</source>
        <translation>Repliken hinter dem Router</translation>
    </message>
    <message>
        <source>Spread of prompt lengths</source>
        <translation>Streuung der Promptlängen</translation>
    </message>
    <message>
        <source>Spread of arrivals</source>
        <translation>Streuung der Ankünfte</translation>
    </message>
    <message>
        <source>Step, mean</source>
        <translation>Schritt, Mittel</translation>
    </message>
    <message>
        <source>Chance to find others at work</source>
        <translation>Wahrscheinlichkeit, andere bei der Arbeit anzutreffen</translation>
    </message>
    <message>
        <source>Reading of the own prompt</source>
        <translation>Lesen des eigenen Prompts</translation>
    </message>
    <message>
        <source>Step that an arrival meets</source>
        <translation>Schritt, den eine Ankunft antrifft</translation>
    </message>
    <message>
        <source>Wait for the prompts before</source>
        <translation>Warten auf die Prompts davor</translation>
    </message>
    <message>
        <source>Part of the first token that is always there</source>
        <translation>Teil des ersten Tokens, der immer anfällt</translation>
    </message>
    <message>
        <source>First token at work, mean</source>
        <translation>Erstes Token bei der Arbeit, Mittel</translation>
    </message>
    <message>
        <source>Standard deviation of the first token</source>
        <translation>Standardabweichung des ersten Tokens</translation>
    </message>
    <message>
        <source>Quantile of the normal distribution</source>
        <translation>Quantil der Normalverteilung</translation>
    </message>
    <message>
        <source>First token at work, percentile</source>
        <translation>Erstes Token bei der Arbeit, Perzentil</translation>
    </message>
    <message>
        <source>Time of a request</source>
        <translation>Zeit einer Anfrage</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Anfragen in Arbeit</translation>
    </message>
    <message>
        <source>Most requests in flight within the limits</source>
        <translation>Meiste Anfragen in Arbeit innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Output throughput within the limits</source>
        <translation>Ausgabedurchsatz innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Requests within the limits</source>
        <translation>Anfragen innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Replicas that write</source>
        <translation>Schreibende Repliken</translation>
    </message>
    <message>
        <source>Share of the demand</source>
        <translation>Anteil des Bedarfs</translation>
    </message>
    <message>
        <source>Fee up front</source>
        <translation>Gebühr vorab</translation>
    </message>
    <message>
        <source>Fee by the hour</source>
        <translation>Gebühr je Stunde</translation>
    </message>
    <message>
        <source>Price as stated</source>
        <translation>Preis wie angegeben</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Price exchanged</source>
        <translation>Umgerechneter Preis</translation>
    </message>
    <message>
        <source>Instances at work</source>
        <translation>Instanzen bei der Arbeit</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>Work lost by one</source>
        <translation>Bei einer verlorene Arbeit</translation>
    </message>
    <message>
        <source>Restart after one</source>
        <translation>Neustart danach</translation>
    </message>
    <message>
        <source>Hours lost</source>
        <translation>Verlorene Stunden</translation>
    </message>
    <message>
        <source>Price in the savings plan</source>
        <translation>Preis im Savings Plan</translation>
    </message>
    <message>
        <source>Discount of the savings plan</source>
        <translation>Nachlass des Savings Plan</translation>
    </message>
    <message>
        <source>Committed spend</source>
        <translation>Zugesagte Ausgaben</translation>
    </message>
    <message>
        <source>Instances covered</source>
        <translation>Gedeckte Instanzen</translation>
    </message>
    <message>
        <source>Instances beyond</source>
        <translation>Instanzen darüber hinaus</translation>
    </message>
    <message>
        <source>On demand beyond the plan</source>
        <translation>Nach Bedarf über den Savings Plan hinaus</translation>
    </message>
    <message>
        <source>Committed and unused</source>
        <translation>Zugesagt und ungenutzt</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Share paid up front</source>
        <translation>Vorab gezahlter Anteil</translation>
    </message>
    <message>
        <source>Paid up front</source>
        <translation>Vorab gezahlt</translation>
    </message>
    <message>
        <source>Time after the plan&apos;s end</source>
        <translation>Zeit nach dem Ende des Plans</translation>
    </message>
    <message>
        <source>Still owed at the end</source>
        <translation>Am Ende noch offen</translation>
    </message>
    <message>
        <source>Price of egress</source>
        <translation>Preis des Egress</translation>
    </message>
    <message>
        <source>Tier from</source>
        <translation>Stufe von</translation>
    </message>
    <message>
        <source>Tier to</source>
        <translation>Stufe bis</translation>
    </message>
    <message>
        <source>Sent within the tier</source>
        <translation>Innerhalb der Stufe gesendet</translation>
    </message>
    <message>
        <source>Data sent</source>
        <translation>Gesendete Daten</translation>
    </message>
    <message>
        <source>Egress a month</source>
        <translation>Egress im Monat</translation>
    </message>
    <message>
        <source>Price of storage a month</source>
        <translation>Storage-Preis im Monat</translation>
    </message>
    <message>
        <source>Cost of data</source>
        <translation>Kosten der Daten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Gateway, a million requests</source>
        <translation>Gateway, je Million Anfragen</translation>
    </message>
    <message>
        <source>Leaving, as stated</source>
        <translation>Verlassen, wie angegeben</translation>
    </message>
    <message>
        <source>Leaving the cloud</source>
        <translation>Cloud verlassen</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>Share cached</source>
        <translation>Anteil aus dem Cache</translation>
    </message>
    <message>
        <source>Price of cached input</source>
        <translation>Preis der Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>Share in batches</source>
        <translation>Anteil in Stapeln</translation>
    </message>
    <message>
        <source>Batch discount</source>
        <translation>Stapelrabatt</translation>
    </message>
    <message>
        <source>Price in batches</source>
        <translation>Preis in Stapeln</translation>
    </message>
    <message>
        <source>Cost of data delivered</source>
        <translation>Kosten der ausgelieferten Daten</translation>
    </message>
    <message>
        <source>Cost of its data</source>
        <translation>Kosten seiner Daten</translation>
    </message>
    <message>
        <source>Cost without data</source>
        <translation>Kosten ohne Daten</translation>
    </message>
    <message>
        <source>Category in all</source>
        <translation>Kategorie insgesamt</translation>
    </message>
    <message>
        <source>Share of the site</source>
        <translation>Anteil des Standorts</translation>
    </message>
    <message>
        <source>Cost of the site</source>
        <translation>Kosten des Standorts</translation>
    </message>
    <message>
        <source>People on call at a time</source>
        <translation>Gleichzeitig in Rufbereitschaft</translation>
    </message>
    <message>
        <source>Allowance for being on call</source>
        <translation>Zulage für Rufbereitschaft</translation>
    </message>
    <message>
        <source>Water used by energy</source>
        <translation>Wasser je Energie</translation>
    </message>
    <message>
        <source>Price of water</source>
        <translation>Wasserpreis</translation>
    </message>
    <message>
        <source>Cost of water</source>
        <translation>Wasserkosten</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>Interner Zinsfuß</translation>
    </message>
    <message>
        <source>Servers that share a copy</source>
        <translation>Server, die sich eine Kopie teilen</translation>
    </message>
    <message>
        <source>Measured time of a search</source>
        <translation>Gemessene Dauer einer Suche</translation>
    </message>
    <message>
        <source>Time of a search</source>
        <translation>Dauer einer Suche</translation>
    </message>
    <message>
        <source>Cores of one server</source>
        <translation>Kerne eines Servers</translation>
    </message>
    <message>
        <source>Share of the cores in use</source>
        <translation>Anteil der genutzten Kerne</translation>
    </message>
    <message>
        <source>Servers for index and searches</source>
        <translation>Server für Index und Suchen</translation>
    </message>
    <message>
        <source>Searches under way</source>
        <translation>Laufende Suchen</translation>
    </message>
    <message>
        <source>Searches that run at once</source>
        <translation>Gleichzeitige Suchen</translation>
    </message>
    <message>
        <source>Search done, p95</source>
        <translation>Suche fertig, p95</translation>
    </message>
    <message>
        <source>Variation of service times</source>
        <translation>Streuung der Bedienzeiten</translation>
    </message>
    <message>
        <source>Own, paid so far</source>
        <translation>Eigen, bisher bezahlt</translation>
    </message>
    <message>
        <source>Rented, paid so far</source>
        <translation>Gemietet, bisher bezahlt</translation>
    </message>
    <message>
        <source>Share of the racks</source>
        <translation>Anteil der Schränke</translation>
    </message>
    <message>
        <source>Part that grows with the racks</source>
        <translation>Teil, der mit den Schränken wächst</translation>
    </message>
    <message>
        <source>Cost of keeping and sending data</source>
        <translation>Kosten für Speichern und Senden von Daten</translation>
    </message>
    <message>
        <source>Cheapest permitted way</source>
        <translation>Günstigster erlaubter Weg</translation>
    </message>
    <message>
        <source>Cheapest way, were it permitted</source>
        <translation>Günstigster Weg, wäre er erlaubt</translation>
    </message>
    <message>
        <source>Price of the constraint</source>
        <translation>Preis der Auflage</translation>
    </message>
    <message>
        <source>Servers without accelerators in the plan</source>
        <translation>Server ohne Beschleuniger im Plan</translation>
    </message>
    <message>
        <source>Share of these servers that index and searches need</source>
        <translation>Anteil dieser Server, den Index und Suchen brauchen</translation>
    </message>
    <message>
        <source>Gradients and optimizer</source>
        <translation>Gradienten und Optimierer</translation>
    </message>
    <message>
        <source>Time of a training step</source>
        <translation>Dauer eines Trainingsschritts</translation>
    </message>
    <message>
        <source>Tokens of a training step</source>
        <translation>Token eines Trainingsschritts</translation>
    </message>
    <message>
        <source>Tokens trained a second, whole pool</source>
        <translation>Trainierte Token je Sekunde, ganzer Pool</translation>
    </message>
    <message>
        <source>Share of time in which prompts are read</source>
        <translation>Zeitanteil, in dem Eingaben gelesen werden</translation>
    </message>
    <message>
        <source>Share by the token</source>
        <translation>Anteil nach Token</translation>
    </message>
    <message>
        <source>Cost of all by the token</source>
        <translation>Kosten von allem nach Token</translation>
    </message>
    <message>
        <source>Share of the power</source>
        <translation>Anteil an der Leistung</translation>
    </message>
    <message>
        <source>Part that grows with the power</source>
        <translation>Teil, der mit der Leistung wächst</translation>
    </message>
    <message>
        <source>Share of the accelerators</source>
        <translation>Anteil der Beschleuniger</translation>
    </message>
    <message>
        <source>Part that grows with the accelerators</source>
        <translation>Teil, der mit den Beschleunigern wächst</translation>
    </message>
    <message>
        <source>Demand charge</source>
        <translation>Leistungspreis</translation>
    </message>
    <message>
        <source>Rank of the step of a linear layer</source>
        <translation>Rang des Schritts einer linearen Schicht</translation>
    </message>
    <message>
        <source>Encoder parameters</source>
        <translation>Encoderparameter</translation>
    </message>
    <message>
        <source>Chance of prompts behind the own</source>
        <translation>Wahrscheinlichkeit von Prompts hinter dem eigenen</translation>
    </message>
    <message>
        <source>Steps of an answer that read them</source>
        <translation>Schritte einer Antwort, die sie lesen</translation>
    </message>
    <message>
        <source>Share of an answer&apos;s steps that read them</source>
        <translation>Anteil der Schritte einer Antwort, die sie lesen</translation>
    </message>
    <message>
        <source>Tokens of KV cache of an attention rank</source>
        <translation>Token des KV-Caches eines Attention-Rangs</translation>
    </message>
    <message>
        <source>Cost of this kind over the horizon</source>
        <translation>Kosten dieser Art über den Horizont</translation>
    </message>
</context>
<context>
    <name>headroom::text::TermFigure</name>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
</context>
<context>
    <name>headroom::text::TermSentence</name>
    <message>
        <source>What buying and running your own racks costs over the horizon.</source>
        <translation>Was Kauf und Betrieb eigener Racks über den Horizont kosten.</translation>
    </message>
    <message>
        <source>What the rented instances cost over the horizon.</source>
        <translation>Was die gemieteten Instanzen über den Horizont kosten.</translation>
    </message>
    <message>
        <source>What the API charges over the horizon.</source>
        <translation>Was die API über den Horizont berechnet.</translation>
    </message>
    <message>
        <source>What is paid at the start for all devices whose price is known.</source>
        <translation>Was zu Beginn für alle Geräte mit bekanntem Preis gezahlt wird.</translation>
    </message>
    <message>
        <source>Mean demand over what the accelerators that are paid for could do.</source>
        <translation>Mittlerer Bedarf im Verhältnis zu dem, was die bezahlten Beschleuniger könnten.</translation>
    </message>
    <message>
        <source>Demand in the busiest hour over what the accelerators that are paid for could do.</source>
        <translation>Bedarf der stärksten Stunde im Verhältnis zu dem, was die bezahlten Beschleuniger könnten.</translation>
    </message>
    <message>
        <source>Whole accelerators that the busiest hour needs.</source>
        <translation>Ganze Beschleuniger, die die stärkste Stunde braucht.</translation>
    </message>
    <message>
        <source>Nineteen of twenty items are done within this time, waiting included.</source>
        <translation>Neunzehn von zwanzig Stücken sind in dieser Zeit fertig, Warten eingeschlossen.</translation>
    </message>
    <message>
        <source>Nineteen of twenty items wait no longer than this.</source>
        <translation>Neunzehn von zwanzig Stücken warten nicht länger.</translation>
    </message>
    <message>
        <source>How likely an item finds all accelerators busy (Erlang C).</source>
        <translation>Wie wahrscheinlich ein Stück alle Beschleuniger belegt findet (Erlang C).</translation>
    </message>
    <message>
        <source>All devices of the rack at their planned peak.</source>
        <translation>Alle Geräte des Racks bei geplanter Spitze.</translation>
    </message>
    <message>
        <source>What one feed may be planned to carry, since either must carry the rack alone.</source>
        <translation>Was eine Einspeisung planmäßig tragen darf, denn jede muss das Rack allein tragen.</translation>
    </message>
    <message>
        <source>Energy of a year at the meter, cooling included by the PUE.</source>
        <translation>Energie eines Jahres am Zähler, Kühlung über die PUE eingeschlossen.</translation>
    </message>
    <message>
        <source>Emissions of the grid for the energy of a year; what was emitted to make the devices is not counted.</source>
        <translation>Emissionen des Netzes für die Energie eines Jahres; die Herstellung der Geräte ist nicht gezählt.</translation>
    </message>
    <message>
        <source>What own racks cost in every hour after the purchase.</source>
        <translation>Was eigene Racks nach der Anschaffung je Stunde kosten.</translation>
    </message>
    <message>
        <source>The model&apos;s parameters on one accelerator.</source>
        <translation>Die Parameter des Modells auf einem Beschleuniger.</translation>
    </message>
    <message>
        <source>Memory that the engine keeps for keys and values of running requests.</source>
        <translation>Speicher, den die Engine für Schlüssel und Werte laufender Anfragen hält.</translation>
    </message>
    <message>
        <source>The largest intermediate results of one step.</source>
        <translation>Die größten Zwischenergebnisse eines Schritts.</translation>
    </message>
    <message>
        <source>From the request to its first output token, at the stated number of requests in flight.</source>
        <translation>Von der Anfrage bis zum ersten Ausgabe-Token, bei der angegebenen Zahl laufender Anfragen.</translation>
    </message>
    <message>
        <source>Between two output tokens of a request, at the stated number of requests in flight.</source>
        <translation>Zwischen zwei Ausgabe-Token einer Anfrage, bei der angegebenen Zahl laufender Anfragen.</translation>
    </message>
    <message>
        <source>Output tokens of one replica in a second.</source>
        <translation>Ausgabe-Token einer Replik je Sekunde.</translation>
    </message>
    <message>
        <source>Work that arrives on average.</source>
        <translation>Arbeit, die im Mittel ankommt.</translation>
    </message>
    <message>
        <source>Work that arrives in the busiest hour.</source>
        <translation>Arbeit, die in der stärksten Stunde ankommt.</translation>
    </message>
    <message>
        <source>Work that one accelerator does.</source>
        <translation>Arbeit, die ein Beschleuniger leistet.</translation>
    </message>
    <message>
        <source>Requests of the mean length whose keys and values fit at once.</source>
        <translation>Anfragen mittlerer Länge, deren Schlüssel und Werte zugleich Platz finden.</translation>
    </message>
    <message>
        <source>Electricity of the billed power, per hour.</source>
        <translation>Strom der abgerechneten Leistung, je Stunde.</translation>
    </message>
    <message>
        <source>Cooling charged per kilowatt-hour, as published papers do.</source>
        <translation>Kühlung je Kilowattstunde, wie veröffentlichte Papiere sie ansetzen.</translation>
    </message>
    <message>
        <source>Fees for rack places, per hour.</source>
        <translation>Gebühren für Rackplätze, je Stunde.</translation>
    </message>
    <message>
        <source>A share of the purchase, year by year.</source>
        <translation>Ein Anteil der Anschaffung, Jahr für Jahr.</translation>
    </message>
    <message>
        <source>People who run the racks.</source>
        <translation>Menschen, die die Racks betreiben.</translation>
    </message>
    <message>
        <source>All rented instances, per hour.</source>
        <translation>Alle gemieteten Instanzen, je Stunde.</translation>
    </message>
    <message>
        <source>Instances on average over the day.</source>
        <translation>Instanzen im Mittel über den Tag.</translation>
    </message>
    <message>
        <source>Hours until owning has paid for itself.</source>
        <translation>Stunden, bis sich das Eigene bezahlt gemacht hat.</translation>
    </message>
    <message>
        <source>All payments of the horizon, each discounted to the start.</source>
        <translation>Alle Zahlungen des Horizonts, jede auf den Beginn diskontiert.</translation>
    </message>
    <message>
        <source>The present cost as equal payments of the horizon&apos;s years, with interest.</source>
        <translation>Der Barwert als gleiche Zahlungen über die Jahre des Horizonts, mit Zins.</translation>
    </message>
    <message>
        <source>Share of the hours that are rented now from which owning costs less.</source>
        <translation>Anteil der heute gemieteten Stunden, ab dem Besitz weniger kostet.</translation>
    </message>
    <message>
        <source>What renting costs over what owning costs.</source>
        <translation>Was Mieten kostet, geteilt durch das, was Besitz kostet.</translation>
    </message>
    <message>
        <source>What a month of an asset&apos;s life costs: its price in equal payments, with interest.</source>
        <translation>Was ein Monat der Lebensdauer kostet: der Preis in gleichen Zahlungen, mit Zins.</translation>
    </message>
    <message>
        <source>All devices at their planned peak at once: what the rack feeds must carry. By the load of an hour they draw less.</source>
        <translation>Alle Geräte zugleich an ihrer geplanten Spitze: was die Rackzuleitungen tragen müssen. Nach der Last einer Stunde ziehen sie weniger.</translation>
    </message>
    <message>
        <source>What vectors and their graph take in memory. Published rules for the same index lie 20 % below and above.</source>
        <translation>Was Vektoren und ihr Graph an Speicher brauchen. Veröffentlichte Regeln für denselben Index liegen 20 % darunter und darüber.</translation>
    </message>
    <message>
        <source>What stands on disks, with erasure coding and copies.</source>
        <translation>Was auf Platten steht, mit Fehlerkorrektur und Kopien.</translation>
    </message>
    <message>
        <source>How long one run keeps the whole pool busy.</source>
        <translation>Wie lange ein Lauf den ganzen Pool belegt.</translation>
    </message>
    <message>
        <source>The facility&apos;s energy of a year, shared by accelerators at work, over the work of that year.</source>
        <translation>Die Energie der Anlage in einem Jahr, geteilt nach arbeitenden Beschleunigern, durch die Arbeit dieses Jahres.</translation>
    </message>
    <message>
        <source>Tokens per joule where the work is output tokens.</source>
        <translation>Token je Joule, wo die Arbeit aus Ausgabe-Token besteht.</translation>
    </message>
    <message>
        <source>How far the runs measured on this deployment lie from the model. Few runs move it less than many.</source>
        <translation>Wie weit die auf dieser Bereitstellung gemessenen Läufe vom Modell abliegen. Wenige Läufe bewegen es weniger als viele.</translation>
    </message>
    <message>
        <source>All that is paid for doing the work this way over the horizon, less what is got back: each cost at its price level, month by month.</source>
        <translation>Alles, was über den Planungszeitraum für diesen Weg bezahlt wird, abzüglich dessen, was zurückkommt: jede Kostenart zu ihrem Preisniveau, Monat für Monat.</translation>
    </message>
    <message>
        <source>What owning is worth at the start: the present cost of renting less that of owning. Below zero, renting is better.</source>
        <translation>Was Besitzen zu Beginn wert ist: Barwert des Mietens minus Barwert des Besitzens. Unter null ist Mieten besser.</translation>
    </message>
    <message>
        <source>The discount rate at which buying and renting cost the same at the start.</source>
        <translation>Der Zinssatz, bei dem Kaufen und Mieten zu Beginn gleich viel kosten.</translation>
    </message>
    <message>
        <source>What owning has cost by the end of this month.</source>
        <translation>Was Besitzen bis zum Ende dieses Monats gekostet hat.</translation>
    </message>
    <message>
        <source>What renting has cost by the end of this month.</source>
        <translation>Was Mieten bis zum Ende dieses Monats gekostet hat.</translation>
    </message>
    <message>
        <source>By how much owning has cost more, at the last month end before the lines cross.</source>
        <translation>Um wie viel Besitzen mehr gekostet hat, am letzten Monatsende, bevor die Linien sich kreuzen.</translation>
    </message>
    <message>
        <source>By how much owning has cost more at the next month end: below zero, so less.</source>
        <translation>Um wie viel Besitzen am nächsten Monatsende mehr gekostet hat: unter null, also weniger.</translation>
    </message>
    <message>
        <source>A level price for each hour of the horizon, of the same present cost.</source>
        <translation>Ein gleichbleibender Preis für jede Stunde des Planungszeitraums mit demselben Barwert.</translation>
    </message>
    <message>
        <source>What of owning is spent for this site over the horizon.</source>
        <translation>Was vom Besitzen über den Planungszeitraum auf diesen Standort entfällt.</translation>
    </message>
    <message>
        <source>The month in which what you have paid for your own racks equals what renting would have charged.</source>
        <translation>Der Monat, in dem die eigenen Racks so viel gekostet haben, wie die Miete gekostet hätte.</translation>
    </message>
    <message>
        <source>All that is paid of this kind over the horizon, less what is got back: a row of the cash flow.</source>
        <translation>Alles, was über den Horizont dieser Art gezahlt wird, abzüglich dessen, was zurückkommt: eine Zeile der Zahlungen.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AboutDialog</name>
    <message>
        <source>Facts cited from</source>
        <translation>Fakten, zitiert aus</translation>
    </message>
    <message>
        <source>About Headroom</source>
        <translation>Über Headroom</translation>
    </message>
    <message>
        <source>Version %1 · workbench for planning AI infrastructure</source>
        <translation>Version %1 · Werkbank zur Planung von KI-Infrastruktur</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Estimates are for planning, not for invoicing, and not legal advice.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewähr. Schätzungen dienen der Planung, nicht der Rechnungsstellung, und sind keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Catalogue of %1</source>
        <translation>Katalog vom %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AmountEdit</name>
    <message>
        <source>per day</source>
        <translation>je Tag</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>je Minute</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>%/year</source>
        <translation>%/Jahr</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>U</source>
        <translation>HE</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <translation>In %1 zeigen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AppendixPages</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Appendix A: assumptions and sources</source>
        <translation>Anhang A: Annahmen und Quellen</translation>
    </message>
    <message>
        <source>For the whole plan</source>
        <translation>Für den ganzen Plan</translation>
    </message>
    <message>
        <source>%1 and its like</source>
        <translation>%1 und Gleiche</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Catalogue entries used</source>
        <translation>Verwendete Katalogeinträge</translation>
    </message>
    <message>
        <source>Notes of the plan</source>
        <translation>Notizen zum Plan</translation>
    </message>
    <message>
        <source>Appendix B: formulas</source>
        <translation>Anhang B: Formeln</translation>
    </message>
    <message>
        <source>Each formula in words, then with the values of this plan. The program checks on every build that what is shown is what is computed.</source>
        <translation>Jede Formel in Worten, dann mit den Werten dieses Plans. Das Programm prüft bei jedem Bau, dass das Gezeigte das Gerechnete ist.</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation>Wirtschaftlichkeit</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Money over time</source>
        <translation>Geld über die Zeit</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konvention</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>wie oben</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angabe</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CalibrationCard</name>
    <message>
        <source>Measured, n = %1</source>
        <translation>Gemessen, n = %1</translation>
    </message>
    <message>
        <source>Measured runs, not of this setting</source>
        <translation>Gemessene Läufe, nicht mit dieser Einstellung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The model&apos;s times and throughput of this deployment are corrected by runs that were measured.</source>
        <translation>Zeiten und Durchsatz des Modells sind für diese Bereitstellung durch gemessene Läufe korrigiert.</translation>
    </message>
    <message>
        <source>Runs …</source>
        <translation>Läufe …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove calibration: the model answers alone again. Ctrl+Z brings the runs back.</source>
        <translation>Kalibrierung entfernen: das Modell antwortet wieder allein. Strg+Z bringt die Läufe zurück.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CalibrationDialog</name>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Measured runs of %1</source>
        <translation>Gemessene Läufe von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of another engine, accelerator, model or precision do not count.</source>
        <translation>
            <numerusform>%n Lauf mit anderer Engine, anderem Beschleuniger, Modell oder anderer Genauigkeit zählt nicht.</numerusform>
            <numerusform>%n Läufe mit anderer Engine, anderem Beschleuniger, Modell oder anderer Genauigkeit zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove calibration</source>
        <translation>Kalibrierung entfernen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CashFlowChart</name>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What is paid when appears here
once something is bought or rented.</source>
        <translation>Was wann gezahlt wird, erscheint hier,
sobald etwas gekauft oder gemietet ist.</translation>
    </message>
    <message>
        <source>%1 in each year, line: so far</source>
        <translation>%1 in jedem Jahr, Linie: bisher</translation>
    </message>
    <message>
        <source>%1 in each month, line: so far</source>
        <translation>%1 in jedem Monat, Linie: bisher</translation>
    </message>
    <message>
        <source>%1, P10 to P90</source>
        <translation>%1, P10 bis P90</translation>
    </message>
    <message>
        <source>break-even %1 months</source>
        <translation>Break-even %1 Monate</translation>
    </message>
    <message>
        <source>so far, P10</source>
        <translation>bisher, P10</translation>
    </message>
    <message>
        <source>so far, P90</source>
        <translation>bisher, P90</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Monat %1</translation>
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
        <translation>gezahlt</translation>
    </message>
    <message>
        <source>got back</source>
        <translation>zurückerhalten</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>What is paid is unknown:
a price, a power or a speed is missing, see Findings.</source>
        <translation>Was gezahlt wird, ist unbekannt:
ein Preis, eine Leistung oder ein Tempo fehlt, siehe Befunde.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CashFlowModel</name>
    <message>
        <source>Paid so far</source>
        <translation>Bisher gezahlt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>%1: %2
Double-click to have it explained.</source>
        <translation>%1: %2
Doppelklick erklärt es.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CashFlowView</name>
    <message>
        <source>Way of paying</source>
        <translation>Zahlweise</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the sheet for a spreadsheet</source>
        <translation>Das Blatt für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Write the sheets of all options as CSV</source>
        <translation>Die Blätter aller Optionen als CSV schreiben</translation>
    </message>
    <message>
        <source>Export cash flow</source>
        <translation>Zahlungen exportieren</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>present cost %1</source>
        <translation>Barwert der Kosten %1</translation>
    </message>
    <message>
        <source>level, %1 a year</source>
        <translation>gleichmäßig, %1 im Jahr</translation>
    </message>
    <message>
        <source>NPV of owning instead %1</source>
        <translation>Kapitalwert des Besitzens %1</translation>
    </message>
    <message>
        <source>IRR %1</source>
        <translation>interner Zins %1</translation>
    </message>
    <message>
        <source>payback after %1 months</source>
        <translation>Amortisation nach %1 Monaten</translation>
    </message>
    <message>
        <source>owning wins from %1 use</source>
        <translation>Eigenbetrieb lohnt ab %1 Auslastung</translation>
    </message>
    <message>
        <source>leaving it %1</source>
        <translation>Ausstieg %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CatalogueModel</name>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Power and cooling</source>
        <translation>Strom und Kühlung</translation>
    </message>
    <message>
        <source>AI models</source>
        <translation>KI-Modelle</translation>
    </message>
    <message>
        <source>Cloud and API</source>
        <translation>Cloud und API</translation>
    </message>
    <message>
        <source>Electricity and carbon</source>
        <translation>Strom und CO₂</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Rechtsräume</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CataloguePalette</name>
    <message>
        <source>Search %1 items</source>
        <translation>%1 Einträge durchsuchen</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Air cooled</source>
        <translation>Luft</translation>
    </message>
    <message>
        <source>≥ 48 GB</source>
        <translation>≥ 48 GB</translation>
    </message>
    <message>
        <source>Only what has a known price</source>
        <translation>Nur was einen bekannten Preis hat</translation>
    </message>
    <message>
        <source>Only what is known to be cooled by air</source>
        <translation>Nur was nachweislich luftgekühlt ist</translation>
    </message>
    <message>
        <source>Only accelerators with at least 48 GB</source>
        <translation>Nur Beschleuniger mit mindestens 48 GB</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Den Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches “%1”.</source>
        <translation>Nichts im Katalog passt zu „%1“.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue passes these filters.</source>
        <translation>Nichts im Katalog kommt durch diese Filter.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CatalogueUpdateDialog</name>
    <message>
        <source>Catalogue update</source>
        <translation>Katalogaktualisierung</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed since this plan was made</source>
        <translation>
            <numerusform>%n Wert hat sich geändert, seit dieser Plan entstand</numerusform>
            <numerusform>%n Werte haben sich geändert, seit dieser Plan entstand</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan keeps its own figures until you take the new ones. Ctrl+Z takes them back.</source>
        <translation>Der Plan behält seine eigenen Werte, bis Sie die neuen übernehmen. Strg+Z nimmt sie zurück.</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>In diesem Plan</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>Im Katalog</translation>
    </message>
    <message>
        <source>Take the chosen</source>
        <translation>Ausgewählte übernehmen</translation>
    </message>
    <message>
        <source>Keep the plan&apos;s</source>
        <translation>Die des Plans behalten</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ChartExport</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg);;PDF (*.pdf);;Numbers (*.csv)</source>
        <translation>Bild (*.png);;Vektorbild (*.svg);;PDF (*.pdf);;Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ChartView</name>
    <message>
        <source>break-even at %1 months?</source>
        <translation>Break-even nach %1 Monaten?</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Nothing in this plan, the catalogue or the commands is called so</source>
        <translation>Nichts in diesem Plan, im Katalog oder bei den Befehlen heißt so</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>staff role</source>
        <translation>Personalrolle</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>Anschaffung</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>device in %1</source>
        <translation>Gerät in %1</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CostCharts</name>
    <message>
        <source>cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>What has been paid by each month appears here
once something is bought or rented.</source>
        <translation>Was bis zu jedem Monat gezahlt ist, steht hier,
sobald etwas gekauft oder gemietet wird.</translation>
    </message>
    <message>
        <source>%1, %2 months</source>
        <translation>%1, %2 Monate</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 in each year</source>
        <translation>%1 in jedem Jahr</translation>
    </message>
    <message>
        <source>What is paid in each year appears here
once something is bought or rented.</source>
        <translation>Was in jedem Jahr gezahlt wird, steht hier,
sobald etwas gekauft oder gemietet wird.</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>place, staff</source>
        <translation>Platz, Personal</translation>
    </message>
    <message>
        <source>%1, %2 months, band P10 to P90</source>
        <translation>%1, %2 Monate, Band P10 bis P90</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>%1 in each year, P10 to P90</source>
        <translation>%1 in jedem Jahr, P10 bis P90</translation>
    </message>
    <message>
        <source>Rule of thumb (Deloitte, 2025): when renting costs %1 to %2 of owning&lt;br&gt;over the horizon, think of moving. Here it costs %3.</source>
        <translation>Faustregel (Deloitte, 2025): kostet Mieten %1 bis %2 des Besitzes&lt;br&gt;über den Horizont, an einen Umzug denken. Hier kostet es %3.</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Year 1 with the start&lt;/b&gt;</source>
        <translation>&lt;b&gt;Jahr 1 mit dem Start&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Year %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Jahr %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 of one&apos;s own</source>
        <translation>%1 von %2 eigenen</translation>
    </message>
    <message>
        <source>P10 to P90 of the year: %1 to %2</source>
        <translation>P10 bis P90 des Jahres: %1 bis %2</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Übriges</translation>
    </message>
    <message>
        <source>What is paid is unknown:
a price, a power or a speed is missing, see Findings.</source>
        <translation>Was gezahlt wird, ist unbekannt:
ein Preis, eine Leistung oder ein Tempo fehlt, siehe Befunde.</translation>
    </message>
    <message>
        <source>%1–%2 of own</source>
        <comment>share to share in percent</comment>
        <translation>%1–%2 von eigen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DayShapeEdit</name>
    <message>
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Every hour alike</source>
        <translation>Jede Stunde gleich</translation>
    </message>
    <message>
        <source>24 hours, the same on every day</source>
        <translation>24 Stunden, an jedem Tag dieselben</translation>
    </message>
    <message>
        <source>168 hours, each day its own</source>
        <translation>168 Stunden, jeder Tag für sich</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 × the mean. Pull a bar, or use the arrow keys; with Shift the hour of all days.</source>
        <translation>%1: %2 × das Mittel. Balken ziehen oder die Pfeiltasten nehmen; mit Umschalt die Stunde aller Tage.</translation>
    </message>
    <message>
        <source>%1: %2 × the mean. Pull a bar, or use the arrow keys.</source>
        <translation>%1: %2 × das Mittel. Balken ziehen oder die Pfeiltasten nehmen.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DecisionPage</name>
    <message>
        <source>Do not sign yet. The plan breaks a limit.</source>
        <translation>Noch nicht unterschreiben. Der Plan bricht eine Grenze.</translation>
    </message>
    <message>
        <source>Rent. Nothing is planned on own racks.</source>
        <translation>Mieten. Auf eigenen Racks ist nichts geplant.</translation>
    </message>
    <message numerus="yes">
        <source>Buy %n server(s), if owning is decided.</source>
        <translation>
            <numerusform>%n Server kaufen, wenn das Eigene beschlossen ist.</numerusform>
            <numerusform>%n Server kaufen, wenn das Eigene beschlossen ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n server(s).</source>
        <translation>
            <numerusform>%n Server kaufen.</numerusform>
            <numerusform>%n Server kaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rent. Own racks cost more.</source>
        <translation>Mieten. Eigene Racks kosten mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) in %1 serve the demand for %2 over %3 years.</source>
        <translation>
            <numerusform>%n Server in %1 deckt den Bedarf für %2 über %3 Jahre.</numerusform>
            <numerusform>%n Server in %1 decken den Bedarf für %2 über %3 Jahre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s)</source>
        <translation>
            <numerusform>%n Rack</numerusform>
            <numerusform>%n Racks</numerusform>
        </translation>
    </message>
    <message>
        <source>The cloud, %1 instances on average, costs %2 for the same work.</source>
        <translation>Die Cloud, im Mittel %1 Instanzen, kostet %2 für dieselbe Arbeit.</translation>
    </message>
    <message>
        <source>The API costs %1.</source>
        <translation>Die API kostet %1.</translation>
    </message>
    <message>
        <source>Owning pays from month %1.</source>
        <translation>Das Eigene lohnt sich ab Monat %1.</translation>
    </message>
    <message>
        <source>Owning never pays: renting costs no more per hour than running one&apos;s own.</source>
        <translation>Das Eigene lohnt sich nie: Mieten kostet je Stunde nicht mehr als der eigene Betrieb.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>A planning estimate, not an offer and not legal advice. Every figure is traced to its formula and source in the appendices; the plan itself is attached to this document.</source>
        <translation>Eine Planungsschätzung, kein Angebot und keine Rechtsberatung. Jeder Wert ist in den Anhängen bis zu Formel und Quelle belegt; der Plan selbst ist diesem Dokument beigefügt.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Own, %1 years</source>
        <translation>Eigen, %1 Jahre</translation>
    </message>
    <message>
        <source>Cloud, %1 years</source>
        <translation>Cloud, %1 Jahre</translation>
    </message>
    <message>
        <source>API, %1 years</source>
        <translation>API, %1 Jahre</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>What has been paid by each month</source>
        <translation>Was bis zu jedem Monat gezahlt ist</translation>
    </message>
    <message>
        <source>Cumulative, %1</source>
        <translation>Kumuliert, %1</translation>
    </message>
    <message>
        <source>Mean use falls below</source>
        <translation>Mittlere Auslastung fällt unter</translation>
    </message>
    <message>
        <source>Cloud price falls by more than</source>
        <translation>Cloud-Preis fällt um mehr als</translation>
    </message>
    <message>
        <source>Cloud price rises by more than</source>
        <translation>Cloud-Preis steigt um mehr als</translation>
    </message>
    <message>
        <source>The plan ends before month</source>
        <translation>Der Plan endet vor Monat</translation>
    </message>
    <message>
        <source>Not known: own and rented costs are both needed.</source>
        <translation>Unbekannt: eigene und Mietkosten werden beide gebraucht.</translation>
    </message>
    <message>
        <source>No limit is touched.</source>
        <translation>Keine Grenze ist berührt.</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <translation>Was die Antwort ändern würde</translation>
    </message>
    <message>
        <source>Constraints that decide</source>
        <translation>Entscheidende Grenzen</translation>
    </message>
    <message>
        <source>What you buy</source>
        <translation>Was Sie kaufen</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>residual value</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Not counted on either side: %1.</source>
        <translation>Auf keiner Seite gezählt: %1.</translation>
    </message>
    <message>
        <source>Own, if owning is decided.</source>
        <translation>Eigenes, wenn das Eigene beschlossen ist.</translation>
    </message>
    <message>
        <source>Own. It costs less.</source>
        <translation>Eigenes. Es kostet weniger.</translation>
    </message>
    <message>
        <source>Owning would pay from month %1, after the plan&apos;s end.</source>
        <translation>Das Eigene würde sich ab Monat %1 lohnen, nach dem Ende des Plans.</translation>
    </message>
    <message>
        <source>Owning has cost less from month %1 on, but no longer at the plan&apos;s end.</source>
        <translation>Das Eigene hat ab Monat %1 weniger gekostet, am Ende des Plans aber nicht mehr.</translation>
    </message>
    <message>
        <source>The plan&apos;s own equipment costs %1 over %2 years.</source>
        <translation>Die eigene Ausstattung des Plans kostet %1 über %2 Jahre.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) serve the demand for %1 over %2 years.</source>
        <translation>
            <numerusform>%n Server bedient den Bedarf für %1 über %2 Jahre.</numerusform>
            <numerusform>%n Server bedienen den Bedarf für %1 über %2 Jahre.</numerusform>
        </translation>
    </message>
    <message>
        <source>P10 to P90: %1 to %2</source>
        <translation>P10 bis P90: %1 bis %2</translation>
    </message>
    <message>
        <source>Mean use rises above</source>
        <translation>Mittlere Auslastung steigt über</translation>
    </message>
    <message>
        <source>Rent, if the data may leave the house. Own racks cost more.</source>
        <translation>Mieten, falls die Daten das Haus verlassen dürfen. Eigene Racks kosten mehr.</translation>
    </message>
    <message>
        <source>The plan&apos;s own hardware does not serve its demand: what owning saves is not worth reading yet.</source>
        <translation>Die eigene Hardware des Plans deckt seinen Bedarf nicht: Was Besitzen spart, sagt noch nichts.</translation>
    </message>
    <message>
        <source>Do not sign yet. Every way of doing the work is refused.</source>
        <translation>Noch nicht unterschreiben. Jeder Weg, die Arbeit zu tun, ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>Own. Renting is refused.</source>
        <translation>Besitzen. Mieten ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>Own, in the other space. It costs less.</source>
        <translation>Besitzen, in den anderen Räumen. Das kostet weniger.</translation>
    </message>
    <message>
        <source>Buy by the token. It costs less than instances.</source>
        <translation>Nach Token kaufen. Das kostet weniger als Instanzen.</translation>
    </message>
    <message>
        <source>Buy by the token, if the data may leave the house. Own racks cost more.</source>
        <translation>Nach Token kaufen, wenn die Daten das Haus verlassen dürfen. Eigene Schränke kosten mehr.</translation>
    </message>
    <message>
        <source>Buy by the token. Own racks cost more.</source>
        <translation>Nach Token kaufen. Eigene Schränke kosten mehr.</translation>
    </message>
    <message>
        <source>Own the base and rent the peak, if the data may leave the house.</source>
        <translation>Die Grundlast besitzen und die Spitze mieten, wenn die Daten das Haus verlassen dürfen.</translation>
    </message>
    <message>
        <source>Own the base and rent the peak.</source>
        <translation>Die Grundlast besitzen und die Spitze mieten.</translation>
    </message>
    <message>
        <source>Own a part of the work and rent the rest, if the data may leave the house.</source>
        <translation>Für einen Teil der Arbeit besitzen und den Rest mieten, wenn die Daten das Haus verlassen dürfen.</translation>
    </message>
    <message>
        <source>Own a part of the work and rent the rest.</source>
        <translation>Für einen Teil der Arbeit besitzen und den Rest mieten.</translation>
    </message>
    <message>
        <source>does not serve the demand</source>
        <translation>deckt den Bedarf nicht</translation>
    </message>
    <message>
        <source>refused: to compare with only</source>
        <translation>ausgeschlossen: nur zum Vergleich</translation>
    </message>
    <message>
        <source>Part owned, part rented, %1 years</source>
        <translation>Teils eigen, teils gemietet, %1 Jahre</translation>
    </message>
    <message>
        <source>renting is refused</source>
        <translation>Mieten ist ausgeschlossen</translation>
    </message>
    <message>
        <source>What is refused is permitted: it would save</source>
        <translation>Das Ausgeschlossene wird erlaubt: es würde sparen</translation>
    </message>
    <message>
        <source>Not known: own hardware does not serve the demand.</source>
        <translation>Nicht bekannt: die eigene Hardware deckt den Bedarf nicht.</translation>
    </message>
    <message>
        <source>Nothing that is permitted: renting is refused.</source>
        <translation>Nichts, was erlaubt ist: Mieten ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>What the whole plan buys</source>
        <translation>Was der ganze Plan kauft</translation>
    </message>
    <message>
        <source>The cheapest mix does %1 of the busiest hour&apos;s work at home, and costs %2: %3.</source>
        <translation>Die günstigste Mischung leistet %1 der Arbeit der stärksten Stunde im eigenen Haus und kostet %2: %3.</translation>
    </message>
    <message>
        <source>The cheapest mix costs %1: %2.</source>
        <translation>Die günstigste Mischung kostet %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Buy %n server(s), fewer than planned. The others serve nothing that is stated.</source>
        <translation>
            <numerusform>%n Server kaufen, weniger als geplant. Die übrigen leisten nichts, was angegeben ist.</numerusform>
            <numerusform>%n Server kaufen, weniger als geplant. Die übrigen leisten nichts, was angegeben ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>What owning would buy</source>
        <translation>Was beim Besitzen gekauft würde</translation>
    </message>
    <message>
        <source>What the whole plan buys; the mix owns %1 of %2 servers</source>
        <translation>Was der ganze Plan kauft; die Mischung besitzt %1 von %2 Servern</translation>
    </message>
    <message>
        <source>Rent a part of the work and buy the rest by the token.</source>
        <translation>Einen Teil der Arbeit mieten und den Rest nach Token kaufen.</translation>
    </message>
    <message>
        <source>Buy by the token.</source>
        <translation>Nach Token kaufen.</translation>
    </message>
    <message>
        <source>Own a part of the work, rent a part and buy the rest by the token.</source>
        <translation>Für einen Teil der Arbeit besitzen, einen Teil mieten und den Rest nach Token kaufen.</translation>
    </message>
    <message>
        <source>Own a part of the work and buy the rest by the token.</source>
        <translation>Für einen Teil der Arbeit besitzen und den Rest nach Token kaufen.</translation>
    </message>
    <message>
        <source>Owning costs less from the first day.</source>
        <translation>Besitzen kostet vom ersten Tag an weniger.</translation>
    </message>
    <message>
        <source>API price falls by more than</source>
        <translation>Der API-Preis fällt um mehr als</translation>
    </message>
    <message>
        <source>API price rises by more than</source>
        <translation>Der API-Preis steigt um mehr als</translation>
    </message>
    <message>
        <source>lacks its stated reserve</source>
        <translation>ohne die angegebene Reserve</translation>
    </message>
    <message>
        <source>does a part of the work</source>
        <translation>leistet einen Teil der Arbeit</translation>
    </message>
    <message>
        <source>Not known: no other way of the plan does all of the work.</source>
        <translation>Nicht bekannt: kein anderer Weg des Plans leistet die ganze Arbeit.</translation>
    </message>
    <message>
        <source>Owning does not pay within the plan.</source>
        <translation>Besitzen lohnt sich im Plan nicht.</translation>
    </message>
    <message>
        <source>Undiscounted owning pays from month %1; at present cost renting is cheaper.</source>
        <translation>Nicht abgezinst lohnt sich Besitzen ab Monat %1; zum Barwert ist Mieten günstiger.</translation>
    </message>
    <message numerus="yes">
        <source>Lease %n server(s).</source>
        <translation>
            <numerusform>%n Server leasen.</numerusform>
            <numerusform>%n Server leasen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the hardware is leased at %2 a year.</source>
        <translation>%1 der Hardware sind zu %2 im Jahr geleast.</translation>
    </message>
    <message>
        <source>%1 of the hardware is paid by a loan at %2 a year.</source>
        <translation>%1 der Hardware werden mit einem Kredit zu %2 im Jahr bezahlt.</translation>
    </message>
    <message>
        <source>%1 Renting is refused.</source>
        <translation>%1 Mieten ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>Rent the work, if the data may leave the house. Own servers cost more.</source>
        <translation>Die Arbeit mieten, wenn die Daten das Haus verlassen dürfen. Eigene Server kosten mehr.</translation>
    </message>
    <message>
        <source>Rent the work. Own servers cost more.</source>
        <translation>Die Arbeit mieten. Eigene Server kosten mehr.</translation>
    </message>
    <message>
        <source>Break-even with the cloud</source>
        <translation>Break-even zur Cloud</translation>
    </message>
    <message>
        <source>Owning all of it pays against the cloud from month %1.</source>
        <translation>Alles zu besitzen lohnt sich gegenüber der Cloud ab Monat %1.</translation>
    </message>
    <message>
        <source>Owning all of it pays against the API from month %1.</source>
        <translation>Alles zu besitzen lohnt sich gegenüber der API ab Monat %1.</translation>
    </message>
    <message>
        <source>Rent servers, buy the rest by the token, keep the data at home.</source>
        <translation>Server mieten, den Rest nach Token kaufen, die Daten im Haus behalten.</translation>
    </message>
    <message>
        <source>Buy by the token, keep the data at home.</source>
        <translation>Nach Token kaufen, die Daten im Haus behalten.</translation>
    </message>
    <message>
        <source>Rent the servers, if the work may leave the house. Keep the data at home.</source>
        <translation>Die Server mieten, wenn die Arbeit das Haus verlassen darf. Die Daten im Haus behalten.</translation>
    </message>
    <message>
        <source>Rent the servers, keep the data at home.</source>
        <translation>Die Server mieten, die Daten im Haus behalten.</translation>
    </message>
    <message>
        <source>A server with accelerators costs more than</source>
        <translation>Ein Server mit Beschleunigern kostet mehr als</translation>
    </message>
    <message>
        <source>A server with accelerators costs less than</source>
        <translation>Ein Server mit Beschleunigern kostet weniger als</translation>
    </message>
    <message>
        <source>The cloud, %1 instances on average, costs %2, %3.</source>
        <comment>without, or for a part</comment>
        <translation>Die Cloud mit im Mittel %1 Instanzen kostet %2, %3.</translation>
    </message>
    <message>
        <source>The API costs %1, %2.</source>
        <comment>without, or for a part</comment>
        <translation>Die API kostet %1, %2.</translation>
    </message>
    <message>
        <source>Cost of owning all falls by more than</source>
        <translation>Kosten, alles zu besitzen, fallen um mehr als</translation>
    </message>
    <message>
        <source>Cost of renting all falls by more than</source>
        <translation>Kosten, alles zu mieten, fallen um mehr als</translation>
    </message>
    <message>
        <source>Owning would pay only after the plan&apos;s end.</source>
        <translation>Eigener Betrieb würde sich erst nach dem Ende des Plans auszahlen.</translation>
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
        <translation>Spitzenleistung</translation>
    </message>
    <message>
        <source>months to break-even</source>
        <translation>Monate bis Break-even</translation>
    </message>
    <message>
        <source>points of mean use</source>
        <translation>Punkte mittlere Auslastung</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n year(s)</source>
        <translation>
            <numerusform>%1 in %n Jahr</numerusform>
            <numerusform>%1 in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>cost, for want of its price</source>
        <translation>Kosten, weil sein Preis fehlt</translation>
    </message>
    <message>
        <source>latency, p95</source>
        <translation>Latenz, p95</translation>
    </message>
    <message>
        <source>cost, for want of its power</source>
        <translation>Kosten, weil die Leistung fehlt</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DesignPages</name>
    <message>
        <source>fitted in the servers</source>
        <translation>in den Servern enthalten</translation>
    </message>
    <message>
        <source>rack places</source>
        <translation>Rackplätze</translation>
    </message>
    <message>
        <source>%1 %2 a year</source>
        <translation>%1 %2 im Jahr</translation>
    </message>
    <message>
        <source>Physical design</source>
        <translation>Physischer Entwurf</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Each, %1</source>
        <translation>Je Stück, %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Elevations</source>
        <translation>Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>%n further rack(s) are not drawn; the table lists all.</source>
        <translation>
            <numerusform>%n weiteres Rack ist nicht gezeichnet; die Tabelle nennt alle.</numerusform>
            <numerusform>%n weitere Racks sind nicht gezeichnet; die Tabelle nennt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>HE</translation>
    </message>
    <message>
        <source>Planned power</source>
        <translation>Geplante Leistung</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>rack place</source>
        <translation>Stellplatz</translation>
    </message>
    <message>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>discounts, spares and installation</source>
        <translation>Rabatte, Ersatzteile und Installation</translation>
    </message>
    <message>
        <source>all, as paid today</source>
        <translation>alles, wie heute bezahlt</translation>
    </message>
    <message>
        <source>all of which a price is known</source>
        <translation>alles, dessen Preis bekannt ist</translation>
    </message>
    <message>
        <source>Nothing is bought yet.</source>
        <translation>Es wird noch nichts gekauft.</translation>
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
        <translation>Dieses Feld lösen oder andocken</translation>
    </message>
    <message>
        <source>Close this panel; the Window menu brings it back</source>
        <translation>Dieses Feld schließen; das Menü Fenster bringt es zurück</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DragPainter</name>
    <message>
        <source>Fits: %1</source>
        <translation>Passt: %1</translation>
    </message>
    <message>
        <source>%1 of %2 on feed A</source>
        <translation>%1 von %2 auf Einspeisung A</translation>
    </message>
</context>
<context>
    <name>headroom::ui::EconomicsPages</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Grundbedarf</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation>Speicher je Beschleuniger</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Workloads and capacity</source>
        <translation>Arbeitslasten und Kapazität</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>interactive</source>
        <translation>interaktiv</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Data class</source>
        <translation>Datenklasse</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Bestückt</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Mean use</source>
        <translation>Mittlere Auslastung</translation>
    </message>
    <message>
        <source>Peak use</source>
        <translation>Spitzenauslastung</translation>
    </message>
    <message>
        <source>p95 or first token</source>
        <translation>p95 oder erstes Token</translation>
    </message>
    <message>
        <source>Per token</source>
        <translation>Je Token</translation>
    </message>
    <message>
        <source>Load of %1</source>
        <translation>Last von %1</translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation>Energie und CO₂</translation>
    </message>
    <message>
        <source>Planned power at the rack feeds</source>
        <translation>Geplante Leistung an den Rackeinspeisungen</translation>
    </message>
    <message>
        <source>Planning limit of all racks</source>
        <translation>Planungsgrenze aller Racks</translation>
    </message>
    <message>
        <source>Energy in a year, with cooling by PUE</source>
        <translation>Energie im Jahr, mit Kühlung über PUE</translation>
    </message>
    <message>
        <source>Carbon of the grid in a year</source>
        <translation>CO₂ des Netzes im Jahr</translation>
    </message>
    <message>
        <source>Power through the day</source>
        <translation>Leistung über den Tag</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation>Wirtschaftlichkeit</translation>
    </message>
    <message>
        <source>Straight lines: no interest, no residual value, no taxes; %1 hours in all.</source>
        <translation>Gerade Linien: keine Zinsen, kein Restwert, keine Steuern; %1 Stunden insgesamt.</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigen</translation>
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
        <translation>Jährlich gezahlt, %1</translation>
    </message>
    <message>
        <source>Paid in each year</source>
        <translation>Jährlich gezahlt</translation>
    </message>
    <message>
        <source>Hidden costs</source>
        <translation>Versteckte Kosten</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Cooling, by PUE or adder</source>
        <translation>Kühlung, über PUE oder Aufschlag</translation>
    </message>
    <message>
        <source>Maintenance contract</source>
        <translation>Wartungsvertrag</translation>
    </message>
    <message>
        <source>Staff and on-call</source>
        <translation>Personal und Rufbereitschaft</translation>
    </message>
    <message>
        <source>Network and switches</source>
        <translation>Netz und Switches</translation>
    </message>
    <message>
        <source>Memory of one accelerator, GB</source>
        <translation>Speicher eines Beschleunigers, GB</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Mean per day</source>
        <translation>Mittel je Tag</translation>
    </message>
    <message>
        <source>kW by the load of the hour</source>
        <translation>kW nach der Last der Stunde</translation>
    </message>
    <message>
        <source>With the interest, taxes and price changes of the plan; %1 hours in all.</source>
        <translation>Mit Zinsen, Steuern und Preisänderungen des Plans; insgesamt %1 Stunden.</translation>
    </message>
    <message>
        <source>The bill of the plan counts planned power in every hour of the year, more than this.</source>
        <translation>Die Kosten des Plans rechnen mit geplanter Leistung in jeder Stunde des Jahres, also mit mehr.</translation>
    </message>
    <message>
        <source>Power through the week</source>
        <translation>Leistung über die Woche</translation>
    </message>
    <message>
        <source>A year is twelve planning months of %1 hours.</source>
        <translation>Ein Jahr sind zwölf Planungsmonate zu %1 Stunden.</translation>
    </message>
    <message>
        <source>Planned power of purchases beside the racks</source>
        <translation>Geplante Leistung von Käufen neben den Racks</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>Straight lines, discounted to the start; no taxes and no price changes; %1 hours in all.</source>
        <translation>Gerade Linien, auf den Beginn abgezinst; keine Steuern und keine Preisänderungen; insgesamt %1 Stunden.</translation>
    </message>
    <message>
        <source>Own less cloud, cumulative</source>
        <translation>Eigen minus Cloud, kumuliert</translation>
    </message>
    <message>
        <source>Own less API, cumulative</source>
        <translation>Eigen minus API, kumuliert</translation>
    </message>
    <message>
        <source>set to zero</source>
        <translation>auf null gesetzt</translation>
    </message>
    <message>
        <source>Cloud: storage</source>
        <translation>Cloud: Speicher</translation>
    </message>
    <message>
        <source>Cloud: network, egress</source>
        <translation>Cloud: Netz, Ausgang</translation>
    </message>
    <message>
        <source>Cloud: control plane</source>
        <translation>Cloud: Steuerungsebene</translation>
    </message>
    <message>
        <source>Cloud: support</source>
        <translation>Cloud: Support</translation>
    </message>
    <message>
        <source>Cloud: lost goodput</source>
        <translation>Cloud: verlorene Nutzzeit</translation>
    </message>
    <message>
        <source>Cloud: set-up</source>
        <translation>Cloud: Einrichtung</translation>
    </message>
    <message>
        <source>Cloud: debugging</source>
        <translation>Cloud: Fehlersuche</translation>
    </message>
    <message>
        <source>Cloud: other compute</source>
        <translation>Cloud: andere Rechner</translation>
    </message>
    <message>
        <source>Cloud: exit, moving the data out</source>
        <translation>Cloud: Ausstieg, Daten herausholen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ElevationDrawing</name>
    <message>
        <source>of %1 planned</source>
        <translation>von geplanten %1</translation>
    </message>
    <message>
        <source>%1 U, A + B</source>
        <translation>%1 HE, A + B</translation>
    </message>
    <message>
        <source>%1 of %2 U</source>
        <translation>%1 von %2 HE</translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s)</source>
        <translation>
            <numerusform>%n Beschleuniger</numerusform>
            <numerusform>%n Beschleuniger</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>%1 U</source>
        <translation>%1 HE</translation>
    </message>
</context>
<context>
    <name>headroom::ui::EmptyCanvas</name>
    <message>
        <source>Then servers into the rack, and accelerators into the servers&apos; slots.</source>
        <translation>Dann Server ins Rack und Beschleuniger in die Steckplätze der Server.</translation>
    </message>
    <message>
        <source>Drag a rack here</source>
        <translation>Ziehen Sie ein Rack hierher</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>picks up</source>
        <translation>nimmt auf</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>places</source>
        <translation>setzt ab</translation>
    </message>
</context>
<context>
    <name>headroom::ui::EnergyChart</name>
    <message>
        <source>Power through the day appears here
once a server stands in a rack.</source>
        <translation>Die Leistung über den Tag steht hier,
sobald ein Server in einem Rack steht.</translation>
    </message>
    <message>
        <source>Power through the day is unknown:
a server&apos;s power is missing, see Findings.</source>
        <translation>Die Leistung über den Tag ist unbekannt:
eines Servers Leistung fehlt, siehe Befunde.</translation>
    </message>
    <message>
        <source>planned limit %1 kW</source>
        <translation>Planungsgrenze %1 kW</translation>
    </message>
    <message>
        <source>kW by the load of the hour</source>
        <translation>kW nach der Last der Stunde</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>kW by the hour of the week</source>
        <translation>kW nach Stunde der Woche</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>kW by the load of the hour; 80 % band</source>
        <translation>kW nach der Last der Stunde; 80-%-Band</translation>
    </message>
    <message>
        <source>kW by the hour of the week; 80 % band</source>
        <translation>kW nach der Stunde der Woche; 80-%-Band</translation>
    </message>
    <message>
        <source>kW as planned; 80 % band</source>
        <translation>kW wie geplant; 80-%-Band</translation>
    </message>
    <message>
        <source>kW as planned</source>
        <translation>kW wie geplant</translation>
    </message>
    <message>
        <source>Power through the day is unknown:
what a pool does is unknown, see Findings.</source>
        <translation>Die Leistung über den Tag ist unbekannt:
was ein Pool tut, ist unbekannt, siehe Befunde.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ExplainPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Click any figure: its formula, inputs and sources appear here.</source>
        <translation>Klicken Sie auf einen Wert: Formel, Eingaben und Quellen erscheinen hier.</translation>
    </message>
    <message>
        <source>This figure is no longer in the plan.</source>
        <translation>Dieser Wert ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>unit, quantity</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Quelle: %1, %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n Fakt</numerusform>
            <numerusform>%n Fakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <translation>
            <numerusform>%n Annahme</numerusform>
            <numerusform>%n Annahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain: %1</source>
        <translation>Erklärung: %1</translation>
    </message>
    <message>
        <source>corrected by measured runs</source>
        <translation>durch gemessene Läufe korrigiert</translation>
    </message>
    <message>
        <source>Running your own costs as much an hour as renting, or more: what was bought is never earned back.</source>
        <translation>Eigener Betrieb kostet je Stunde so viel wie Mieten oder mehr: Das Gekaufte zahlt sich nie aus.</translation>
    </message>
    <message>
        <source>Owning still costs more at the plan&apos;s end, and less and less so: a longer plan would tell the month.</source>
        <translation>Eigener Betrieb kostet am Ende des Plans noch mehr, aber immer weniger: Ein längerer Plan würde den Monat nennen.</translation>
    </message>
    <message>
        <source>What was bought is not earned back within the plan, nor does it come closer to it at the end.</source>
        <translation>Was gekauft wurde, verdient sich im Plan nicht zurück und kommt dem am Ende auch nicht näher.</translation>
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
            <numerusform>Summe von %n Teil</numerusform>
            <numerusform>Summe von %n Teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konvention</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::FieldGroups</name>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Planning limits</source>
        <translation>Planungsgrenzen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cover of the report</source>
        <translation>Deckblatt des Berichts</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>In place of the plan&apos;s assumptions</source>
        <translation>Statt der Annahmen des Plans</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Aufstellung</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Power and cost</source>
        <translation>Leistung und Kosten</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Precision and parallelism</source>
        <translation>Genauigkeit und Parallelität</translation>
    </message>
    <message>
        <source>Engine limits</source>
        <translation>Grenzen der Engine</translation>
    </message>
    <message>
        <source>Rented instances</source>
        <translation>Gemietete Instanzen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Bought by the token</source>
        <translation>Nach Token gekauft</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Interest and inflation</source>
        <translation>Zins und Inflation</translation>
    </message>
    <message>
        <source>Price changes by the year</source>
        <translation>Preisänderungen im Jahr</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Tax and depreciation</source>
        <translation>Steuer und Abschreibung</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Electricity bill</source>
        <translation>Stromrechnung</translation>
    </message>
    <message>
        <source>Running costs</source>
        <translation>Laufende Kosten</translation>
    </message>
    <message>
        <source>Hidden costs of the cloud</source>
        <translation>Versteckte Kosten der Cloud</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>Konventionen</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Anschaffung</translation>
    </message>
    <message>
        <source>When and for how long</source>
        <translation>Wann und wie lange</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Engine options</source>
        <translation>Optionen der Engine</translation>
    </message>
    <message>
        <source>Reading and writing apart</source>
        <translation>Lesen und Schreiben getrennt</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>Cache and batches</source>
        <translation>Cache und Stapel</translation>
    </message>
    <message>
        <source>Keeping and sending data</source>
        <translation>Daten halten und senden</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Egress tier</source>
        <translation>Egress-Stufe</translation>
    </message>
    <message>
        <source>May it be used?</source>
        <translation>Darf es genutzt werden?</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FieldRow</name>
    <message>
        <source>(mixed)</source>
        <translation>(gemischt)</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Fact: %1</source>
        <translation>Fakt: %1</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Unknown: no figure with a source</source>
        <translation>Unbekannt: kein Wert mit Quelle</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Quelle von %1</translation>
    </message>
    <message>
        <source>Spread of %1</source>
        <translation>Streuung von %1</translation>
    </message>
    <message>
        <source>Say how far it may lie, for the studies</source>
        <translation>Angeben, wie weit der Wert abweichen kann, für die Studien</translation>
    </message>
    <message>
        <source>%1: %2 to %3 %4</source>
        <comment>kind of spread, low end, high end, unit</comment>
        <translation>%1: %2 bis %3 %4</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FigureChanges</name>
    <message>
        <source>Item and figure</source>
        <translation>Eintrag und Wert</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FinanceFallbacks</name>
    <message>
        <source>as inflation</source>
        <translation>wie die Inflation</translation>
    </message>
    <message>
        <source>the horizon</source>
        <translation>der Horizont</translation>
    </message>
    <message>
        <source>as the hardware</source>
        <translation>wie die Hardware</translation>
    </message>
    <message>
        <source>as the plan</source>
        <translation>wie der Plan</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>twice the line</source>
        <translation>das Doppelte der linearen</translation>
    </message>
    <message>
        <source>the hardware&apos;s life</source>
        <translation>die Lebensdauer der Hardware</translation>
    </message>
    <message>
        <source>planned IT power</source>
        <translation>geplante IT-Leistung</translation>
    </message>
    <message>
        <source>as by day</source>
        <translation>wie am Tag</translation>
    </message>
    <message>
        <source>the workload&apos;s</source>
        <translation>die der Arbeitslast</translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation>das Günstigste</translation>
    </message>
    <message>
        <source>not considered</source>
        <translation>nicht bedacht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the price list&apos;s</source>
        <translation>laut Preisliste</translation>
    </message>
    <message>
        <source>servers: as the hardware</source>
        <translation>Server: wie die Hardware</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing stands against this plan.
Limits, gaps and unknown figures will be listed here.</source>
        <translation>Nichts spricht gegen diesen Plan.
Grenzen, Lücken und Unbekanntes stehen hier.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::GoalSeekDialog</name>
    <message>
        <source>Apply to the plan</source>
        <translation>Auf den Plan anwenden</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation>Zielsuche</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>shall be</source>
        <translation>soll sein</translation>
    </message>
    <message>
        <source>by changing</source>
        <translation>durch Ändern von</translation>
    </message>
    <message>
        <source>Values that give the target</source>
        <translation>Werte, die das Ziel ergeben</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No result is known yet: place something, or rent something, first.</source>
        <translation>Noch ist kein Ergebnis bekannt: platzieren oder mieten Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Choose an input of the plan to solve for.</source>
        <translation>Wählen Sie eine Eingabe des Plans, nach der gelöst wird.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche …</translation>
    </message>
    <message>
        <source>Set %1 by goal seek</source>
        <translation>%1 durch Zielsuche setzen</translation>
    </message>
    <message>
        <source>%1 is now %2. Undo takes it back.</source>
        <translation>%1 ist jetzt %2. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Apply the closest</source>
        <translation>Das Nächste übernehmen</translation>
    </message>
    <message>
        <source>%1 is now %2, as close as it gets. Undo takes it back.</source>
        <translation>%1 ist jetzt %2, näher geht es nicht. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Type what the result shall be.</source>
        <translation>Bitte angeben, was das Ergebnis sein soll.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HallView</name>
    <message>
        <source>Hall</source>
        <translation>Halle</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Peak power in kW, as a share of the rack&apos;s feed</source>
        <translation>Spitzenleistung in kW, als Anteil der Einspeisung des Racks</translation>
    </message>
    <message>
        <source>Peak power in kW, as a share of the rack&apos;s feed, %1</source>
        <translation>Spitzenleistung in kW, als Anteil der Einspeisung des Racks, %1</translation>
    </message>
    <message>
        <source>Weight in kg, as a share of the frame&apos;s load</source>
        <translation>Gewicht in kg, als Anteil der Traglast des Rahmens</translation>
    </message>
    <message>
        <source>Units in use, as a share of the rack&apos;s height</source>
        <translation>Belegte HE, als Anteil der Rackhöhe</translation>
    </message>
    <message>
        <source>planning limit %1</source>
        <translation>Planungsgrenze %1</translation>
    </message>
    <message>
        <source>load of the frame</source>
        <translation>Traglast des Rahmens</translation>
    </message>
    <message>
        <source>height of the rack</source>
        <translation>Höhe des Racks</translation>
    </message>
    <message>
        <source>Column height: number of racks</source>
        <translation>Säulenhöhe: Zahl der Racks</translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s) over the limit</source>
        <translation>
            <numerusform>%n Rack über der Grenze</numerusform>
            <numerusform>%n Racks über der Grenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s) without a known figure</source>
        <translation>
            <numerusform>%n Rack ohne bekannten Wert</numerusform>
            <numerusform>%n Racks ohne bekannten Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 planned, %4 of %5 U</source>
        <translation>%1: %2 von %3 geplant, %4 von %5 HE</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HeadlineStrip</name>
    <message>
        <source>Headline figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Diesen Wert erklären</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Headlines</name>
    <message numerus="yes">
        <source>%n-year cost, own</source>
        <translation>
            <numerusform>Kosten in %n Jahr, eigen</numerusform>
            <numerusform>Kosten in %n Jahren, eigen</numerusform>
        </translation>
    </message>
    <message>
        <source>no device placed</source>
        <translation>kein Gerät aufgestellt</translation>
    </message>
    <message>
        <source>%1 of what renting costs</source>
        <translation>%1 der Mietkosten</translation>
    </message>
    <message>
        <source>nothing rented to compare</source>
        <translation>nichts Gemietetes zum Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%n-year cost, cloud</source>
        <translation>
            <numerusform>Kosten in %n Jahr, Cloud</numerusform>
            <numerusform>Kosten in %n Jahren, Cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-year cost, API</source>
        <translation>
            <numerusform>Kosten in %n Jahr, API</numerusform>
            <numerusform>Kosten in %n Jahren, API</numerusform>
        </translation>
    </message>
    <message>
        <source>no cloud or API in this plan</source>
        <translation>keine Cloud oder API in diesem Plan</translation>
    </message>
    <message>
        <source>a price is unknown</source>
        <translation>ein Preis ist unbekannt</translation>
    </message>
    <message>
        <source>by tokens, all interfaces</source>
        <translation>nach Token, alle Schnittstellen</translation>
    </message>
    <message>
        <source>%1, %2 on average</source>
        <translation>%1, im Mittel %2</translation>
    </message>
    <message>
        <source>%1 instances on average</source>
        <translation>im Mittel %1 Instanzen</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>after the plan&apos;s %1 months</source>
        <translation>nach den %1 Monaten des Plans</translation>
    </message>
    <message>
        <source>of a %1-month plan</source>
        <translation>von %1 Monaten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>renting costs less per hour than running</source>
        <translation>Miete kostet je Stunde weniger als Betrieb</translation>
    </message>
    <message>
        <source>needs both costs</source>
        <translation>braucht beide Kosten</translation>
    </message>
    <message>
        <source>Mean use</source>
        <translation>Mittlere Auslastung</translation>
    </message>
    <message>
        <source>capacity is unknown</source>
        <translation>Kapazität ist unbekannt</translation>
    </message>
    <message>
        <source>nothing is served yet</source>
        <translation>noch wird nichts bedient</translation>
    </message>
    <message>
        <source>of %1 slots, peak %2</source>
        <translation>von %1 Steckplätzen, Spitze %2</translation>
    </message>
    <message>
        <source>of %1 slots</source>
        <translation>von %1 Steckplätzen</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>Latency, p95 at peak</source>
        <translation>Latenz, p95 zur Spitze</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>Zeit je Ausgabe-Token</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>the model or its accelerator is unknown</source>
        <translation>Modell oder Beschleuniger unbekannt</translation>
    </message>
    <message>
        <source>%1 done, p95 at peak</source>
        <translation>%1 fertig, p95 zur Spitze</translation>
    </message>
    <message>
        <source>the queue grows without end</source>
        <translation>die Warteschlange wächst ohne Ende</translation>
    </message>
    <message>
        <source>the rate of one accelerator is unknown</source>
        <translation>die Rate eines Beschleunigers ist unbekannt</translation>
    </message>
    <message>
        <source>Peak power</source>
        <translation>Spitzenleistung</translation>
    </message>
    <message>
        <source>no feed rating stated</source>
        <translation>keine Einspeisung angegeben</translation>
    </message>
    <message>
        <source>the power of a device is unknown</source>
        <translation>die Leistung eines Geräts ist unbekannt</translation>
    </message>
    <message>
        <source>a running cost is unknown</source>
        <translation>laufende Kosten sind unbekannt</translation>
    </message>
    <message>
        <source>its queue is unknown</source>
        <translation>seine Warteschlange ist unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>power of %n device(s) unknown</source>
        <translation>
            <numerusform>Leistung von %n Gerät unbekannt</numerusform>
            <numerusform>Leistung von %n Geräten unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>all at their peak, limit %1</source>
        <translation>alle an ihrer Spitze, Grenze %1</translation>
    </message>
    <message>
        <source>%1; 80 %: %2–%3</source>
        <comment>limit, interval</comment>
        <translation>%1; 80 %: %2–%3</translation>
    </message>
    <message>
        <source>does not serve the demand</source>
        <translation>deckt den Bedarf nicht</translation>
    </message>
    <message>
        <source>Break-even of renting</source>
        <translation>Break-even des Mietens</translation>
    </message>
    <message>
        <source>renting costs less than the API</source>
        <translation>Mieten kostet weniger als die API</translation>
    </message>
    <message>
        <source>the API costs less than renting</source>
        <translation>die API kostet weniger als Mieten</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>batch work waits for free hours</source>
        <translation>Stapelarbeit wartet auf freie Stunden</translation>
    </message>
    <message>
        <source>Search done, p95 at peak</source>
        <translation>Suche fertig, p95 zur Spitze</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>Ein Lauf</translation>
    </message>
    <message>
        <source>on the whole pool</source>
        <translation>auf dem ganzen Pool</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>figure, whose</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the cheapest permitted way</source>
        <translation>der günstigste erlaubte Weg</translation>
    </message>
    <message>
        <source>renting is refused</source>
        <translation>Mieten ist ausgeschlossen</translation>
    </message>
    <message>
        <source>part rented: %1</source>
        <translation>teils gemietet: %1</translation>
    </message>
    <message>
        <source>refused, to compare with</source>
        <translation>ausgeschlossen, zum Vergleich</translation>
    </message>
    <message>
        <source>own lacks its stated reserve</source>
        <translation>Eigenes ohne die angegebene Reserve</translation>
    </message>
    <message>
        <source>own does a part of the work</source>
        <translation>Eigenes leistet einen Teil der Arbeit</translation>
    </message>
    <message>
        <source>%1 of renting at present cost</source>
        <translation>%1 der Miete zum Barwert</translation>
    </message>
    <message>
        <source>not within the plan</source>
        <translation>nicht im Plan</translation>
    </message>
    <message>
        <source>fewer servers: %1</source>
        <translation>weniger Server: %1</translation>
    </message>
    <message>
        <source>part by the token: %1</source>
        <translation>teils nach Token: %1</translation>
    </message>
    <message>
        <source>Break-even with the cloud</source>
        <translation>Break-even zur Cloud</translation>
    </message>
    <message>
        <source>what a pool does is unknown</source>
        <translation>was ein Pool tut, ist unbekannt</translation>
    </message>
    <message>
        <source>of what is bought beside the racks</source>
        <translation>dessen, was neben den Racks gekauft wird</translation>
    </message>
    <message>
        <source>does more than what is rented</source>
        <translation>leistet mehr als das Gemietete</translation>
    </message>
    <message>
        <source>discounted %1</source>
        <comment>months to break-even</comment>
        <translation>abgezinst %1</translation>
    </message>
    <message>
        <source>discounted never</source>
        <comment>break-even</comment>
        <translation>abgezinst nie</translation>
    </message>
    <message>
        <source>%1 of it: %2</source>
        <comment>share, what is paid for</comment>
        <translation>%1 davon: %2</translation>
    </message>
    <message>
        <source>after the plan&apos;s end</source>
        <translation>nach dem Ende des Plans</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HelpPages</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HistoryList</name>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>It becomes one step of the history; Ctrl+Z takes it back.</source>
        <translation>Es wird ein Schritt im Verlauf; Strg+Z nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Inspector</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>Slots filled</source>
        <translation>Bestückte Plätze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The catalogue has no figure with a source</source>
        <translation>Der Katalog hat keinen Wert mit Quelle</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>Aus dem Katalog</translation>
    </message>
    <message>
        <source>Counted at its planned power at every hour</source>
        <translation>Zu jeder Stunde mit geplanter Leistung gezählt</translation>
    </message>
    <message>
        <source>As the plan</source>
        <translation>Wie der Plan</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>%1 (not in the catalogue)</source>
        <translation>%1 (nicht im Katalog)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Bedient von</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Bedient</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes apply to all of them</source>
        <translation>Änderungen gelten für alle</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Set source of %1</source>
        <translation>Quelle von %1 setzen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Rack, %1 U</source>
        <translation>Rack, %1 HE</translation>
    </message>
    <message>
        <source>The plan and its assumptions</source>
        <translation>Der Plan und seine Annahmen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Pool of accelerators</source>
        <translation>Pool von Beschleunigern</translation>
    </message>
    <message>
        <source>Cloud commitment</source>
        <translation>Cloud-Vertrag</translation>
    </message>
    <message>
        <source>API commitment</source>
        <translation>API-Vertrag</translation>
    </message>
    <message>
        <source>Staff role</source>
        <translation>Personalrolle</translation>
    </message>
    <message>
        <source>Show %1 in %2</source>
        <translation>%1 in %2 zeigen</translation>
    </message>
    <message>
        <source>Hold %1 fixed</source>
        <translation>%1 festhalten</translation>
    </message>
    <message>
        <source>Vary %1</source>
        <translation>%1 variieren</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Anschaffung</translation>
    </message>
    <message>
        <source>Money over time</source>
        <translation>Geld über die Zeit</translation>
    </message>
    <message>
        <source>Interest, taxes, funding, prices</source>
        <translation>Zins, Steuern, Finanzierung, Preise</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
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
        <translation>Speicher des Index</translation>
    </message>
    <message>
        <source>Index servers</source>
        <translation>Server des Index</translation>
    </message>
    <message>
        <source>Raw storage</source>
        <translation>Rohspeicher</translation>
    </message>
    <message>
        <source>Sent in a month</source>
        <translation>Im Monat gesendet</translation>
    </message>
    <message>
        <source>Sent at the peak</source>
        <translation>Zur Spitze gesendet</translation>
    </message>
    <message>
        <source>output token</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>Energy per %1</source>
        <translation>Energie je %1</translation>
    </message>
    <message>
        <source>Tokens per joule</source>
        <translation>Token je Joule</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>CO₂ je %1</translation>
    </message>
    <message>
        <source>One accelerator</source>
        <translation>Ein Beschleuniger</translation>
    </message>
    <message>
        <source>Its basis</source>
        <translation>Ihre Grundlage</translation>
    </message>
    <message>
        <source>measured on it, n = %1</source>
        <translation>darauf gemessen, n = %1</translation>
    </message>
    <message>
        <source>80 % between</source>
        <translation>80 % zwischen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two rates</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Time of one run</source>
        <translation>Zeit eines Laufs</translation>
    </message>
    <message>
        <source>Training state</source>
        <translation>Trainingszustand</translation>
    </message>
    <message>
        <source>nothing was measured for this task</source>
        <translation>für diese Aufgabe wurde nichts gemessen</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>rate, its unit, what was measured</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 (carried over)</source>
        <translation>%1 (übertragen)</translation>
    </message>
    <message>
        <source>%1 (not for this task or accelerator)</source>
        <translation>%1 (nicht für diese Aufgabe oder diesen Beschleuniger)</translation>
    </message>
    <message>
        <source>Remove calibration</source>
        <translation>Kalibrierung entfernen</translation>
    </message>
    <message>
        <source>What one of it costs in %1</source>
        <translation>Was eine Einheit davon in %1 kostet</translation>
    </message>
    <message>
        <source>Egress tier</source>
        <translation>Egress-Stufe</translation>
    </message>
    <message>
        <source>Peak, in flight</source>
        <translation>Spitze, in Arbeit</translation>
    </message>
    <message>
        <source>First token, p50</source>
        <translation>Erstes Token, p50</translation>
    </message>
    <message>
        <source>First token, p95</source>
        <translation>Erstes Token, p95</translation>
    </message>
    <message>
        <source>First token, p99</source>
        <translation>Erstes Token, p99</translation>
    </message>
    <message>
        <source>Peak, first token</source>
        <translation>Spitze, erstes Token</translation>
    </message>
    <message>
        <source>Peak, per token</source>
        <translation>Spitze, je Token</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>Zur Spitze</translation>
    </message>
    <message>
        <source>the queue grows without end</source>
        <translation>die Warteschlange wächst ohne Ende</translation>
    </message>
    <message>
        <source>Within limits</source>
        <translation>In den Grenzen</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 in Arbeit</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation>Nutzdurchsatz</translation>
    </message>
    <message>
        <source>none: one request alone breaks a limit</source>
        <translation>keine: schon eine Anfrage allein bricht eine Grenze</translation>
    </message>
    <message>
        <source>by its size</source>
        <translation>nach seiner Größe</translation>
    </message>
    <message>
        <source>From published searches, by vectors and dimensions</source>
        <translation>Aus veröffentlichten Suchen, nach Vektoren und Dimensionen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two figures</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>With searches</source>
        <translation>Mit Suchen</translation>
    </message>
    <message>
        <source>Search, p95</source>
        <translation>Suche, p95</translation>
    </message>
    <message>
        <source>%1 and %2 ms</source>
        <translation>%1 und %2 ms</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>It may be used. Else say why not: a law, a contract, a policy.</source>
        <translation>Es darf genutzt werden. Sonst sagen Sie, warum nicht: ein Gesetz, ein Vertrag, eine Richtlinie.</translation>
    </message>
    <message>
        <source>A line that is refused is priced to compare with: it never wins, and the plan says what refusing it costs.</source>
        <translation>Eine ausgeschlossene Position wird zum Vergleich bepreist: sie gewinnt nie, und der Plan sagt, was ihr Ausschluss kostet.</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, ausgeschlossen</translation>
    </message>
    <message>
        <source>Owned in the mix</source>
        <translation>Eigen in der Mischung</translation>
    </message>
    <message>
        <source>All owned adds</source>
        <translation>Ganz eigen: zusätzlich</translation>
    </message>
    <message>
        <source>All rented adds</source>
        <translation>Ganz gemietet: zusätzlich</translation>
    </message>
    <message>
        <source>By the token adds</source>
        <translation>Nach Token: zusätzlich</translation>
    </message>
    <message>
        <source>Permitting it saves</source>
        <translation>Erlauben spart</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Interval</name>
    <message>
        <source>a stated rate, with no interval</source>
        <translation>eine angegebene Rate, ohne Intervall</translation>
    </message>
    <message numerus="yes">
        <source>from %n measured run(s) of this setting</source>
        <translation>
            <numerusform>aus %n gemessenen Lauf dieser Einstellung</numerusform>
            <numerusform>aus %n gemessenen Läufen dieser Einstellung</numerusform>
        </translation>
    </message>
    <message>
        <source>measured on this accelerator</source>
        <translation>auf diesem Beschleuniger gemessen</translation>
    </message>
    <message>
        <source>from measured kernels of this accelerator</source>
        <translation>aus gemessenen Kernels dieses Beschleunigers</translation>
    </message>
    <message>
        <source>from measured kernels of its family</source>
        <translation>aus gemessenen Kernels seiner Familie</translation>
    </message>
    <message>
        <source>from its data sheet</source>
        <translation>aus seinem Datenblatt</translation>
    </message>
    <message>
        <source>80 % of measurements lie between %1 and %2</source>
        <translation>80 % der Messungen liegen zwischen %1 und %2</translation>
    </message>
    <message>
        <source>from what measured accelerators draw at such a load</source>
        <translation>nach der Leistungsaufnahme gemessener Beschleuniger bei solcher Last</translation>
    </message>
    <message>
        <source>the figure is their upper end</source>
        <translation>die Zahl ist ihr oberes Ende</translation>
    </message>
    <message>
        <source>the figure is their lower end</source>
        <translation>die Zahl ist ihr unteres Ende</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LayoutAccessible</name>
    <message>
        <source>%1, %2 of %3 planned, %4 of %5 U used</source>
        <translation>%1, %2 von %3 geplant, %4 von %5 HE belegt</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LayoutCanvas</name>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>No rack yet</source>
        <translation>Noch kein Rack</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Reihe</numerusform>
            <numerusform>%n Reihen</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>if placed in %1</source>
        <translation>wenn in %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LayoutView</name>
    <message>
        <source>Elevation</source>
        <translation>Aufriss</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Halle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show all racks (F)</source>
        <translation>Alle Racks zeigen (F)</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
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
        <translation>p95 in %1, %2 je Stunde</translation>
    </message>
    <message>
        <source>Latency against load appears here
once a pool with accelerators serves this workload.</source>
        <translation>Latenz über Last steht hier,
sobald ein bestückter Pool diese Arbeitslast bedient.</translation>
    </message>
    <message>
        <source>limit %1 %2</source>
        <translation>Grenze %1 %2</translation>
    </message>
    <message>
        <source>mean load, %1 %2</source>
        <translation>mittlere Last, %1 %2</translation>
    </message>
    <message>
        <source>peak, %1 %2</source>
        <translation>Spitze, %1 %2</translation>
    </message>
    <message>
        <source>one replica, requests in flight</source>
        <translation>eine Replik, laufende Anfragen</translation>
    </message>
    <message>
        <source>Throughput and latency appear here
once the model fits its accelerators.</source>
        <translation>Durchsatz und Latenz stehen hier,
sobald das Modell auf seine Beschleuniger passt.</translation>
    </message>
    <message>
        <source>limit %1 ms</source>
        <translation>Grenze %1 ms</translation>
    </message>
    <message>
        <source>output tokens per second</source>
        <translation>Ausgabe-Token je Sekunde</translation>
    </message>
    <message>
        <source>time per output token, ms</source>
        <translation>Zeit je Ausgabe-Token, ms</translation>
    </message>
    <message>
        <source>Latency against load appears here
once a workload is served by a pool.</source>
        <translation>Latenz über Last steht hier,
sobald ein Pool eine Arbeitslast bedient.</translation>
    </message>
    <message>
        <source>peak: %1 against the simulation</source>
        <translation>Spitze: %1 gegen die Simulation</translation>
    </message>
    <message>
        <source>%1; %2 against the simulation</source>
        <translation>%1; %2 gegen die Simulation</translation>
    </message>
    <message numerus="yes">
        <source>one replica; 80 % band, %n run(s)</source>
        <translation>
            <numerusform>eine Replik; 80-%-Band, %n Lauf</numerusform>
            <numerusform>eine Replik; 80-%-Band, %n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>one replica, in flight; 80 % band</source>
        <translation>eine Replik, in Arbeit; 80-%-Band</translation>
    </message>
    <message>
        <source>limits kept to %1</source>
        <translation>Grenzen gehalten bis %1</translation>
    </message>
    <message>
        <source>time to first token, ms</source>
        <translation>Zeit bis zum ersten Token, ms</translation>
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
        <translation>Token/s</translation>
    </message>
    <message>
        <source>first token, ms</source>
        <translation>erstes Token, ms</translation>
    </message>
    <message>
        <source>per token, ms</source>
        <translation>je Token, ms</translation>
    </message>
    <message>
        <source>Batch work waits for hours that are free:
no latency is worked out for it.</source>
        <translation>Stapelarbeit wartet auf freie Stunden:
eine Latenz wird für sie nicht berechnet.</translation>
    </message>
    <message>
        <source>as they come, %1</source>
        <translation>wie sie eintreffen, %1</translation>
    </message>
    <message>
        <source>line: as in a benchmark; dot: as they come</source>
        <translation>Linie: wie im Benchmark; Punkt: wie sie eintreffen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LogDialog</name>
    <message>
        <source>Correct the model</source>
        <translation>Modell korrigieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Measured runs: %1</source>
        <translation>Gemessene Läufe: %1</translation>
    </message>
    <message>
        <source>For the deployment</source>
        <translation>Für die Bereitstellung</translation>
    </message>
    <message>
        <source>It becomes one step of the history; Ctrl+Z takes it back.</source>
        <translation>Es wird ein Schritt im Verlauf; Strg+Z nimmt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MainWindow</name>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>a plan that was never saved</source>
        <translation>einem nie gespeicherten Plan</translation>
    </message>
    <message>
        <source>Headroom ended unexpectedly. Unsaved work on %1 was kept (%2).</source>
        <translation>Headroom endete unerwartet. Ungespeicherte Arbeit an %1 wurde bewahrt (%2).</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 (%2)[*] – Headroom</source>
        <translation>%1 (%2)[*] – Headroom</translation>
    </message>
    <message>
        <source>Evaluated in %1 ms</source>
        <translation>In %1 ms berechnet</translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <translation>Katalog %1</translation>
    </message>
    <message>
        <source>Safe mode: nothing is kept</source>
        <translation>Sicherer Modus: nichts wird bewahrt</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nichts zu speichern</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Recovery copy %1 ago</source>
        <translation>Wiederherstellungskopie vor %1</translation>
    </message>
    <message>
        <source>Recovery copy soon</source>
        <translation>Wiederherstellungskopie gleich</translation>
    </message>
    <message>
        <source>This plan&apos;s figures are those of the catalogue.</source>
        <translation>Die Werte dieses Plans sind die des Katalogs.</translation>
    </message>
    <message>
        <source>Update from the catalogue</source>
        <translation>Aus dem Katalog aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed in the catalogue since this plan was made.</source>
        <translation>
            <numerusform>%n Wert im Katalog hat sich geändert, seit dieser Plan entstand.</numerusform>
            <numerusform>%n Werte im Katalog haben sich geändert, seit dieser Plan entstand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Keep the plan&apos;s</source>
        <translation>Die des Plans behalten</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Export the plan as text</source>
        <translation>Den Plan als Text exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt ge&amp;öffnet</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Neuer Plan</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Export as text…</source>
        <translation>Als Te&amp;xt exportieren …</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>B&amp;ericht …</translation>
    </message>
    <message>
        <source>&amp;Update prices from the catalogue…</source>
        <translation>&amp;Preise aus dem Katalog aktualisieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Elevation</source>
        <translation>&amp;Aufriss</translation>
    </message>
    <message>
        <source>&amp;Hall</source>
        <translation>&amp;Halle</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100 % zoomen</translation>
    </message>
    <message>
        <source>Show &amp;all racks</source>
        <translation>&amp;Alle Racks zeigen</translation>
    </message>
    <message>
        <source>Light &amp;theme</source>
        <translation>Helle &amp;Farben</translation>
    </message>
    <message>
        <source>Dark &amp;theme</source>
        <translation>Dunkle &amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Reset arrangement</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Search or run a &amp;command</source>
        <translation>Suchen oder &amp;Befehl ausführen</translation>
    </message>
    <message>
        <source>&amp;Examples and recent plans</source>
        <translation>&amp;Beispiele und letzte Pläne</translation>
    </message>
    <message>
        <source>&amp;About Headroom</source>
        <translation>&amp;Über Headroom</translation>
    </message>
    <message>
        <source>&amp;Rack</source>
        <translation>&amp;Rack</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Standort</translation>
    </message>
    <message>
        <source>Search the &amp;catalogue</source>
        <translation>Den &amp;Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation>Speicher je Beschleuniger</translation>
    </message>
    <message>
        <source>Latency against load</source>
        <translation>Latenz über Last</translation>
    </message>
    <message>
        <source>Power through the day</source>
        <translation>Leistung über den Tag</translation>
    </message>
    <message>
        <source>Cumulative cost</source>
        <translation>Kumulierte Kosten</translation>
    </message>
    <message>
        <source>Cost by year</source>
        <translation>Kosten je Jahr</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>&amp;Pool of accelerators</source>
        <translation>&amp;Pool von Beschleunigern</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>Arbeits&amp;last</translation>
    </message>
    <message>
        <source>&amp;Deployment</source>
        <translation>&amp;Bereitstellung</translation>
    </message>
    <message>
        <source>&amp;Cloud commitment</source>
        <translation>&amp;Cloud-Vertrag</translation>
    </message>
    <message>
        <source>&amp;API commitment</source>
        <translation>&amp;API-Vertrag</translation>
    </message>
    <message>
        <source>Staff r&amp;ole</source>
        <translation>Personalr&amp;olle</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>%1 platzieren</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>P&amp;urchase</source>
        <translation>Ans&amp;chaffung</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Regime map</source>
        <translation>Vorteilskarte</translation>
    </message>
    <message>
        <source>&amp;Goal seek…</source>
        <translation>&amp;Zielsuche …</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Cost per unit</source>
        <translation>Kosten je Einheit</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Remove calibration</source>
        <translation>Kalibrierung entfernen</translation>
    </message>
    <message>
        <source>A&amp;ccuracy of the predictions</source>
        <translation>Genauig&amp;keit der Vorhersagen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MemoryChart</name>
    <message>
        <source>limit %1 GB</source>
        <translation>Grenze %1 GB</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 Gewichte</translation>
    </message>
    <message>
        <source>%1 KV cache</source>
        <translation>%1 KV-Cache</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 act., overhead</source>
        <translation>%1 Akt. u. a.</translation>
    </message>
    <message>
        <source>Memory per accelerator appears here once a deployment of a
known model serves or trains on a pool that stands in a rack.</source>
        <translation>Der Speicher je Beschleuniger erscheint hier, sobald
ein bekanntes Modell auf einem Pool in einem Schrank
bedient oder trainiert wird.</translation>
    </message>
    <message>
        <source>GB, %1 used; 80 % whiskers</source>
        <translation>GB, %1 belegt; 80-%-Spannen</translation>
    </message>
    <message>
        <source>%1 optimizer</source>
        <translation>%1 Optimierer</translation>
    </message>
</context>
<context>
    <name>headroom::ui::NewWorkload</name>
    <message>
        <source>item</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>second of speech</source>
        <translation>Sekunde Sprache</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>output token</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>trained token</source>
        <translation>trainiertes Token</translation>
    </message>
    <message>
        <source>download</source>
        <translation>Download</translation>
    </message>
</context>
<context>
    <name>headroom::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::OptionPages</name>
    <message>
        <source>Ways of doing the work, %1</source>
        <translation>Wege, die Arbeit zu tun, %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Present cost</source>
        <translation>Barwert der Kosten</translation>
    </message>
    <message>
        <source>Level, a year</source>
        <translation>Gleichmäßig, im Jahr</translation>
    </message>
    <message>
        <source>NPV of owning</source>
        <translation>Kapitalwert des Besitzens</translation>
    </message>
    <message>
        <source>IRR of owning</source>
        <translation>Interner Zins des Besitzens</translation>
    </message>
    <message>
        <source>Payback, months</source>
        <translation>Amortisation, Monate</translation>
    </message>
    <message>
        <source>Cost of one unit</source>
        <translation>Kosten einer Einheit</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <translation>%1 (ausgeschlossen)</translation>
    </message>
    <message>
        <source>Where each workload runs, %1</source>
        <translation>Wo jede Arbeitslast läuft, %1</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>All owned adds</source>
        <translation>Ganz eigen: zusätzlich</translation>
    </message>
    <message>
        <source>All rented adds</source>
        <translation>Ganz gemietet: zusätzlich</translation>
    </message>
    <message>
        <source>By the token</source>
        <translation>Nach Token</translation>
    </message>
    <message>
        <source>What is too small does not serve the demand: nothing is told of what it would save.</source>
        <translation>Was zu klein ist, deckt den Bedarf nicht: was es sparen würde, wird nicht genannt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The price of the constraint, %1, is %2 that the cheapest permitted way costs, less %3 that the cheapest would cost were all permitted: %4.</source>
        <translation>Der Preis der Auflage, %1, ist %2 für den günstigsten erlaubten Weg abzüglich %3 für den günstigsten, wäre alles erlaubt: %4.</translation>
    </message>
    <message>
        <source>The permitted way is counted without the servers that neither the demand nor a stated reserve needs.</source>
        <translation>Der erlaubte Weg ist ohne die Server gerechnet, die weder der Bedarf noch eine angegebene Reserve braucht.</translation>
    </message>
    <message>
        <source>%1, all permitted</source>
        <translation>%1, alles erlaubt</translation>
    </message>
    <message>
        <source>The hybrid does %1 of the busiest hour&apos;s work at home: %2.</source>
        <translation>Der Hybrid leistet %1 der Arbeit der stärksten Stunde im eigenen Haus: %2.</translation>
    </message>
    <message>
        <source>What does a part of the work is there to compare with and is never called the cheapest: see Findings.</source>
        <translation>Was nur einen Teil der Arbeit leistet, steht zum Vergleich da und heißt nie das Günstigste: siehe Befunde.</translation>
    </message>
    <message>
        <source>%1 is refused: %2. Permitting it alone would save %3.</source>
        <translation>%1 ist ausgeschlossen: %2. Es allein zu erlauben würde %3 sparen.</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>Present cost of running all of one workload so while the others stay: servers that only it needs, its instances, its tokens, and what is paid once where no other owns or rents. What several share is nobody&apos;s alone, so the rows need not add up. Level costs of a year are paid at its end, costs of units month by month.</source>
        <translation>Barwert, eine Arbeitslast ganz so zu betreiben, während die anderen bleiben: Server, die nur sie braucht, ihre Instanzen, ihre Token und was einmal gezahlt wird, wo keine andere besitzt oder mietet. Was mehrere teilen, gehört keiner allein; die Zeilen müssen sich deshalb nicht summieren. Gleichmäßige Jahreskosten werden am Jahresende gezahlt, Stückkosten Monat für Monat.</translation>
    </message>
    <message>
        <source>Leaving the cloud when the plan ends costs %1: what is stated for it, sending out what is stored, and what is still owed.</source>
        <translation>Die Cloud am Ende des Plans zu verlassen kostet %1: was dafür angegeben ist, das Ausleiten des Gespeicherten und was noch geschuldet ist.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::OptionStyle</name>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>own, other space</source>
        <translation>eigen, anderer Ort</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybrid</translation>
    </message>
</context>
<context>
    <name>headroom::ui::OriginLegend</name>
    <message>
        <source>fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PageWriter</name>
    <message>
        <source>%1 of %2</source>
        <comment>page of pages</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlacementDrag</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Place %1 in %2</source>
        <translation>%1 in %2 platzieren</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Fit %1 into %2</source>
        <translation>%1 in %2 stecken</translation>
    </message>
    <message>
        <source>Add rack %1</source>
        <translation>Rack %1 hinzufügen</translation>
    </message>
    <message>
        <source>%1, slot %2</source>
        <translation>%1, Steckplatz %2</translation>
    </message>
    <message>
        <source>%1 has no slots for accelerators.</source>
        <translation>%1 hat keine Steckplätze für Beschleuniger.</translation>
    </message>
    <message>
        <source>%1 takes %2, this is %3.</source>
        <translation>%1 nimmt %2, dies ist %3.</translation>
    </message>
    <message>
        <source>Nothing is legal: raise the feed of %1 by %2 or add a rack.</source>
        <translation>Nirgends erlaubt: die Einspeisung von %1 um %2 erhöhen oder ein Rack hinzufügen.</translation>
    </message>
    <message>
        <source>%1 has no place in a rack: %2 are chosen in the inspector.</source>
        <translation>%1 hat in einem Rack keinen Platz: %2 wählt man im Inspektor.</translation>
    </message>
    <message>
        <source>Dropping adds the rack %1.</source>
        <translation>Loslassen fügt das Rack %1 hinzu.</translation>
    </message>
    <message>
        <source>%1 fits in %2.</source>
        <translation>%1 passt in %2.</translation>
    </message>
    <message>
        <source>Dragging %1. %2. Nearest legal place: %3.</source>
        <translation>%1 wird gezogen. %2. Nächster erlaubter Platz: %3.</translation>
    </message>
    <message>
        <source>Dragging %1. %2. %3</source>
        <translation>%1 wird gezogen. %2. %3</translation>
    </message>
    <message>
        <source>%1 goes into a slot of a server.</source>
        <translation>%1 gehört in einen Steckplatz eines Servers.</translation>
    </message>
    <message>
        <source>%1 goes into a rack.</source>
        <translation>%1 gehört in ein Rack.</translation>
    </message>
    <message>
        <source>%1, on a rail</source>
        <translation>%1, an der Schiene</translation>
    </message>
    <message>
        <source>The slots of %1 are %2 wide, this card is %3 wide.</source>
        <translation>Die Steckplätze von %1 sind %2 breit, diese Karte ist %3 breit.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanImport</name>
    <message>
        <source>%1 billion parameters, %2 billion of them active for a token.</source>
        <translation>%1 Milliarden Parameter, davon %2 Milliarden je Token aktiv.</translation>
    </message>
    <message>
        <source>Quantisation: %1.</source>
        <translation>Quantisierung: %1.</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>Nicht gezählt: %1.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>A model: %1</source>
        <translation>Ein Modell: %1</translation>
    </message>
    <message>
        <source>Add the model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1 can now be chosen as a deployment&apos;s model.</source>
        <translation>%1 lässt sich jetzt als Modell einer Bereitstellung wählen.</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) now have the prices of the list.</source>
        <translation>
            <numerusform>%n Posten hat jetzt die Preise der Liste.</numerusform>
            <numerusform>%n Posten haben jetzt die Preise der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a trace of requests, but no workload of this plan serves requests. Add one first.</source>
        <translation>%1 ist ein Trace von Anfragen, aber keine Arbeitslast dieses Plans bedient Anfragen. Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>%1 requests in %2 s: %3 a second.</source>
        <translation>%1 Anfragen in %2 s: %3 je Sekunde.</translation>
    </message>
    <message>
        <source>%1 input and %2 output tokens each, in the mean.</source>
        <translation>Je %1 Eingabe- und %2 Ausgabe-Token im Mittel.</translation>
    </message>
    <message>
        <source>The peak is %1 times the mean.</source>
        <translation>Die Spitze ist das %1-Fache des Mittels.</translation>
    </message>
    <message>
        <source>It is too short to show a peak; the workload keeps its own.</source>
        <translation>Er ist zu kurz, um eine Spitze zu zeigen; die Arbeitslast behält ihre eigene.</translation>
    </message>
    <message>
        <source>A trace of requests</source>
        <translation>Ein Trace von Anfragen</translation>
    </message>
    <message>
        <source>Take its demand</source>
        <translation>Nachfrage übernehmen</translation>
    </message>
    <message>
        <source>For the workload</source>
        <translation>Für die Arbeitslast</translation>
    </message>
    <message>
        <source>Import a trace</source>
        <translation>Trace importieren</translation>
    </message>
    <message>
        <source>The workload has the trace&apos;s demand.</source>
        <translation>Die Arbeitslast hat die Nachfrage des Traces.</translation>
    </message>
    <message>
        <source>%1: what this file holds is not known here. Known are plans, config.json of Hugging Face models, price lists of machines and of models, traces of requests, and logs of serving benchmarks.</source>
        <translation>%1: was diese Datei enthält, ist hier nicht bekannt. Bekannt sind Pläne, config.json von Hugging-Face-Modellen, Preislisten von Maschinen und Modellen, Aufzeichnungen von Anfragen und Protokolle von Serving-Messungen.</translation>
    </message>
    <message>
        <source>%1 is a log of a serving benchmark, but no deployment of this plan takes its speed from the model. Add one first.</source>
        <translation>%1 ist das Protokoll einer Serving-Messung, aber keine Bereitstellung dieses Plans nimmt ihre Geschwindigkeit aus dem Modell. Zuerst eine anlegen.</translation>
    </message>
    <message>
        <source>Calibrate by %1</source>
        <translation>Kalibrieren mit %1</translation>
    </message>
    <message>
        <source>The model is corrected by the runs that were measured.</source>
        <translation>Das Modell wird durch die gemessenen Läufe korrigiert.</translation>
    </message>
    <message>
        <source>It covers a week: the shape of the week is its own, 168 hours in UTC from Monday.</source>
        <translation>Sie umfasst eine Woche: die Form der Woche ist ihre eigene, 168 Stunden in UTC ab Montag.</translation>
    </message>
    <message>
        <source>It covers a day: the shape of the day is its own, 24 hours in UTC.</source>
        <translation>Sie umfasst einen Tag: die Form des Tages ist ihre eigene, 24 Stunden in UTC.</translation>
    </message>
    <message>
        <source>It does not show a whole day on a clock: every hour is taken alike, and its busiest five minutes stand for the peak.</source>
        <translation>Sie zeigt keinen ganzen Tag auf einer Uhr: jede Stunde gilt gleich, und ihre stärksten fünf Minuten stehen für die Spitze.</translation>
    </message>
    <message>
        <source>Every hour is taken alike.</source>
        <translation>Jede Stunde gilt gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are like the one before in every digit.</source>
        <translation>
            <numerusform>%n Anfrage gleicht der vorigen in jeder Ziffer.</numerusform>
            <numerusform>%n Anfragen gleichen der jeweils vorigen in jeder Ziffer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the file, as the model&apos;s class has it: %1.</source>
        <translation>In der Datei weggelassen, wie es die Klasse des Modells vorgibt: %1.</translation>
    </message>
    <message>
        <source>Models, prices, traces, benchmarks (*.json *.csv *.jsonl *.txt *.yml *.yaml);;All files (*)</source>
        <translation>Modelle, Preise, Aufzeichnungen, Messungen (*.json *.csv *.jsonl *.txt *.yml *.yaml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Beside them %1 billion parameters of the encoder of images.</source>
        <translation>Daneben %1 Milliarden Parameter des Bildencoders.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanOutline</name>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Pools of accelerators</source>
        <translation>Pools von Beschleunigern</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Arbeitslasten</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
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
        <translation>Personal</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>Neuer Pool</translation>
    </message>
    <message>
        <source>New workload</source>
        <translation>Neue Arbeitslast</translation>
    </message>
    <message>
        <source>New deployment</source>
        <translation>Neue Bereitstellung</translation>
    </message>
    <message>
        <source>New cloud commitment</source>
        <translation>Neuer Cloud-Vertrag</translation>
    </message>
    <message>
        <source>New API commitment</source>
        <translation>Neuer API-Vertrag</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Plan and assumptions</source>
        <translation>Plan und Annahmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Ausgewähltes entfernen</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Teile des Plans</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Other purchases</source>
        <translation>Weitere Anschaffungen</translation>
    </message>
    <message>
        <source>New purchase</source>
        <translation>Neue Anschaffung</translation>
    </message>
    <message>
        <source>Money over time</source>
        <translation>Geld über die Zeit</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Egress tiers</source>
        <translation>Egress-Stufen</translation>
    </message>
    <message>
        <source>New exchange rate</source>
        <translation>Neuer Wechselkurs</translation>
    </message>
    <message>
        <source>New egress tier</source>
        <translation>Neue Egress-Stufe</translation>
    </message>
    <message>
        <source>New workload: %1</source>
        <translation>Neue Arbeitslast: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanSession</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Einen Plan öffnen</translation>
    </message>
    <message>
        <source>Headroom plans (*.headroom *.json);;All files (*)</source>
        <translation>Headroom-Pläne (*.headroom *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Den Plan speichern</translation>
    </message>
    <message>
        <source>Headroom plan (*.headroom);;Plan as text (*.json)</source>
        <translation>Headroom-Plan (*.headroom);;Plan als Text (*.json)</translation>
    </message>
    <message>
        <source>The work is still here and in its recovery copy; save it elsewhere with “Save as”.</source>
        <translation>Die Arbeit ist noch hier und in ihrer Wiederherstellungskopie; speichern Sie sie mit „Speichern unter“ woanders.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PriceImport</name>
    <message>
        <source>Prices of machines</source>
        <translation>Preise von Maschinen</translation>
    </message>
    <message>
        <source>The list does not say whose prices these are.</source>
        <translation>Die Liste sagt nicht, wessen Preise das sind.</translation>
    </message>
    <message>
        <source>The list is of one region and does not name it.</source>
        <translation>Die Liste gilt für eine Region und nennt sie nicht.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>%1 rows; %2 figures change, %3 items are new, %4 stay as they are.</source>
        <translation>%1 Zeilen; %2 Angaben ändern sich, %3 Posten sind neu, %4 bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Rows without a price, left out: %1.</source>
        <translation>Zeilen ohne Preis, weggelassen: %1.</translation>
    </message>
    <message>
        <source>Spot prices above on demand, left out: %1.</source>
        <translation>Spotpreise über dem Abrufpreis, weggelassen: %1.</translation>
    </message>
    <message>
        <source>Prices of models by the token</source>
        <translation>Preise von Modellen je Token</translation>
    </message>
    <message>
        <source>Take the chosen</source>
        <translation>Ausgewählte übernehmen</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Dearer for long prompts, base price taken: %1.</source>
        <translation>Teurer bei langen Prompts, Grundpreis genommen: %1.</translation>
    </message>
    <message>
        <source>Prices of the day</source>
        <translation>Preise vom</translation>
    </message>
    <message>
        <source>Older than what is known, not chosen: %1 figures.</source>
        <translation>Älter als das Bekannte, nicht gewählt: %1 Werte.</translation>
    </message>
    <message>
        <source>Accelerators alone, the machine around them is billed apart: %1.</source>
        <translation>Nur Beschleuniger, der Rechner darum wird getrennt berechnet: %1.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RackPainter</name>
    <message>
        <source>%1 U, A + B</source>
        <translation>%1 HE, A + B</translation>
    </message>
    <message>
        <source>of %1 planned</source>
        <translation>von geplanten %1</translation>
    </message>
    <message>
        <source>%1 of %2 U</source>
        <translation>%1 von %2 HE</translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s)</source>
        <translation>
            <numerusform>%n Beschleuniger</numerusform>
            <numerusform>%n Beschleuniger</numerusform>
        </translation>
    </message>
    <message>
        <source>weight unknown</source>
        <translation>Gewicht unbekannt</translation>
    </message>
    <message>
        <source>%1 U free</source>
        <translation>%1 HE frei</translation>
    </message>
    <message>
        <source>no weight left to use them</source>
        <translation>kein Gewicht mehr dafür übrig</translation>
    </message>
    <message>
        <source>no power left to use them</source>
        <translation>keine Leistung mehr dafür übrig</translation>
    </message>
    <message numerus="yes">
        <source>%1 left: %n more server(s)</source>
        <translation>
            <numerusform>%1 übrig: noch %n Server</numerusform>
            <numerusform>%1 übrig: noch %n Server</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left, %2 needed</source>
        <translation>%1 frei, %2 nötig</translation>
    </message>
    <message>
        <source>no weight left</source>
        <translation>keine Last mehr frei</translation>
    </message>
    <message>
        <source>no power left</source>
        <translation>keine Leistung frei</translation>
    </message>
    <message>
        <source>only %1 left</source>
        <translation>nur %1 frei</translation>
    </message>
    <message numerus="yes">
        <source>power for %n more server(s) of %1</source>
        <translation>
            <numerusform>Strom für noch %n Server mit %1</numerusform>
            <numerusform>Strom für noch %n Server mit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>power for %n more</source>
        <translation>
            <numerusform>Strom für noch %n</numerusform>
            <numerusform>Strom für noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::RackScene</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Reihe %2</translation>
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
        <translation>Position</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RecoveryKeeper</name>
    <message>
        <source>No recovery copy could be written. %1</source>
        <translation>Keine Wiederherstellungskopie konnte geschrieben werden. %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RefusalCard</name>
    <message>
        <source>kW allowed, %1 of %2</source>
        <translation>kW erlaubt, %1 von %2</translation>
    </message>
    <message>
        <source>Nearest legal place: %1</source>
        <translation>Nächster erlaubter Platz: %1</translation>
    </message>
    <message>
        <source>Enter places it there. Esc cancels.</source>
        <translation>Eingabe setzt es dorthin. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Esc cancels.</source>
        <translation>Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RegimeView</name>
    <message>
        <source>Input across</source>
        <translation>Eingabe quer</translation>
    </message>
    <message>
        <source>Input upwards</source>
        <translation>Eingabe aufwärts</translation>
    </message>
    <message>
        <source>Who costs least over two inputs appears here
once the plan has something to compare.</source>
        <translation>Wer über zwei Eingaben am wenigsten kostet, erscheint hier,
sobald der Plan etwas zu vergleichen hat.</translation>
    </message>
    <message>
        <source>who costs least over the horizon</source>
        <translation>wer über den Horizont am wenigsten kostet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer teilnimmt</translation>
    </message>
    <message>
        <source>Regime map</source>
        <translation>Vorteilskarte</translation>
    </message>
    <message>
        <source>Today %1 costs least: %2</source>
        <translation>Heute kostet %1 am wenigsten: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an input and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Least: %1, %2</source>
        <comment>who costs least, what that costs</comment>
        <translation>Am wenigsten: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1, %2 more</source>
        <comment>who costs least but one, by how much more</comment>
        <translation>Danach: %1, %2 mehr</translation>
    </message>
    <message>
        <source>Own hardware does not serve the demand here.</source>
        <translation>Eigene Hardware deckt den Bedarf hier nicht.</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <comment>a way of doing the work</comment>
        <translation>%1 (ausgeschlossen)</translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>No way that takes part does all of the work</source>
        <translation>Kein Weg, der teilnimmt, leistet die ganze Arbeit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a way, what it leaves out</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No way that takes part does all of the work here.</source>
        <translation>Kein Weg, der teilnimmt, leistet hier die ganze Arbeit.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Report</name>
    <message>
        <source>Headroom %1    Catalogue %2    Plan %3    %4, prices of %5</source>
        <translation>Headroom %1    Katalog %2    Plan %3    %4, Preise von %5</translation>
    </message>
    <message>
        <source>Headroom %1    Catalogue %2    Plan %3    %4, nominal, from %5</source>
        <translation>Headroom %1    Katalog %2    Plan %3    %4, nominal, ab %5</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Technical: with every input and formula</source>
        <translation>Technisch: mit jeder Eingabe und Formel</translation>
    </message>
    <message>
        <source>Executive: without the appendices</source>
        <translation>Für die Leitung: ohne Anhänge</translation>
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
        <translation>Für</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Write the report to</source>
        <translation>Den Bericht schreiben nach</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ResidualChart</name>
    <message>
        <source>Time to first token, measured over modelled</source>
        <translation>Zeit bis zum ersten Token, gemessen durch modelliert</translation>
    </message>
    <message>
        <source>Time per output token, measured over modelled</source>
        <translation>Zeit je Ausgabe-Token, gemessen durch modelliert</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RunComparisonView</name>
    <message>
        <source>Ring: the model alone. Dot: with the correction. On the line at 1 both agree.</source>
        <translation>Ring: das Modell allein. Punkt: mit der Korrektur. Auf der Linie bei 1 stimmen beide überein.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>First token, ms</source>
        <translation>Erstes Token, ms</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>Per token, ms</source>
        <translation>Je Token, ms</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>erstes Token %1</translation>
    </message>
    <message>
        <source>time per token %1</source>
        <translation>Zeit je Token %1</translation>
    </message>
    <message>
        <source>throughput beyond these %1</source>
        <translation>Durchsatz darüber hinaus %1</translation>
    </message>
    <message numerus="yes">
        <source>With %n run(s) of this deployment the model&apos;s answer changes by: %1. Few runs move it less than they differ, many move it all the way.</source>
        <translation>
            <numerusform>Mit %n Lauf dieser Bereitstellung ändert sich die Antwort des Modells um: %1. Wenige Läufe bewegen sie weniger, als sie abweichen, viele ganz.</numerusform>
            <numerusform>Mit %n Läufen dieser Bereitstellung ändert sich die Antwort des Modells um: %1. Wenige Läufe bewegen sie weniger, als sie abweichen, viele ganz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::Samples</name>
    <message>
        <source>AI DJ: spoken breaks, EU only</source>
        <translation>AI-DJ: gesprochene Moderationen, nur EU</translation>
    </message>
    <message>
        <source>How many accelerators speak for 3.3 million listeners a day without their data leaving the EEA?</source>
        <translation>Wie viele Beschleuniger sprechen für 3,3 Millionen Hörer am Tag, ohne dass ihre Daten den EWR verlassen?</translation>
    </message>
    <message>
        <source>Conversation from a real trace</source>
        <translation>Dialoge aus einem echten Trace</translation>
    </message>
    <message>
        <source>Does one server with eight H100 hold an hour of real conversation traffic?</source>
        <translation>Trägt ein Server mit acht H100 eine Stunde echten Dialogverkehrs?</translation>
    </message>
    <message>
        <source>Audit: Lenovo 2026, configuration A</source>
        <translation>Prüfung: Lenovo 2026, Konfiguration A</translation>
    </message>
    <message>
        <source>When does one server with eight H100 cost less than Azure on demand?</source>
        <translation>Wann kostet ein Server mit acht H100 weniger als Azure auf Abruf?</translation>
    </message>
    <message>
        <source>Audit: Lenovo 2026, configuration D</source>
        <translation>Prüfung: Lenovo 2026, Konfiguration D</translation>
    </message>
    <message>
        <source>What do five years of one server with eight B300 cost against AWS on demand?</source>
        <translation>Was kosten fünf Jahre eines Servers mit acht B300 gegenüber AWS auf Abruf?</translation>
    </message>
    <message>
        <source>Podcast clips: transcription and highlights</source>
        <translation>Podcast-Clips: Transkription und Höhepunkte</translation>
    </message>
    <message>
        <source>Shall 40,000 podcast episodes a day be transcribed on our own accelerators or in a cloud?</source>
        <translation>Sollen 40.000 Podcast-Folgen am Tag auf eigenen Beschleunigern oder in einer Cloud transkribiert werden?</translation>
    </message>
    <message>
        <source>Air-gapped fine-tuning of a rights model</source>
        <translation>Feinabstimmung eines Rechtemodells ohne Netz</translation>
    </message>
    <message>
        <source>What does it cost to keep six training runs a year behind an air gap?</source>
        <translation>Was kostet es, sechs Trainingsläufe im Jahr vom Netz getrennt zu halten?</translation>
    </message>
    <message>
        <source>Fitness classes: plan generator</source>
        <translation>Fitnesskurse: Plangenerator</translation>
    </message>
    <message>
        <source>Own server or a price per token for 750,000 training plans a week?</source>
        <translation>Eigener Server oder Preis je Token für 750.000 Trainingspläne in der Woche?</translation>
    </message>
    <message>
        <source>Half a trillion events a day: ranking</source>
        <translation>Eine halbe Billion Ereignisse am Tag: Rangfolge</translation>
    </message>
    <message>
        <source>How many accelerators rank 17 million candidates a second?</source>
        <translation>Wie viele Beschleuniger ordnen 17 Millionen Kandidaten in der Sekunde?</translation>
    </message>
    <message>
        <source>New Music Friday: video clips</source>
        <translation>New Music Friday: Videoclips</translation>
    </message>
    <message>
        <source>Do clips for every new release of a week need accelerators of their own?</source>
        <translation>Brauchen Clips für jede Neuerscheinung einer Woche eigene Beschleuniger?</translation>
    </message>
    <message>
        <source>Audit: Barroso and Hölzle</source>
        <translation>Prüfung: Barroso und Hölzle</translation>
    </message>
    <message>
        <source>What does one server of 340 W cost a month, with its share of the data centre?</source>
        <translation>Was kostet ein Server mit 340 W im Monat, mit seinem Anteil am Rechenzentrum?</translation>
    </message>
    <message>
        <source>Audit: Deloitte&apos;s tipping point</source>
        <translation>Prüfung: Kipppunkt nach Deloitte</translation>
    </message>
    <message>
        <source>From which share of the cost of owning should one move off the cloud?</source>
        <translation>Ab welchem Anteil an den Kosten des Besitzes sollte man die Cloud verlassen?</translation>
    </message>
    <message>
        <source>Audit: Hamilton 2010, textbook variant</source>
        <translation>Prüfung: Hamilton 2010, Lehrbuchfassung</translation>
    </message>
    <message>
        <source>What does a data centre with 46,000 servers cost a month, and what of it is power?</source>
        <translation>Was kostet ein Rechenzentrum mit 46.000 Servern im Monat, und was davon ist Strom?</translation>
    </message>
    <message>
        <source>Audit: Hamilton 2010</source>
        <translation>Prüfung: Hamilton 2010</translation>
    </message>
    <message>
        <source>Audit: rules for the KV cache</source>
        <translation>Prüfung: Regeln für den KV-Cache</translation>
    </message>
    <message>
        <source>How much memory does one token of context take?</source>
        <translation>Wie viel Speicher nimmt ein Token Kontext?</translation>
    </message>
    <message>
        <source>Audit: Lenovo 2025</source>
        <translation>Prüfung: Lenovo 2025</translation>
    </message>
    <message>
        <source>When does one server with eight H100 NVL cost less than AWS on demand?</source>
        <translation>Wann kostet ein Server mit acht H100 NVL weniger als AWS auf Abruf?</translation>
    </message>
    <message>
        <source>Audit: Lenovo 2026, configuration B</source>
        <translation>Prüfung: Lenovo 2026, Konfiguration B</translation>
    </message>
    <message>
        <source>How many hours a day must an instance with eight H200 be rented before owning one costs less?</source>
        <translation>Wie viele Stunden am Tag muss eine Instanz mit acht H200 gemietet sein, bis eine eigene weniger kostet?</translation>
    </message>
    <message>
        <source>Audit: Lenovo 2026, configuration C</source>
        <translation>Prüfung: Lenovo 2026, Konfiguration C</translation>
    </message>
    <message>
        <source>When does one server with eight B200 cost less than AWS on demand?</source>
        <translation>Wann kostet ein Server mit acht B200 weniger als AWS auf Abruf?</translation>
    </message>
    <message>
        <source>Audit: Lenovo 2026, configuration E</source>
        <translation>Prüfung: Lenovo 2026, Konfiguration E</translation>
    </message>
    <message>
        <source>When does one server with four L40S cost less than AWS on demand?</source>
        <translation>Wann kostet ein Server mit vier L40S weniger als AWS auf Abruf?</translation>
    </message>
    <message>
        <source>Audit: levelised cost</source>
        <translation>Prüfung: nivellierte Kosten</translation>
    </message>
    <message>
        <source>What does a token cost when capital is levelised over its life?</source>
        <translation>Was kostet ein Token, wenn das Kapital über seine Lebensdauer verteilt wird?</translation>
    </message>
    <message>
        <source>Audit: Pan et al. 2025, as printed</source>
        <translation>Prüfung: Pan et al. 2025, wie gedruckt</translation>
    </message>
    <message>
        <source>When does one A100 with Llama-3.3-70B cost less than GPT-5 for what it can produce?</source>
        <translation>Wann kostet eine A100 mit Llama-3.3-70B weniger als GPT-5 für das, was sie leisten kann?</translation>
    </message>
    <message>
        <source>Audit: Pan et al. 2025, reconciled</source>
        <translation>Prüfung: Pan et al. 2025, abgeglichen</translation>
    </message>
    <message>
        <source>Audit: hidden costs of a rented cluster</source>
        <translation>Prüfung: versteckte Kosten eines gemieteten Clusters</translation>
    </message>
    <message>
        <source>Which costs does a price per GPU and hour leave out?</source>
        <translation>Welche Kosten lässt ein Preis je GPU und Stunde aus?</translation>
    </message>
    <message>
        <source>Audit: Uptime 2025</source>
        <translation>Prüfung: Uptime 2025</translation>
    </message>
    <message>
        <source>How busy must a dedicated cluster be before it beats the cloud?</source>
        <translation>Wie ausgelastet muss ein eigener Cluster sein, bis er die Cloud schlägt?</translation>
    </message>
    <message>
        <source>Semantic search in podcasts</source>
        <translation>Semantische Suche in Podcasts</translation>
    </message>
    <message>
        <source>How much memory does an index over 288 million passages take, and how many servers?</source>
        <translation>Wie viel Speicher braucht ein Index über 288 Millionen Abschnitte, und wie viele Server?</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SearchHeadline</name>
    <message>
        <source>Servers needed</source>
        <translation>Benötigte Server</translation>
    </message>
    <message>
        <source>of %1 that the plan has</source>
        <translation>von %1 im Plan</translation>
    </message>
    <message>
        <source>the plan counts none</source>
        <translation>der Plan zählt keine</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SelectionEdits</name>
    <message numerus="yes">
        <source>Remove %n thing(s)</source>
        <translation>
            <numerusform>%n Ding entfernen</numerusform>
            <numerusform>%n Dinge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the accelerator out of %1</source>
        <translation>Den Beschleuniger aus %1 nehmen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>In %1 umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n thing(s)</source>
        <translation>
            <numerusform>%n Ding duplizieren</numerusform>
            <numerusform>%n Dinge duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SensitivityView</name>
    <message>
        <source>Result that the inputs move</source>
        <translation>Ergebnis, das die Eingaben bewegen</translation>
    </message>
    <message>
        <source>This result is unknown for the plan as it is.
Choose another, or fill in what it needs.</source>
        <translation>Dieses Ergebnis ist für den Plan, wie er ist, unbekannt.
Wählen Sie ein anderes, oder tragen Sie ein, was fehlt.</translation>
    </message>
    <message>
        <source>What moves this result appears here.
Press {n} beside a figure to say how far it may lie.</source>
        <translation>Was dieses Ergebnis bewegt, erscheint hier.
Drücken Sie {n} neben einer Angabe, um zu sagen, wie weit sie abweichen kann.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <comment>value of an input, the result there</comment>
        <translation>bei %1: %2</translation>
    </message>
    <message>
        <source>today, at %1: %2</source>
        <comment>value of an input, the result there</comment>
        <translation>heute, bei %1: %2</translation>
    </message>
    <message>
        <source>%1, each input ±20 %, pale: less of it</source>
        <translation>%1, jede Eingabe ±20 %, blass: weniger davon</translation>
    </message>
    <message>
        <source>%1, pale: less of an input</source>
        <translation>%1, blass: weniger einer Eingabe</translation>
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
        <translation>Gesamt</translation>
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
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>What the live charts say for the same load</source>
        <translation>Was die Diagramme für dieselbe Last sagen</translation>
    </message>
    <message>
        <source>How far the estimate lies from what was simulated</source>
        <translation>Wie weit die Schätzung von der Simulation entfernt ist</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>Zeit je Ausgabe-Token</translation>
    </message>
    <message>
        <source>From arrival to the last token or the result</source>
        <translation>Von der Ankunft bis zum letzten Token oder Ergebnis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The estimate is a p95; simulated: %1</source>
        <translation>Die Schätzung ist ein p95; simuliert: %1</translation>
    </message>
    <message>
        <source>The estimate is a mean; simulated: %1</source>
        <translation>Die Schätzung ist ein Mittel; simuliert: %1</translation>
    </message>
    <message>
        <source>No estimate: more arrives than is worked off, and the queue grows.</source>
        <translation>Keine Schätzung: es kommt mehr an, als abgearbeitet wird, und die Schlange wächst.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>estimate, its gap</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Estimated: p50 %1, p95 %2, p99 %3</source>
        <translation>Geschätzt: p50 %1, p95 %2, p99 %3</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SimulationView</name>
    <message>
        <source>time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>time per output token</source>
        <translation>Zeit je Ausgabe-Token</translation>
    </message>
    <message>
        <source>arrival to end</source>
        <translation>Ankunft bis Ende</translation>
    </message>
    <message>
        <source>limit %1 %2</source>
        <translation>Grenze %1 %2</translation>
    </message>
    <message>
        <source>%1 in %2, by % of requests</source>
        <translation>%1 in %2, nach % der Anfragen</translation>
    </message>
    <message>
        <source>in flight, and waiting (filled), over %1</source>
        <translation>in Arbeit und wartend (gefüllt), über %1</translation>
    </message>
    <message>
        <source>No whole replica is fitted.
Place accelerators of its pool.</source>
        <translation>Keine ganze Replik ist bestückt.
Beschleuniger ihres Pools einsetzen.</translation>
    </message>
    <message>
        <source>Its speed or memory is unknown.
See the findings.</source>
        <translation>Geschwindigkeit oder Speicher ist unbekannt.
Siehe Befunde.</translation>
    </message>
    <message>
        <source>Batch work waits for free hours:
nobody waits for it.</source>
        <translation>Stapelarbeit wartet auf freie Stunden:
niemand wartet auf sie.</translation>
    </message>
    <message>
        <source>Nothing arrives.</source>
        <translation>Es kommt nichts an.</translation>
    </message>
    <message>
        <source>Too many requests to run one by one.</source>
        <translation>Zu viele Anfragen, um sie einzeln durchzuspielen.</translation>
    </message>
    <message>
        <source>More arrives than is worked off:
the queue grows without end.</source>
        <translation>Es kommt mehr an, als abgearbeitet wird:
die Schlange wächst ohne Ende.</translation>
    </message>
    <message>
        <source>The trace has requests longer
than the model&apos;s context.</source>
        <translation>Die Aufzeichnung hat Anfragen,
die länger sind als der Kontext des Modells.</translation>
    </message>
    <message>
        <source>Deployment to simulate</source>
        <translation>Zu simulierende Bereitstellung</translation>
    </message>
    <message>
        <source>How requests arrive</source>
        <translation>Wie Anfragen ankommen</translation>
    </message>
    <message>
        <source>How requests arrive; a trace may also be dropped here</source>
        <translation>Wie Anfragen ankommen; eine Aufzeichnung kann auch hierher gezogen werden</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Same seed, same draws</source>
        <translation>Gleicher Startwert, gleiche Ziehungen</translation>
    </message>
    <message>
        <source>After edits</source>
        <translation>Nach Änderungen</translation>
    </message>
    <message>
        <source>Run again after every edit</source>
        <translation>Nach jeder Änderung neu ausführen</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Stärkste Stunde</translation>
    </message>
    <message>
        <source>The day&apos;s shape</source>
        <translation>Tagesgang</translation>
    </message>
    <message>
        <source>Trace…</source>
        <translation>Aufzeichnung …</translation>
    </message>
    <message>
        <source>All deployments</source>
        <translation>Alle Bereitstellungen</translation>
    </message>
    <message>
        <source>Choose a trace of requests</source>
        <translation>Aufzeichnung von Anfragen wählen</translation>
    </message>
    <message>
        <source>Traces (*.csv *.jsonl);;All files (*)</source>
        <translation>Aufzeichnungen (*.csv *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What requests meet one by one appears here
once a workload is served by a pool.</source>
        <translation>Was Anfragen einzeln erleben, erscheint hier,
sobald ein Pool eine Arbeitslast bedient.</translation>
    </message>
    <message>
        <source>The first answer is on its way.</source>
        <translation>Die erste Antwort ist unterwegs.</translation>
    </message>
    <message>
        <source>Press Run to send requests through this deployment
one by one and see p50, p95 and p99.</source>
        <translation>Mit „Ausführen“ Anfragen einzeln durch diese Bereitstellung
schicken und p50, p95 und p99 sehen.</translation>
    </message>
    <message>
        <source>No request was served.</source>
        <translation>Keine Anfrage wurde bedient.</translation>
    </message>
    <message>
        <source>; %1 too long for the memory</source>
        <translation>; %1 zu lang für den Speicher</translation>
    </message>
    <message>
        <source>; %1 read again as the cache was full</source>
        <translation>; %1 neu gelesen, da der Cache voll war</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <translation>Läuft, %1</translation>
    </message>
    <message>
        <source>Outdated: the plan has changed since. Run again.</source>
        <translation>Veraltet: der Plan hat sich seitdem geändert. Neu ausführen.</translation>
    </message>
    <message>
        <source>%1, outdated</source>
        <translation>%1, veraltet</translation>
    </message>
    <message>
        <source>%1 items in %2, %3 accelerators, at work %4 of the time, %5 within the limit</source>
        <translation>%1 Elemente in %2, %3 Beschleuniger, %4 der Zeit bei der Arbeit, %5 innerhalb der Grenze</translation>
    </message>
    <message>
        <source>%1 requests in %2, %3 replicas with a request running %4 of the time, %5 within the limits</source>
        <translation>%1 Anfragen in %2, %3 Repliken, %4 der Zeit mit laufender Anfrage, %5 innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>; together with the other work of its pool</source>
        <translation>; zusammen mit der anderen Arbeit ihres Pools</translation>
    </message>
    <message>
        <source>; without work of its pool that was not run</source>
        <translation>; ohne Arbeit ihres Pools, die nicht lief</translation>
    </message>
    <message>
        <source>; used of what the model says that the fitted can do %1, in the plan by its stated rate %2</source>
        <translation>; genutzt von dem, was das Eingebaute laut Modell leisten kann, %1, im Plan nach seiner angegebenen Rate %2</translation>
    </message>
    <message>
        <source>; used of what the fitted can do %1, in the plan %2</source>
        <translation>; genutzt von dem, was das Eingebaute leisten kann, %1, im Plan %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SourceCard</name>
    <message>
        <source>Nobody has stated this figure with a source, so it is not counted.</source>
        <translation>Niemand hat diesen Wert mit einer Quelle angegeben, daher zählt er nicht.</translation>
    </message>
    <message>
        <source>From the catalogue:</source>
        <translation>Aus dem Katalog:</translation>
    </message>
    <message>
        <source>Fact, with a source</source>
        <translation>Fakt, mit Quelle</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Source: title, page, address</source>
        <translation>Quelle: Titel, Seite, Adresse</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Quelle von %1</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Stated on %1</source>
        <translation>Angegeben am %1</translation>
    </message>
    <message>
        <source>A fact needs a source.</source>
        <translation>Ein Fakt braucht eine Quelle.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SourceTree</name>
    <message>
        <source>Quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::SpreadCard</name>
    <message>
        <source>How far %1 may lie</source>
        <translation>Wie weit %1 abweichen kann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Hold fixed</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variieren</translation>
    </message>
    <message>
        <source>Every value between the ends is as likely as any other.</source>
        <translation>Jeder Wert zwischen den Enden ist so wahrscheinlich wie jeder andere.</translation>
    </message>
    <message>
        <source>Between the ends, most likely the plan&apos;s own value.</source>
        <translation>Zwischen den Enden, am wahrscheinlichsten der Wert des Plans.</translation>
    </message>
    <message>
        <source>The ends are P10 and P90: a tenth lies below, a tenth above.</source>
        <translation>Die Enden sind P10 und P90: ein Zehntel liegt darunter, ein Zehntel darüber.</translation>
    </message>
    <message>
        <source>The ends are P10 and P90, the long tail lies above. Both must be above zero.</source>
        <translation>Die Enden sind P10 und P90, darüber liegt der lange Ausläufer. Beide müssen über null sein.</translation>
    </message>
    <message numerus="yes">
        <source>Only this one takes the catalogue&apos;s figure into the plan and is varied; %n other(s) of its kind keep it. Select them together to vary all.</source>
        <translation>
            <numerusform>Nur dieses übernimmt den Wert des Katalogs in den Plan und wird variiert; %n weiteres seiner Art behält ihn. Wählen Sie alle zusammen aus, um alle zu variieren.</numerusform>
            <numerusform>Nur dieses übernimmt den Wert des Katalogs in den Plan und wird variiert; %n weitere seiner Art behalten ihn. Wählen Sie alle zusammen aus, um alle zu variieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::StepNames</name>
    <message numerus="yes">
        <source>%1 of %n thing(s)</source>
        <translation>
            <numerusform>%1 von %n Ding</numerusform>
            <numerusform>%1 von %n Dingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::UncertaintyPages</name>
    <message>
        <source>What they make of the answer</source>
        <translation>Was daraus für die Antwort folgt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>who costs least, in how many draws</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Cheapest: %1.</source>
        <translation>Am günstigsten: %1.</translation>
    </message>
    <message>
        <source>One at a time: %1</source>
        <translation>Eine nach der anderen: %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>At its low end</source>
        <translation>Am unteren Ende</translation>
    </message>
    <message>
        <source>At its high end</source>
        <translation>Am oberen Ende</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>%1 draws of all these inputs at once, by Latin hypercube, as if none depended on another. Four draws in five lie between P10 and P90.</source>
        <translation>%1 Ziehungen aller dieser Eingaben zugleich, im lateinischen Hyperwürfel, als hinge keine von einer anderen ab. Vier von fünf Ziehungen liegen zwischen P10 und P90.</translation>
    </message>
    <message>
        <source>What has been paid by each month</source>
        <translation>Was bis zu jedem Monat gezahlt ist</translation>
    </message>
    <message>
        <source>Cumulative with P10 to P90, %1</source>
        <translation>Kumuliert mit P10 bis P90, %1</translation>
    </message>
    <message>
        <source>Inputs that are not known exactly</source>
        <translation>Eingaben, die nicht genau bekannt sind</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In %1 of the draws own hardware does not serve the demand. What owning costs and saves is told of the others.</source>
        <translation>In %1 der Ziehungen deckt die eigene Hardware den Bedarf nicht. Was Besitzen kostet und spart, gilt für die anderen.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::UnitCostChart</name>
    <message>
        <source>per hour, all work</source>
        <translation>je Stunde, alle Arbeit</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>unit of work</source>
        <translation>Arbeitseinheit</translation>
    </message>
    <message>
        <source>per 1M tokens</source>
        <translation>je 1 Mio. Token</translation>
    </message>
    <message>
        <source>per 1M tokens, blended</source>
        <translation>je 1 Mio. Token, gemischt</translation>
    </message>
    <message>
        <source>What a request or a token costs appears here
once its cost and its demand are known.</source>
        <translation>Was eine Anfrage oder ein Token kostet, erscheint hier,
sobald Kosten und Bedarf bekannt sind.</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>figure, its P10 and P90</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>per GB delivered</source>
        <translation>je ausgeliefertem GB</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>training run</source>
        <translation>Trainingslauf</translation>
    </message>
    <message>
        <source>%1, %2; %3 more when this panel is higher</source>
        <translation>%1, %2; %3 weitere, wenn dieser Bereich höher ist</translation>
    </message>
    <message>
        <source>per 1M output tokens, all cost on them</source>
        <translation>je 1 Mio. Ausgabetoken, alle Kosten darauf</translation>
    </message>
    <message>
        <source>per 1M input tokens, weighted</source>
        <translation>je 1 Mio. Eingabetoken, gewichtet</translation>
    </message>
    <message>
        <source>per 1M output tokens, weighted</source>
        <translation>je 1 Mio. Ausgabetoken, gewichtet</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Welcome</name>
    <message>
        <source>Start from a plan that works</source>
        <translation>Mit einem Plan beginnen, der funktioniert</translation>
    </message>
    <message>
        <source>Everything here is an example. Change anything; Ctrl+Z takes it back.</source>
        <translation>Alles hier ist ein Beispiel. Ändern Sie, was Sie wollen; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>Neu, leer</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>No licence server, no account, no network needed</source>
        <translation>Kein Lizenzserver, kein Konto, kein Netz nötig</translation>
    </message>
    <message>
        <source>Audits: published cost papers, worked out by the same engine</source>
        <translation>Prüfungen: veröffentlichte Kostenstudien, mit derselben Maschine nachgerechnet</translation>
    </message>
    <message>
        <source>Audit:</source>
        <extracomment>begins the titles of the audits among the sample plans</extracomment>
        <translation>Prüfung:</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>One plan at a time; %1 were named.</source>
        <translation>Ein Plan auf einmal; %1 wurden genannt.</translation>
    </message>
    <message>
        <source>--report needs a plan: headroom --report OUT.pdf FILE</source>
        <translation>--report braucht einen Plan: headroom --report OUT.pdf FILE</translation>
    </message>
    <message>
        <source>Your own catalogue is left out until then.</source>
        <translation>Ihr eigener Katalog bleibt bis dahin unberücksichtigt.</translation>
    </message>
</context>
</TS>
