// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_scenario.h"
#include "core/scenario/edits.h"
#include "core/scenario/spreads.h"
#include "core/storage/scenario_file.h"
#include "core/units/amount.h"
#include "resources/embedded.h"

#include <QtTest>

#include <cmath>

using namespace headroom;

namespace {

Scenario plan()
{
    auto scenario = scenarioFromJson(resources::file("samples/lenovo-2026-a.json"));
    HEADROOM_CHECK(static_cast<bool>(scenario));
    return std::move(scenario).value();
}

bool near(double found, double expected) { return std::abs(found - expected) <= std::abs(expected) * 1e-12; }

/// The sample's electricity is 0.12 USD/kWh, that is 0.12 / 3.6e6 USD/J.
constexpr double perKilowattHour = 1.0 / 3.6e6;

}  // namespace

class TestSpreads : public QObject {
    Q_OBJECT
private slots:
    void textIsReadInTheUnitOfTheInput_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        const auto row = [](const char* text, SpreadKind kind, double low, double high) {
            QTest::newRow(text) << QString(text) << static_cast<int>(kind) << low << high;
        };
        row("0.10..0.14", SpreadKind::Range, 0.10, 0.14);
        row("0.10..0.14 USD/kWh", SpreadKind::Range, 0.10, 0.14);
        row("uniform 0.10 .. 0.14", SpreadKind::Range, 0.10, 0.14);
        row("0.10..0.14 USD/kWh triangular", SpreadKind::Triangular, 0.10, 0.14);
        row("normal 100..140 USD/MWh", SpreadKind::Normal, 0.10, 0.14);
        row("lognormal 0.1 USD/kWh..140 USD/MWh", SpreadKind::Lognormal, 0.10, 0.14);
        row("0.10..0.14 USD/kWh lognormal", SpreadKind::Lognormal, 0.10, 0.14);
        row("-25%..+50%", SpreadKind::Range, 0.09, 0.18);  // 0.12 × 0.75, 0.12 × 1.5
    }
    void textIsReadInTheUnitOfTheInput()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto input = inputAt(plan(), "assumptions.electricity");
        QVERIFY(input);
        const auto spread = parseSpread(text.toStdString(), *input);
        QVERIFY(bool(spread));
        QCOMPARE(static_cast<int>(spread.value().kind), kind);
        QVERIFY(near(spread.value().low, low * perKilowattHour));
        QVERIFY(near(spread.value().high, high * perKilowattHour));
        const auto again = parseSpread(spreadText(spread.value(), input->unit), *input);
        QVERIFY(bool(again));
        QVERIFY(near(again.value().low, spread.value().low) && near(again.value().high, spread.value().high));
        QVERIFY(again.value().kind == spread.value().kind);
    }
    void whatCannotBeASpreadIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char* path, const char* text, Error::Code code) {
            QTest::newRow(text) << QString(path) << QString(text) << static_cast<int>(code);
        };
        row("assumptions.electricity", "0.10", Error::Code::WrongValue);
        row("assumptions.electricity", "..0.14", Error::Code::WrongValue);
        row("assumptions.electricity", "0.14..0.10", Error::Code::WrongValue);
        row("assumptions.electricity", "0.10..0.10", Error::Code::WrongValue);
        row("assumptions.electricity", "0.10..0.14 kW", Error::Code::WrongUnit);
        row("assumptions.electricity", "0.10..0.14 EUR/kWh", Error::Code::WrongCurrency);
        row("assumptions.electricity", "lognormal 0..0.14", Error::Code::WrongValue);
        row("assumptions.electricity", "-1..0.14", Error::Code::OutOfRange);
        row("assumptions.electricity", "20..30", Error::Code::WrongValue);  // the plan's own lies far below
        row("assumptions.electricity", "triangular 20..30", Error::Code::WrongValue);
        row("assumptions.pue", "0.9..1.5", Error::Code::OutOfRange);  // a PUE is at least 1
        row("assumptions.nothing", "1..2", Error::Code::UnknownField);
        row("info.title", "a..b", Error::Code::UnknownField);
    }
    void whatCannotBeASpreadIsRefused()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(int, code);
        const auto set = setSpreadByPath(plan(), path.toStdString(), text.toStdString());
        QVERIFY(!set);
        QCOMPARE(static_cast<int>(set.error().code), code);
        QVERIFY(set.error().place.starts_with(path.toStdString()));
    }
    void aSpreadSurvivesBothFormsAndNothingElseChanges()
    {
        const Scenario before = plan();
        const auto rack = before.racks.front();
        const std::string price =
            "placement." + std::to_string(rack->placements.front().id.number) + ".price";
        auto after = setSpreadByPath(before, "assumptions.electricity", "lognormal 0.0999..0.1437");
        QVERIFY(bool(after));
        if (inputAt(before, price)) {
            after = setSpreadByPath(after.value(), price, "-20%..+30%");
            QVERIFY(bool(after));
        }
        QVERIFY(!(after.value() == before));
        const auto fromText = scenarioFromJson(toJson(after.value()));
        QVERIFY(bool(fromText));
        QVERIFY(fromText.value() == after.value());
        const auto fromImage = scenarioFromImage(scenarioImage(after.value()));
        QVERIFY(bool(fromImage));
        QVERIFY(fromImage.value() == after.value());
        auto cleared = setSpreadByPath(after.value(), "assumptions.electricity", "");
        QVERIFY(bool(cleared));
        if (inputAt(before, price))
            cleared = setSpreadByPath(cleared.value(), price, " ");
        QVERIFY(cleared.value() == before);
    }
    void onlyVariedInputsAreListed()
    {
        auto varied = setSpreadByPath(plan(), "assumptions.electricity", "0.1..0.2");
        QVERIFY(bool(varied));
        QVERIFY(variedInputs(plan()).empty());
        const auto inputs = variedInputs(varied.value());
        QCOMPARE(inputs.size(), std::size_t(1));
        QCOMPARE(inputs[0].path, std::string("assumptions.electricity"));
        QCOMPARE(inputs[0].unit, std::string("USD/kWh"));
        QVERIFY(near(inputs[0].value, 0.12 * perKilowattHour));
        QVERIFY(allInputs(plan()).size() > 10);
    }
    void everyInputIsFoundByItsPathAndCanBeSet()
    {
        const Scenario before = plan();
        for (const InputView& input : allInputs(before)) {
            const auto found = inputAt(before, input.path);
            QVERIFY2(found && found->value == input.value, input.path.c_str());
            const auto same = setValue(before, input.path, input.value, {});
            QVERIFY2(bool(same), input.path.c_str());
            QCOMPARE(inputAt(same.value(), input.path)->value, input.value);
            QCOMPARE(inputAt(same.value(), input.path)->unit, input.unit);
        }
    }
    void aDamagedSpreadIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("spread");
        QTest::addColumn<QString>("place");
        QTest::newRow("no object") << "7"
                                   << "/assumptions/electricity/spread";
        QTest::newRow("kind") << R"({"kind":"wild","low":"0.1","high":"0.2"})"
                              << "/assumptions/electricity/spread/kind";
        QTest::newRow("low missing") << R"({"kind":"range","high":"0.2"})"
                                     << "/assumptions/electricity/spread";
        QTest::newRow("unit") << R"({"kind":"range","low":"0.1 kW","high":"0.2"})"
                              << "/assumptions/electricity/spread/low";
        QTest::newRow("turned") << R"({"kind":"range","low":"0.3","high":"0.2"})"
                                << "assumptions.electricity";
        QTest::newRow("unknown key") << R"({"kind":"range","low":"0.1","high":"0.2","mode":"0.1"})"
                                     << "/assumptions/electricity/spread";
    }
    void aDamagedSpreadIsRefusedWithItsPlace()
    {
        QFETCH(QString, spread);
        QFETCH(QString, place);
        std::string text(resources::file("samples/lenovo-2026-a.json"));
        const std::string key = "\"electricity\":{";
        const std::size_t at =
            text.find(key) == std::string::npos ? text.find("\"electricity\": {") : text.find(key);
        QVERIFY(at != std::string::npos);
        text.insert(text.find('{', at) + 1, "\"spread\":" + spread.toStdString() + ",");
        const auto opened = scenarioFromJson(text);
        QVERIFY(!opened);
        QCOMPARE(opened.error().place, place.toStdString());
    }
};

QTEST_GUILESS_MAIN(TestSpreads)
#include "tst_spreads.moc"
