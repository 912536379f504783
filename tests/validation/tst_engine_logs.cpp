// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/serving.h"
#include "core/studies/predict.h"
#include "core/studies/simulation/simulate.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace headroom;
using namespace headroom::simulation;

namespace {

/// What an engine did with a trace, request by request.
struct Log {
    std::vector<Request> requests;
    double firstToken = 0, perToken = 0, latency = 0;  ///< means, seconds
};

Log readLog(const QString& name)
{
    Log log;
    QFile file(sharedData() + "/engine-logs/llmservingsim/" + name + "__vllm__requests.jsonl");
    if (!file.open(QIODevice::ReadOnly))
        return log;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        const auto output = static_cast<std::uint32_t>(row["output_toks"].toInt());
        log.requests.push_back({.arrival = row["arrival_time"].toDouble(),
                                .input = static_cast<std::uint32_t>(row["input_toks"].toInt()),
                                .output = output});
        const double first = row["first_token_ts"].toDouble() - row["queued_ts"].toDouble();
        const double after = row["last_token_ts"].toDouble() - row["first_token_ts"].toDouble();
        log.firstToken += first;
        log.perToken += output > 1 ? after / (output - 1) : 0;
        log.latency += first + after;
    }
    std::sort(log.requests.begin(), log.requests.end(),
              [](const Request& a, const Request& b) { return a.arrival < b.arrival; });
    const auto count = static_cast<double>(log.requests.size());
    const double begin = log.requests.empty() ? 0 : log.requests.front().arrival;
    for (Request& request : log.requests)
        request.arrival -= begin;
    for (double* const mean : {&log.firstToken, &log.perToken, &log.latency})
        *mean /= count;
    return log;
}

}  // namespace

class TestEngineLogs : public QObject {
    Q_OBJECT
private slots:
    /// The window, the simulator and `predict` have one rule for the cache, and it is the engine's.
    void theCacheHoldsWhatTheLogSays()
    {
        HEADROOM_NEED_SHARED();
        QFile file(sharedData() + "/engine-logs/llmservingsim/RTX4090__Llama-3.1-8B__vllm__meta.json");
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("engine logs absent");
        // vLLM 0.19: 2,588 blocks of 16 tokens, 41,408.
        const double logged = QJsonDocument::fromJson(file.readAll())["kv_cache"]["num_kv_tokens"].toDouble();
        QVERIFY(logged > 0);
        const auto catalogue = builtInCatalogue();
        QVERIFY(catalogue);
        Workload workload;
        workload.kind = WorkloadKind::Serving;
        workload.inputTokens.value = tokens(800);
        workload.outputTokens.value = tokens(800);
        Deployment plan;
        plan.basis = CapacityBasis::Modelled;
        plan.model = "meta-llama/Meta-Llama-3.1-8B";
        plan.concurrency.value = ratio(16);
        plan.batchedTokens.value = tokens(2048);
        plan.memoryUtilisation.value = ratio(0.9);
        const ServingInput input{.accelerator = catalogue.value().accelerator("nvidia-rtx-4090"),
                                 .model = catalogue.value().model(plan.model),
                                 .deployment = &plan,
                                 .workload = &workload,
                                 .fitted = 1};
        std::vector<Finding> findings;
        const MemoryResult window = evaluateMemory(Calculator(), input, findings);
        QVERIFY(window.kvTokens);
        const auto simulated = servingSetup(Calculator(), input, findings);
        QVERIFY(simulated);
        const auto answer = predict("memory",
                                    "id,engine,gpu,model,weight_precision,gpu_memory_utilization\n"
                                    "a,vllm,RTX 4090,meta-llama/Llama-3.1-8B,bf16,0.9\n",
                                    catalogue.value());
        QVERIFY(answer);
        // id, then weights, cache and tokens with two bounds each.
        const double predicted =
            QString::fromStdString(answer.value()).split('\n')[1].split(',')[7].toDouble();
        const double evaluated = window.kvTokens->value();
        const QString told = QString("%1 in the log, %2 in the window, %3 simulated, %4 predicted")
                                 .arg(logged)
                                 .arg(evaluated)
                                 .arg(simulated->kvTokens.value.value())
                                 .arg(predicted);
        qInfo("%s", qPrintable(told));
        QVERIFY2(std::abs(evaluated / logged - 1) <= 0.05, qPrintable(told));
        QCOMPARE(simulated->kvTokens.value.value(), evaluated);
        QVERIFY2(std::abs(predicted - evaluated) <= 1, qPrintable(told));
    }
    void theSimulationQueuesAsTheEngineDid_data()
    {
        QTest::addColumn<QString>("log");
        QTest::addColumn<QString>("accelerator");
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("tensor");
        QTest::addColumn<int>("ranks");      ///< of data-parallel attention, each with its own limit
        QTest::addColumn<int>("sequences");  ///< max_num_seqs
        QTest::addColumn<double>("within");  ///< share of the whole request's mean
        const QString pro = "nvidia-rtx-pro-6000-blackwell-server-edition";
        QTest::newRow("RTX PRO 6000, Llama 3.1 8B")
            << "RTXPRO6000__Llama-3.1-8B" << pro << "meta-llama/Meta-Llama-3.1-8B" << 1 << 1 << 128 << 0.15;
        QTest::newRow("RTX PRO 6000, Qwen3 32B")
            << "RTXPRO6000__Qwen3-32B" << pro << "Qwen/Qwen3-32B" << 2 << 1 << 128 << 0.4;
        QTest::newRow("RTX PRO 6000, Qwen3 30B-A3B") << "RTXPRO6000__Qwen3-30B-A3B-Instruct-2507" << pro
                                                     << "Qwen/Qwen3-30B-A3B" << 1 << 2 << 128 << 0.4;
        // A cache of 41,408 tokens decides here, 32 at once in the log; every sequence fewer lengthens the queue.
        QTest::newRow("RTX 4090, Llama 3.1 8B") << "RTX4090__Llama-3.1-8B"
                                                << "nvidia-rtx-4090"
                                                << "meta-llama/Meta-Llama-3.1-8B" << 1 << 1 << 256 << 0.4;
    }
    /// vLLM 0.19 with its max_num_seqs and 2,048 batched tokens, 300 requests of ShareGPT at ten a second: the queue is what matters.
    void theSimulationQueuesAsTheEngineDid()
    {
        HEADROOM_NEED_SHARED();
        QFETCH(const QString, log);
        QFETCH(const QString, accelerator);
        QFETCH(const QString, model);
        QFETCH(const int, tensor);
        QFETCH(const int, ranks);
        QFETCH(const int, sequences);
        QFETCH(const double, within);
        Log measured = readLog(log);
        if (measured.requests.empty())
            QSKIP("engine logs absent");
        const auto catalogue = builtInCatalogue();
        QVERIFY(catalogue);
        Scenario plan = emptyScenario("USD", {2026, 11, 21});
        plan.pools.push_back({{1}, "pool", accelerator.toStdString()});
        Workload& workload = plan.workloads.emplace_back();
        workload.id = {2};
        workload.kind = WorkloadKind::Serving;
        workload.items.value = perSecond(10);
        workload.inputTokens.value = tokens(800);
        workload.outputTokens.value = tokens(800);
        workload.peakFactor.value = ratio(1);
        Deployment& deployment = plan.deployments.emplace_back();
        deployment.id = {3};
        deployment.workload = {2};
        deployment.pool = {1};
        deployment.model = model.toStdString();
        deployment.basis = CapacityBasis::Modelled;
        deployment.tensorParallel = tensor;
        if (ranks > 1) {
            deployment.dataParallel = ranks;
            deployment.expertParallel = ranks;
        }
        deployment.concurrency.value = ratio(sequences * ranks);
        deployment.batchedTokens.value = tokens(2048);
        deployment.memoryUtilisation.value = ratio(0.9);
        Results results;
        DeploymentResult& result = results.deployments.emplace_back();
        result.id = {3};
        result.fitted = tensor * ranks;
        Order order;
        order.trace = measured.requests;
        const auto runs = simulate(catalogue.value(), plan, results, order);
        const auto* out = std::get_if<ServingOutcome>(&runs.front().outcome);
        QVERIFY(out && out->served == measured.requests.size());
        QVERIFY(out->sequences <= sequences * ranks);
        const QString told =
            QString("first token %1 of %2 s, per token %3 of %4 ms, whole %5 of %6 s, %7 at once")
                .arg(out->firstToken.mean)
                .arg(measured.firstToken)
                .arg(out->perToken.mean * 1e3)
                .arg(measured.perToken * 1e3)
                .arg(out->latency.mean)
                .arg(measured.latency)
                .arg(out->sequences);
        qInfo("%s", qPrintable(told));
        QVERIFY2(std::abs(out->latency.mean / measured.latency - 1) < within, qPrintable(told));
        // Without the limit on what runs at once nothing would wait: the first token would come in a second.
        if (measured.firstToken > 2)
            QVERIFY2(out->firstToken.mean > measured.firstToken / 3, qPrintable(told));
    }
};

QTEST_GUILESS_MAIN(TestEngineLogs)
#include "tst_engine_logs.moc"
