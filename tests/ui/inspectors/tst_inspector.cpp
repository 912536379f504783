// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/edits.h"
#include "tests/support/sample.h"
#include "ui/inspectors/amount_edit.h"
#include "ui/inspectors/calibration_card.h"
#include "ui/inspectors/field_row.h"
#include "ui/inspectors/inspector.h"
#include "ui/inspectors/typed_text.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>
#include <QtTest>

using namespace headroom;
using namespace headroom::ui;

class TestInspector : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Inspector> m_inspector;

    AmountEdit* field(const QString& path) const
    {
        for (FieldRow* row : m_inspector->findChildren<FieldRow*>()) {
            if (row->field().path == path)
                return row->findChild<AmountEdit*>();
        }
        return nullptr;
    }
    static void type(AmountEdit* edit, const QString& text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_document = std::make_unique<ScenarioDocument>(support::builtIn(), support::sample("podcast-clips"));
        m_selection = std::make_unique<Selection>();
        m_inspector = std::make_unique<Inspector>(*m_document, *m_selection);
        m_inspector->resize(320, 800);
        m_inspector->show();
        QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
    }
    void cleanup()
    {
        m_inspector.reset();
        m_selection.reset();
        m_document.reset();
    }

    void aNumberWithItsUnitSetsTheAssumption()
    {
        AmountEdit* edit = field("assumptions.electricity");
        QVERIFY(edit);
        QCOMPARE(edit->unit(), QString("USD/kWh"));
        type(edit, "0.28");
        QTest::keyClick(edit, Qt::Key_Return);
        // 0.28 USD per 3.6 MJ
        QVERIFY(qFuzzyCompare(m_document->scenario().assumptions.electricity.value.value(), 0.28 / 3.6e6));
        QCOMPARE(m_document->scenario().assumptions.electricity.kind, InputKind::Assumption);
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QVERIFY(qFuzzyCompare(m_document->scenario().assumptions.electricity.value.value(), 0.12 / 3.6e6));
    }

    void measuredRunsOfADeploymentAreShownAndRemoved()
    {
        m_inspector.reset();
        m_document =
            std::make_unique<ScenarioDocument>(support::builtIn(), support::sample("azure-conversation"));
        const Deployment deployment = m_document->scenario().deployments.front();
        Measurement run;
        run.name = "log.json";
        run.accelerator = m_document->scenario().pools.front().accelerator;
        run.model = deployment.model;
        run.engine = deployment.engine;
        run.weights = deployment.weights;
        run.kvCache = deployment.kvCache;
        run.tensorParallel = deployment.tensorParallel;
        const auto given = [](auto value, const char* unit) {
            return Input<decltype(value)>{value, unit, InputKind::Fact, "log.json", Date{2026, 11, 1}};
        };
        run.inFlight = given(ratio(64), "");
        run.inputTokens = given(tokens(1155), "token");
        run.outputTokens = given(tokens(211), "token");
        run.batchedTokens = deployment.batchedTokens;
        run.perToken = given(seconds(0.03), "ms");
        QVERIFY(m_document->apply(
            "take", [&](Scenario plan) { return takeMeasurements(std::move(plan), deployment.id, {run}); }));
        m_inspector = std::make_unique<Inspector>(*m_document, *m_selection);
        m_inspector->show();
        auto* card = m_inspector->findChild<CalibrationCard*>();
        QVERIFY(card && !card->isVisible());
        m_selection->set({Selection::Kind::Deployment, deployment.id.number, -1});
        QVERIFY(card->isVisible());
        QVERIFY(card->findChild<QLabel*>()->text().contains("n = 1"));
        card->findChildren<QToolButton*>().back()->click();
        QVERIFY(m_document->scenario().measurements.empty());
        QVERIFY(!card->isVisible());
        m_document->undoStack().undo();
        QVERIFY(card->isVisible());
    }

    void typingPreviewsAndEscapeTakesItBack()
    {
        AmountEdit* edit = field("assumptions.electricity");
        type(edit, "0.5");
        QVERIFY(m_document->previewing());
        QVERIFY(m_document->shownResults().cost.own.total->value() >
                m_document->results().cost.own.total->value());
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!m_document->previewing());
        QCOMPARE(edit->text(), QString("0.12"));
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void nonsenseIsKeptAndExplained()
    {
        AmountEdit* edit = field("assumptions.electricity");
        type(edit, "0.28 banana");
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(edit->text(), QString("0.28 banana"));
        QVERIFY(edit->bad());
        bool said = false;
        for (const QLabel* label : edit->parentWidget()->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().contains("banana"));
        QVERIFY2(said, "the reason is not shown below the field");
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void anotherCurrencyIsRefused()
    {
        AmountEdit* edit = field("assumptions.electricity");
        type(edit, "0.28 EUR/kWh");
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(edit->bad());
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void aThousandsSuffixWorks()
    {
        const Workload& workload = m_document->scenario().workloads.front();
        m_selection->set({Selection::Kind::Workload, workload.id.number, -1});
        AmountEdit* edit = field(QString("workload.%1.items").arg(workload.id.number));
        QVERIFY(edit);
        type(edit, "60k");
        QTest::keyClick(edit, Qt::Key_Return);
        // 60,000 a day
        QVERIFY(
            qFuzzyCompare(m_document->scenario().workloads.front().items.value.value(), 60000.0 / 86400.0));
        QTRY_COMPARE(edit->text(), QString("60,000"));
    }

    void aTextTakenOnceIsOneStepEvenWhenTheFieldIsLeft()
    {
        AmountEdit* edit = field("assumptions.electricity");
        type(edit, "0.280");
        QTest::keyClick(edit, Qt::Key_Return);
        field("assumptions.pue")->setFocus();
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void tabGoesFromAFieldToItsSpreadAndToTheNextField()
    {
        AmountEdit* edit = field("assumptions.electricity");
        type(edit, "0.28");
        const auto* row = qobject_cast<const FieldRow*>(edit->parentWidget());
        QVERIFY(row);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), row->varyMark());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), field("assumptions.cooling_adder"));
    }

    void theKeysStayInAFieldThatBringsOthers()
    {
        const Placement& device = m_document->scenario().racks.front()->placements.front();
        m_selection->set({Selection::Kind::Device, device.id.number, -1});
        const QString path = QString("placement.%1.pool").arg(device.id.number);
        const auto combo = [&]() -> QComboBox* {
            for (FieldRow* row : m_inspector->findChildren<FieldRow*>()) {
                if (row->field().path == path && row->isVisible())
                    return row->findChild<QComboBox*>();
            }
            return nullptr;
        };
        QVERIFY(combo());
        combo()->setFocus();
        const auto fields = m_inspector->findChildren<FieldRow*>().size();
        QTest::keyClick(combo(), Qt::Key_Home);  // none: what the pool does is no longer shown
        QVERIFY(findPlacement(m_document->scenario(), device.id).placement->pool == PoolId{});
        QTRY_VERIFY(m_inspector->findChildren<FieldRow*>().size() < fields);
        QCOMPARE(QApplication::focusWidget(), combo());
    }

    void severalServersChangeTogetherInOneStep()
    {
        const Rack& rack = *m_document->scenario().racks.front();
        const auto first = rack.placements.at(0).id, second = rack.placements.at(1).id;
        m_selection->set(std::vector<Selection::Target>{{Selection::Kind::Device, first.number, -1},
                                                        {Selection::Kind::Device, second.number, -1}});
        AmountEdit* edit = field(QString("placement.%1.peak_power").arg(first.number));
        QVERIFY(edit);
        type(edit, "=2*1.0 kW");
        QTest::keyClick(edit, Qt::Key_Return);
        for (const PlacementId id : {first, second})
            QCOMPARE(findPlacement(m_document->scenario(), id).placement->peakPower->value.value(), 2000.0);
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void numbersAreReadInTheUsersLocale_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("German decimals") << "0,28 EUR/kWh"
                                         << "de"
                                         << "0.28 EUR/kWh";
        QTest::newRow("German groups") << "1.234,5 kW"
                                       << "de"
                                       << "1234.5 kW";
        QTest::newRow("a point that parts no group of three") << "0.30 EUR/kWh"
                                                              << "de"
                                                              << "0.30 EUR/kWh";
        QTest::newRow("German thousand") << "40.000"
                                         << "de"
                                         << "40000";
        QTest::newRow("US groups") << "40,000 1/day"
                                   << "en"
                                   << "40000 1/day";
        QTest::newRow("expression") << "=3*1,2 MW"
                                    << "it"
                                    << "=3*1.2 MW";
    }
    void numbersAreReadInTheUsersLocale()
    {
        QFETCH(QString, typed);
        QFETCH(QString, locale);
        QFETCH(QString, canonical);
        QCOMPARE(canonicalNumbers(typed, QLocale(locale)), canonical);
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
