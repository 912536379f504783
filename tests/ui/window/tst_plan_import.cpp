// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "tests/support/sample.h"
#include "ui/dialogs/figure_changes.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/studies/calibration_dialog.h"
#include "ui/window/plan_import.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>
#include <QtTest>

using namespace headroom;
using namespace headroom::ui;

namespace {

const char* const llama = R"({"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 8,
    "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2, "intermediate_size": 16,
    "vocab_size": 32, "max_position_embeddings": 64, "tie_word_embeddings": false})";

const char* const machines =
    "InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,SpotPrice,Region,AvailabilityZone\n"
    "p9.test,H100,8,192,2048,55,20,us-east-1,a\n";

const char* const runs =
    "engine,gpu,tp,isl,osl,concurrency,ttft_ms,tpot_ms\n"
    "vllm,H100 SXM5 80GB,4,1155,211,16,160,17\nvllm,H100 SXM5 80GB,4,1155,211,64,400,27\n";

Scenario plan()
{
    Scenario plan = emptyScenario("USD", {2026, 11, 21});
    Workload& serving = plan.workloads.emplace_back();
    serving.id = {1};
    serving.name = "Chat";
    serving.kind = WorkloadKind::Serving;
    plan.nextId = 2;
    return plan;
}

}  // namespace

class TestPlanImport : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        static const auto catalogue = std::make_shared<const Catalogue>(builtInCatalogue().value());
        m_document = std::make_unique<ScenarioDocument>(catalogue, plan());
        m_window = std::make_unique<QWidget>();
        m_import = new PlanImport(*m_document, m_window.get());
    }

    void filesAreKnownByTheirContent()
    {
        QCOMPARE(PlanImport::kindOf(file("a.txt", llama)).value(), ForeignFile::ModelConfig);
        QCOMPARE(PlanImport::kindOf(file("b.json", machines)).value(), ForeignFile::CloudPrices);
        QCOMPARE(PlanImport::kindOf(file("c", "TIMESTAMP,ContextTokens,GeneratedTokens\n")).value(),
                 ForeignFile::Trace);
        QCOMPARE(PlanImport::kindOf(file("d.csv", "{\n  \"format\": \"headroom-scenario\"")).value(),
                 ForeignFile::Plan);
        QCOMPARE(PlanImport::kindOf(file("e", R"({"m": {"litellm_provider": "x"}})")).value(),
                 ForeignFile::ApiPrices);
        QVERIFY(!PlanImport::kindOf(file("f", "hello")));
        QVERIFY(!PlanImport::kindOf(file("g", "")));
        QVERIFY(!PlanImport::kindOf(m_temporary->filePath("nowhere")));
    }

    void aModelIsAddedAndTakenBack()
    {
        QSignalSpy taken(m_import, &PlanImport::taken);
        answer([](ImportDialog& dialog) {
            dialog.findChild<QLineEdit*>()->setText("me/small");
            dialog.accept();
        });
        m_import->take(file("config.json", llama));
        QCOMPARE(taken.count(), 1);
        QVERIFY(m_document->catalogue().model("me/small"));
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QVERIFY(!m_document->catalogue().model("me/small"));
    }
    void nothingIsTakenThatWasNotAgreedTo()
    {
        answer([](ImportDialog& dialog) { dialog.reject(); });
        m_import->take(file("config.json", llama));
        QCOMPARE(m_document->undoStack().count(), 0);
    }
    void onlyTickedPricesAreTaken()
    {
        const QString list = file("aws-vms.csv", machines);
        answer([](ImportDialog& dialog) {
            dialog.findChild<FigureChanges*>()->tickAll(Qt::Unchecked);
            dialog.accept();
        });
        m_import->take(list);
        QVERIFY(!m_document->catalogue().cloudInstance("aws-p9.test-us-east-1"));
        answer([](ImportDialog& dialog) { dialog.accept(); });
        m_import->take(list);
        QVERIFY(m_document->catalogue().cloudInstance("aws-p9.test-us-east-1"));
        m_document->undoStack().undo();
        QVERIFY(!m_document->catalogue().cloudInstance("aws-p9.test-us-east-1"));
    }
    void aTraceFeedsTheChosenWorkload()
    {
        answer([](ImportDialog& dialog) { dialog.accept(); });
        m_import->take(file("trace.csv", "TIMESTAMP,ContextTokens,GeneratedTokens\n"
                                         "2023-11-16 18:00:00,100,10\n2023-11-16 18:10:00,300,30\n"));
        // Two requests of 200 and 20 tokens in the mean.
        QCOMPARE(m_document->scenario().workloads.front().inputTokens.value.value(), 200.0);
        QCOMPARE(m_document->scenario().workloads.front().outputTokens.value.value(), 20.0);
    }
    void aLogCalibratesTheDeploymentItBelongsTo()
    {
        m_document =
            std::make_unique<ScenarioDocument>(support::builtIn(), support::sample("azure-conversation"));
        m_import = new PlanImport(*m_document, m_window.get());
        const QString log = file("log.csv", runs);
        QTimer::singleShot(0, this, [] {
            if (auto* dialog = qobject_cast<LogDialog*>(QApplication::activeModalWidget()))
                dialog->reject();
        });
        m_import->take(log);
        QCOMPARE(m_document->undoStack().count(), 0);
        QTimer::singleShot(0, this, [] {
            auto* dialog = qobject_cast<LogDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QCOMPARE(dialog->findChild<QTreeWidget*>()->topLevelItemCount(), 2);
            dialog->accept();
        });
        m_import->take(log);
        QCOMPARE(m_document->scenario().measurements.size(), std::size_t(2));
        QCOMPARE(m_document->results().deployments.front().measuredRuns, 2);
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QVERIFY(m_document->scenario().measurements.empty());
    }
    // 190 of 200 requests were answered: 10 failed.
    void failedRequestsOfALogAreSaid()
    {
        m_document =
            std::make_unique<ScenarioDocument>(support::builtIn(), support::sample("azure-conversation"));
        m_import = new PlanImport(*m_document, m_window.get());
        QTimer::singleShot(0, this, [] {
            auto* dialog = qobject_cast<LogDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            const auto* said = dialog->findChild<QLabel*>("failedRequests");
            QVERIFY(said && said->text().startsWith("10 of 200 requests failed."));
            dialog->reject();
        });
        m_import->take(file("run.json",
                            R"({"backend": "vllm", "num_prompts": 200, "completed": 190, "max_concurrency": 8,
            "total_input_tokens": 190000, "total_output_tokens": 19000, "output_throughput": 1000,
            "median_ttft_ms": 100, "median_tpot_ms": 7})"));
    }
    void aLogOfAnotherSettingCannotBeTaken()
    {
        m_document =
            std::make_unique<ScenarioDocument>(support::builtIn(), support::sample("azure-conversation"));
        m_import = new PlanImport(*m_document, m_window.get());
        QTimer::singleShot(0, this, [] {
            auto* dialog = qobject_cast<LogDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QVERIFY(!dialog->edit());
            dialog->accept();
        });
        m_import->take(file("log.csv", QByteArray(runs).replace("vllm", "sglang")));
        QCOMPARE(m_document->undoStack().count(), 0);
    }
    void aLogNeedsAModelledDeployment()
    {
        QSignalSpy failed(m_import, &PlanImport::failed);
        m_import->take(file("log.csv", runs));
        QCOMPARE(failed.count(), 1);
    }
    void whatCannotBeReadIsSaid()
    {
        QSignalSpy failed(m_import, &PlanImport::failed);
        m_import->take(file("x.txt", "hello"));
        m_import->take(file("config.json", R"({"model_type": "nobody-knows"})"));
        m_import->take(file("aws-vms.csv", QByteArray(machines).replace("55", "-55")));
        QCOMPARE(failed.count(), 3);
        QVERIFY(failed[1].front().toString().contains("nobody-knows"));
        QVERIFY(failed[2].front().toString().contains("line 2"));
        QCOMPARE(m_document->undoStack().count(), 0);
    }

private:
    QString file(const QString& name, const QByteArray& content)
    {
        QFile out(m_temporary->filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return out.fileName();
    }
    /// Answers the dialog that comes next.
    void answer(std::function<void(ImportDialog&)> act)
    {
        QTimer::singleShot(0, this, [act = std::move(act)] {
            if (auto* dialog = qobject_cast<ImportDialog*>(QApplication::activeModalWidget()))
                act(*dialog);
        });
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<QWidget> m_window;
    PlanImport* m_import = nullptr;
};

QTEST_MAIN(TestPlanImport)
#include "tst_plan_import.moc"
