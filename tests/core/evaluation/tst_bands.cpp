// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/evaluation/kinds/power_band.h"
#include "core/scenario/relevance.h"
#include "tests/support/sample.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;

namespace {

bool near(double a, double b, double share = 1e-6) { return std::abs(a - b) <= share * std::abs(b); }

const Finding* found(const Results& results, FindingCode code)
{
    const auto at = std::find_if(results.findings.begin(), results.findings.end(),
                                 [&](const Finding& finding) { return finding.code == code; });
    return at == results.findings.end() ? nullptr : &*at;
}

Results evaluated(const Scenario& plan) { return evaluate(*support::builtIn(), plan); }

}  // namespace

/// Figures that carry what was measured around them.
class TestBands : public QObject {
    Q_OBJECT
private slots:
    void aBandHoldsTheLinearRule()
    {
        for (const auto loading : {kinds::Loading::Together, kinds::Loading::InTurns}) {
            double before = 0;
            for (double use = 0; use <= 1.0001; use += 0.01) {
                const kinds::ActivityBand band = kinds::activityBand(use, loading);
                const double share = std::min(use, 1.0);
                QVERIFY(band.low <= share + 1e-12 && band.high >= share - 1e-12 && band.high <= 1 + 1e-12);
                // More load never draws less.
                QVERIFY(band.high >= before - 1e-12);
                before = band.high;
            }
        }
        QCOMPARE(kinds::activityBand(0, kinds::Loading::Together).high, 0.0);
    }
    void boardsThatDecodeTogetherDrawMoreThanInProportion()
    {
        // Line "power_together" at a tenth: exp(-0.270294 + 0.137251 x ln 0.1) = 0.5564; x 1.2983 = 0.7223. Its lower edge is above
        // a tenth, so the rule itself is the lower bound.
        const kinds::ActivityBand band = kinds::activityBand(0.1, kinds::Loading::Together);
        QVERIFY(near(band.low, 0.1));
        QVERIFY(near(band.high, 0.7223, 1e-3));
        // At half load in turns: half of exp(-0.266947) = 0.7657, x 0.625949 and x 1.2415; the rule's half is above 0.4753.
        const kinds::ActivityBand turns = kinds::activityBand(0.5, kinds::Loading::InTurns);
        QVERIFY(near(turns.low, 0.2397, 1e-3));
        QVERIFY(near(turns.high, 0.5));
    }
    void serversWithoutAKnownIdlePowerBeginWhereBoardsIdle()
    {
        const kinds::PowerEstimate band =
            kinds::powerBand({watts(1000), watts(1000)}, 0, kinds::Loading::Together);
        QCOMPARE(band.power.value(), 1000.0);
        QVERIFY(near(band.low.value(), 120));
        QCOMPARE(band.high.value(), 1000.0);
    }
    void aYearsEnergyHasItsBandAndSoHasATokens()
    {
        const Results results = evaluated(support::sample("fitness-plans"));
        const EnergyResult& energy = results.energy;
        QVERIFY(energy.yearly && energy.yearlyLow && energy.yearlyHigh);
        QVERIFY(*energy.yearlyLow <= *energy.yearly && *energy.yearly <= *energy.yearlyHigh);
        for (std::size_t hour = 0; hour < energy.it.size(); ++hour)
            QVERIFY(energy.itLow[hour] <= energy.it[hour] && energy.it[hour] <= energy.itHigh[hour]);
        const WorkloadResult& work = results.workloads.front();
        QVERIFY(work.energyPerWork && work.energyPerWorkHigh);
        QVERIFY(near(work.energyPerWorkHigh->value() / work.energyPerWork->value(),
                     energy.yearlyHigh->value() / energy.yearly->value()));
    }
    void memoryCarriesWhatLogsSay()
    {
        const Results results = evaluated(support::sample("fitness-plans"));
        const MemoryResult& memory = results.deployments.front().memory;
        // 13 logs of four models: 1.00206 to 1.00874 of what is said, which is itself the lower bound.
        QVERIFY(memory.weights && memory.weightsLow && memory.kvCacheHigh);
        QVERIFY(near(memory.weightsLow->value(), memory.weights->value()));
        QVERIFY(near(memory.weightsHigh->value(), 1.00874 * memory.weights->value()));
        // 23 logs: of what the engine may take, 0.08201 less to 0.01273 more are left to the cache.
        QVERIFY(near(memory.kvCache->value() - memory.kvCacheLow->value(), 0.08201 * memory.limit->value()));
        QVERIFY(
            near(memory.kvCacheHigh->value() - memory.kvCache->value(), 0.012728 * memory.limit->value()));
    }
    void trainingTellsItsStepAndItsMemory()
    {
        Scenario plan = support::sample("airgap-finetune");
        plan.deployments.front().basis = CapacityBasis::Modelled;
        plan.deployments.front().model = "meta-llama/Meta-Llama-3.1-70B";
        const Results results = evaluated(plan);
        const DeploymentResult* trains = &results.deployments.front();
        QVERIFY(trains->stepTime.has_value());
        QVERIFY(*trains->stepTimeLow < *trains->stepTime && *trains->stepTime < *trains->stepTimeHigh);
        const MemoryResult& memory = trains->memory;
        QVERIFY(memory.weights && memory.optimizer && memory.activations && memory.overhead &&
                memory.capacity);
        const Bytes used = *memory.weights + *memory.optimizer + *memory.activations + *memory.overhead;
        QVERIFY(*memory.usedLow <= used && used <= *memory.usedHigh);
    }
    void aLayoutThatKeepsAllWeightsOnEachAcceleratorIsFound()
    {
        // 70.6 billion parameters: 141 GB of weights and as many gradients, a sixteenth of the optimizer (53 GB), on an accelerator of 150:
        // computing activations again in all of 80 layers does not help. FSDP spreads all three, 16 B x 70.6e9 / 16 = 70.6 GB, gathers two
        // layers (3.5) and holds activations of 5.4 between layers, 1.1 in one and 5.2 of logits: 87 with the process, and 5 %.
        // TP 8 leaves 18 + 18 + 53 + 12 = 101 and 5 %.
        Scenario plan = support::sample("airgap-finetune");
        Deployment& deployment = plan.deployments.front();
        deployment.basis = CapacityBasis::Modelled;
        deployment.model = "meta-llama/Meta-Llama-3.1-70B";
        deployment.trainingSoftware = TrainingSoftware::Megatron;
        deployment.tensorParallel = deployment.pipelineParallel = 1;
        const Results results = evaluated(plan);
        const Finding* finding = found(results, FindingCode::ModelDoesNotFit);
        QVERIFY(finding && finding->severity != Severity::Ok);
        QCOMPARE(finding->detail, std::string("FSDP"));
        deployment.tensorParallel = 8;
        QVERIFY(!found(evaluated(plan), FindingCode::ModelDoesNotFit));
    }
    void searchesNeedServersThatThePlanHas()
    {
        Scenario plan = support::sample("semantic-search");
        const Results enough = evaluated(plan);
        QVERIFY(!found(enough, FindingCode::SearchServersShort));
        QCOMPARE(enough.workloads.front().searchServersBought->value(), 4.0);
        QCOMPARE(enough.workloads.front().searchUse->value(), 1.0);
        // Ten times the vectors: 2,880 million x (768 x 4 + 16 x 16) x 1.2 x 2 copies = 23.0 TB over 650 GB = 36 servers.
        plan.workloads.front().vectors->value = ratio(2.88e9);
        const Results few = evaluated(plan);
        const Finding* finding = found(few, FindingCode::SearchServersShort);
        QVERIFY(finding && finding->severity == Severity::Error);
        QCOMPARE(*finding->would, 36.0);
        QCOMPARE(*finding->allowed, 4.0);
        QCOMPARE(few.workloads.front().searchUse->value(), 9.0);
        QVERIFY(!ownServes(few));
    }
    void searchesHaveTheirEnergyAndTheirCost()
    {
        const Results results = evaluated(support::sample("semantic-search"));
        // Four servers of 0.7 kW at every hour, PUE 1: 2.8 kW x 8,760 h = 24,528 kWh; over two million queries a day 120.96 J.
        QVERIFY(near(results.energy.yearly->value() / 3.6e6, 24528));
        QVERIFY(near(results.workloads.front().energyPerWork->value(), 2800.0 * 86400 / 2e6));
        QVERIFY(!results.energy.yearlyLow &&
                !results.workloads.front().energyPerWorkLow);  // nothing such servers draw was measured
        // All that is owned, over the queries: per hour x 24 / 2 million.
        const auto& own = results.cost.economics.options.front();
        QVERIFY(!own.units.empty() && own.units.front().perWork);
        QVERIFY(near(own.units.front().perWork->value(), own.perHour->value() * 86400 / 2e6));
    }
    void anIndexThatNobodyCountsIsFound()
    {
        const Results results = evaluated(support::sample("podcast-clips"));
        const Finding* finding = found(results, FindingCode::SearchServersShort);
        QVERIFY(finding && finding->severity == Severity::Warning);
        QCOMPARE(*finding->would, 2.0);
        QCOMPARE(*finding->allowed, 0.0);
        QVERIFY(ownServes(results));
    }
    /// A server more that idles at 0.1 kW and draws 5 kW at full load: with nothing to read it idles, reading it does not.
    void whoReadsElsewhereDrawsPowerToo()
    {
        Scenario plan = support::sample("fitness-plans");
        Deployment& deployment = plan.deployments.front();
        Pool reading = plan.pools.front();
        reading.id = PoolId{900001};
        reading.name = "readers";
        plan.pools.push_back(reading);
        const auto rack = std::find_if(plan.racks.begin(), plan.racks.end(), [](const RackPtr& one) {
            return std::any_of(one->placements.begin(), one->placements.end(),
                               [](const Placement& placement) { return !placement.accelerators.empty(); });
        });
        QVERIFY(rack != plan.racks.end());
        auto copy = std::make_shared<Rack>(**rack);
        const auto server = std::find_if(copy->placements.begin(), copy->placements.end(),
                                         [](const Placement& one) { return !one.accelerators.empty(); });
        Placement reader = *server;
        reader.id = PlacementId{900002};
        reader.pool = reading.id;
        reader.bottom = wholeUnits(30);
        reader.idlePower = Input<Power>{};
        reader.idlePower->value = watts(100);
        reader.peakPower = Input<Power>{};
        reader.peakPower->value = watts(5000);
        copy->placements.push_back(reader);
        *rack = copy;
        const double asTogether = evaluated(plan).energy.yearly->value();
        deployment.arrangement = Arrangement::Disaggregated;
        deployment.prefillPool = reading.id;
        deployment.decodeReplicas = 1;
        deployment.prefillReplicas = 1;
        deployment.prefillTensorParallel = deployment.tensorParallel;
        const Results split = evaluated(plan);
        QVERIFY(split.energy.yearly);
        QVERIFY(split.deployments.front().perToken.has_value());
        QVERIFY(split.energy.yearly->value() > asTogether);
    }
};

QTEST_GUILESS_MAIN(TestBands)
#include "tst_bands.moc"
