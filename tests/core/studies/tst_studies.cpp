// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/evaluate.h"
#include "core/exchange/json_scenario.h"
#include "core/scenario/edits.h"
#include "core/studies/goal_seek.h"
#include "core/studies/monte_carlo.h"
#include "core/studies/regime_map.h"
#include "core/studies/sensitivity.h"
#include "resources/embedded.h"

#include <QtTest>

#include <cmath>
#include <numbers>

using namespace headroom;

namespace {

/// Lenovo Press LP2368, configuration A: capital 250,141.80 USD, planned power 2.9 kW, 60 months of 730 h; the cloud's rate is
/// stated here, since only what is stated can be varied.
struct Plan {
    Catalogue catalogue;
    Scenario scenario;

    Plan()
    {
        auto built = builtInCatalogue();
        auto read = scenarioFromJson(resources::file("samples/lenovo-2026-a.json"));
        HEADROOM_CHECK(built && read);
        scenario = std::move(read).value();
        catalogue = built.value().overlaidWith(scenario.carried);
        set("cloud.50.rate", "98.32 USD/h");
    }
    void set(const char* path, const char* text)
    {
        auto changed = setByPath(scenario, path, text);
        HEADROOM_CHECK(static_cast<bool>(changed));
        scenario = std::move(changed).value();
    }
    void vary(const char* path, const char* text)
    {
        auto changed = setSpreadByPath(scenario, path, text);
        HEADROOM_CHECK(static_cast<bool>(changed));
        scenario = std::move(changed).value();
    }
};

constexpr double hour = 3600;
constexpr double hoursPlanned = 5 * 8760.0;
constexpr double capital = 250141.8;
/// Running by hand: 250,141.8 · 12 % / 8,760 + 2.9 · (0.12 + 0.18) + 1,500 / 720 USD/h.
const double running = capital * 0.12 / 8760 + 2.9 * 0.30 + 1500.0 / 720;

bool near(double found, double expected, double relative = 1e-9)
{
    return std::abs(found - expected) <= relative * std::abs(expected);
}
#define NEAR(found, expected)                                                                                \
    QVERIFY2(near(found, expected),                                                                          \
             qPrintable(QStringLiteral("%1, not %2").arg(found, 0, 'g', 12).arg(expected, 0, 'g', 12)))

const ResultBand* bandOf(const MonteCarlo& run, const char* name)
{
    for (const ResultBand& band : run.results) {
        if (band.result == name)
            return &band;
    }
    return nullptr;
}

void expectSame(const Results& a, const Results& b)
{
    Scenario ids;
    for (const DeploymentResult& one : a.deployments)
        ids.deployments.emplace_back().id = one.id;
    for (const WorkloadResult& one : a.workloads)
        ids.workloads.emplace_back().id = one.id;
    for (const NamedResult& one : namedResults(ids)) {
        const auto x = one.of({}, a);
        const auto y = one.of({}, b);
        QVERIFY2(x == y, one.name.data());
    }
    QVERIFY(cumulativeOwn(a.cost, 60) == cumulativeOwn(b.cost, 60));
    QVERIFY(cumulativeCloud(a.cost, 60) == cumulativeCloud(b.cost, 60));
    QVERIFY(cumulativeApi(a.cost, 60) == cumulativeApi(b.cost, 60));
}

}  // namespace

namespace {

std::string winner(const RegimeMap& map, const Win& win)
{
    return win.best ? contenderName(map.contenders[*win.best]) : std::string("none");
}

}  // namespace

class TestStudies : public QObject {
    Q_OBJECT
private slots:
    void everyInputOfEverySampleGivesWhatAFullEvaluationGives()
    {
        const auto built = builtInCatalogue();
        QVERIFY(bool(built));
        for (const std::string_view name : resources::names("samples/")) {
            auto read = scenarioFromJson(resources::file(name));
            QVERIFY(bool(read));
            const Scenario& plan = read.value();
            const Catalogue catalogue = built.value().overlaidWith(plan.carried);
            std::vector<std::string> paths;
            std::vector<double> values;
            for (const InputView& input : allInputs(plan)) {
                if (paths.size() < 150) {
                    paths.push_back(input.path);
                    values.push_back(input.value);
                }
            }
            auto varied = VariedPlan::make(catalogue, plan, paths);
            QVERIFY(bool(varied));
            expectSame(varied.value()->base(), evaluate(catalogue, plan));
            // One at a time, and the next starts from where the last one left the caches.
            for (std::size_t i = 0; i < paths.size(); ++i) {
                const InputView input = varied.value()->inputs()[i];
                const double before = values[i];
                values[i] = std::clamp(before * 1.07, input.range.smallest, input.range.largest);
                const auto changed = setValue(plan, paths[i], values[i], {});
                QVERIFY2(bool(changed), paths[i].c_str());
                expectSame(varied.value()->at(values), evaluate(catalogue, changed.value()));
                const Results whole = evaluate(catalogue, varied.value()->scenario());
                QCOMPARE(varied.value()->at(values).findings.size(), whole.findings.size());
                values[i] = before;
            }
            expectSame(varied.value()->at(values), evaluate(catalogue, plan));
        }
    }
    void theTornadoIsSortedAndItsEndsAreTheArithmetic()
    {
        Plan plan;
        plan.vary("assumptions.electricity", "0.10..0.16 USD/kWh");
        plan.vary("cloud.50.rate", "-40%..+10%");
        plan.vary("assumptions.rack_fee", "1000..2000 USD");
        const auto study = sensitivity(plan.catalogue, plan.scenario, *findNamedResult("cost.own.total"));
        QVERIFY(bool(study));
        NEAR(*study.value().base, capital + running * hoursPlanned);
        const auto& swings = study.value().swings;
        QCOMPARE(swings.size(), std::size_t(3));
        // 1,000 USD a month of 720 h beats 0.06 USD/kWh at 2.9 kW: 1.389 against 0.174 USD/h. The cloud moves nothing.
        QCOMPARE(swings[0].input.path, std::string("assumptions.rack_fee"));
        QCOMPARE(swings[1].input.path, std::string("assumptions.electricity"));
        QCOMPARE(swings[2].input.path, std::string("cloud.50.rate"));
        NEAR(*swings[0].atHigh - *swings[0].atLow, 1000.0 / 720 * hoursPlanned);
        NEAR(*swings[1].atLow, capital + (running - 2.9 * 0.02) * hoursPlanned);
        NEAR(*swings[1].atHigh, capital + (running + 2.9 * 0.04) * hoursPlanned);
        QCOMPARE(*swings[2].atHigh, *swings[2].atLow);
    }
    void withoutSpreadsEveryInputMayBeMovedAlike()
    {
        Plan plan;
        const NamedResult result = *findNamedResult("cost.own.total");
        QVERIFY(sensitivity(plan.catalogue, plan.scenario, result).value().swings.empty());
        const auto study = sensitivity(plan.catalogue, plan.scenario, result, 0.2);
        const auto& swings = study.value().swings;
        QVERIFY(swings.size() >= 4);
        const auto fee = std::find_if(swings.begin(), swings.end(), [](const Swing& swing) {
            return swing.input.path == "assumptions.rack_fee";
        });
        QVERIFY(fee != swings.end());
        NEAR(*fee->atHigh - *study.value().base, 300.0 / 720 * hoursPlanned);
        // What owning costs does not follow the cloud's rate, so the rate is not listed.
        QVERIFY(std::none_of(swings.begin(), swings.end(),
                             [](const Swing& swing) { return swing.input.path == "cloud.50.rate"; }));
    }
    void theMedianOfALinearModelIsItsValueAtTheMedian()
    {
        Plan plan;
        plan.vary("assumptions.rack_fee", "1000..3000 USD");
        const auto run = monteCarlo(plan.catalogue, plan.scenario, {10000, 7, {"cost.own.total"}});
        QVERIFY(bool(run));
        const ResultBand& own = *bandOf(run.value(), "cost.own.total");
        const double fixed = capital + (running - 1500.0 / 720) * hoursPlanned;
        // One value in each of 10,000 equal parts: percentiles are exact to the width of a part, 0.2 USD of the fee.
        const double part = 0.2 / 720 * hoursPlanned;
        QVERIFY(std::abs(own.p10 - (fixed + 1200.0 / 720 * hoursPlanned)) < part);
        QVERIFY(std::abs(own.p50 - (fixed + 2000.0 / 720 * hoursPlanned)) < part);
        QVERIFY(std::abs(own.p90 - (fixed + 2800.0 / 720 * hoursPlanned)) < part);
        QVERIFY(std::abs(*own.mean - own.p50) < part);
        QCOMPARE(own.known, std::size_t(10000));
    }
    void theBandsOfTheCurvesEndInTheTotalsAndStartWithThePurchase()
    {
        Plan plan;
        plan.vary("assumptions.rack_fee", "triangular 1000..3000 USD");
        plan.vary("cloud.50.rate", "lognormal 80..120 USD/h");
        const auto run =
            monteCarlo(plan.catalogue, plan.scenario, {2000, 3, {"cost.own.total", "cost.cloud.total"}});
        QVERIFY(bool(run));
        const CurveBand& own = run.value().curves[0];
        const CurveBand& cloud = run.value().curves[1];
        QCOMPARE(own.p50.size(), std::size_t(61));
        NEAR(own.p10.front(), capital);
        NEAR(own.p90.front(), capital);
        NEAR(own.p10.back(), bandOf(run.value(), "cost.own.total")->p10);
        NEAR(own.p90.back(), bandOf(run.value(), "cost.own.total")->p90);
        NEAR(cloud.p50.back(), bandOf(run.value(), "cost.cloud.total")->p50);
        // The median of the lognormal is the geometric mean of its ends.
        QVERIFY(near(cloud.p50.back(), std::sqrt(80.0 * 120.0) * hoursPlanned, 1e-3));
        // There is no API in the plan, so that there is no curve of one.
        QVERIFY(std::none_of(run.value().curves.begin(), run.value().curves.end(),
                             [](const CurveBand& one) { return one.option == CostOption::Api; }));
        for (std::size_t month = 0; month < own.p50.size(); ++month)
            QVERIFY(own.p10[month] <= own.p50[month] && own.p50[month] <= own.p90[month]);
    }
    void aUniformPriceGivesUniformYearsAndUnits()
    {
        Plan plan;
        plan.vary("cloud.50.rate", "90..110 USD/h");
        const auto run = monteCarlo(plan.catalogue, plan.scenario, {2000, 3, {"cost.cloud.total"}});
        QVERIFY(run);
        const auto cloud = std::find_if(run.value().years.begin(), run.value().years.end(),
                                        [](const YearBand& one) { return one.option == CostOption::Cloud; });
        QVERIFY(cloud != run.value().years.end());
        QCOMPARE(cloud->years.size(), std::size_t(6));
        // Nothing at the start, then 8,760 h a year at 92, 100 and 108 USD/h.
        QCOMPARE(cloud->years.front().p90, 0.0);
        QVERIFY(near(cloud->years[3].p10, 92 * 8760, 1e-3));
        QVERIFY(near(cloud->years[3].p50, 100 * 8760, 1e-3));
        QVERIFY(near(cloud->startAndFirst.p90, 108 * 8760, 1e-3));
        const auto perHour =
            std::find_if(run.value().units.begin(), run.value().units.end(), [](const UnitBand& one) {
                return one.option == CostOption::Cloud && one.unit == CostUnit::Hour;
            });
        QVERIFY(perHour != run.value().units.end());
        QVERIFY(near(perHour->band.p10 * hour, 92, 1e-3));
        // What is not varied does not spread: owning's year is running · 8,760 h.
        const YearBand& own = run.value().years.front();
        QVERIFY(near(own.years[0].p10, capital) && near(own.years[0].p90, capital));
        QVERIFY(near(own.years[2].p10, running * 8760));
    }

    void theSameSeedGivesTheSameAnswer()
    {
        Plan plan;
        plan.vary("assumptions.electricity", "0.05..0.25 USD/kWh");
        plan.vary("cloud.50.rate", "normal 60..120 USD/h");
        const auto answer = [&](std::uint64_t seed) {
            const auto run =
                monteCarlo(plan.catalogue, plan.scenario, {500, seed, {"cost.break_even_months"}});
            return run.value().results.front().p90;
        };
        QCOMPARE(answer(1), answer(1));
        QVERIFY(answer(1) != answer(2));
    }
    void aBreakEvenThatNeverComesCountsAsLaterThanAnyOther()
    {
        Plan plan;
        // Running one's own takes 6.38 USD/h: below that owning never pays. Half of the range lies below.
        const double high = 2 * running;
        plan.set("cloud.50.rate", "6 USD/h");
        plan.vary("cloud.50.rate", ("0.." + std::to_string(high)).c_str());
        const auto run = monteCarlo(plan.catalogue, plan.scenario, {1000, 1, {"cost.break_even_months"}});
        QVERIFY(bool(run));
        const ResultBand& band = run.value().results.front();
        QVERIFY(band.never >= 499 && band.never <= 501);
        QVERIFY(std::isinf(band.p90) && !std::isinf(band.p10));
        QVERIFY(band.mean && std::isfinite(*band.mean));
    }
    void aPriceOfTheCatalogueIsSoughtAndTakenIntoThePlan()
    {
        // Only the catalogue knows what the server costs, 250,141.80 USD; with 12 % of it a year for maintenance, 6,250 less
        // are ten thousand less over five years.
        Plan plan;
        const std::string path = "catalogue.servers.lenovo-sr680a-v3-8xh100.price";
        const auto input = studyInputAt(plan.catalogue, plan.scenario, path);
        QVERIFY(input && std::abs(input->value - 250141.80) < 0.005 && input->unit == "USD");
        QVERIFY(!inputAt(plan.scenario, path));
        const double total = evaluate(plan.catalogue, plan.scenario).cost.own.total->value();
        const auto found =
            goalSeek(plan.catalogue, plan.scenario, {"cost.own.total", total - 10000, path, {}, {}});
        QVERIFY(bool(found) && found.value().outcome == GoalOutcome::Found);
        QVERIFY(std::abs(found.value().solutions.front() - 243891.80) < 0.01);
        const auto taken = takeValue(plan.scenario, *input, found.value().solutions.front(), {2026, 11, 21});
        QVERIFY(bool(taken));
        const double after = evaluate(plan.catalogue, taken.value()).cost.own.total->value();
        QVERIFY(std::abs(after - (total - 10000)) < 0.01);
        // Now that the plan states it, it is no longer the catalogue's.
        QVERIFY(!studyInputAt(plan.catalogue, taken.value(), path));
        // And the catalogue that others hold was never moved.
        QVERIFY(std::abs(studyInputAt(plan.catalogue, plan.scenario, path)->value - 250141.80) < 0.005);
    }
    void whatCannotBeStudiedIsRefused()
    {
        Plan plan;
        QCOMPARE(monteCarlo(plan.catalogue, plan.scenario, {}).error().code, Error::Code::WrongValue);
        plan.vary("assumptions.rack_fee", "1000..3000 USD");
        QCOMPARE(monteCarlo(plan.catalogue, plan.scenario, {0, 1, {}}).error().code, Error::Code::OutOfRange);
        QCOMPARE(monteCarlo(plan.catalogue, plan.scenario, {10, 1, {"cost.luck"}}).error().code,
                 Error::Code::WrongValue);
        std::stop_source stopped;
        stopped.request_stop();
        QCOMPARE(monteCarlo(plan.catalogue, plan.scenario, {}, {stopped.get_token(), {}}).error().code,
                 Error::Code::Cancelled);
    }
    void theMapTurnsWhereTheCostsCross()
    {
        Plan plan;
        const MapSide rate{"cloud.50.rate", 0, 40.0 / hour, 80};  // 0.5 USD/h a cell
        const MapSide fee{"assumptions.rack_fee", 0, 10000, 10};
        const auto map = regimeMap(plan.catalogue, plan.scenario, rate, fee, {});
        QVERIFY(bool(map));
        QCOMPARE(winner(map.value(), map.value().today), std::string("own"));
        for (std::size_t row = 0; row < 10; ++row) {
            // Over the horizon owning costs capital / hours + running, the fee at the middle of its row.
            const double own = capital / hoursPlanned + running + (map.value().ys[row] - 1500) / 720;
            for (std::size_t column = 0; column < 80; ++column) {
                const double cloud = map.value().xs[column] * hour;
                // The catalogue's own price, 39.32 USD/h at the least, never wins here but may come second.
                const Win& win = map.value().at(column, row);
                QCOMPARE(winner(map.value(), win), std::string(own <= cloud ? "own" : "cloud"));
                NEAR(win.amount, std::min(own, cloud) * hoursPlanned);
                if (map.value().contenders[*win.second].pricing)
                    continue;
                NEAR(win.margin, std::abs(own - cloud) * hoursPlanned);
            }
        }
    }
    void aMapOutsideWhatItsInputsAllowIsRefused()
    {
        Plan plan;
        const MapSide pue{"assumptions.pue", 0.5, 2, 10};
        const MapSide fee{"assumptions.rack_fee", 0, 10000, 10};
        const auto map = regimeMap(plan.catalogue, plan.scenario, pue, fee, {});
        QVERIFY(!map);
        QCOMPARE(map.error().code, Error::Code::OutOfRange);
        QCOMPARE(map.error().place, std::string("assumptions.pue"));
        QVERIFY(!regimeMap(plan.catalogue, plan.scenario, fee, fee, {}));
        QVERIFY(!regimeMap(plan.catalogue, plan.scenario, {"assumptions.rack_fee", 0, 10, 0},
                           {"assumptions.pue", 1, 2, 10}, {}));
    }
    void theRateAtWhichOwningPaysOffInTimeIsTheClosedForm()
    {
        Plan plan;
        // capital / (cloud - running) = 12 · 730 h
        const auto seek =
            goalSeek(plan.catalogue, plan.scenario, {"cost.break_even_months", 12, "cloud.50.rate", {}, {}});
        QVERIFY(bool(seek));
        QCOMPARE(goalOutcomeName(seek.value().outcome), std::string_view("found"));
        QVERIFY(near(seek.value().solutions.front() * hour, running + capital / (12 * 730), 1e-8));
    }
    void theTariffAtWhichRentingCatchesUpIsTheClosedForm()
    {
        Plan plan;
        plan.set("cloud.50.rate", "15 USD/h");
        // capital + (other + 2.9 · e) · hours = 15 · hours
        const double other = running - 2.9 * 0.12;
        const double expected = (15 - capital / hoursPlanned - other) / 2.9;
        const auto seek =
            goalSeek(plan.catalogue, plan.scenario, {"cost.saving", 0, "assumptions.electricity", {}, {}});
        QCOMPARE(goalOutcomeName(seek.value().outcome), std::string_view("found"));
        QVERIFY(near(seek.value().solutions.front() * 3.6e6, expected, 1e-8));
    }
    void goalsThatCannotBeReachedAreToldApart()
    {
        Plan plan;
        const auto outcome = [&](Goal goal) {
            const auto seek = goalSeek(plan.catalogue, plan.scenario, goal);
            return seek ? goalOutcomeName(seek.value().outcome) : std::string_view("refused");
        };
        // Owning costs at least its purchase, whatever electricity costs.
        QCOMPARE(outcome({"cost.own.total", 100000, "assumptions.electricity", {}, {}}),
                 std::string_view("none"));
        QCOMPARE(outcome({"cost.own.total", 600000, "cloud.50.rate", {}, {}}), std::string_view("unmoved"));
        QCOMPARE(outcome({"cost.api.total", 600000, "cloud.50.rate", {}, {}}), std::string_view("unknown"));
        QCOMPARE(outcome({"cost.luck", 1, "cloud.50.rate", {}, {}}), std::string_view("refused"));
        QCOMPARE(outcome({"cost.saving", 0, "cloud.51.rate", {}, {}}), std::string_view("refused"));
        QCOMPARE(outcome({"cost.saving", 0, "assumptions.pue", 0.5, 2}), std::string_view("refused"));
    }
    void theOwnValueOfAnInputIsFoundAgain()
    {
        Plan plan;
        for (const char* path : {"assumptions.electricity", "assumptions.cooling_adder",
                                 "assumptions.rack_fee", "assumptions.maintenance"}) {
            const InputView input = *inputAt(plan.scenario, path);
            const double target = *findNamedResult("cost.own.total")
                                       ->of(plan.scenario, evaluate(plan.catalogue, plan.scenario));
            const auto seek =
                goalSeek(plan.catalogue, plan.scenario, {"cost.own.total", target, path, {}, {}});
            QCOMPARE(seek.value().solutions.size(), std::size_t(1));
            QVERIFY2(near(seek.value().solutions.front(), input.value, 1e-7), path);
        }
    }
};

QTEST_GUILESS_MAIN(TestStudies)
#include "tst_studies.moc"
