// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/erlang.h"
#include "core/evaluation/formulas_capacity.h"
#include "tests/support/expression.h"

#include <QTest>

#include <cmath>

using namespace headroom;

class TestErlang : public QObject {
    Q_OBJECT
private slots:
    void oneServerWaitsAsOftenAsItIsBusy()
    {
        // M/M/1: the chance of waiting is the load itself.
        QVERIFY(std::abs(erlangC(1, 0.3) - 0.3) < 1e-15);
        QVERIFY(std::abs(erlangC(1, 0.95) - 0.95) < 1e-15);
    }

    void twoServersHalfLoaded()
    {
        // c = 2, a = 1: sum of the states below is 1 + 1 = 2, the top is (1/2) · 2/(2-1) = 1; 1/(2+1).
        QVERIFY(std::abs(erlangC(2, 1) - 1.0 / 3.0) < 1e-15);
    }

    void threeServersByHand()
    {
        // c = 3, a = 2: below 1 + 2 + 2 = 5, top (8/6) · 3/(3-2) = 4; 4/9.
        QVERIFY(std::abs(erlangC(3, 2) - 4.0 / 9.0) < 1e-15);
    }

    void thereIsNoWaitWithoutLoadAndNoEndAtFullLoad()
    {
        QCOMPARE(erlangC(5, 0), 0.0);
        QCOMPARE(erlangC(5, 5), 1.0);
        QCOMPARE(erlangC(5, 9), 1.0);
        QCOMPARE(erlangC(0, 1), 1.0);
    }

    void manyServersNeitherOverflowNorDrift()
    {
        for (const double servers : {10.0, 100.0, 1000.0, 5000.0}) {
            for (const double occupancy : {0.5, 0.8, 0.95, 0.99, 0.999}) {
                const double load = servers * occupancy;
                const double expected = test::erlangByDefinition(servers, load);
                QVERIFY2(std::abs(erlangC(servers, load) - expected) <= 1e-7 * expected + 1e-25,
                         qPrintable(QString::number(servers) + ' ' + QString::number(occupancy)));
            }
        }
    }

    /// Two places, an arrival a second. Alone a request takes 0.5 s, two together 1.5 s each: states 1, 0.5 and 0.375, then three
    /// quarters of the one before: 1.5 of 3 wait.
    void serviceThatSlowsWithItsNumberByHand()
    {
        QVERIFY(std::abs(erlangC(2, 1.5, 1.0) - 0.5) < 1e-15);
        // Without growth c = 2, a = 1.5: 1 + 1.5, top (1.125) · 2/(0.5) = 4.5; 4.5/7.
        QVERIFY(std::abs(erlangC(2, 1.5) - 4.5 / 7) < 1e-15);
    }

    void theTailOfOneServerIsExponential()
    {
        // M/M/1, service 1 s, load 0.8: P(W > t) = 0.8 exp(-0.2 t) = 0.05 at t = ln(16)/0.2 = 13.8629436 s.
        const Duration wait =
            formulas::waitP95.compute(ratio(0.8), seconds(1), ratio(1), ratio(1), ratio(0.8));
        QVERIFY(std::abs(wait.value() - 13.862943611) < 1e-8);
    }

    /// M/D/1 by Erlang (1909): P(W <= t) = (1 - a) sum over k <= t of exp(a (t - k)) (-a (t - k))^k / k!, service 1 s. It reaches
    /// 0.95 at 4.103 s for a = 0.7, 6.620 s for 0.8 and 14.129 s for 0.9.
    void itemsThatAreAlikeWaitAsErlangFound()
    {
        const auto exact = [](double load, double time) {
            double sum = 0, factorial = 1;
            for (int k = 0; k <= static_cast<int>(time); factorial *= ++k)
                sum += std::exp(load * (time - k)) * std::pow(-load * (time - k), k) / factorial;
            return (1 - load) * sum;
        };
        for (const auto& [load, time] :
             {std::pair(0.7, 4.103), std::pair(0.8, 6.620), std::pair(0.9, 14.129)}) {
            QVERIFY(std::abs(exact(load, time) - 0.95) < 1e-4);
            const double wait =
                formulas::waitP95.compute(ratio(load), seconds(1), ratio(0), ratio(1), ratio(load)).value();
            QVERIFY2(std::abs(wait / time - 1) < 0.08, qPrintable(QString::number(wait)));
        }
        // The mean that the tail stands for is Pollaczek and Khinchine's: a / (2 (1 - a)) = 2 s at 0.8.
        const double wait =
            formulas::waitP95.compute(ratio(0.8), seconds(1), ratio(0), ratio(1), ratio(0.8)).value();
        QVERIFY(std::abs(0.8 * wait / std::log(0.8 / 0.05) - 2) < 1e-9);
    }

    void rareWaitsAreNone()
    {
        // 4 % wait at all, so 95 % do not.
        QCOMPARE(formulas::waitP95.compute(ratio(0.04), seconds(1), ratio(1), ratio(10), ratio(5)).value(),
                 0.0);
        QCOMPARE(formulas::waitP95.compute(ratio(0), seconds(1), ratio(1), ratio(10), ratio(5)).value(), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestErlang)
#include "tst_erlang.moc"
