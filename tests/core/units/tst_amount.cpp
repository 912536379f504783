// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/amount.h"

#include <QtTest>

using namespace headroom;

class TestAmount : public QObject {
    Q_OBJECT
private slots:
    void amountsAreReadInSi_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("si");
        QTest::addColumn<int>("dimension");
        // By hand: 1 kWh = 3.6e6 J, 1 GiB = 2^30 B, a planning year has 8,760 h.
        QTest::newRow("watts") << "2.2 kW" << 2200.0 << 0;
        QTest::newRow("bare suffix") << "=3*1.2 MW" << 3.6e6 << 0;
        QTest::newRow("brackets") << "=(1+2)*2 W" << 6.0 << 0;
        QTest::newRow("bytes") << "12 TB" << 12e12 << 1;
        QTest::newRow("binary") << "80 GiB" << 80.0 * 1073741824.0 << 1;
        QTest::newRow("price") << "0.36 USD/kWh" << 1e-7 << 2;
        QTest::newRow("per year") << "12 %/yr" << 0.12 / (8760.0 * 3600.0) << 3;
        QTest::newRow("episodes") << "40k episodes/day" << 40000.0 / 86400.0 << 3;
        QTest::newRow("grouped") << "40 000 /day" << 40000.0 / 86400.0 << 3;
        QTest::newRow("audio") << "3600 audio h/h" << 1.0 << 4;
        QTest::newRow("tokens") << "2 USD/Mtoken" << 2e-6 << 5;
    }
    void amountsAreReadInSi()
    {
        QFETCH(QString, text);
        QFETCH(double, si);
        QFETCH(int, dimension);
        const Dimension dimensions[]{dimensionOf<Power>,          dimensionOf<Bytes>,
                                     dimensionOf<MoneyPerEnergy>, dimensionOf<Frequency>,
                                     dimensionOf<WorkRate>,       dimensionOf<MoneyPerToken>};
        const auto amount = parseAmount(text.toStdString(), dimensions[dimension]);
        QVERIFY2(bool(amount), qPrintable(text));
        QVERIFY2(qAbs(amount.value().value - si) <= qAbs(si) * 1e-12,
                 qPrintable(QString::number(amount.value().value, 'g', 17)));
    }
    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "kW", "1e999 kW", "inf kW", "nan", "12 TB", "3 kWh", "=1/0 kW", "1,5 kW",
                                 "=((((1 kW", "--3 kW", "3 kW extra/"})
            QTest::newRow(text) << QString(text);
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!parseAmount(text.toStdString(), dimensionOf<Power>, "kW"));
    }
    void numbersReadBack()
    {
        for (const double value : {0.1, 1.0 / 3.0, 12345.678, 1e-9, 6.02e23})
            QCOMPARE(std::stod(numberText(value)), value);
    }

    void whatIsCountedHasANameThatReadsBack()
    {
        // "1 111x" would be 1,111 x, "1 k x" 1,000 x; a name of 200 letters leaves no room for its number.
        for (const std::string text : {"1\xc2\xa0"
                                       "111x",
                                       "1 k x*", "1 \xff", "1 +x", "1 a\nb"}) {
            const auto read = parseAmount(text, dimensions::none);
            if (!read)
                continue;
            const auto again =
                parseAmount(amountText(read.value().value, read.value().unit), dimensions::none);
            QVERIFY2(again && again.value() == read.value(), text.c_str());
        }
        QVERIFY(!parseAmount("1\xc2\xa0"
                             "111x",
                             dimensions::none));
        QVERIFY(!parseAmount("1 \xff", dimensions::none));
        QVERIFY(!parseAmount("1 " + std::string(200, 'x'), dimensions::none));
        QVERIFY(static_cast<bool>(parseAmount("64 requests in flight", dimensions::none)));
    }
};

QTEST_GUILESS_MAIN(TestAmount)
#include "tst_amount.moc"
