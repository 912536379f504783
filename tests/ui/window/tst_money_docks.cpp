// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/workbench.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/charts.h"
#include "ui/studies/goal_seek_dialog.h"
#include "ui/studies/live_studies.h"
#include "ui/studies/regime_view.h"
#include "ui/studies/sensitivity_view.h"
#include "ui/text/text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <qcustomplot.h>

#include <cmath>

using namespace headroom;
using namespace headroom::ui;
using support::Workbench;

/// The docks of money in the real window, worked by mouse and keys on what is drawn.
class TestMoneyDocks : public QObject {
    Q_OBJECT

    template <class View>
    static View& shown(Workbench& bench)
    {
        auto* view = bench.window.findChild<View*>();
        for (QWidget* one = view; one; one = one->parentWidget()) {
            if (auto* dock = qobject_cast<Dock*>(one)) {
                dock->show();
                dock->raise();
            }
        }
        Workbench::settle();
        // A dock behind others or in a low column may be left with a few pixels; charts are judged at a size that people use.
        view->setMinimumSize(420, 300);
        Workbench::settle();
        return *view;
    }
    static QCustomPlot& plotOf(QWidget& view) { return *view.findChild<QCustomPlot*>(); }
    static QPoint pixel(const QCustomPlot& plot, double x, double y)
    {
        return {static_cast<int>(std::lround(plot.xAxis->coordToPixel(x))),
                static_cast<int>(std::lround(plot.yAxis->coordToPixel(y)))};
    }
    static QString toolTipAt(QCustomPlot& plot, QPoint at)
    {
        QToolTip::hideText();
        QTest::mouseMove(&plot, at + QPoint(1, 0));
        QTest::mouseMove(&plot, at);
        return QToolTip::text();
    }
    static void wheel(QCustomPlot& plot, QPoint at, int steps)
    {
        QWheelEvent event(at, plot.mapToGlobal(at), {}, {0, steps * 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&plot, &event);
    }
    static void drag(QCustomPlot& plot, QPoint from, QPoint to)
    {
        QTest::mousePress(&plot, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 5; ++i)
            QTest::mouseMove(&plot, from + (to - from) * i / 5);
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, to);
    }
    static void looksCloser(QCustomPlot& plot)
    {
        QVERIFY(!plot.visibleRegion().isEmpty());
        const QCPRange home = plot.xAxis->range();
        const QPoint middle = plot.axisRect()->center();
        const double under = plot.xAxis->pixelToCoord(middle.x());
        wheel(plot, middle, 3);
        QVERIFY(plot.xAxis->range().size() < 0.6 * home.size());
        // What was under the pointer stays there.
        QVERIFY(std::abs(plot.xAxis->pixelToCoord(middle.x()) - under) < 1e-6 * home.size());
        wheel(plot, middle, -30);
        QCOMPARE(plot.xAxis->range(), home);
        drag(plot, middle, middle + QPoint(60, 40));
        QVERIFY(plot.xAxis->range().size() < 0.5 * home.size());
        QTest::mouseDClick(&plot, Qt::LeftButton, {}, middle);
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, middle);
        QCOMPARE(plot.xAxis->range(), home);
    }
    static void vary(Workbench& bench, const char* path, const char* text)
    {
        QVERIFY(bool(bench.window.document().apply(
            "vary", [&](Scenario plan) { return setSpreadByPath(std::move(plan), path, text); })));
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("headroom-test");
        QCoreApplication::setApplicationName("money-docks");
        QStandardPaths::setTestModeEnabled(true);
        Language::apply("en");
    }
    void init()
    {
        Workbench::forgetAll();
        Theme::apply(*qApp, Scheme::Light);
    }

    void theBreakEvenMarkerIsPulledToAMonthAndTheInputIsFound()
    {
        Workbench bench;
        auto& chart = shown<CumulativeChart>(bench);
        QCustomPlot& plot = chart.plot();
        const ScenarioDocument& document = bench.window.document();
        const CostResult& cost = document.results().cost;
        const double before = cost.breakEvenMonths->value();
        const Scenario planned = document.scenario();
        // The marker stands where the line of owning is in that month.
        const double paid =
            cost.own.capital->value() + cost.own.running->value() * before * cost.month.value();
        const QPoint marker = pixel(plot, before, paid);
        drag(plot, marker, {pixel(plot, 24, 0).x(), marker.y()});

        auto* dialog = bench.window.findChild<GoalSeekDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        const auto* target = dialog->findChild<QLineEdit*>();
        QVERIFY(target);
        const double wanted = QLocale().toDouble(target->text());
        // One pixel is a fraction of a month.
        QVERIFY2(std::abs(wanted - 24) < 0.5, qPrintable(target->text()));
        QPushButton* apply = nullptr;
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == "Apply to the plan")
                apply = button;
        }
        QVERIFY(apply);
        QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), 20000);
        QTest::mouseClick(apply, Qt::LeftButton);
        QVERIFY(std::abs(document.results().cost.breakEvenMonths->value() - wanted) < 1e-4);
        // The dialog says that undo takes it back, so its keys do.
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(document.scenario() == planned);
        QCOMPARE(document.results().cost.breakEvenMonths->value(), before);
    }

    void namesFollowTheirLinesWhenLookedAtCloser()
    {
        Workbench bench;
        auto& chart = shown<CumulativeChart>(bench);
        QCustomPlot& plot = chart.plot();
        const auto nameOfOwn = [&plot]() -> const QCPItemText* {
            for (int i = 0; i < plot.itemCount(); ++i) {
                const auto* words = qobject_cast<const QCPItemText*>(plot.item(i));
                if (words && words->text().startsWith("own"))
                    return words;
            }
            return nullptr;
        };
        QVERIFY(nameOfOwn());
        const QString whole = nameOfOwn()->text();
        const double top = nameOfOwn()->position->value();
        wheel(plot, {plot.axisRect()->left() + 4, plot.axisRect()->bottom() - 4}, 2);
        // The line of owning is straight: its purchase and so much a month.
        const CostResult& cost = bench.window.document().results().cost;
        const double month = plot.xAxis->range().upper;
        QVERIFY(month < 50);
        const double paid =
            cost.own.capital->value() + cost.own.running->value() * month * cost.month.value();
        QVERIFY(std::abs(nameOfOwn()->position->value() - paid) < 1e-6 * paid);
        QCOMPARE(nameOfOwn()->text(), "own\n" + text::number(paid, 0));
        wheel(plot, plot.axisRect()->center(), -30);
        QCOMPARE(nameOfOwn()->text(), whole);
        QCOMPARE(nameOfOwn()->position->value(), top);
    }
    void aHandThatTremblesPullsNothing()
    {
        Workbench bench;
        auto& chart = shown<CumulativeChart>(bench);
        const CostResult& cost = bench.window.document().results().cost;
        const double month = cost.breakEvenMonths->value();
        const double paid =
            cost.own.capital->value() + cost.own.running->value() * month * cost.month.value();
        const QPoint marker = pixel(chart.plot(), month, paid);
        drag(chart.plot(), marker, marker + QPoint(2, 1));
        QVERIFY(!bench.window.findChild<GoalSeekDialog*>());
    }

    void theCumulativeChartTellsMonthAndEachOption()
    {
        Workbench bench;
        auto& chart = shown<CumulativeChart>(bench);
        const double horizon = 60;
        const QString words = toolTipAt(chart.plot(), pixel(chart.plot(), horizon * 0.9, 1000));
        for (const char* one : {"Month 5", "own: ", "cloud, a part: ", "hybrid: ", "USD"})
            QVERIFY2(words.contains(one), qPrintable(words));
        const double owned = bench.window.document().results().cost.own.total->value();
        const QString rule = toolTipAt(chart.plot(), pixel(chart.plot(), 3, owned * 0.65));
        QVERIFY2(rule.contains("Deloitte") && rule.contains("60"), qPrintable(rule));
    }
    void barsTellTheirKindYearAmountAndShare()
    {
        Workbench bench;
        auto& yearly = shown<YearlyCostChart>(bench);
        const OwnCost& own = bench.window.document().results().cost.own;
        // The first bar of the second year is maintenance, at the bottom of the stack since nothing is bought then.
        const double maintenance = own.maintenance->value() * 8760 * 3600;
        const QString words = toolTipAt(yearly.plot(), pixel(yearly.plot(), 1.8, maintenance / 2));
        for (const QString& one :
             {QString("Year 2"), QString("maintenance: ") + QLocale().toString(std::lround(maintenance)),
              QString("% of ")})
            QVERIFY2(words.contains(one), qPrintable(words));
        auto& flow = shown<CashFlowChart>(bench);
        const double bought = own.capital->value();
        const QString start = toolTipAt(flow.plot(), pixel(flow.plot(), -0.5, bought / 2));
        QVERIFY2(start.contains("At the start") && start.contains("Purchase"), qPrintable(start));
        auto& units = shown<UnitCostChart>(bench);
        QVERIFY(units.plot().plottableCount() > 0);
        const auto* bar = qobject_cast<QCPBars*>(units.plot().plottable(0));
        QVERIFY(bar);
        const QString unit = toolTipAt(
            units.plot(), pixel(units.plot(), bar->data()->at(0)->value / 2, bar->data()->at(0)->key));
        QVERIFY2(unit.contains("per ") && unit.contains("USD"), qPrintable(unit));
    }
    void theTornadoTellsBothEnds()
    {
        Workbench bench;
        auto& tornado = shown<SensitivityView>(bench);
        QCustomPlot& plot = plotOf(tornado);
        QTRY_VERIFY_WITH_TIMEOUT(plot.plottableCount() > 0, 30000);
        Workbench::settle();
        const QPoint strongest(plot.axisRect()->center().x(),
                               static_cast<int>(plot.yAxis->coordToPixel(plot.yAxis->range().upper - 0.5)));
        const QString words = toolTipAt(plot, strongest);
        QVERIFY2(words.count("at ") >= 3 && words.contains("today"), qPrintable(words));
    }
    void theWheelLooksCloserAndADoubleClickGoesBack()
    {
        Workbench bench;
        looksCloser(shown<CumulativeChart>(bench).plot());
        looksCloser(shown<YearlyCostChart>(bench).plot());
        looksCloser(shown<CashFlowChart>(bench).plot());
        looksCloser(shown<UnitCostChart>(bench).plot());
        auto& tornado = shown<SensitivityView>(bench);
        QTRY_VERIFY_WITH_TIMEOUT(plotOf(tornado).plottableCount() > 0, 30000);
        Workbench::settle();
        looksCloser(plotOf(tornado));
    }
    void aPartLookedAtStaysWhileThePlanIsEdited()
    {
        Workbench bench;
        auto& chart = shown<CumulativeChart>(bench);
        wheel(chart.plot(), chart.plot().axisRect()->center(), 3);
        const QCPRange part = chart.plot().xAxis->range();
        QVERIFY(bool(bench.window.document().apply("edit", [](Scenario plan) {
            return setByPath(std::move(plan), "assumptions.electricity", "0.3 USD/kWh");
        })));
        QCOMPARE(chart.plot().xAxis->range(), part);
        QTest::keyClick(&chart, Qt::Key_0);
        QCOMPARE(chart.plot().xAxis->range(), QCPRange(0, 60));
    }
    void everyChartIsWrittenInFourForms()
    {
        Workbench bench;
        QTemporaryDir folder;
        QList<QCustomPlot*> plots{&shown<CumulativeChart>(bench).plot(),
                                  &shown<YearlyCostChart>(bench).plot(), &shown<CashFlowChart>(bench).plot(),
                                  &shown<UnitCostChart>(bench).plot()};
        for (QCustomPlot* plot : plots) {
            for (const auto& [suffix, head] :
                 {std::pair("png", "\x89PNG"), {"svg", "<?xml"}, {"pdf", "%PDF"}, {"csv", "series,x,y"}}) {
                const QString name = folder.filePath(QString("chart.") + suffix);
                QFile::remove(name);
                QCOMPARE(exportChart(*plot, name), QString());
                QFile file(name);
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(file.readAll().startsWith(head), suffix);
            }
        }
        const QString csv = chartCsv(*plots[1]);
        QVERIFY2(csv.contains("maintenance,2") || csv.contains("maintenance,1.8"), qPrintable(csv));
        QVERIFY(!exportChart(*plots[0], folder.filePath("none/chart.csv")).isEmpty());
        // Bars of different units share no scale, so their figures are written, not their lengths.
        const QString units = shown<UnitCostChart>(bench).numbers()();
        const OptionResult& own = *bench.window.document().results().cost.economics.find(CostOption::Own);
        QVERIFY2(units.startsWith("unit,option,currency,cost,p10,p90\n"), qPrintable(units));
        QVERIFY2(units.contains("USD," + QString::number(own.perHour->value() * 3600, 'g', 12)),
                 qPrintable(units));
    }
    void theMapTellsACellByMouseAndByKeys()
    {
        Workbench bench;
        auto& view = shown<RegimeView>(bench);
        QCustomPlot& plot = plotOf(view);
        QTRY_VERIFY_WITH_TIMEOUT(view.shown().has_value(), 60000);
        // The picture is laid out with its next painting.
        Workbench::settle();
        (void)toolTipAt(plot, plot.axisRect()->center());
        // What is said in the tip is said to those who cannot see it, too.
        const QString words = view.accessibleDescription();
        for (const char* one : {"Least: ", "USD"})
            QVERIFY2(words.contains(one), qPrintable(words));
        const RegimeMap& map = *view.shown();
        const QString input = view.accessibleDescription().section('\n', 0, 0);
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Left);
        const QString there = view.accessibleDescription();
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(!there.isEmpty() && view.accessibleDescription() != there);
        QVERIFY(map.contenders.size() >= 3);
        QVERIFY(!input.isEmpty());
    }
    void anEditWhileDrawsRunStopsThemAndOnlyTheLastPlanIsAnswered()
    {
        Workbench bench;
        vary(bench, "assumptions.electricity", "0.05..0.4 USD/kWh");
        LiveStudies& studies = *bench.window.findChild<LiveStudies*>();
        QTRY_VERIFY_WITH_TIMEOUT(studies.draws().has_value(), 60000);
        // Typing: each edit drops what was known at once, the last one is answered.
        for (int cents = 20; cents <= 30; ++cents) {
            const std::string text = "0." + std::to_string(cents) + " USD/kWh";
            QVERIFY(bool(bench.window.document().apply("edit", [&](Scenario plan) {
                return setByPath(std::move(plan), "assumptions.cooling_adder", text);
            })));
            QVERIFY(!studies.draws());
            QTest::qWait(60);
        }
        QTRY_VERIFY_WITH_TIMEOUT(studies.draws().has_value(), 60000);
        const auto own = std::find_if(studies.draws()->results.begin(), studies.draws()->results.end(),
                                      [](const ResultBand& band) { return band.result == "cost.own.total"; });
        QCOMPARE(*own->base, bench.window.document().results().cost.own.total->value());
    }
};

QTEST_MAIN(TestMoneyDocks)
#include "tst_money_docks.moc"
