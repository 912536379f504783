// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_scenario.h"
#include "core/scenario/edits.h"
#include "core/scenario/fields.h"
#include "core/scenario/paths.h"
#include "core/scenario/ranges.h"
#include "core/scenario/validate.h"
#include "core/storage/scenario_file.h"
#include "core/units/amount.h"
#include "tests/support/plan.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::test;

namespace {

constexpr Date today{2026, 11, 21};

/// Says in which unit an input was typed, as every input of a real plan does.
template <class Q>
void sayUnit(Input<Q>& input)
{
    const auto units = unitsFor(dimensionOf<Q>, "USD");
    if (input.value.value() != 0 && dimensionOf<Q> != dimensions::none && !units.empty())
        input.unit = units.front();
}
template <class T>
void sayUnit(T&)
{}
template <class Entity>
void sayUnits(Entity& entity)
{
    describe(entity, [](std::string_view, auto& field) { sayUnit(field); });
}

/// The small plan with one of everything that a path can name.
Scenario fullPlan()
{
    Scenario plan = smallPlan();
    plan.clouds.push_back({CloudId{50},
                           "Rented",
                           "rented",
                           WorkloadId{30},
                           CloudPricing::OnDemand,
                           CloudSizing::Fixed,
                           given(ratio(1)),
                           {}});
    plan.apis.push_back({ApiId{51}, "Bought", "", WorkloadId{30}, {}, {}});
    StaffRole& role = plan.staff.emplace_back();
    role.id = StaffId{52};
    role.name = "Operator";
    role.fullTimeEquivalents = given(ratio(1));
    role.cost = given(moneyPerYear(80000));
    sayUnits(plan.assumptions);
    describeLists(plan, [](std::string_view, auto& list) {
        for (auto& entity : list)
            sayUnits(entity);
    });
    plan.assumptions.planningShare.unit = "%";
    plan.workloads.front().workPerItem.unit = "audio h";
    plan.deployments.front().referenceRate.unit = "audio h/h";
    changeRack(plan, [](Rack& rack) { sayUnits(rack); });
    return plan;
}

Result<Scenario> set(const char* path, const std::string& text, const char* source = "")
{
    return setByPath(fullPlan(), path, text, source, today);
}

/// What a careful, a careless and a hostile user might put into any field.
std::vector<std::string> anyText()
{
    return {"40k episodes/day",
            "64 requests",
            "1111 audio h/h",
            "1111/h",
            "12 frames",
            "$ 2 /h",
            "",
            " ",
            "0",
            "-1",
            "1",
            "1e308",
            "-1e308",
            "1e999",
            "nan",
            "inf",
            "NaN kW",
            "1 kW",
            "1 MWh",
            "1 USD",
            "1 EUR",
            "1 EUR/kWh",
            "=1/0",
            "=0/0",
            "=((((",
            "= ",
            "=3*1.2",
            "12 %",
            "30",
            "20",
            "77",
            "18446744073709551615",
            "18446744073709551616",
            "1.5",
            "1e-300",
            "0.5",
            "0x10",
            "front",
            "rear",
            "rate",
            "bf16",
            "vllm",
            "peak",
            "2026-02-30",
            "2026-11",
            "servers",
            "\xff",
            "\xed\xa0\x80",
            std::string(1, '\0'),
            std::string(200'000, 'x'),
            "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
            "0 0 0",
            "\"},{",
            "'; drop table x",
            "1 2 nan"};
}

std::vector<std::string> everyPath()
{
    std::vector<std::string> paths;
    const Scenario plan = fullPlan();
    const auto all = [&](const std::string& front, const auto& entity) {
        describe(entity,
                 [&](std::string_view name, const auto&) { paths.push_back(front + std::string(name)); });
    };
    all("info.", plan.info);
    all("assumptions.", plan.assumptions);
    all("site.1.", plan.sites.front());
    all("rack.2.", *plan.racks.front());
    all("placement.3.", plan.racks.front()->placements.front());
    all("pool.20.", plan.pools.front());
    all("workload.30.", plan.workloads.front());
    all("deployment.40.", plan.deployments.front());
    all("cloud.50.", plan.clouds.front());
    all("api.51.", plan.apis.front());
    all("staff.52.", plan.staff.front());
    return paths;
}

}  // namespace

/// An input set by its path: the one door for fields of the window, the command line and scripts.
class PathsTest : public QObject {
    Q_OBJECT
private slots:
    void aMisspeltSectionOrFieldIsTold()
    {
        const Error section = parsePath("clouds.50.rate").error();
        QCOMPARE(section.args.at(1), std::string("cloud"));
        const auto field = setByPath(test::smallPlan(), "assumptions.electricty", "0.1 USD/kWh");
        QVERIFY(!field);
        QCOMPARE(field.error().args.at(1), std::string("electricity"));
    }

    void aQuantityIsReadWithItsUnit()
    {
        const Scenario plan = set("assumptions.electricity", "0.28 USD/kWh").value();
        // 0.28 / 3,600,000 a joule
        QVERIFY(std::abs(plan.assumptions.electricity.value.value() - 0.28 / 3.6e6) < 1e-20);
        QCOMPARE(QString::fromStdString(plan.assumptions.electricity.unit), QStringLiteral("USD/kWh"));
        QVERIFY(plan.assumptions.electricity.kind == InputKind::Assumption);
        QCOMPARE(plan.assumptions.electricity.date, today);
    }

    void arithmeticIsReckoned()
    {
        const Scenario plan = set("rack.2.feed_rating", "=3*1.2 kW").value();
        QVERIFY(std::abs(plan.racks.front()->feedRating.value.value() - 3600.0) < 1e-9);
    }

    void aBareNumberTakesTheFieldsUnit()
    {
        Scenario plan = set("placement.3.peak_power", "2.5").value();  // kW, the usual unit of power
        QCOMPARE(plan.racks.front()->placements.front().peakPower->value.value(), 2500.0);
        plan = setByPath(plan, "placement.3.peak_power", "900 W").value();
        plan = setByPath(plan, "placement.3.peak_power", "950").value();  // now W, as last typed
        QCOMPARE(plan.racks.front()->placements.front().peakPower->value.value(), 950.0);
    }

    void onlyASourceMakesAFact()
    {
        const Scenario fact = set("assumptions.pue", "1.3", "measured in October").value();
        QVERIFY(fact.assumptions.pue.kind == InputKind::Fact);
        const Scenario again = setByPath(fact, "assumptions.pue", "1.2", {}, today).value();
        QVERIFY(again.assumptions.pue.kind == InputKind::Assumption);
        QVERIFY(again.assumptions.pue.source.empty());
    }

    void theEmptyTextClearsWhatIsOptional()
    {
        const Scenario with = set("placement.3.peak_power", "2 kW").value();
        const Scenario without = setByPath(with, "placement.3.peak_power", "").value();
        QVERIFY(!without.racks.front()->placements.front().peakPower);
        QVERIFY(!set("assumptions.pue", ""));  // not optional
        QVERIFY(!set("placement.3.pool", "").value().racks.front()->placements.front().pool);
    }

    void wordsNumbersAndReferencesAreSet()
    {
        QVERIFY(set("workload.30.urgency", "batch").value().workloads.front().urgency == Urgency::Batch);
        QCOMPARE(set("deployment.40.tensor_parallel", "8").value().deployments.front().tensorParallel, 8);
        QVERIFY(set("rack.2.height", "47.5 U").value().racks.front()->height == RackUnits{95});
        QCOMPARE(set("info.date", "2026-11").value().info.date, (Date{2026, 11, 0}));
        const Scenario shaped =
            set("workload.30.shape", "1 1 1 1 1 1 1 1 2 2 2 2 2 2 2 2 1 1 1 1 1 1 1 1").value();
        QCOMPARE(shaped.workloads.front().shape.size(), 24U);
        std::string week;
        for (int hour = 0; hour < 167; ++hour)
            week += "0.5 ";
        QVERIFY(!set("workload.30.shape", week));  // an hour short of a week
        QCOMPARE(set("workload.30.shape", week + "2").value().workloads.front().shape.size(), 168U);
    }

    void wrongTextIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char* path, const char* text, Error::Code code) {
            QTest::addRow("%s = %s", path, text)
                << QByteArray(path) << QByteArray(text) << static_cast<int>(code);
        };
        using Code = Error::Code;
        row("assumptions.electricity", "0.28 kW", Code::WrongUnit);
        row("assumptions.electricity", "0.28 EUR/kWh", Code::WrongCurrency);
        row("assumptions.electricity", "0.28 USD/kXh", Code::UnknownUnit);
        row("assumptions.electricity", "cheap", Code::NotANumber);
        row("assumptions.electricity", "1e308 USD/kWh", Code::OutOfRange);
        row("assumptions.electricity", "-1 USD/kWh", Code::OutOfRange);
        row("assumptions.planning_share", "0.8", Code::NeedsUnit);  // 80 % or 0.8 %?
        row("finance.discount_rate", "12", Code::NeedsUnit);
        row("finance.tax_rate", "=1/4", Code::NeedsUnit);
        row("assumptions.pue", "0.9", Code::OutOfRange);  // below 1 the cooling would feed the computers
        row("assumptions.pue", "=1/0", Code::OutOfRange);
        row("assumptions.planning_share", "120 %", Code::OutOfRange);
        row("assumptions.pue", "nan", Code::NotANumber);
        row("assumptions.energy_basis", "whatever", Code::WrongValue);
        row("deployment.40.tensor_parallel", "0", Code::OutOfRange);
        row("deployment.40.tensor_parallel", "two", Code::NotANumber);
        row("rack.2.height", "0", Code::OutOfRange);
        row("rack.2.height", "42.3", Code::OutOfRange);
        row("rack.2.site", "77", Code::UnknownItem);
        row("rack.2.site", "", Code::UnknownItem);
        row("placement.3.pool", "77", Code::UnknownItem);
        row("deployment.40.workload", "30x", Code::NotANumber);
        row("rack.2.id", "7", Code::NotPossible);
        row("placement.3.slots", "card", Code::NotPossible);
        row("info.date", "2026-02-30", Code::WrongValue);
        row("workload.30.shape", "1 2 3", Code::WrongValue);
        row("workload.30.shape", "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", Code::WrongValue);
        row("rack.77.height", "42", Code::UnknownItem);
        row("placement.2.name", "x", Code::UnknownItem);  // 2 is a rack
        row("assumptions.colour", "red", Code::UnknownField);
        row("nonsense.pue", "1.2", Code::UnknownField);
        row("", "1", Code::Syntax);
        row(".", "1", Code::Syntax);
        row("assumptions", "1", Code::Syntax);
        row("assumptions.", "1", Code::Syntax);
        row("rack.x.height", "42", Code::Syntax);
        row("rack.-2.height", "42", Code::Syntax);
        row("rack.0.height", "42", Code::Syntax);
        row("rack.99999999999999999999.height", "42", Code::Syntax);
    }
    /// Zero with a date is a statement, and out of range where zero is; zero alone is what nobody stated.
    void aStatedZeroIsInRangeOrRefused()
    {
        Scenario plan = test::smallPlan();
        plan.workloads.front().peakFactor = {};
        QVERIFY(validate(plan));
        plan.workloads.front().peakFactor.date = Date{2026, 11, 20};
        const auto refused = validate(plan);
        QVERIFY(!refused && refused.error().code == Error::Code::OutOfRange);
        QCOMPARE(refused.error().place, std::string("workload.30.peak_factor"));
    }
    void messagesSpeakInTheUnitsOfTheField()
    {
        const auto args = [&](const char* path, const char* text) { return set(path, text).error().args; };
        QCOMPARE(args("finance.discount_rate", "8 %").at(1), std::string("8 %/yr"));
        QCOMPARE(args("assumptions.electricity", "0.28 USD/kXh").at(1), std::string("USD/kWh, USD/MWh"));
        QCOMPARE(args("assumptions.horizon", "100 yr").at(1), std::string("1 h"));
        QCOMPARE(args("assumptions.horizon", "100 yr").at(2), std::string("50 yr"));
        QCOMPARE(args("finance.hardware_life", "0.01 yr").at(1), std::string("1 month"));
        // What is no handy figure in any unit is told in the fewest letters: 7.2 million seconds, and a billionth of a millisecond.
        QCOMPARE(args("assumptions.planning_month", "0.5 ms").at(2), std::string("2000 h"));
        QCOMPARE(args("workload.30.per_token_limit", "0 month").at(1), std::string("1e-12 s"));
        // 2000 % a year is no round binary number.
        const auto beyond = outOfRange(20.0 / (8760 * 3600), inputRange("discount_rate"), "%/yr");
        QCOMPARE(beyond.args.at(0), std::string("2000 %/yr"));
        QCOMPARE(beyond.args.at(2), std::string("1000 %/yr"));
    }
    void aShareIsStatedInPerCentOrAsAPureNumber()
    {
        QCOMPARE(set("finance.tax_rate", "25 %").value().finance.funding.taxRate->value.value(), 0.25);
        QCOMPARE(set("finance.tax_rate", "0.25 1").value().finance.funding.taxRate->value.value(), 0.25);
        QCOMPARE(set("finance.tax_rate", "0").value().finance.funding.taxRate->value.value(), 0.0);
        const auto refused = set("finance.discount_rate", "0.07");
        QVERIFY(!refused);
        QVERIFY(refused.error().args == (std::vector<std::string>{"0.07", "0.07 %/yr", "7 %/yr"}));
    }
    void boundsAreToldInTheUnitGiven()
    {
        const auto args = [](const char* path, const char* value) {
            const auto changed = setByPath(fullPlan(), path, value, {}, today);
            std::vector<std::string> out;
            if (!changed)
                out.assign(changed.error().args.begin(), changed.error().args.end());
            return out;
        };
        // Each in a unit in which it is a round figure that can be read.
        QCOMPARE(args("assumptions.horizon", "200 yr"), (std::vector<std::string>{"200 yr", "1 h", "50 yr"}));
        QCOMPARE(args("assumptions.horizon", "1 s"), (std::vector<std::string>{"1 s", "1 h", "50 yr"}));
        // Nobody comes near the largest price, so it is not told.
        QCOMPARE(args("assumptions.electricity", "-1 USD/kWh"),
                 (std::vector<std::string>{"-1 USD/kWh", "0 USD/kWh", ""}));
        // An example in the field's own unit, not in any of its dimension.
        QCOMPARE(args("finance.discount_rate", "12 kW"), (std::vector<std::string>{"12 kW", "12 %/yr"}));
    }
    void wrongTextIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const Scenario before = fullPlan();
        const auto after = setByPath(before, path.constData(), text.constData(), {}, today);
        QVERIFY(!after);
        QCOMPARE(static_cast<int>(after.error().code), code);
        QVERIFY(path.isEmpty() || !after.error().place.empty());
        QVERIFY(before == fullPlan());
    }

    void theCurrencyDoesNotChangeUnderItsAmounts()
    {
        // 0.12 USD/kWh would silently become 0.12 EUR/kWh.
        const Scenario priced = set("assumptions.electricity", "0.12 USD/kWh").value();
        QVERIFY(!setByPath(priced, "info.currency", "EUR"));
    }

    void whateverIsAcceptedCanBeSavedAndOpened()
    {
        const auto same = scenarioFromJson(toJson(fullPlan()));
        QVERIFY2(static_cast<bool>(same),
                 same ? "" : (same.error().place + " " + same.error().args[0]).c_str());
        QCOMPARE(toJson(same.value()), toJson(fullPlan()));
        QVERIFY(same.value() == fullPlan());
        QStringList lost;
        int accepted = 0;
        for (const std::string& path : everyPath()) {
            for (const std::string& text : anyText()) {
                const auto after = setByPath(fullPlan(), path, text, {}, today);
                if (!after)
                    continue;
                ++accepted;
                const QString what = QString::fromStdString(path + " = " + text.substr(0, 40));
                const auto text1 = scenarioFromJson(toJson(after.value()));
                const auto file = scenarioFromImage(scenarioImage(after.value()));
                if (!validate(after.value()))
                    lost += "not valid: " + what;
                else if (!text1 || !(text1.value() == after.value()))
                    lost += "JSON: " + what;
                else if (!file || !(file.value() == after.value()))
                    lost += "file: " + what;
            }
        }
        QVERIFY(accepted > 300);
        QVERIFY2(lost.isEmpty(), qPrintable(lost.mid(0, 40).join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(PathsTest)
#include "tst_paths.moc"
