// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/workbench.h"

#include <QTabBar>

using namespace headroom;
using namespace headroom::ui;
using support::Workbench;

class TestArrangements : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("headroom-test");
        QCoreApplication::setApplicationName("arrangements");
        QStandardPaths::setTestModeEnabled(true);
        Theme::apply(*qApp, Scheme::Light);
        Language::apply("en");
    }
    void init() { Workbench::forgetAll(); }

    void anExplainedHeadlineLeavesBothPagesAsTheyWere()
    {
        Workbench bench;
        const auto layout = bench.places();
        QCOMPARE(layout.count("explain"), 0U);
        QCOMPARE(layout.count("catalogue"), 1U);
        bench.clickHeadline(2);
        const auto whatIf = bench.places();
        QCOMPARE(whatIf.count("explain"), 1U);
        QCOMPARE(whatIf.count("catalogue"), 0U);
        QCOMPARE(whatIf.count("history"), 0U);
        for (int round = 0; round < 3; ++round) {
            bench.clickPage("Layout");
            QCOMPARE(bench.places(), layout);
            bench.clickPage("What-if");
            QCOMPARE(bench.places(), whatIf);
        }
    }

    void whatTheUserArrangedOutlivesTheProgram()
    {
        std::map<QString, QRect> layout, whatIf;
        {
            Workbench bench;
            bench.dock("history")->close();
            bench.dock("findings")->close();
            Workbench::settle();
            layout = bench.places();
            bench.clickHeadline(0);
            whatIf = bench.places();
            bench.clickPage("Layout");
            QCOMPARE(bench.places(), layout);
            bench.window.close();
        }
        Workbench again;
        QCOMPARE(again.places(), layout);
        again.clickPage("What-if");
        QCOMPARE(again.places(), whatIf);
    }

    void anArrangementOfOtherDocksIsNotRestored()
    {
        {
            Workbench bench;
            auto* extra = new Dock("extra", new QWidget, &bench.window);
            bench.window.addDockWidget(Qt::RightDockWidgetArea, extra);
            bench.dock("history")->close();
            bench.window.close();
        }
        Workbench again;
        QVERIFY(again.dock("history")->isVisible());
    }

    void resetBringsTheProgramsOwnBack()
    {
        Workbench bench;
        const auto fresh = bench.places();
        bench.dock("memory")->setFloating(true);
        bench.dock("catalogue")->close();
        for (QAction* action : bench.window.actions()) {
            if (action->text() == "&Reset arrangement")
                action->trigger();
        }
        Workbench::settle();
        // What is left over when heights are shared out goes to this dock or that.
        const auto now = bench.places();
        QCOMPARE(now.size(), fresh.size());
        for (const auto& [name, place] : fresh) {
            const QRect grown = place.adjusted(-1, -1, 1, 1), shrunk = place.adjusted(1, 1, -1, -1);
            QVERIFY2(grown.contains(now.at(name)) && now.at(name).contains(shrunk),
                     qPrintable(QString(name)));
        }
    }

    void aLowWindowShowsEveryDockWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x720") << QSize(1280, 720);
        QTest::newRow("1366x768") << QSize(1366, 768);
    }
    void aLowWindowShowsEveryDockWhole()
    {
        QFETCH(const QSize, size);
        Workbench bench("podcast-clips", size);
        for (const char* page : {"Layout", "What-if"}) {
            bench.clickPage(page);
            QCOMPARE(bench.window.size(), size);
            const auto places = bench.places();
            for (const auto& [name, place] : places) {
                QVERIFY2(bench.window.rect().contains(place), qPrintable(name));
                for (const auto& [other, otherPlace] : places)
                    QVERIFY2(name == other || !place.intersects(otherPlace),
                             qPrintable(name + ' ' + other + QDebug::toString(places)));
            }
            for (const QTabBar* tabs : bench.window.findChildren<QTabBar*>()) {
                const bool used = tabs->isVisible() && tabs->parent() == &bench.window && tabs->count() > 1;
                QVERIFY2(!used || bench.window.rect().contains(tabs->geometry()),
                         qPrintable(tabs->tabText(0)));
            }
        }
    }

    void theProgramsOwnArrangementFollowsTheHeight()
    {
        Workbench bench;
        const auto roomy = bench.places();
        QCOMPARE(roomy.count("energy"), 1U);
        bench.window.resize(1280, 720);
        Workbench::settle();
        QCOMPARE(bench.places().count("energy"), 0U);  // behind its neighbour's tab
        QVERIFY(bench.window.tabifiedDockWidgets(bench.dock("load")).contains(bench.dock("energy")));
        bench.window.resize(1440, 900);
        Workbench::settle();
        const auto again = bench.places();
        QCOMPARE(again.size(), roomy.size());
        int above = 0;
        for (const char* chart : {"memory", "load", "energy", "cumulative"}) {
            QCOMPARE(again.count(chart), 1U);
            QVERIFY(again.at(chart).top() > above);
            QVERIFY(again.at(chart).height() >= 120);
            above = again.at(chart).top();
        }
        // What the user has changed stays, at any height.
        bench.dock("history")->close();
        bench.window.resize(1280, 720);
        Workbench::settle();
        QVERIFY(!bench.dock("history")->isVisible());
        QCOMPARE(bench.places().count("energy"), 1U);
    }
};

QTEST_MAIN(TestArrangements)
#include "tst_arrangements.moc"
