// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "tests/fit/left_out_intervals.h"
#include "tests/fit/overhead_fit.h"
#include "tests/fit/prediction_errors.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <cmath>
#include <cstdio>

using namespace headroom;
using namespace headroom::fit;

/// What the predictions are worth for a (model, accelerator) that nothing was tuned on: each group's rows are predicted with
/// overheads tuned on the other groups. That the shipped figures are those that the tuning gives.
class TestLeftOutGroups : public QObject {
    Q_OBJECT

    std::vector<FitRow> m_rows;
    LeftOutPredictions m_left;
    PredictionErrors m_errors;

private slots:
    void initTestCase()
    {
        HEADROOM_NEED_SHARED();
        QFile file(sharedData() + "/measured/serving.csv");
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("public serving rows absent");
        const auto catalogue = builtInCatalogue();
        QVERIFY(catalogue);
        auto rows = readFitRows(file.readAll().toStdString(), catalogue.value());
        QVERIFY(rows);
        m_rows = std::move(rows).value();
        QVERIFY(m_rows.size() > 2000 && groupsOf(m_rows).size() == 19);
        m_left = {&m_rows, crossValidate(m_rows)};
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_errors.add(m_rows[i], m_left.times[i]);
        std::printf("left-out groups, median / mean / p90, bias (%%): TPOT %s; TTFT %s; throughput %s\n",
                    shown(m_errors.perToken).c_str(), shown(m_errors.firstToken).c_str(),
                    shown(m_errors.throughput).c_str());
        std::fflush(stdout);
    }
    // The aim of the project: 10 % in the median and 15 % in the mean for times per token and throughput, 25 % for first tokens;
    // the prototype it started from reached 10.1 / 13.4, 9.5 / 13 and 27.6 / 33 % on these rows.
    void perTokenTimeIsWithinTenPercent()
    {
        const ErrorSummary errors = summaryOf(m_errors.perToken);
        QVERIFY(errors.median <= 0.10 && errors.mean <= 0.15 && std::abs(errors.bias) <= 0.03);
    }
    void throughputIsWithinTenPercent()
    {
        const ErrorSummary errors = summaryOf(m_errors.throughput);
        QVERIFY(errors.median <= 0.10 && errors.mean <= 0.15 && std::abs(errors.bias) <= 0.03);
    }
    // A little beyond the aim: two runs of one setting differ by up to a factor of two there (see the help page).
    void firstTokenTimeIsWithin26Percent()
    {
        const ErrorSummary errors = summaryOf(m_errors.firstToken);
        QVERIFY(errors.median <= 0.26 && errors.mean <= 0.33 && std::abs(errors.bias) <= 0.05);
    }
    void eightyPercentIntervalsHoldThatManyRowsOfOtherGroups()
    {
        for (const Measure measure : {Measure::PerToken, Measure::FirstToken}) {
            const double share = leftOutCoverage(m_left, measure);
            QVERIFY2(share >= 0.75 && share <= 0.85, std::to_string(share).c_str());
            for (const Engine engine : {Engine::Vllm, Engine::Sglang, Engine::TensorRtLlm}) {
                const double own = leftOutCoverage(m_left, measure, engine);
                QVERIFY2(own >= 0.75 && own <= 0.88, std::to_string(own).c_str());
            }
        }
    }
    void shippedIntervalsAreThose()
    {
        const auto same = [](performance::Interval shipped, performance::Interval found) {
            return std::abs(shipped.low - found.low) < 0.02 && std::abs(shipped.high / found.high - 1) < 0.02;
        };
        for (const Engine engine : {Engine::Vllm, Engine::Sglang, Engine::TensorRtLlm}) {
            const auto found = [&](Measure measure) { return leftOutInterval(m_left, measure, engine, {}); };
            QVERIFY(
                same(performance::perTokenInterval(engine, Basis::Kernels, true), found(Measure::PerToken)));
            QVERIFY(same(performance::firstTokenInterval(engine, Basis::Kernels, true),
                         found(Measure::FirstToken)));
        }
    }
    void shippedOverheadsAreThoseTheTuningGives()
    {
        const TunedOverheads tuned = tune(m_rows, {});
        const auto same = [](double shipped, double found) {
            return shipped == found || std::abs(shipped / found - 1) < 0.01;
        };
        for (const Engine engine : {Engine::Vllm, Engine::Sglang, Engine::TensorRtLlm}) {
            const auto slot = static_cast<std::size_t>(engine);
            const std::pair<performance::Family, Point> cases[]{
                {performance::Family::Hopper, tuned.at(2 * slot)},
                {performance::Family::Blackwell, tuned.at(2 * slot + 1)},
                {performance::Family::Ampere, tuned.ofEngine(slot)}};
            for (const auto& [family, point] : cases) {
                const performance::EngineOverheads shipped = performance::overheadsOf(engine, family);
                const performance::EngineOverheads found = overheadsAt(point, engine);
                QVERIFY(same(shipped.roofScale, found.roofScale) &&
                        same(shipped.fixedScale, found.fixedScale) &&
                        same(shipped.collectiveScale, found.collectiveScale) &&
                        same(shipped.step.value(), found.step.value()) &&
                        same(shipped.sequence.value(), found.sequence.value()) &&
                        same(shipped.ingest.value(), found.ingest.value()) &&
                        same(shipped.layer.value(), found.layer.value()) &&
                        same(shipped.inputToken.value(), found.inputToken.value()) &&
                        same(shipped.firstTokenSteps, found.firstTokenSteps) &&
                        same(shipped.prefillScale, found.prefillScale) &&
                        same(shipped.burstShare, found.burstShare));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLeftOutGroups)
#include "tst_left_out_groups.moc"
