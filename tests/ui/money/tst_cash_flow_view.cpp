// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample.h"
#include "ui/money/cash_flow_view.h"

#include <qcustomplot.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace headroom;
using namespace headroom::ui;

/// The sheet in the window shows what evaluation worked out, and gives it away unrounded.
class TestCashFlowView : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<CashFlowView> m_view;

    const OptionResult& result(CostOption option) const
    {
        return *m_document->results().cost.economics.find(option);
    }
    const QAbstractItemModel& sheet() const { return *m_view->findChild<QTableView*>()->model(); }
    double amount(int row, int column) const
    {
        return sheet().index(row, column).data(CashFlowModel::AmountRole).toDouble();
    }
    int rowNamed(const QString& name) const
    {
        for (int row = 0; row < sheet().rowCount(); ++row) {
            if (sheet().headerData(row, Qt::Vertical).toString() == name)
                return row;
        }
        return -1;
    }

private slots:
    void init()
    {
        m_document = std::make_unique<ScenarioDocument>(support::builtIn(), support::sample("podcast-clips"));
        m_selection = std::make_unique<Selection>();
        m_view = std::make_unique<CashFlowView>(*m_document, *m_selection);
        m_view->resize(900, 300);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_selection.reset();
        m_document.reset();
    }

    void theSheetShowsTheYearsOfTheOption()
    {
        const auto& flow = result(CostOption::Own).flow;
        // Sum, start, and the years of the horizon: twelve planning months each.
        QCOMPARE(sheet().columnCount(), 2 + static_cast<int>((flow.total.size() - 1 + 11) / 12));
        const int total = rowNamed("Total");
        QCOMPARE(amount(total, 0), result(CostOption::Own).total->value());
        QCOMPARE(amount(total, 1), flow.total.front().value());
        double first = 0;
        for (std::size_t month = 1; month <= 12; ++month)
            first += flow.total[month].value();
        QVERIFY(qAbs(amount(total, 2) - first) < 1e-6);
        QVERIFY(qAbs(amount(rowNamed("Paid so far"), sheet().columnCount() - 1) - amount(total, 0)) < 1e-6);
    }

    void choosingMonthsGivesAColumnForEach()
    {
        m_view->choose(CostOption::Own, CashPeriod::Month);
        QCOMPARE(sheet().columnCount(), static_cast<int>(result(CostOption::Own).flow.total.size()) + 1);
        QCOMPARE(sheet().headerData(2, Qt::Horizontal).toString(), QString("Month 1"));
    }

    void anotherOptionShowsItsOwnRows()
    {
        const CostOption rented = m_document->results().cost.hasCloud ? CostOption::Cloud : CostOption::Api;
        m_view->choose(rented, CashPeriod::Year);
        QCOMPARE(rowNamed("Purchase"), -1);
        QCOMPARE(amount(rowNamed("Total"), 0), result(rented).total->value());
    }

    /// New Music Friday pays for what it sends, by contract, and for nothing else that has no row of its own.
    void aRowIsCalledByWhatIsPaidFor()
    {
        m_view.reset();
        m_document =
            std::make_unique<ScenarioDocument>(support::builtIn(), support::sample("new-music-friday"));
        m_view = std::make_unique<CashFlowView>(*m_document, *m_selection);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QVERIFY(rowNamed("Delivery") >= 0);
        QCOMPARE(rowNamed("Other"), -1);
        QVERIFY(rowNamed("Purchase") >= 0);
        QCOMPARE(rowNamed("Interest"), -1);
        m_view->choose(CostOption::Cloud, CashPeriod::Year);
        QVERIFY(rowNamed("Cloud, storage and data sent out") >= 0 || rowNamed("Cloud, data sent out") >= 0);
    }

    void copyTakesUnroundedFiguresPartedByTabs()
    {
        auto* button = m_view->findChild<QToolButton*>();
        button->click();
        const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
        QCOMPARE(lines.first().split('\t').size(), sheet().columnCount() + 1);
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        const QString total = locale.toString(result(CostOption::Own).total->value(), 'f', 2);
        QCOMPARE(lines.at(rowNamed("Total") + 1).split('\t').at(1), total);
    }

    void exportWritesAllOptions()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath("flow.csv");
        QCOMPARE(m_view->exportCsv(name), QString());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("option,category,currency,sum,start,year 1"));
        QVERIFY(text.contains("\nown,total,"));
        QVERIFY(!m_view->exportCsv(folder.filePath("absent/flow.csv")).isEmpty());
    }

    void theChartDrawsBarsAndTheCourse()
    {
        auto& plot = m_view->findChild<CashFlowChart*>()->plot();
        QTRY_VERIFY(plot.graphCount() >= 1);
        // Of the course the last point is the total.
        QCOMPARE((plot.graph(0)->data()->constEnd() - 1)->value, result(CostOption::Own).total->value());
    }
};

QTEST_MAIN(TestCashFlowView)
#include "tst_cash_flow_view.moc"
