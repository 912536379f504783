// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/evaluate.h"
#include "core/exchange/json_scenario.h"
#include "core/scenario/edits.h"
#include "core/scenario/paths.h"
#include "core/studies/goal_seek.h"
#include "core/studies/monte_carlo.h"
#include "core/studies/regime_map.h"
#include "core/studies/study_text.h"
#include "resources/embedded.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace headroom;

namespace {

struct Plan {
    Catalogue catalogue;
    Scenario scenario;

    explicit Plan(const char* sample)
    {
        auto built = builtInCatalogue();
        auto read = scenarioFromJson(resources::file("samples/" + std::string(sample) + ".json"));
        HEADROOM_CHECK(built && read);
        scenario = std::move(read).value();
        catalogue = built.value().overlaidWith(scenario.carried);
    }
    void set(const char* path, const char* text)
    {
        auto changed = setByPath(scenario, path, text);
        HEADROOM_CHECK(static_cast<bool>(changed));
        scenario = std::move(changed).value();
    }
};

constexpr double hoursPlanned = 5 * 8760.0;

std::optional<double> amountOf(const RegimeMap& map, std::size_t cell, std::string_view name)
{
    for (std::size_t i = 0; i < map.contenders.size(); ++i) {
        if (contenderName(map.contenders[i]) == name)
            return map.amount(cell, i);
    }
    return std::nullopt;
}

bool near(std::optional<double> found, double expected)
{
    return found && std::abs(*found - expected) <= 1e-9 * std::abs(expected);
}

}  // namespace

/// Who takes part in a comparison, by what, and what they cost.
class TestContenders : public QObject {
    Q_OBJECT
private slots:
    void aPlanThatDiscountsIsComparedAtPresentCost()
    {
        Plan plan("podcast-clips");
        plan.set("finance.discount_rate", "8 %/yr");
        QCOMPARE(comparedName(decidedBy(plan.scenario)), std::string("present_cost"));
        plan.set("finance.discount_rate", "0 %/yr");
        QCOMPARE(comparedName(decidedBy(plan.scenario)), std::string("total"));
    }

    void everyPricingOfTheCatalogueTakesPart()
    {
        // Lenovo Press LP2368, table 4: Azure ND96isr H100 v5 at 98.32 USD/h on demand, 62.92, 43.16 and 39.32 reserved for 1, 3
        // and 5 years; one instance around the clock for five years of 8,760 h.
        Plan plan("lenovo-2026-a");
        const auto map = regimeMap(plan.catalogue, plan.scenario, {"cloud.50.count", 0.5, 1.5, 1},
                                   {"assumptions.electricity", 0, 1e-7, 1}, {});
        QVERIFY(bool(map));
        QVERIFY(near(amountOf(map.value(), 0, "cloud"), 98.32 * hoursPlanned));
        QVERIFY(near(amountOf(map.value(), 0, "cloud_reserved_1"), 62.92 * hoursPlanned));
        QVERIFY(near(amountOf(map.value(), 0, "cloud_reserved_3"), 43.16 * hoursPlanned));
        QVERIFY(near(amountOf(map.value(), 0, "cloud_reserved_5"), 39.32 * hoursPlanned));
        // On demand is what the plan pays already; nobody knows a spot price.
        QVERIFY(!amountOf(map.value(), 0, "cloud_on_demand"));
        QVERIFY(!amountOf(map.value(), 0, "cloud_spot"));
    }
    void aRateStatedLeavesTheCatalogueToCompeteWithIt()
    {
        Plan plan("lenovo-2026-a");
        plan.set("cloud.50.rate", "5 USD/h");
        const auto map = regimeMap(plan.catalogue, plan.scenario, {"cloud.50.rate", 0, 20 / 3600.0, 2},
                                   {"assumptions.pue", 1, 2, 1}, {});
        QVERIFY(bool(map));
        QVERIFY(near(amountOf(map.value(), 0, "cloud"), 5 * hoursPlanned));
        QVERIFY(near(amountOf(map.value(), 1, "cloud"), 15 * hoursPlanned));
        for (const std::size_t cell : {0, 1})
            QVERIFY(near(amountOf(map.value(), cell, "cloud_on_demand"), 98.32 * hoursPlanned));
    }
    void ownHardwareThatDoesNotServeTakesNoPart()
    {
        // 40,000 episodes a day need less than 24.45 of the 25 accelerators, 60,000 and 80,000 one and a half times and twice as many. The
        // cloud of the plan does the transcription; while it leaves the highlights out it takes no part.
        Plan plan("podcast-clips");
        const auto part = regimeMap(plan.catalogue, plan.scenario,
                                    {"workload.30.items", 30000 / 86400.0, 90000 / 86400.0, 1},
                                    {"assumptions.electricity", 0, 1e-7, 1}, {});
        QVERIFY(bool(part) && !amountOf(part.value(), 0, "cloud"));
        std::erase_if(plan.scenario.deployments,
                      [](const Deployment& one) { return one.workload != WorkloadId{30}; });
        const double day = 86400;
        const auto map =
            regimeMap(plan.catalogue, plan.scenario, {"workload.30.items", 30000 / day, 90000 / day, 3},
                      {"assumptions.electricity", 0, 1e-7, 1}, {});
        QVERIFY(bool(map));
        QVERIFY(amountOf(map.value(), 0, "own"));
        QVERIFY(!map.value().overloaded[0]);
        for (const std::size_t cell : {1, 2}) {
            QVERIFY(!amountOf(map.value(), cell, "own"));
            QVERIFY(amountOf(map.value(), cell, "cloud"));
            QVERIFY(map.value().overloaded[cell]);
        }
    }
    void leavingOneOutLetsTheNextWin()
    {
        Plan plan("lenovo-2026-a");
        auto found = regimeMap(plan.catalogue, plan.scenario, {"cloud.50.count", 0.5, 1.5, 1},
                               {"assumptions.electricity", 0, 1e-7, 1}, {});
        RegimeMap map = std::move(found).value();
        const auto best = [&](const Win& win) { return contenderName(map.contenders[*win.best]); };
        QCOMPARE(best(map.today), std::string("own"));
        map.leaveOut({{CostOption::Own}, {CostOption::Hybrid}});
        QCOMPARE(best(map.at(0, 0)), std::string("cloud_reserved_5"));
        QCOMPARE(contenderName(map.contenders[*map.at(0, 0).second]), std::string("cloud_reserved_3"));
        QVERIFY(near(map.at(0, 0).margin, (43.16 - 39.32) * hoursPlanned));
        QCOMPARE(best(map.today), std::string("cloud_reserved_5"));
        map.leaveOut({});
        QCOMPARE(best(map.today), std::string("own"));
    }
    void aHybridThatOwnsAllIsNoWayOfItsOwn()
    {
        // The plan's own servers work cheaper than any cloud, so the cheapest hybrid owns everything.
        Plan plan("lenovo-2026-a");
        const auto map = regimeMap(plan.catalogue, plan.scenario, {"cloud.50.count", 0.5, 1.5, 1},
                                   {"assumptions.electricity", 0, 1e-7, 1}, {});
        const Win& win = map.value().at(0, 0);
        QVERIFY(map.value().contenders[*win.second].option != CostOption::Hybrid);
        QVERIFY(win.margin > 1e5);
    }
    void comparingByTheHourIsComparingByTheTotal()
    {
        // Money costs nothing here, so an hour of an option is its total over the hours planned.
        Plan plan("lenovo-2026-a");
        const MapSide count{"cloud.50.count", 0.05, 0.5, 8}, tariff{"assumptions.electricity", 0, 1e-6, 8};
        const auto total = regimeMap(plan.catalogue, plan.scenario, count, tariff, {});
        const auto hour =
            regimeMap(plan.catalogue, plan.scenario, count, tariff, *readCompared("per_hour", plan.scenario));
        QVERIFY(total && hour);
        for (std::size_t cell = 0; cell < total.value().wins.size(); ++cell) {
            QVERIFY(total.value().wins[cell].best == hour.value().wins[cell].best);
            QVERIFY(
                near(hour.value().wins[cell].amount * 3600 * hoursPlanned, total.value().wins[cell].amount));
        }
    }
    void whatIsSaidNotToMoveCloudsDoesNot()
    {
        for (const char* sample : {"podcast-clips", "lenovo-2026-a", "ai-dj", "azure-conversation"}) {
            Plan plan(sample);
            const Results before = evaluate(plan.catalogue, plan.scenario);
            for (const InputView& input : allInputs(plan.scenario)) {
                const InputPath where = parsePath(input.path).value();
                if (movesClouds(where.section, where.field))
                    continue;
                const auto moved =
                    setValue(plan.scenario, input.path,
                             std::clamp(input.value * 1.1, input.range.smallest, input.range.largest), {});
                QVERIFY(bool(moved));
                const Results after = evaluate(plan.catalogue, moved.value());
                QVERIFY2(before.cost.cloudTotal == after.cost.cloudTotal, input.path.c_str());
            }
        }
    }
    void deploymentsAndWorkloadsHaveResultsOfTheirOwn()
    {
        Plan plan("azure-conversation");
        const Results results = evaluate(plan.catalogue, plan.scenario);
        const DeploymentResult& one = results.deployments.front();
        const std::string id = std::to_string(one.id.number);
        const auto first = findNamedResult("deployment." + id + ".first_token");
        QVERIFY(first && one.firstToken);
        QCOMPARE(*first->of(plan.scenario, results), one.firstToken->value());
        QVERIFY(!findNamedResult("deployment." + id + ".luck"));
        QVERIFY(!findNamedResult("deployment.x.first_token"));
        QVERIFY(!findNamedResult("deployment.7"));
        // A deployment that no plan has is unknown, not an error.
        QVERIFY(!findNamedResult("deployment.999999.first_token")->of(plan.scenario, results));
        // All that a study lists is found again by its name.
        for (const NamedResult& listed : namedResults(plan.scenario))
            QVERIFY2(findNamedResult(listed.name).has_value(), listed.name.c_str());
    }
    void aGoalOutOfReachTellsWhatComesClosest()
    {
        // At no price of electricity does owning cost less than with free electricity.
        Plan plan("lenovo-2026-a");
        const auto seek =
            goalSeek(plan.catalogue, plan.scenario, {"cost.own.total", 1, "assumptions.electricity", {}, {}});
        QVERIFY(bool(seek));
        QCOMPARE(goalOutcomeName(seek.value().outcome), std::string_view("none"));
        QCOMPARE(*seek.value().nearestAt, 0.0);
        QCOMPARE(*seek.value().nearest, *seek.value().least);
    }
    void bandsComeForEveryOption()
    {
        Plan plan("podcast-clips");
        auto varied = setSpreadByPath(plan.scenario, "assumptions.electricity", "0.05..0.4");
        QVERIFY(bool(varied));
        const auto run = monteCarlo(plan.catalogue, varied.value(), {200, 1, {}});
        QVERIFY(bool(run));
        const Results base = evaluate(plan.catalogue, plan.scenario);
        QVERIFY(base.cost.economics.find(CostOption::Hybrid));
        for (const OptionResult& option : base.cost.economics.options) {
            const auto curve =
                std::find_if(run.value().curves.begin(), run.value().curves.end(),
                             [&](const CurveBand& band) { return band.option == option.option; });
            QVERIFY(curve != run.value().curves.end());
            QCOMPARE(curve->p10.size(), option.flow.total.size());
            QVERIFY(curve->p10.back() <= curve->p90.back());
        }
    }
    void theCsvOfAMapHasARowForEachCell()
    {
        Plan plan("lenovo-2026-a");
        const auto map = regimeMap(plan.catalogue, plan.scenario, {"cloud.50.count", 0.5, 1.5, 3},
                                   {"assumptions.electricity", 0, 1e-7, 2}, {});
        const QStringList lines =
            QString::fromStdString(mapCsv(plan.scenario, map.value())).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 7);
        QVERIFY(lines[0].startsWith("cloud.50.count,assumptions.electricity [USD/kWh],cheapest,runner_up,"
                                    "amount [USD],margin [USD],own [USD],cloud [USD]"));
        QVERIFY(lines[2].startsWith("1,0.09,own,"));
        for (const QString& line : lines)
            QCOMPARE(line.count(','), lines[0].count(','));
    }

    void whatIsRefusedNeverWins()
    {
        // Six runs a year cost half as much rented, and the cloud is refused at any price.
        Plan plan("airgap-finetune");
        const auto map = regimeMap(plan.catalogue, plan.scenario, {"assumptions.electricity", 0, 1e-7, 3},
                                   {"assumptions.maintenance", 1e-9, 4e-9, 3}, {});
        QVERIFY(bool(map));
        for (std::size_t i = 0; i < map.value().contenders.size(); ++i)
            QCOMPARE(map.value().refused[i], map.value().contenders[i].option == CostOption::Cloud);
        for (const Win& win : map.value().wins)
            QVERIFY(win.best && map.value().contenders[*win.best].option == CostOption::Own);
        // It is told all the same: 4.848 / 8 instances at 63.296 USD/h, as the golden plan has it.
        QVERIFY(std::abs(*amountOf(map.value(), 0, "cloud") - 1680000) < 1);
        plan.scenario.clouds.front().refused.clear();
        const auto open = regimeMap(plan.catalogue, plan.scenario, {"assumptions.electricity", 0, 1e-7, 3},
                                    {"assumptions.maintenance", 1e-9, 4e-9, 3}, {});
        QVERIFY(bool(open));
        QVERIFY(open.value().contenders[*open.value().today.best].option == CostOption::Cloud);
    }

    void drawsCountOnlyWhatIsPermitted()
    {
        Plan plan("airgap-finetune");
        auto varied = setSpreadByPath(plan.scenario, "assumptions.electricity", "0.05..0.4");
        QVERIFY(bool(varied));
        const auto run = monteCarlo(plan.catalogue, varied.value(), {100, 1, {"cost.cloud.total"}});
        QVERIFY(bool(run));
        QCOMPARE(run.value().results.front().known, std::size_t(100));
        QCOMPARE(run.value().cheapest[static_cast<std::size_t>(CostOption::Own)], std::size_t(100));
    }

    void drawsThatDoNotServeSaveNothing()
    {
        // 40,000 episodes a day need 24.45 of the 25 accelerators, so 40,900 are served: (40,900 - 20,000) / 40,000 of the draws.
        Plan plan("podcast-clips");
        auto varied = setSpreadByPath(plan.scenario, "workload.30.items", "20000..60000 1/day");
        QVERIFY(bool(varied));
        const auto run = monteCarlo(
            plan.catalogue, varied.value(),
            {1000, 1, {"cost.own.total", "cost.saving", "cost.break_even_months", "cost.cloud.total"}});
        QVERIFY(bool(run));
        const double served = 1 - static_cast<double>(run.value().overloaded) / 1000;
        QVERIFY(std::abs(served - 0.5225) < 0.0015);
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(run.value().results[i].known + run.value().overloaded, std::size_t(1000));
        QCOMPARE(run.value().results[3].known, std::size_t(1000));
    }

    void aGoalBeyondWhatIsServedIsNotReached()
    {
        // Break-even within five months would take three times the demand that the plan's accelerators serve.
        Plan plan("podcast-clips");
        const auto seek = goalSeek(plan.catalogue, plan.scenario,
                                   {"cost.break_even_months", 5, "workload.30.items", {}, {}});
        QVERIFY(bool(seek));
        QVERIFY(seek.value().solutions.empty() && seek.value().unserved);
        QVERIFY(*seek.value().nearestAt <= 40900 / 86400.0 * 1.001);
    }
};

QTEST_GUILESS_MAIN(TestContenders)
#include "tst_contenders.moc"
