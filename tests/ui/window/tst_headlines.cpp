// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "tests/support/money_plan.h"
#include "tests/support/plan.h"
#include "tests/support/sample.h"
#include "ui/text/text.h"
#include "ui/window/headlines.h"

#include <QTest>

using namespace headroom;
using namespace headroom::ui;

namespace {

constexpr std::size_t ownCost = 0, rentedCost = 1, breakEven = 2, meanUse = 3, latency = 4, peakPower = 5;

Headline headline(std::size_t cell, const Scenario& plan)
{
    const Catalogue catalogue = test::smallCatalogue();
    return headlines(catalogue, plan, evaluate(catalogue, plan), {}).at(cell);
}

}  // namespace

/// What the strip says where there is no plain figure. The small plan: one server with four cards, 200 units an hour against a peak
/// of 150, 2 kW of 8 kW.
class HeadlinesTest : public QObject {
    Q_OBJECT
private slots:
    void aQueueWithoutEndIsOverItsLimit()
    {
        Scenario plan = test::smallPlan();
        QVERIFY(!headline(latency, plan).overLimit);
        // Two cards do 100 an hour, 150 arrive.
        test::changeRack(plan, [](Rack& rack) { rack.placements.front() = test::placed(3, "server", 1, 2); });
        const Headline line = headline(latency, plan);
        QVERIFY(line.overLimit);
        QCOMPARE(line.figure, QString(QChar(0x221e)));
        QVERIFY2(line.context.contains("without end"), qPrintable(line.context));
    }

    void amongSeveralDeploymentsTheFiguresSayWhoseTheyAre()
    {
        Scenario plan = test::smallPlan();
        plan.deployments.front().name = "Speech";
        QVERIFY(!headline(meanUse, plan).name.contains("Speech"));
        Deployment second = plan.deployments.front();
        second.id = {900};
        second.name = "Text";
        plan.deployments.push_back(second);
        QVERIFY(headline(meanUse, plan).name.contains("Speech"));
        QVERIFY(headline(latency, plan).name.contains("Speech"));
        QVERIFY(!headline(peakPower, plan).name.contains("Speech"));
    }

    void aPlanOfAnIndexTellsItsServersAndItsSearches()
    {
        Scenario plan = support::sample("semantic-search");
        plan.workloads.front().vectors->value = ratio(2.88e9);
        const auto strip = headlines(*support::builtIn(), plan, evaluate(*support::builtIn(), plan), {});
        // 23 TB in two copies over 650 GB: 36 servers, of which the plan has four.
        QCOMPARE(strip.at(meanUse).figure, QString("36"));
        QVERIFY(strip.at(meanUse).overLimit);
        QVERIFY2(strip.at(meanUse).context.contains('4'), qPrintable(strip.at(meanUse).context));
        QVERIFY(strip.at(latency).known);
        QVERIFY2(strip.at(latency).explainPath.endsWith("search_latency"),
                 qPrintable(strip.at(latency).explainPath));
    }

    void theCloudSaysWhatMostOfItIs()
    {
        const auto context = [](const char* sample) {
            const Scenario plan = support::sample(sample);
            const Catalogue catalogue = support::builtIn()->overlaidWith(plan.carried);
            return headlines(catalogue, plan, evaluate(catalogue, plan), {}).at(rentedCost).context;
        };
        // 11.2 of 11.21 million for data that is sent out, 10,000 for instances.
        QVERIFY2(context("new-music-friday").startsWith("99.9"), qPrintable(context("new-music-friday")));
        // Two workloads, and the cloud does one of them.
        QVERIFY2(context("podcast-clips").endsWith("Highlights"), qPrintable(context("podcast-clips")));
    }

    void ofAnUnknownPowerTheLeastIsTold()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) { rack.placements.push_back(test::placed(4, "bare", 3, 4)); });
        const Headline power = headline(peakPower, plan);
        QCOMPARE(power.figure, text::atLeast("3.4"));  // 2 kW and four cards of 350 W
        QVERIFY2(power.context.contains('1'), qPrintable(power.context));
        const Headline cost = headline(ownCost, plan);
        QCOMPARE(cost.figure, text::unknownWord());
        QVERIFY2(cost.context.contains("price"), qPrintable(cost.context));
    }

    void withoutADeviceThereIsNoPeak()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) { rack.placements.clear(); });
        const Headline line = headline(peakPower, plan);
        QVERIFY(line.figure.isEmpty());
        QVERIFY2(line.context.contains("no device"), qPrintable(line.context));
    }

    void morePowerThanPlannedIsOverItsLimit()
    {
        Scenario plan = test::smallPlan();
        QVERIFY(!headline(peakPower, plan).overLimit);
        // 80 % of 2.4 kW is 1.92 kW, the server draws 2 kW.
        test::changeRack(plan, [](Rack& rack) { rack.feedRating = test::given(watts(2400)); });
        QVERIFY(headline(peakPower, plan).overLimit);
    }

    void whatIsRefusedIsNoReasonToDecide()
    {
        Scenario plan = test::ownAgainstCloud();
        QVERIFY(headline(breakEven, plan).known);
        plan.clouds.front().refused = "a law";
        const Headline line = headline(breakEven, plan);
        QVERIFY(!line.known);
        QVERIFY2(line.context.contains("refused"), qPrintable(line.context));
        const Headline rented = headline(rentedCost, plan);
        QVERIFY(rented.known);  // what it would cost is told
        QVERIFY2(rented.context.contains("refused"), qPrintable(rented.context));
    }

    void whatDoesNotServeNeverPays()
    {
        // 100 an hour in the mean and 150 at the peak are served with 200; ten times as many are not.
        Scenario plan = test::ownAgainstCloud();
        plan.workloads.front().items.value = plan.workloads.front().items.value * 10.0;
        const Headline line = headline(breakEven, plan);
        QVERIFY(!line.known);
        QVERIFY2(line.context.contains("does not serve"), qPrintable(line.context));
        QVERIFY(headline(ownCost, plan).overLimit);
    }
};

QTEST_GUILESS_MAIN(HeadlinesTest)
#include "tst_headlines.moc"
