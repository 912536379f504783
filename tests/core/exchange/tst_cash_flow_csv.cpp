// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/exchange/cash_flow_csv.h"
#include "tests/support/money_plan.h"

#include <QMap>
#include <QStringList>
#include <QTest>

using namespace headroom;
using test::given;

namespace {

struct Row {
    QString category, currency, sum;
    QVector<double> amounts;
    bool figures = true;
};

QMap<QString, QVector<Row>> rowsOf(const QStringList& lines)
{
    QMap<QString, QVector<Row>> rows;
    for (const QString& line : lines.mid(1)) {
        if (line.isEmpty())
            continue;
        const QStringList cells = line.split(',');
        Row row{cells[1], cells[2], cells[3], {}};
        for (const QString& cell : cells.mid(4)) {
            row.figures = row.figures && !cell.isEmpty();
            row.amounts.push_back(cell.toDouble());
        }
        rows[cells[0]].push_back(row);
    }
    return rows;
}

}  // namespace

/// Cash flows as a sheet: what its rows and columns add up to.
class TestCashFlowCsv : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();
    QStringList sheet(const Scenario& plan, CashPeriod period) const
    {
        const Results results = evaluate(m_catalogue, plan);
        return QString::fromStdString(cashFlowCsv(plan, results.cost.economics, period)).split('\n');
    }

private slots:
    void aYearIsTwelvePlanningMonths()
    {
        // Three at the start, then 1, 2, … 13: 78 in the first year, 13 in the second.
        std::vector<Money> months{money(3)};
        for (int i = 1; i <= 13; ++i)
            months.push_back(money(i));
        const auto years = inPeriods(months, CashPeriod::Year);
        QCOMPARE(years.size(), std::size_t(3));
        NEAR(years[0].value(), 3);
        NEAR(years[1].value(), 78);
        NEAR(years[2].value(), 13);
        NEAR(soFar(years).back().value(), 94);
        QVERIFY(inPeriods({}, CashPeriod::Year).empty());
        QCOMPARE(inPeriods({money(5)}, CashPeriod::Year).size(), std::size_t(1));
    }

    void thePurchaseStandsAtTheStartAndRentInEachMonth()
    {
        const auto rows = rowsOf(sheet(test::ownAgainstCloud(), CashPeriod::Month));
        QCOMPARE(rows["own"].first().category, "purchase");
        NEAR(rows["own"].first().amounts.first(), 50000);
        NEAR(rows["own"].first().amounts.at(1), 0);
        // 7.50 an hour for 730 hours.
        NEAR(rows["cloud"].first().amounts.at(1), 5475);
        NEAR(rows["cloud"].last().amounts.last(), 60 * 5475);
        QCOMPARE(rows["cloud"].first().currency, "USD");
    }

    void categoriesSumToTheTotalAndTotalsToTheLastOfTheCumulative()
    {
        for (const CashPeriod period : {CashPeriod::Month, CashPeriod::Year}) {
            const QStringList lines = sheet(test::richPlan(), period);
            // Sixty months or five years, and the start.
            QCOMPARE(lines.first().count(','), period == CashPeriod::Month ? 64 : 9);
            const auto rows = rowsOf(lines);
            QVERIFY(rows.size() >= 3);
            for (const QVector<Row>& option : rows) {
                const Row& total = option[option.size() - 2];
                QCOMPARE(total.category, "total");
                QCOMPARE(option.last().category, "cumulative");
                double all = 0;
                for (qsizetype column = 0; column < total.amounts.size(); ++column) {
                    double categories = 0;
                    for (const Row& row : option.mid(0, option.size() - 2))
                        categories += row.amounts[column];
                    NEAR(categories, total.amounts[column]);
                    all += total.amounts[column];
                    NEAR(option.last().amounts[column], all);
                }
                NEAR(total.sum.toDouble(), all);
            }
        }
    }

    void yearsHoldWhatTheirMonthsHold()
    {
        const auto months = rowsOf(sheet(test::richPlan(), CashPeriod::Month));
        const auto years = rowsOf(sheet(test::richPlan(), CashPeriod::Year));
        double second = 0;
        for (int month = 13; month <= 24; ++month)
            second += months["own"].first().amounts[month];
        NEAR(years["own"].first().amounts[2], second);
    }

    void anUnknownPriceLeavesTheOptionWithoutFigures()
    {
        EconomicsResult economics;
        economics.months = 60;
        economics.options.emplace_back();
        const Scenario plan = test::ownAgainstCloud();
        const QString text = QString::fromStdString(cashFlowCsv(plan, economics, CashPeriod::Year));
        const auto rows = rowsOf(text.split('\n'));
        QCOMPARE(rows["own"].size(), 1);
        QCOMPARE(rows["own"].first().category, "total");
        QVERIFY(!rows["own"].first().figures);
        QVERIFY(rows["own"].first().sum.isEmpty());
        QCOMPARE(rows["own"].first().amounts.size(), 6);
    }
};

QTEST_GUILESS_MAIN(TestCashFlowCsv)
#include "tst_cash_flow_csv.moc"
