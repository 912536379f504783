// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample.h"
#include "ui/inspectors/plan_outline.h"

#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QtTest>

#include <algorithm>

using namespace headroom;
using namespace headroom::ui;
using Kind = Selection::Kind;

class TestPlanOutline : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<PlanOutline> m_outline;

    const Scenario& plan() const { return m_document->scenario(); }
    QTreeWidgetItem* item(const QString& name) const
    {
        for (QTreeWidgetItemIterator at(m_outline->findChild<QTreeWidget*>()); *at; ++at) {
            if ((*at)->text(0) == name)
                return *at;
        }
        return nullptr;
    }
    void open(Scenario scenario)
    {
        m_outline.reset();
        m_selection.reset();
        m_document = std::make_unique<ScenarioDocument>(support::builtIn(), std::move(scenario));
        m_selection = std::make_unique<Selection>();
        m_outline = std::make_unique<PlanOutline>(*m_document, *m_selection);
        m_outline->resize(240, 600);
        m_outline->show();
        QVERIFY(QTest::qWaitForWindowActive(m_outline.get()));
    }

private slots:
    void init() { open(support::sample("podcast-clips")); }
    void cleanup()
    {
        m_outline.reset();
        m_selection.reset();
        m_document.reset();
    }

    void choosingALineSelectsItAndTheSelectionChoosesTheLine()
    {
        auto* tree = m_outline->findChild<QTreeWidget*>();
        tree->setCurrentItem(item(QString::fromStdString(plan().workloads.front().name)));
        QCOMPARE(m_selection->first(),
                 (Selection::Target{Kind::Workload, plan().workloads.front().id.number, -1}));
        m_selection->set({Kind::Deployment, plan().deployments.front().id.number, -1});
        QCOMPARE(tree->currentItem()->text(0), QString::fromStdString(plan().deployments.front().name));
        m_selection->set({Kind::Rack, plan().racks.front()->id.number, -1});
        QVERIFY(!tree->currentItem());
    }

    void eachKindIsAddedAsOneStepAndSelected_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("site") << static_cast<int>(Kind::Site);
        QTest::newRow("pool") << static_cast<int>(Kind::Pool);
        QTest::newRow("workload") << static_cast<int>(Kind::Workload);
        QTest::newRow("deployment") << static_cast<int>(Kind::Deployment);
        QTest::newRow("cloud") << static_cast<int>(Kind::Cloud);
        QTest::newRow("api") << static_cast<int>(Kind::Api);
        QTest::newRow("staff") << static_cast<int>(Kind::Staff);
    }
    void eachKindIsAddedAsOneStepAndSelected()
    {
        QFETCH(int, kind);
        const Scenario before = plan();
        QSignalSpy refused(m_outline.get(), &PlanOutline::refused);
        m_outline->add(static_cast<Kind>(kind));
        QVERIFY(refused.isEmpty());
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(static_cast<int>(m_selection->first().kind), kind);
        QCOMPARE(m_selection->first().id, before.nextId);
        QVERIFY(m_outline->findChild<QTreeWidget*>()->currentItem());
        m_document->undoStack().undo();
        QVERIFY(plan() == before);
    }

    void whatNeedsAnotherThingFirstIsRefusedInWords()
    {
        open(emptyScenario("EUR", {2026, 11, 21}));
        QSignalSpy refused(m_outline.get(), &PlanOutline::refused);
        m_outline->add(Kind::Deployment);
        QCOMPARE(refused.count(), 1);
        QVERIFY(!refused.front().front().toString().isEmpty());
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void theDeleteKeyRemovesWhatNothingNeeds()
    {
        auto* tree = m_outline->findChild<QTreeWidget*>();
        const std::size_t clouds = plan().clouds.size();
        tree->setCurrentItem(item(QString::fromStdString(plan().clouds.front().name)));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Delete);
        QCOMPARE(plan().clouds.size(), clouds - 1);
        m_document->undoStack().undo();
        QCOMPARE(plan().clouds.size(), clouds);
    }

    void whatIsInUseIsNotRemoved()
    {
        auto* tree = m_outline->findChild<QTreeWidget*>();
        QSignalSpy refused(m_outline.get(), &PlanOutline::refused);
        const std::size_t pools = plan().pools.size();
        tree->setCurrentItem(item(QString::fromStdString(plan().pools.front().name)));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Delete);
        QCOMPARE(plan().pools.size(), pools);
        QCOMPARE(refused.count(), 1);
    }

    void theAddButtonOffersEveryKind()
    {
        const auto buttons = m_outline->findChildren<QToolButton*>();
        const auto add = std::find_if(buttons.begin(), buttons.end(),
                                      [](const QToolButton* button) { return button->menu(); });
        QVERIFY(add != buttons.end());
        // Site, pool, workload, deployment, cloud, API, staff, purchase, exchange rate, egress tier.
        QCOMPARE((*add)->menu()->actions().size(), 10);
    }
};

QTEST_MAIN(TestPlanOutline)
#include "tst_plan_outline.moc"
