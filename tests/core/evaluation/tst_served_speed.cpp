// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/results/ways.h"
#include "core/scenario/edits.h"
#include "tests/support/sample.h"

#include <QTest>

#include <algorithm>

using namespace headroom;

namespace {

Scenario conversation() { return headroom::support::sample("azure-conversation"); }

Results evaluated(const Scenario& plan)
{
    return evaluate(headroom::support::builtIn()->overlaidWith(plan.carried), plan);
}

bool speedIsMissing(const Results& results)
{
    return std::any_of(results.findings.begin(), results.findings.end(), [](const Finding& found) {
        return found.code == FindingCode::NoPerformanceData && found.subject.section == "deployment";
    });
}

}  // namespace

/// What is known of a speed before anything is said of it.
class TestServedSpeed : public QObject {
    Q_OBJECT
private slots:
    void whatHasASpeedServes()
    {
        const Results results = evaluated(conversation());
        QVERIFY(!speedIsMissing(results) && ownServes(results));
    }
    void answersOfNoTokensHaveNoKnownSpeed()
    {
        Scenario plan = conversation();
        plan.workloads.front().outputTokens.value = tokens(0);
        const Results results = evaluated(plan);
        QVERIFY(!results.deployments.front().acceleratorRate);
        QVERIFY(speedIsMissing(results));
        QVERIFY(!ownServes(results) && !servesDemand(CostOption::Own, results));
        QVERIFY(cheapestOption(results) != CostOption::Own);
    }
    void aModelOfUnknownShapeHasNoKnownSpeed()
    {
        Scenario plan = conversation();
        plan.deployments.front().model = "deepseek-ai/DeepSeek-V4-Flash";
        const Results results = evaluated(plan);
        QVERIFY(speedIsMissing(results) && !ownServes(results));
        QVERIFY(cheapestOption(results) != CostOption::Own);
    }
    void whatAsksForNothingLacksNoSpeed()
    {
        Scenario plan = conversation();
        plan.deployments.front().model = "deepseek-ai/DeepSeek-V4-Flash";
        plan.workloads.front().items.value = perSecond(0);
        QVERIFY(!speedIsMissing(evaluated(plan)));
    }
};

QTEST_GUILESS_MAIN(TestServedSpeed)
#include "tst_served_speed.moc"
