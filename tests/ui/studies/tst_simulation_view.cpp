// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/edits.h"
#include "tests/support/sample.h"
#include "ui/studies/simulation_table.h"
#include "ui/studies/simulation_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace headroom::ui;

namespace {

constexpr int patience = 60000;

/// Twenty requests a second for two minutes, 400 tokens in and 20 out.
QByteArray shortTrace()
{
    QByteArray text = "TIMESTAMP,ContextTokens,GeneratedTokens\n";
    for (int i = 0; i < 2400; ++i)
        text += QString("2026-11-20 10:%1:%2.%3,400,20\n")
                    .arg(i / 1200, 2, 10, QChar('0'))
                    .arg(i / 20 % 60, 2, 10, QChar('0'))
                    .arg(i % 20 * 50, 3, 10, QChar('0'))
                    .toUtf8();
    return text;
}

}  // namespace

class TestSimulationView : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<SimulationRunner> m_runner;
    std::unique_ptr<SimulationView> m_view;

    void open(Scenario scenario)
    {
        cleanup();
        m_document = std::make_unique<ScenarioDocument>(support::builtIn(), std::move(scenario));
        m_selection = std::make_unique<Selection>();
        m_runner = std::make_unique<SimulationRunner>(*m_document);
        m_view = std::make_unique<SimulationView>(*m_document, *m_selection, *m_runner);
        m_view->resize(300, 520);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    QPushButton* button() const { return m_view->findChild<QPushButton*>("run-simulation"); }
    void press() const { QTest::mouseClick(button(), Qt::LeftButton); }
    bool finished() const
    {
        return QTest::qWaitFor([this] { return !m_runner->running(); }, patience);
    }
    QStringList shownTexts() const
    {
        QStringList texts;
        for (const QLabel* label : m_view->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
    bool shows(const QString& part) const { return !shownTexts().filter(part).isEmpty(); }
    void twiceTheItems()
    {
        const WorkloadId id = m_document->scenario().workloads.front().id;
        QVERIFY(m_document->apply("More", [id](Scenario plan) {
            Workload workload = *findWorkload(plan, id);
            workload.items.value *= 2;
            return putWorkload(std::move(plan), workload);
        }));
    }

private slots:
    void cleanup()
    {
        m_view.reset();
        m_runner.reset();
        m_selection.reset();
        m_document.reset();
    }

    void withoutADeploymentItSaysWhatIsMissing()
    {
        open(emptyScenario("USD", parseDate("2026-11-20").value()));
        QVERIFY(shows("once a workload is served by a pool"));
        QVERIFY(!button()->isEnabled());
    }

    void beforeTheFirstRunItSaysWhatRunDoes()
    {
        open(support::sample("podcast-clips"));
        QVERIFY(shows("Press Run"));
    }

    void aRunShowsWhatWasWorkedOut()
    {
        open(support::sample("podcast-clips"));
        press();
        QVERIFY(finished());
        QVERIFY(m_runner->answer());
        const simulation::Run& run = m_runner->answer()->runs.front();
        const auto* queued = std::get_if<simulation::QueueOutcome>(&run.outcome);
        QVERIFY(queued);
        // At least the 20,000 items that make a p99 steady.
        QVERIFY(queued->served > 19000);
        QVERIFY(m_view->findChild<SimulationTable*>());
        QVERIFY(shows("within the limit"));
        QVERIFY(!m_runner->outdated());
        QVERIFY(m_runner->current(run.id));
    }

    void theSameSeedGivesTheSameAnswerAndAnotherDoesNot()
    {
        open(support::sample("podcast-clips"));
        const auto mean = [this] {
            return std::get<simulation::QueueOutcome>(m_runner->answer()->runs.front().outcome).latency.mean;
        };
        press();
        QVERIFY(finished());
        const double first = mean();
        press();
        QVERIFY(finished());
        QCOMPARE(mean(), first);
        m_view->findChild<QSpinBox*>()->setValue(2);
        press();
        QVERIFY(finished());
        QVERIFY(mean() != first);
    }

    void anEditMakesTheAnswerOutdatedAndUndoMakesItCurrentAgain()
    {
        open(support::sample("podcast-clips"));
        press();
        QVERIFY(finished());
        const DeploymentId id = m_runner->answer()->runs.front().id;
        twiceTheItems();
        QVERIFY(m_runner->outdated());
        QVERIFY(shows("Outdated"));
        QVERIFY(!m_runner->current(id));
        m_document->undoStack().undo();
        QVERIFY(!m_runner->outdated());
        QVERIFY(m_runner->current(id));
        QVERIFY(!shows("Outdated"));
    }

    void aTitleDoesNotMakeItOutdated()
    {
        open(support::sample("podcast-clips"));
        press();
        QVERIFY(finished());
        QVERIFY(m_document->apply("Rename", [](Scenario plan) -> Result<Scenario> {
            plan.info.title = "Another";
            return plan;
        }));
        QVERIFY(!m_runner->outdated());
    }

    void editsMayRunItAgain()
    {
        open(support::sample("podcast-clips"));
        m_view->findChild<QCheckBox*>("simulate-again")->setChecked(true);
        press();
        QVERIFY(finished());
        twiceTheItems();
        QVERIFY(m_runner->outdated());
        QVERIFY(QTest::qWaitFor([this] { return !m_runner->outdated() && !m_runner->running(); }, patience));
    }

    void aRunIsGivenUpWithoutAnAnswer()
    {
        open(support::sample("ai-dj"));
        press();
        QVERIFY(m_runner->running());
        QCOMPARE(button()->text(), "Cancel");
        press();
        QVERIFY(!m_runner->running());
        QVERIFY(!m_runner->answer());
        QCOMPARE(button()->text(), "Run");
        QVERIFY(shows("Press Run"));
    }

    void closingInTheMiddleOfARunEndsIt()
    {
        open(support::sample("ai-dj"));
        press();
        QVERIFY(m_runner->running());
        cleanup();  // waits for the thread; nothing to see but that it comes back
        QVERIFY(!m_runner);
    }

    void aDroppedTraceIsRun()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("requests.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(shortTrace());
        file.close();
        open(support::sample("ai-dj"));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view.get(), &drop);
        QVERIFY(finished());
        QVERIFY2(m_runner->answer(), qPrintable(m_runner->problem()));
        const auto* serving =
            std::get_if<simulation::ServingOutcome>(&m_runner->answer()->runs.front().outcome);
        QVERIFY(serving);
        QCOMPARE(serving->served, std::uint64_t{2400});
        QCOMPARE(serving->inputTokens, 2400.0 * 400);
        QVERIFY(shows("TTFT") || m_view->findChild<SimulationTable*>()->isVisible());
    }

    void aFileThatIsNoTraceIsSaid()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("notes.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,age\nAda,36\n");
        file.close();
        open(support::sample("ai-dj"));
        m_view->takeTrace(file.fileName());
        QVERIFY(finished());
        QVERIFY(!m_runner->answer());
        QVERIFY(!m_runner->problem().isEmpty());
        QVERIFY2(shows("notes.csv"), qPrintable(shownTexts().join('|')));
    }

    void theSelectedDeploymentIsTheOneAskedFor()
    {
        open(support::sample("podcast-clips"));
        const auto& deployments = m_document->scenario().deployments;
        QVERIFY(deployments.size() > 1);
        m_selection->set({Selection::Kind::Deployment, deployments.back().id.number, -1});
        QVERIFY(m_view->wish().only == deployments.back().id);
    }
};

QTEST_MAIN(TestSimulationView)
#include "tst_simulation_view.moc"
