// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/normal.h"
#include "core/studies/root.h"
#include "core/studies/sampling.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace headroom;

namespace {

constexpr InputRange anything{0, 1e30};

bool near(double found, double expected, double relative = 1e-9)
{
    return std::abs(found - expected) <= relative * std::max(1.0, std::abs(expected));
}

}  // namespace

class TestSampling : public QObject {
    Q_OBJECT
private slots:
    void eachPartOfEachInputIsHitOnce()
    {
        constexpr std::size_t draws = 1000, inputs = 7;
        const auto numbers = latinHypercube(draws, inputs, 42);
        QCOMPARE(numbers.size(), draws * inputs);
        for (std::size_t input = 0; input < inputs; ++input) {
            std::vector<int> hits(draws, 0);
            for (std::size_t draw = 0; draw < draws; ++draw) {
                const double u = numbers[draw * inputs + input];
                QVERIFY(u > 0.0 && u < 1.0);
                ++hits[static_cast<std::size_t>(u * static_cast<double>(draws))];
            }
            QVERIFY(std::all_of(hits.begin(), hits.end(), [](int n) { return n == 1; }));
        }
    }
    void theSameSeedGivesTheSameNumbersAndAnotherOthers()
    {
        QVERIFY(latinHypercube(100, 3, 5) == latinHypercube(100, 3, 5));
        QVERIFY(latinHypercube(100, 3, 5) != latinHypercube(100, 3, 6));
    }
    void inputsAreDrawnInOrdersOfTheirOwn()
    {
        // The correlation of two independent orders of n = 10,000 has a standard deviation of 1/sqrt(n-1) = 0.01.
        constexpr std::size_t draws = 10000;
        const auto numbers = latinHypercube(draws, 2, 1);
        double sum = 0;
        for (std::size_t i = 0; i < draws; ++i)
            sum += (numbers[2 * i] - 0.5) * (numbers[2 * i + 1] - 0.5);
        QVERIFY(std::abs(sum / static_cast<double>(draws) * 12) < 0.05);
    }
    void normalQuantilesAreThoseOfTheTables()
    {
        // Abramowitz and Stegun, table 26.5 and 26.6
        QVERIFY(near(normalQuantile(0.5), 0.0, 1e-15));
        QVERIFY(near(normalQuantile(0.9), 1.2815515655446004, 1e-14));
        QVERIFY(near(normalQuantile(0.975), 1.959963984540054, 1e-14));
        QVERIFY(near(normalQuantile(0.001), -3.090232306167813, 1e-13));
    }
    void quantilesOfEachKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("expected");
        const auto row = [](const char* name, SpreadKind kind, double share, double expected) {
            QTest::newRow(name) << static_cast<int>(kind) << share << expected;
        };
        // From 10 to 40 with the plan's value 20.
        row("range, a tenth", SpreadKind::Range, 0.1, 13.0);
        row("range, half", SpreadKind::Range, 0.5, 25.0);
        // Triangle: a third of the area lies below the peak, (20-10)/(40-10).
        row("triangle, its peak", SpreadKind::Triangular, 1.0 / 3.0, 20.0);
        // Below the peak u = (x-10)²/(30·10): x = 10 + sqrt(0.12·300) = 16.
        row("triangle, below", SpreadKind::Triangular, 0.12, 16.0);
        // Above it 1-u = (40-x)²/(30·20): x = 40 - sqrt(0.06·600) = 34.
        row("triangle, above", SpreadKind::Triangular, 0.94, 34.0);
        row("normal, P50 is the middle", SpreadKind::Normal, 0.5, 25.0);
        // Lognormal: the median is the geometric mean of the ends, sqrt(10·40) = 20.
        row("lognormal, P10", SpreadKind::Lognormal, 0.1, 10.0);
        row("lognormal, P50", SpreadKind::Lognormal, 0.5, 20.0);
        row("lognormal, P90", SpreadKind::Lognormal, 0.9, 40.0);
    }
    void quantilesOfEachKind()
    {
        QFETCH(int, kind);
        QFETCH(double, share);
        QFETCH(double, expected);
        const Spread<double> spread{static_cast<SpreadKind>(kind), 10, 40};
        const InputRange wide = spread.kind == SpreadKind::Normal ? InputRange{-1e30, 1e30} : anything;
        const double found = quantileOf(spread, 20, wide, share);
        QVERIFY2(near(found, expected, 1e-9), qPrintable(QString::number(found, 'g', 17)));
    }
    void aNormalSpreadStaysInTheRangeOfItsInput()
    {
        // A PUE cannot be below 1: of a normal with P10 = 1.0 and P90 = 1.4 the lowest tenth is cut off.
        const Spread<double> pue{SpreadKind::Normal, 1.0, 1.4};
        const InputRange allowed{1.0, 10.0};
        QVERIFY(quantileOf(pue, 1.2, allowed, 1e-9) >= 1.0);
        // What is left is scaled up: half of it lies below the share 0.1 + 0.9/2 = 0.55 of the whole, and 0.1257 is the
        // normal quantile of 0.55 (Abramowitz and Stegun, table 26.1): 1.2 + 0.1257 · 0.4 / 2.5631.
        QVERIFY(near(quantileOf(pue, 1.2, allowed, 0.5), 1.2 + 0.12566135 * 0.4 / 2.56310313, 1e-7));
    }
    void quantilesRise()
    {
        for (const SpreadKind kind :
             {SpreadKind::Range, SpreadKind::Triangular, SpreadKind::Normal, SpreadKind::Lognormal}) {
            double last = 0;
            for (int i = 1; i < 1000; ++i) {
                const double value = quantileOf({kind, 2, 3}, 2.1, anything, i / 1000.0);
                QVERIFY(value > last);
                last = value;
            }
        }
    }
    void percentilesLieBetweenNeighbours()
    {
        // Type 7 of Hyndman and Fan: of five values the tenth lies at 1 + 4 · 0.1 = 1.4.
        const std::vector<double> sorted{1, 2, 4, 8, 16};
        QCOMPARE(percentile(sorted, 0.1), 1.4);
        QCOMPARE(percentile(sorted, 0.5), 4.0);
        QCOMPARE(percentile(sorted, 0.9), 12.8);
        QCOMPARE(percentile(std::vector<double>{7}, 0.9), 7.0);
        const double never = std::numeric_limits<double>::infinity();
        QCOMPARE(percentile(std::vector<double>{1, never}, 0.5), never);
        QCOMPARE(percentile(std::vector<double>{never, never}, 0.5), never);
    }
    void rootsAreFound_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("expected");
        QTest::newRow("line") << 0 << -3.0 << 10.0 << 2.0;
        QTest::newRow("square root of two") << 1 << 0.0 << 2.0 << std::sqrt(2.0);
        QTest::newRow("steep") << 2 << 0.0 << 50.0 << std::log(3.0);
        QTest::newRow("infinite at one end") << 3 << 1.0 << 5.0 << 1.5;  // 1/(x-1) = 2
    }
    void rootsAreFound()
    {
        QFETCH(int, which);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, expected);
        const auto f = [which](double x) -> std::optional<double> {
            switch (which) {
            case 0: return x - 2;
            case 1: return x * x - 2;
            case 2: return std::exp(x) - 3;
            default: return 1 / (x - 1) - 2;
            }
        };
        const Root root = closeIn(f, {low, *f(low)}, {high, *f(high)});
        QVERIFY2(near(root.at, expected), qPrintable(QString::number(root.at, 'g', 17)));
    }
    void aJumpIsTold()
    {
        const auto step = [](double x) -> std::optional<double> { return x < 3 ? -1.0 : 1.0; };
        const Root root = closeIn(step, {0, -1}, {10, 1});
        QVERIFY(std::abs(root.value) == 1.0);
        QVERIFY(root.low <= 3 && root.high >= 3 && root.high - root.low < 1e-8);
    }
};

QTEST_GUILESS_MAIN(TestSampling)
#include "tst_sampling.moc"
