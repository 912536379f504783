// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/draw.h"
#include "ui/document/scenario_document.h"
#include "ui/document/selection.h"

#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <qcustomplot.h>

using namespace headroom;
using namespace headroom::ui;

/// QCustomPlot lets nothing that the mouse does reach the widget it lies in unless it is told to.
class ChartMenuTest : public QObject {
    Q_OBJECT
private slots:
    void aRightClickOffersCopyAndExport()
    {
        ScenarioDocument document(support::builtIn(), support::sample("podcast-clips"));
        Selection selection;
        ChartView view(drawCumulative, document, selection, nullptr);
        view.resize(420, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        int offered = 0;
        QTimer look;
        look.setInterval(20);
        connect(&look, &QTimer::timeout, this, [&offered] {
            if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
                offered = static_cast<int>(menu->actions().size());
                menu->close();
            }
        });
        look.start();
        // As the window system sends it: a click sent to the widget itself asks for no menu.
        QTest::mouseClick(view.windowHandle(), Qt::RightButton, {}, view.rect().center());
        QTRY_COMPARE(offered, 3);
    }
};

QTEST_MAIN(ChartMenuTest)
#include "tst_chart_menu.moc"
