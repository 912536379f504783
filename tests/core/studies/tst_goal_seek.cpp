// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/studies/goal_seek.h"
#include "tests/support/money_plan.h"

#include <QTest>

#include <cmath>
#include <string>

using namespace headroom;
using test::given;

/// Targets that lie where the plan's own hardware is about to be too small.
class TestGoalSeek : public QObject {
    Q_OBJECT
private slots:
    void theTargetJustBeforeTheEdgeIsFound()
    {
        // A server does 200 an hour, 4,800 a day; above that nothing breaks even. Before, owning has paid for itself after
        // 50,000 / (15 · items / 4,800 - 1.970776) hours of 730 a month: in 5.27 months at 4,789.6 a day.
        Scenario plan = test::ownAgainstCloud();
        Workload& work = plan.workloads.front();
        work.items = given(perDay(2300));
        work.peakFactor = given(ratio(1));
        work.shape.clear();
        const double running = 0.4 + 1 + 5000.0 / 8760;
        const double expected = 4800 * (running + 50000 / (5.27 * 730)) / 15;
        QVERIFY(expected > 2 * 2300 && expected < 4800);
        const Catalogue catalogue = test::smallCatalogue();
        const std::string items = "workload." + std::to_string(work.id.number) + ".items";
        const auto seek = goalSeek(catalogue, plan, {"cost.break_even_months", 5.27, items, {}, {}});
        QVERIFY(bool(seek));
        QCOMPARE(goalOutcomeName(seek.value().outcome), std::string_view("found"));
        QVERIFY(std::abs(seek.value().solutions.front() * 86400 - expected) < 0.01);
        QVERIFY(!seek.value().overloaded);
        // No demand that is served pays for itself within five months.
        const auto sooner = goalSeek(catalogue, plan, {"cost.break_even_months", 5, items, {}, {}});
        QCOMPARE(goalOutcomeName(sooner.value().outcome), std::string_view("none"));
        QVERIFY(sooner.value().unserved);
        // The nearest is where the server is full.
        QVERIFY(std::abs(*sooner.value().nearestAt * 86400 - 4800) < 0.01);
    }
};

QTEST_GUILESS_MAIN(TestGoalSeek)
#include "tst_goal_seek.moc"
