// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "tests/support/sample.h"
#include "ui/charts/draw.h"

#include <QFontMetricsF>
#include <QTest>
#include <qcustomplot.h>

using namespace headroom;
using namespace headroom::ui;

namespace {

struct Drawn {
    QString note;
    QStringList words;
    double widest = 0;  ///< of the words of the time per token, in pixels
};

/// The load of a shipped plan after a simulation in which tokens came 3 % faster than estimated.
Drawn drawn(QSize size)
{
    const Scenario plan = support::sample("fitness-plans");
    const Results results = evaluate(*support::builtIn(), plan);
    const std::vector<SimulatedGap> gaps{
        {.deployment = plan.deployments.front().id, .perToken = 0.03, .latency = {}}};
    QCustomPlot plot;
    plot.resize(size);
    Drawn out;
    out.note = drawLoad(plot, {.catalogue = *support::builtIn(),
                               .scenario = plan,
                               .now = results,
                               .colours = Theme::now(),
                               .gaps = &gaps})
                   .note;
    for (int i = 0; i < plot.itemCount(); ++i) {
        const auto* words = qobject_cast<QCPItemText*>(plot.item(i));
        if (!words || !words->text().contains("token, ms"))
            continue;
        out.words << words->text();
        out.widest = std::max(out.widest, QFontMetricsF(words->font()).horizontalAdvance(words->text()));
    }
    return out;
}

}  // namespace

class LoadChartTest : public QObject {
    Q_OBJECT
private slots:
    /// Three pictures side by side share the width of a dock: what the simulation says stands in its caption.
    void headsOfPicturesSideBySideAreWhole()
    {
        const Drawn flat = drawn({360, 180});
        QVERIFY(!flat.words.isEmpty());
        QVERIFY2(flat.widest <= 120, qPrintable(flat.words.join(" | ")));
        QVERIFY2(flat.note.contains("+3") && flat.note.contains("against the simulation"),
                 qPrintable(flat.note));
    }
    void belowEachOtherTheHeadSaysIt()
    {
        const Drawn high = drawn({360, 420});
        QVERIFY2(high.words.join(" | ").contains("against the simulation"),
                 qPrintable(high.words.join(" | ")));
        QVERIFY2(!high.note.contains("against the simulation"), qPrintable(high.note));
    }
};

QTEST_MAIN(LoadChartTest)
#include "tst_load_chart.moc"
