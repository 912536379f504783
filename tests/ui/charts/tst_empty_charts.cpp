// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "tests/support/plan.h"
#include "ui/charts/draw.h"

#include <QTest>
#include <qcustomplot.h>

using namespace headroom;
using namespace headroom::ui;

namespace {

using Draw = ChartCaption (*)(QCustomPlot&, const ChartInput&);

QString emptyWords(Draw draw, const Scenario& plan)
{
    const Catalogue catalogue = test::smallCatalogue();
    const Results results = evaluate(catalogue, plan);
    QCustomPlot plot;
    plot.resize(340, 180);
    return draw(plot, {.catalogue = catalogue, .scenario = plan, .now = results, .colours = Theme::now()})
        .empty;
}

Scenario emptyRack()
{
    Scenario plan = test::smallPlan();
    test::changeRack(plan, [](Rack& rack) { rack.placements.clear(); });
    return plan;
}

/// A server whose power nobody knows: what it costs to run is unknown too.
Scenario unknownPower()
{
    Scenario plan = test::smallPlan();
    test::changeRack(plan, [](Rack& rack) { rack.placements.front() = test::placed(3, "bare", 1, 4); });
    return plan;
}

}  // namespace

/// Why a chart has nothing to draw: nothing there yet, or something unknown, never one for the other.
class EmptyChartsTest : public QObject {
    Q_OBJECT
private slots:
    void anEmptyRackWaitsForAServer()
    {
        const QString words = emptyWords(drawEnergy, emptyRack());
        QVERIFY2(words.contains("once a server stands"), qPrintable(words));
    }

    void anUnknownPowerIsSaid()
    {
        const QString words = emptyWords(drawEnergy, unknownPower());
        QVERIFY2(words.contains("power is missing"), qPrintable(words));
    }

    void anUnknownCostIsNotNothing()
    {
        for (const Draw draw : {drawCumulative, drawYearlyCost}) {
            const QString words = emptyWords(draw, unknownPower());
            QVERIFY2(words.contains("unknown"), qPrintable(words));
            QVERIFY(emptyWords(draw, test::smallPlan()).isEmpty());
        }
    }
};

QTEST_MAIN(EmptyChartsTest)
#include "tst_empty_charts.moc"
