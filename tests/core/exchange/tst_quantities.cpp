// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_fields.h"
#include "core/exchange/json_scenario.h"
#include "core/scenario/edits.h"

#include <QTest>

#include <bit>
#include <cstdint>
#include <random>

using namespace headroom;

namespace {

/// What the file says of a quantity that somebody typed as `text`.
QString written(const char* text, Dimension dimension)
{
    const auto amount = parseAmount(text, dimension);
    if (!amount)
        return QStringLiteral("refused");
    std::string out;
    writeInput(out, {.amount = amount.value(), .source = {}, .date = {}});
    return QString::fromStdString(out);
}

QString inputOf(const char* text)
{
    return QStringLiteral(R"({"value":"%1","kind":"assumption"})").arg(QString::fromUtf8(text));
}

}  // namespace

/// What a person typed is what the file says, digit by digit, and the file gives back the same double.
class QuantityTest : public QObject {
    Q_OBJECT
private slots:
    void whatWasTypedIsWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("electricity") << QByteArray("0.12 USD/kWh") << 0;
        QTest::newRow("electricity in euro") << QByteArray("0.28 EUR/kWh") << 0;
        QTest::newRow("cooling") << QByteArray("0.18 USD/kWh") << 0;
        QTest::newRow("power") << QByteArray("2.2 kW") << 1;
        QTest::newRow("power in watts") << QByteArray("350 W") << 1;
        QTest::newRow("share per year") << QByteArray("12 %/year") << 2;
        QTest::newRow("share per yr") << QByteArray("9.5 %/yr") << 2;
        QTest::newRow("a third, as far as typed") << QByteArray("0.3333 1/day") << 2;
        QTest::newRow("carbon") << QByteArray("414 g/kWh") << 3;
        QTest::newRow("hourly price") << QByteArray("32.77 USD/h") << 4;
        QTest::newRow("token price") << QByteArray("0.59 USD/Mtoken") << 5;
        QTest::newRow("negative") << QByteArray("-0.07 USD/kWh") << 0;
        QTest::newRow("zero") << QByteArray("0 USD/kWh") << 0;
    }
    void whatWasTypedIsWritten()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        const std::array dimensionsByKind{dimensionOf<MoneyPerEnergy>, dimensionOf<Power>,
                                          dimensionOf<Frequency>,      dimensionOf<MassPerEnergy>,
                                          dimensionOf<MoneyRate>,      dimensionOf<MoneyPerToken>};
        QCOMPARE(written(text.constData(), dimensionsByKind[static_cast<std::size_t>(kind)]),
                 inputOf(text.constData()));
    }

    void everyTypedPriceStaysAsTyped()
    {
        // 0.001 to 2.000 USD/kWh in steps of a tenth of a cent: none may turn into 0.11999999999999998.
        for (int mills = 1; mills <= 2000; ++mills) {
            const std::string text = numberText(mills / 1000.0) + " USD/kWh";
            QCOMPARE(written(text.c_str(), dimensionOf<MoneyPerEnergy>), inputOf(text.c_str()));
        }
    }

    void theSameDoubleComesBack()
    {
        // Doubles that nobody typed, such as results of "=1/3": whatever is written must read back bit by bit.
        std::mt19937_64 random(20261121);
        std::uniform_real_distribution<double> exponent(-12, 12);
        for (int i = 0; i < 5000; ++i) {
            const double si = std::pow(10.0, exponent(random));
            std::string out;
            writeInput(out, {.amount = {si, dimensionOf<MoneyPerEnergy>, "USD/kWh", {}},
                             .kind = InputKind::Fact,
                             .source = "somebody",
                             .date = Date{2026, 2, 4}});
            const auto parts =
                readInput(nlohmann::json::parse(out), dimensionOf<MoneyPerEnergy>, std::string_view());
            QVERIFY2(static_cast<bool>(parts), out.c_str());
            QCOMPARE(std::bit_cast<std::uint64_t>(parts.value().amount.value),
                     std::bit_cast<std::uint64_t>(si));
        }
    }

    void anInputWithoutAUnitKeepsItsValue()
    {
        // A bare 10000 would be read as 10,000 kW, a bare 0.8 as 0.8 %.
        Input<Power> power;
        power.value = watts(10000);
        std::string out = "{";
        writeField(out, "feed_rating", power);
        QCOMPARE(QString::fromStdString(out), QStringLiteral(R"({"feed_rating":)") + inputOf("10 kW"));
        Input<Ratio> share;
        share.value = ratio(0.8);
        out = "{";
        writeField(out, "planning_share", share);
        QCOMPARE(QString::fromStdString(out), QStringLiteral(R"({"planning_share":)") + inputOf("0.8 1"));
        Input<Ratio> read;
        QVERIFY(static_cast<bool>(readField(read, nlohmann::json("0.8 1"), "%")));
        QCOMPARE(read.value.value(), 0.8);
    }

    void anExactValueThatContradictsTheTextIsRefused()
    {
        // 0.12 USD/kWh are 3.33e-8 USD/J; 4e-8 is another price.
        const auto parts = readInput(nlohmann::json::parse(R"({"value":"0.12 USD/kWh","exact":4e-8})"),
                                     dimensionOf<MoneyPerEnergy>, std::string_view());
        QVERIFY(!parts);
        QCOMPARE(parts.error().code, Error::Code::WrongValue);
    }

    void aPlanSaysWhatWasTyped()
    {
        auto plan =
            setByPath(emptyScenario("USD", Date{2026, 11, 21}), "assumptions.electricity", "0.12 USD/kWh");
        QVERIFY(static_cast<bool>(plan));
        const QString text = QString::fromStdString(toJson(plan.value()));
        QVERIFY2(text.contains(QStringLiteral("\"electricity\": {\"value\":\"0.12 USD/kWh\"")) ||
                     text.contains(QStringLiteral("\"electricity\":{\"value\":\"0.12 USD/kWh\"")),
                 qPrintable(text.left(800)));
    }
};

QTEST_GUILESS_MAIN(QuantityTest)
#include "tst_quantities.moc"
