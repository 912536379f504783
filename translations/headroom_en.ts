<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>headroom::cli::Import</name>
    <message numerus="yes">
        <source>%n run(s):</source>
        <translation>
            <numerusform>%n run:</numerusform>
            <numerusform>%n runs:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::text::Finding</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: power of %n device(s) unknown; servers count with their accelerators alone</source>
        <translation>
            <numerusform>%1: power of %n device unknown; servers count with their accelerators alone</numerusform>
            <numerusform>%1: power of %n devices unknown; servers count with their accelerators alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::CalibrationDialog</name>
    <message numerus="yes">
        <source>%n run(s) of another engine, accelerator, model or precision do not count.</source>
        <translation>
            <numerusform>%n run of another engine, accelerator, model or precision do not count.</numerusform>
            <numerusform>%n runs of another engine, accelerator, model or precision do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::CatalogueUpdateDialog</name>
    <message numerus="yes">
        <source>%n figure(s) changed since this plan was made</source>
        <translation>
            <numerusform>%n figure changed since this plan was made</numerusform>
            <numerusform>%n figures changed since this plan was made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::DecisionPage</name>
    <message numerus="yes">
        <source>Buy %n server(s), if owning is decided.</source>
        <translation>
            <numerusform>Buy %n server, if owning is decided.</numerusform>
            <numerusform>Buy %n servers, if owning is decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n server(s).</source>
        <translation>
            <numerusform>Buy %n server.</numerusform>
            <numerusform>Buy %n servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) in %1 serve the demand for %2 over %3 years.</source>
        <translation>
            <numerusform>%n server in %1 serves the demand for %2 over %3 years.</numerusform>
            <numerusform>%n servers in %1 serve the demand for %2 over %3 years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s)</source>
        <translation>
            <numerusform>%n rack</numerusform>
            <numerusform>%n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) serve the demand for %1 over %2 years.</source>
        <translation>
            <numerusform>%n server serves the demand for %1 over %2 years.</numerusform>
            <numerusform>%n servers serve the demand for %1 over %2 years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n server(s), fewer than planned. The others serve nothing that is stated.</source>
        <translation>
            <numerusform>Buy %n server, fewer than planned. The others serve nothing that is stated.</numerusform>
            <numerusform>Buy %n servers, fewer than planned. The others serve nothing that is stated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lease %n server(s).</source>
        <translation>
            <numerusform>Lease %n server.</numerusform>
            <numerusform>Lease %n servers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::DeltaCard</name>
    <message numerus="yes">
        <source>%1 in %n year(s)</source>
        <translation>
            <numerusform>%1 in %n year</numerusform>
            <numerusform>%1 in %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::DesignPages</name>
    <message numerus="yes">
        <source>%n further rack(s) are not drawn; the table lists all.</source>
        <translation>
            <numerusform>%n further rack are not drawn; the table lists all.</numerusform>
            <numerusform>%n further racks are not drawn; the table lists all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::ElevationDrawing</name>
    <message numerus="yes">
        <source>%n accelerator(s)</source>
        <translation>
            <numerusform>%n accelerator</numerusform>
            <numerusform>%n accelerators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::ExplainPanel</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <translation>
            <numerusform>%n assumed</numerusform>
            <numerusform>%n assumed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::ExplainText</name>
    <message numerus="yes">
        <source>sum of %n part(s)</source>
        <translation>
            <numerusform>sum of %n part</numerusform>
            <numerusform>sum of %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::HallView</name>
    <message numerus="yes">
        <source>%n rack(s) over the limit</source>
        <translation>
            <numerusform>%n rack over the limit</numerusform>
            <numerusform>%n racks over the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s) without a known figure</source>
        <translation>
            <numerusform>%n rack without a known figure</numerusform>
            <numerusform>%n racks without a known figure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::Headlines</name>
    <message numerus="yes">
        <source>%n-year cost, own</source>
        <translation>
            <numerusform>%n-year cost, own</numerusform>
            <numerusform>%n-year cost, own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-year cost, cloud</source>
        <translation>
            <numerusform>%n-year cost, cloud</numerusform>
            <numerusform>%n-year cost, cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-year cost, API</source>
        <translation>
            <numerusform>%n-year cost, API</numerusform>
            <numerusform>%n-year cost, API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>power of %n device(s) unknown</source>
        <translation>
            <numerusform>power of %n device unknown</numerusform>
            <numerusform>power of %n devices unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::Inspector</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::Interval</name>
    <message numerus="yes">
        <source>from %n measured run(s) of this setting</source>
        <translation>
            <numerusform>from %n measured run of this setting</numerusform>
            <numerusform>from %n measured runs of this setting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::LayoutCanvas</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::LoadChart</name>
    <message numerus="yes">
        <source>one replica; 80 % band, %n run(s)</source>
        <translation>
            <numerusform>one replica; 80 % band, %n run</numerusform>
            <numerusform>one replica; 80 % band, %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n figure(s) changed in the catalogue since this plan was made.</source>
        <translation>
            <numerusform>%n figure changed in the catalogue since this plan was made.</numerusform>
            <numerusform>%n figures changed in the catalogue since this plan was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanImport</name>
    <message numerus="yes">
        <source>%n item(s) now have the prices of the list.</source>
        <translation>
            <numerusform>%n item now have the prices of the list.</numerusform>
            <numerusform>%n items now have the prices of the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are like the one before in every digit.</source>
        <translation>
            <numerusform>%n request are like the one before in every digit.</numerusform>
            <numerusform>%n requests are like the one before in every digit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::RackPainter</name>
    <message numerus="yes">
        <source>%n accelerator(s)</source>
        <translation>
            <numerusform>%n accelerator</numerusform>
            <numerusform>%n accelerators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left: %n more server(s)</source>
        <translation>
            <numerusform>%1 left: %n more server</numerusform>
            <numerusform>%1 left: %n more servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>power for %n more server(s) of %1</source>
        <translation>
            <numerusform>power for %n more server of %1</numerusform>
            <numerusform>power for %n more servers of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>power for %n more</source>
        <translation>
            <numerusform>power for %n more</numerusform>
            <numerusform>power for %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::RunComparisonView</name>
    <message numerus="yes">
        <source>With %n run(s) of this deployment the model&apos;s answer changes by: %1. Few runs move it less than they differ, many move it all the way.</source>
        <translation>
            <numerusform>With %n run of this deployment the model&apos;s answer changes by: %1. Few runs move it less than they differ, many move it all the way.</numerusform>
            <numerusform>With %n runs of this deployment the model&apos;s answer changes by: %1. Few runs move it less than they differ, many move it all the way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::SelectionEdits</name>
    <message numerus="yes">
        <source>Remove %n thing(s)</source>
        <translation>
            <numerusform>Remove %n thing</numerusform>
            <numerusform>Remove %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n thing(s)</source>
        <translation>
            <numerusform>Duplicate %n thing</numerusform>
            <numerusform>Duplicate %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::SourceTree</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::SpreadCard</name>
    <message numerus="yes">
        <source>Only this one takes the catalogue&apos;s figure into the plan and is varied; %n other(s) of its kind keep it. Select them together to vary all.</source>
        <translation>
            <numerusform>Only this one takes the catalogue&apos;s figure into the plan and is varied; %n other of its kind keep it. Select them together to vary all.</numerusform>
            <numerusform>Only this one takes the catalogue&apos;s figure into the plan and is varied; %n others of its kind keep it. Select them together to vary all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::StepNames</name>
    <message numerus="yes">
        <source>%1 of %n thing(s)</source>
        <translation>
            <numerusform>%1 of %n thing</numerusform>
            <numerusform>%1 of %n things</numerusform>
        </translation>
    </message>
</context>
</TS>
