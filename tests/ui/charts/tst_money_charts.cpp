// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "tests/support/money_plan.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/draw.h"

#include <QTest>
#include <qcustomplot.h>

using namespace headroom;
using namespace headroom::ui;

namespace {

/// A chart drawn from a plan, with what stands in it.
struct Drawn {
    Catalogue catalogue = test::smallCatalogue();
    Scenario plan;
    Results results;
    QCustomPlot plot;
    ChartCaption caption;

    explicit Drawn(Scenario scenario) : plan(std::move(scenario)), results(evaluate(catalogue, plan))
    {
        plot.resize(420, 400);
    }
    ChartInput input() const
    {
        return {.catalogue = catalogue, .scenario = plan, .now = results, .colours = Theme::now()};
    }
    QStringList words() const
    {
        QStringList all;
        for (int i = 0; i < plot.itemCount(); ++i) {
            if (const auto* text = qobject_cast<const QCPItemText*>(const_cast<QCustomPlot&>(plot).item(i)))
                all << text->text();
        }
        return all;
    }
    template <class T>
    int plottables() const
    {
        int count = 0;
        for (int i = 0; i < plot.plottableCount(); ++i)
            count += qobject_cast<T*>(const_cast<QCustomPlot&>(plot).plottable(i)) != nullptr;
        return count;
    }
    int lines() const
    {
        int count = 0;
        for (int i = 0; i < plot.itemCount(); ++i)
            count += qobject_cast<const QCPItemLine*>(const_cast<QCustomPlot&>(plot).item(i)) != nullptr;
        return count;
    }
};

}  // namespace

/// What the charts of money say of a plan whose figures are known by hand.
class MoneyChartsTest : public QObject {
    Q_OBJECT
private slots:
    void anHourOfTheCloudIsItsPrice()
    {
        Drawn drawn(test::ownAgainstCloud());
        drawn.caption = drawUnitCosts(drawn.plot, drawn.input());
        QVERIFY2(drawn.caption.empty.isEmpty(), qPrintable(drawn.caption.empty));
        // 7.50 an hour, as the plan says; owning 50,000 over 43,800 h and 1.970776 an hour.
        QVERIFY2(drawn.words().contains("7.5 cloud"), qPrintable(drawn.words().join(';')));
        QVERIFY2(drawn.words().contains("3.112 own"), qPrintable(drawn.words().join(';')));
    }

    void aLowDockShowsFewerKindsAndSaysSo()
    {
        Drawn drawn(test::ownAgainstCloud());
        drawn.plot.resize(420, 60);
        drawn.caption = drawUnitCosts(drawn.plot, drawn.input());
        QVERIFY2(drawn.caption.note.contains("more when this panel is higher"),
                 qPrintable(drawn.caption.note));
    }

    void withoutACostThereIsNoBar()
    {
        Drawn drawn(emptyScenario("USD", parseDate("2026-11-20").value()));
        drawn.caption = drawUnitCosts(drawn.plot, drawn.input());
        QVERIFY(!drawn.caption.empty.isEmpty());
        QCOMPARE(drawn.plottables<QCPBars>(), 0);
    }

    void theCourseOfTheCashFlowEndsInTheTotal()
    {
        Drawn drawn(test::ownAgainstCloud());
        drawn.caption = drawCashFlow(drawn.plot, drawn.input());
        const double total = drawn.results.cost.own.total->value();
        NEAR((drawn.plot.graph(0)->data()->constEnd() - 1)->value, total);
        // The break-even is named where it falls within the horizon.
        QVERIFY2(!drawn.words().filter("break-even").isEmpty(), qPrintable(drawn.words().join(';')));
    }

    void spreadsAddWhiskersToBarsOfYears()
    {
        Drawn drawn(test::ownAgainstCloud());
        CostBands bands;
        bands.years.push_back({CostOption::Own, {}, {}, 0, 0});
        for (int year = 0; year <= 5; ++year) {
            bands.years.front().low.push_back(1000);
            bands.years.front().high.push_back(2000);
        }
        ChartInput input = drawn.input();
        drawCashFlow(drawn.plot, input);
        const int before = drawn.lines();
        input.bands = &bands;
        drawn.caption = drawCashFlow(drawn.plot, input);
        // The start and five years.
        QCOMPARE(drawn.lines(), before + 6);
        QVERIFY(drawn.caption.note.contains("P10 to P90"));
        // Their ends are among the exported numbers: of the first year, whose bar stands half a year before its end.
        const QString numbers = chartCsv(drawn.plot);
        QVERIFY2(numbers.contains("paid P10,0.5,1000\n"), qPrintable(numbers));
        QVERIFY2(numbers.contains("paid P90,0.5,2000\n"), qPrintable(numbers));
        drawYearlyCost(drawn.plot, input);
        QVERIFY2(!chartCsv(drawn.plot).contains("own P10,0.8,"),
                 "the first year has no band of its own here");
        bands.years.front().firstLow = 40000;
        bands.years.front().firstHigh = 80000;
        drawYearlyCost(drawn.plot, input);
        const QString years = chartCsv(drawn.plot);
        QVERIFY2(years.contains("own P10,0.8,40000\n") && years.contains("own P90,0.8,80000\n"),
                 qPrintable(years));
    }

    /// Purchase, maintenance, energy and place are what owning of the small plan pays for.
    void theStackedYearsNameWhatIsPaidFor()
    {
        Scenario plan = test::ownAgainstCloud();
        Drawn plain(plan);
        drawYearlyCost(plain.plot, plain.input());
        QVERIFY2(plain.words().contains("purchase"), qPrintable(plain.words().join(';')));
        QVERIFY(!plain.words().contains("capital"));
        plan.finance.running.other = test::given(MoneyRate::from_value(1.0 / 3600.0));
        Drawn more(plan);
        drawYearlyCost(more.plot, more.input());
        QVERIFY2(more.words().contains("other"), qPrintable(more.words().join(';')));
    }

    /// What can be clicked on in a chart of money is explained, each way by its own figure.
    void whatIsDrawnExplainsItself()
    {
        const Scenario plan = test::ownAgainstCloud();
        for (const auto draw : {drawCumulative, drawYearlyCost, drawUnitCosts}) {
            Drawn drawn(plan);
            drawn.caption = draw(drawn.plot, drawn.input());
            QStringList paths;
            for (int i = 0; i < drawn.plot.itemCount(); ++i)
                paths << drawn.plot.item(i)->property("explained").toString();
            for (int i = 0; i < drawn.plot.plottableCount(); ++i)
                paths << drawn.plot.plottable(i)->property("explained").toString();
            paths.removeAll(QString());
            paths.removeDuplicates();
            QVERIFY2(paths.filter("own").size() > 0 && paths.filter("cloud").size() > 0,
                     qPrintable(paths.join(' ')));
            for (const QString& path : paths)
                QVERIFY2(explain(drawn.catalogue, plan, path.toStdString()).root != NodeId::None,
                         qPrintable(path));
        }
    }

    void wordsAtTheEndOfALineAreClickedOn()
    {
        Drawn drawn(test::ownAgainstCloud());
        drawn.caption = drawCumulative(drawn.plot, drawn.input());
        drawn.plot.replot();
        for (int i = 0; i < drawn.plot.itemCount(); ++i) {
            const auto* words = qobject_cast<const QCPItemText*>(drawn.plot.item(i));
            if (!words || !words->text().startsWith("cloud"))
                continue;
            const QPointF middle =
                (words->topLeft->pixelPosition() + words->bottomRight->pixelPosition()) / 2;
            QCOMPARE(explainedAt(drawn.plot, middle), QString("cost.cloud.total"));
            QVERIFY(explainedAt(drawn.plot, QPointF(1, 1)).isEmpty());
            return;
        }
        QFAIL("the cloud's line has no name");
    }
};

QTEST_MAIN(MoneyChartsTest)
#include "tst_money_charts.moc"
