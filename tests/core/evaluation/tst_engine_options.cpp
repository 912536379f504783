// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/memory.h"
#include "core/evaluation/performance/batching.h"
#include "tests/support/serving_models.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::performance;

namespace {

bool near(double a, double b, double share = 1e-9) { return std::abs(a / b - 1) <= share; }

Input<Ratio> set(double value) { return {ratio(value), "", InputKind::Assumption, "test", {}}; }

ServingResult served(const support::Served& subject)
{
    std::vector<Finding> findings;
    return evaluateServing(Calculator(), subject.input(), findings);
}

ServingSetup setupOf(const support::Served& subject)
{
    std::vector<Finding> findings;
    return servingSetup(Calculator(), subject.input(), findings).value();
}

BatchingEstimate estimateOf(const support::Served& subject)
{
    const ServingSetup setup = setupOf(subject);
    return continuousBatchingEstimate(Calculator(), setup.replica, setup.load);
}

/// The kernels of a step as the engine scales them.
Duration scaled(const Replica& replica, const StepLoad& load)
{
    const EngineOverheads& overheads = replica.kernels.overheads;
    const StepTime time = stepTime(replica, load);
    return overheads.roofScale * time.roof + overheads.fixedScale * time.fixed +
           overheads.collectiveScale * time.collective;
}

}  // namespace

class TestEngineOptions : public QObject {
    Q_OBJECT
private slots:
    void optionsThatAreOffChangeNothing()
    {
        const support::Served plain;
        support::Served off;
        off.deployment.cachedPrefix = set(0);
        off.deployment.streamInterval = set(1);
        off.deployment.draftTokens = set(0);
        off.deployment.adapters = set(0);
        QCOMPARE(served(off).perToken.value, served(plain).perToken.value);
        QCOMPARE(served(off).firstToken.value, served(plain).firstToken.value);
        QCOMPARE(served(off).replicaThroughput.value, served(plain).replicaThroughput.value);
        QCOMPARE(memoryFigures(Calculator(), off.input()).used.value,
                 memoryFigures(Calculator(), plain.input()).used.value);
    }
    // Of 1,024 tokens half are in the cache: 512 are read after 512 others.
    void whatIsInTheCacheIsNotReadAgain()
    {
        support::Served subject;
        subject.deployment.cachedPrefix = set(0.5);
        const ServingSetup setup = setupOf(subject);
        const EngineOverheads& overheads = setup.replica.kernels.overheads;
        const Duration reading =
            scaled(setup.replica, {.prompts = 1, .newTokens = 512, .pastTokens = 512, .sampled = 1});
        const Duration expected = overheads.prefillScale * (reading + overheads.step);
        QVERIFY(near(estimateOf(subject).prefillTime.value.value(), expected.value()));
        const support::Served plain;
        QVERIFY(served(subject).firstToken.value < served(plain).firstToken.value);
        QVERIFY(served(subject).perToken.value < served(plain).perToken.value);
        QCOMPARE(estimateOf(subject).decodeStep.value, estimateOf(plain).decodeStep.value);
    }
    // Three drafts of which each is kept with 0.5: (1 - 0.5^4) / 0.5 = 1.875 tokens a step. Guessing costs nothing here and the
    // step checks 4 tokens of each of 32 sequences: the attention of 32 and everything else of 128.
    void draftsGiveMoreTokensAStep()
    {
        support::Served subject;
        subject.deployment.draftTokens = set(3);
        subject.deployment.acceptance = set(0.5);
        subject.deployment.draftCost = set(0);
        const ServingSetup setup = setupOf(subject);
        const EngineOverheads& overheads = setup.replica.kernels.overheads;
        const double context = 1024 + 512 / 2.0;
        const Duration kernels = scaled(setup.replica, {.decoding = 32, .context = context, .sampled = 32}) +
                                 scaled(setup.replica, {.decoding = 128, .context = 1, .sampled = 128}) -
                                 scaled(setup.replica, {.decoding = 32, .context = 1, .sampled = 32});
        const Duration step = kernels + overheads.step + 32.0 * overheads.sequence;
        QVERIFY(near(estimateOf(subject).decodeStep.value.value(), step.value() / 1.875, 1e-6));
    }
    // One step for k tokens: with every draft kept 0.999 and guessed for nothing, time per token of one request falls nearly
    // fourfold; with none kept it cannot fall.
    void draftsPayWhereTheyAreKept()
    {
        support::Served subject;
        subject.deployment.concurrency.value = ratio(1);
        const double plain = estimateOf(subject).decodeStep.value.value();
        subject.deployment.draftTokens = set(3);
        subject.deployment.draftCost = set(0);
        subject.deployment.acceptance = set(0.999);
        const double kept = estimateOf(subject).decodeStep.value.value();
        QVERIFY(kept < plain / 3 && kept > plain / 4);
        subject.deployment.acceptance = set(0);
        QVERIFY(estimateOf(subject).decodeStep.value.value() >= plain);
    }
    // 32 layers: a guess takes 1/32 of a decode step if nobody states what it takes. Two guesses, none kept: 2/32 more.
    void aGuessTakesOneLayerOfTheModel()
    {
        support::Served free, usual;
        free.deployment.draftTokens = usual.deployment.draftTokens = set(2);
        free.deployment.acceptance = usual.deployment.acceptance = set(0);
        free.deployment.draftCost = set(0);
        const double plain = estimateOf(support::Served()).decodeStep.value.value();
        const double more =
            estimateOf(usual).decodeStep.value.value() - estimateOf(free).decodeStep.value.value();
        QVERIFY(near(more, plain * 2 / 32, 1e-6));
    }
    void draftsWithoutTheirAcceptanceLeaveTheSpeedUnknown()
    {
        support::Served subject;
        subject.deployment.draftTokens = set(3);
        std::vector<Finding> findings;
        QVERIFY(!evaluateServing(Calculator(), subject.input(), findings).perToken.known);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().code, FindingCode::AcceptanceUnknown);
    }
    void tokensThatLeaveTogetherHoldTheFirstBack()
    {
        const support::Served plain;
        support::Served subject;
        subject.deployment.streamInterval = set(20);
        const ServingResult before = served(plain), after = served(subject);
        QCOMPARE(after.perToken.value, before.perToken.value);
        QVERIFY(near((after.firstToken.value - before.firstToken.value).value(),
                     19 * before.perToken.value.value()));
        // No accelerator works longer for it.
        QCOMPARE(after.replicaThroughput.value, before.replicaThroughput.value);
    }
    // All at once: each of 32 finds half of the 31 others before it, read eight to a chunk of 8,192 tokens, and of those that it
    // would read beside its decoding one half.
    void requestsThatArriveTogetherWaitForEachOther()
    {
        support::Served steady, together;
        steady.deployment.burstShare = set(0);
        together.deployment.burstShare = set(1);
        const BatchingEstimate before = estimateOf(steady), after = estimateOf(together);
        QVERIFY(near((before.perToken.value - after.perToken.value).value(),
                     0.5 * 31 / 512 * before.prefillAddition.value.value(), 1e-6));
        const Replica replica = setupOf(steady).replica;
        const EngineOverheads& overheads = replica.kernels.overheads;
        const Duration chunk =
            scaled(replica, {.prompts = 8, .newTokens = 1024, .sampled = 8}) + overheads.step;
        QVERIFY(near((after.firstToken.value - before.firstToken.value).value(),
                     overheads.prefillScale * chunk.value() / 8 * 31 / 2 +
                         overheads.firstTokenSteps * (after.perToken.value - before.perToken.value).value(),
                     1e-6));
    }
    // Llama 3.1 8B, rank 16: each of 32 layers 2 (4096 + 4096) + 2 (4096 + 1024) + 3 (4096 + 14336) = 81,920 widths; 4 adapters
    // of 16 x 32 x 81,920 x 2 bytes = 335,544,320 bytes; on two accelerators half of it each.
    void adaptersTakeMemory()
    {
        const support::Served plain;
        support::Served subject;
        subject.deployment.adapters = set(4);
        const auto used = [](const support::Served& s) {
            return memoryFigures(Calculator(), s.input()).used.value.value();
        };
        QVERIFY(near(used(subject) - used(plain), 335'544'320, 1e-6));
        support::Served wide = subject, both = plain;
        wide.deployment.tensorParallel = both.deployment.tensorParallel = 2;
        QVERIFY(near(used(wide) - used(both), 335'544'320 / 2.0, 1e-6));
        subject.deployment.adapterRank = set(64);
        QVERIFY(near(used(subject) - used(plain), 4 * 335'544'320.0, 1e-6));
    }
};

QTEST_GUILESS_MAIN(TestEngineOptions)
#include "tst_engine_options.moc"
