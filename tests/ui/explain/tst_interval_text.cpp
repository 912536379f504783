// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/scenario/edits.h"
#include "tests/support/sample.h"
#include "ui/explain/interval_text.h"
#include "ui/text/text.h"

#include <QTest>

using namespace headroom;
using namespace headroom::ui;

namespace {

std::string pathOf(const DeploymentResult& one, const char* field)
{
    return "deployment." + std::to_string(one.id.number) + "." + field;
}

}  // namespace

/// How sure a figure is, beside its explanation.
class IntervalTextTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aModelledTimeHasItsBoundsAndItsBasis()
    {
        const Scenario plan = support::sample("azure-conversation");
        const Results results = evaluate(*support::builtIn(), plan);
        const DeploymentResult& one = results.deployments.front();
        QVERIFY(one.perToken && one.perTokenLow && one.perTokenHigh);
        const QString said = intervalText(plan, results, pathOf(one, "per_token"));
        QVERIFY2(said.contains("80 %") && said.contains("kernels"), qPrintable(said));
        QVERIFY2(said.contains(text::figure(*one.perTokenLow).joined()), qPrintable(said));
        QVERIFY2(said.contains(text::figure(*one.perTokenHigh).joined()), qPrintable(said));
        // What is slower by a share brings that share less: low and high change places.
        const QString rate = intervalText(plan, results, pathOf(one, "replica_throughput"));
        const TokenRate least = *one.replicaThroughput * (*one.perToken / *one.perTokenHigh);
        QVERIFY2(rate.contains(text::figure(least).joined()), qPrintable(rate));
        // Weights follow from the shape, whatever the speed rests on.
        const QString weights = intervalText(plan, results, pathOf(one, "memory.weights"));
        QVERIFY2(weights.contains("80 %") && !weights.contains("kernels"), qPrintable(weights));
    }

    void aYearsEnergyHasTheBandOfMeasuredBoards()
    {
        const Scenario plan = support::sample("fitness-plans");
        const Results results = evaluate(*support::builtIn(), plan);
        const QString said = intervalText(plan, results, "energy.yearly");
        QVERIFY2(said.contains("80 %") && said.contains("accelerators draw"), qPrintable(said));
        QVERIFY2(said.contains(text::figure(*results.energy.yearlyHigh).joined()), qPrintable(said));
        // No idle power is stated, so its servers count at their planned power, which none of the measured ones is above.
        QVERIFY2(said.contains("upper end"), qPrintable(said));
        const Scenario idling = setByPath(plan, "placement.3.idle_power", "500 W").value();
        const QString between = intervalText(idling, evaluate(*support::builtIn(), idling), "energy.yearly");
        QVERIFY2(between.contains("80 %") && !between.contains("upper end"), qPrintable(between));
        // Servers without accelerators were not measured.
        const Scenario search = support::sample("semantic-search");
        QVERIFY(intervalText(search, evaluate(*support::builtIn(), search), "energy.yearly").isEmpty());
    }

    void aStatedRateHasNone()
    {
        const Scenario plan = support::sample("podcast-clips");
        const Results results = evaluate(*support::builtIn(), plan);
        const QString said =
            intervalText(plan, results, pathOf(results.deployments.front(), "accelerator_rate"));
        QVERIFY2(said.contains("stated") && !said.contains("80 %"), qPrintable(said));
        QVERIFY(intervalText(plan, results, "cost.own.total").isEmpty());
        QVERIFY(intervalText(plan, results, "deployment.999.per_token").isEmpty());
        QVERIFY(intervalText(plan, results, "").isEmpty());
    }
};

QTEST_GUILESS_MAIN(IntervalTextTest)
#include "tst_interval_text.moc"
