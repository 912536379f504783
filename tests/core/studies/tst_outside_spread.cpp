// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_scenario.h"
#include "core/studies/outside_spread.h"
#include "resources/embedded.h"

#include <QtTest>

using namespace headroom;

namespace {

constexpr double perKilowattHour = 1.0 / 3.6e6;

/// The sample's electricity is 0.12 USD/kWh.
Scenario planWith(SpreadKind kind, double low, double high)
{
    auto read = scenarioFromJson(resources::file("samples/lenovo-2026-a.json"));
    HEADROOM_CHECK(static_cast<bool>(read));
    Scenario plan = std::move(read).value();
    plan.assumptions.electricity.spread =
        Spread<MoneyPerEnergy>{kind, MoneyPerEnergy::from_value(low * perKilowattHour),
                               MoneyPerEnergy::from_value(high * perKilowattHour)};
    return plan;
}

}  // namespace

class TestOutsideSpread : public QObject {
    Q_OBJECT
private slots:
    void aSpreadThatLeavesOutThePlansValueIsFound_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("found");
        const auto row = [](const char* name, SpreadKind kind, double low, double high, int found) {
            QTest::newRow(name) << static_cast<int>(kind) << low << high << found;
        };
        row("below", SpreadKind::Range, 0.05, 0.11, 1);
        row("above", SpreadKind::Triangular, 0.13, 0.2, 1);
        row("beside P90", SpreadKind::Normal, 0.05, 0.1, 1);
        row("beside P10", SpreadKind::Lognormal, 0.15, 0.3, 1);
        row("inside", SpreadKind::Range, 0.1, 0.14, 0);
        row("at its low end", SpreadKind::Triangular, 0.12, 0.2, 0);
        row("at its high end", SpreadKind::Range, 0.1, 0.12, 0);
    }
    void aSpreadThatLeavesOutThePlansValueIsFound()
    {
        QFETCH(int, kind);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, found);
        const auto outside = inputsOutsideSpread(planWith(static_cast<SpreadKind>(kind), low, high));
        QCOMPARE(static_cast<int>(outside.size()), found);
        if (found > 0)
            QCOMPARE(outside.front().path, std::string("assumptions.electricity"));
    }
    void aFileWithSuchASpreadStillOpens()
    {
        const Scenario plan = planWith(SpreadKind::Range, 0.05, 0.11);
        const auto again = scenarioFromJson(toJson(plan));
        QVERIFY(bool(again));
        QCOMPARE(inputsOutsideSpread(again.value()).size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestOutsideSpread)
#include "tst_outside_spread.moc"
