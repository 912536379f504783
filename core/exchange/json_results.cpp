// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_results.h"

#include "core/exchange/json_economics.h"
#include "core/exchange/json_writer.h"
#include "core/exchange/object_writer.h"

namespace headroom {

namespace {

std::string_view severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Unknown: return "unknown";
    case Severity::Ok: return "ok";
    }
    return {};
}

std::string_view basisWord(Basis basis)
{
    switch (basis) {
    case Basis::Stated: return "stated";
    case Basis::Measured: return "measured";
    case Basis::Kernels: return "kernels";
    case Basis::Family: return "family";
    case Basis::DataSheet: return "datasheet";
    }
    return {};
}

std::string_view codeWord(FindingCode code)
{
    switch (code) {
    case FindingCode::RackOverPower: return "rack-over-power";
    case FindingCode::RackAtPowerLimit: return "rack-at-power-limit";
    case FindingCode::RackOverWeight: return "rack-over-weight";
    case FindingCode::RackOverFilled: return "rack-over-filled";
    case FindingCode::RackPowerUnknown: return "rack-power-unknown";
    case FindingCode::DevicePriceUnknown: return "device-price-unknown";
    case FindingCode::AcceleratorPriceUnknown: return "accelerator-price-unknown";
    case FindingCode::SlotMismatch: return "slot-mismatch";
    case FindingCode::CardOutsidePool: return "card-outside-pool";
    case FindingCode::ModelDoesNotFit: return "model-does-not-fit";
    case FindingCode::ModelShapeUnknown: return "model-shape-unknown";
    case FindingCode::KvCacheTooSmall: return "kv-cache-too-small";
    case FindingCode::ParallelismImpossible: return "parallelism-impossible";
    case FindingCode::PrecisionUnsupported: return "precision-unsupported";
    case FindingCode::NoPerformanceData: return "no-performance-data";
    case FindingCode::PoolOverloaded: return "pool-overloaded";
    case FindingCode::PoolNearlyFull: return "pool-nearly-full";
    case FindingCode::PoolIdle: return "pool-idle";
    case FindingCode::ReserveShort: return "reserve-short";
    case FindingCode::BatchDoesNotFit: return "batch-does-not-fit";
    case FindingCode::LatencyMissed: return "latency-missed";
    case FindingCode::NoPool: return "no-pool";
    case FindingCode::NothingAsked: return "nothing-asked";
    case FindingCode::CloudPriceUnknown: return "cloud-price-unknown";
    case FindingCode::ApiPriceUnknown: return "api-price-unknown";
    case FindingCode::PriceOld: return "price-old";
    case FindingCode::ItemUnknown: return "item-unknown";
    case FindingCode::NotAllPaidFitted: return "not-all-paid-fitted";
    case FindingCode::ReservationBeyondHorizon: return "reservation-beyond-horizon";
    case FindingCode::HorizonTooLong: return "horizon-too-long";
    case FindingCode::DeliveryBeyondHorizon: return "delivery-beyond-horizon";
    case FindingCode::NotServedBeforeDelivery: return "not-served-before-delivery";
    case FindingCode::LeaseBeyondHorizon: return "lease-beyond-horizon";
    case FindingCode::LeaseRenewed: return "lease-renewed";
    case FindingCode::PurchaseAsPaid: return "purchase-as-paid";
    case FindingCode::LifeBeforeHorizon: return "life-before-horizon";
    case FindingCode::HiddenCloudCosts: return "hidden-cloud-costs";
    case FindingCode::MoveNear: return "move-near";
    case FindingCode::MoveAdvised: return "move-advised";
    case FindingCode::SeveralInternalRates: return "several-internal-rates";
    case FindingCode::NoInternalRate: return "no-internal-rate";
    case FindingCode::SeveralBreakEvens: return "several-break-evens";
    case FindingCode::WorkUnitUnknown: return "work-unit-unknown";
    case FindingCode::OwnCostsNotCounted: return "own-costs-not-counted";
    case FindingCode::CurrencyWithoutRate: return "currency-without-rate";
    case FindingCode::PaidBeyondHorizon: return "paid-beyond-horizon";
    case FindingCode::SpotNeverWorks: return "spot-never-works";
    case FindingCode::FigureMissing: return "figure-missing";
    case FindingCode::BuildingPriceMissing: return "building-price-missing";
    case FindingCode::FundingRateMissing: return "funding-rate-missing";
    case FindingCode::CommitmentUnused: return "commitment-unused";
    case FindingCode::RefusalCosts: return "refusal-costs";
    case FindingCode::RentedTooSmall: return "rented-too-small";
    case FindingCode::RentedPartly: return "rented-partly";
    case FindingCode::RentedTwice: return "rented-twice";
    case FindingCode::WorkloadLeftOut: return "workload-left-out";
    case FindingCode::NothingPermitted: return "nothing-permitted";
    case FindingCode::SearchServersShort: return "search-servers-short";
    case FindingCode::ContextExceeded: return "context-exceeded";
    case FindingCode::PeakBelowAccelerators: return "peak-below-accelerators";
    case FindingCode::SharedMemoryExceeded: return "shared-memory-exceeded";
    case FindingCode::FieldWithoutEffect: return "field-without-effect";
    case FindingCode::DefaultAssumed: return "default-assumed";
    case FindingCode::EgressTiersUnclear: return "egress-tiers-unclear";
    case FindingCode::StatedRateUnlikely: return "stated-rate-unlikely";
    case FindingCode::BurstsNotEstimated: return "bursts-not-estimated";
    case FindingCode::PriceAhead: return "price-ahead";
    case FindingCode::PriceUndated: return "price-undated";
    case FindingCode::RateUnsourced: return "rate-unsourced";
    case FindingCode::CoolingTwice: return "cooling-twice";
    case FindingCode::TaxWithoutDepreciation: return "tax-without-depreciation";
    case FindingCode::TensorParallelAcrossServers: return "tensor-parallel-across-servers";
    case FindingCode::AcceptanceUnknown: return "acceptance-unknown";
    case FindingCode::QueueGrows: return "queue-grows";
    case FindingCode::SourceDefect: return "source-defect";
    case FindingCode::MeasurementsOfAnother: return "measurements-of-another";
    }
    return {};
}

void writePoint(ObjectWriter& w, std::string_view name, const OperatingPoint& point)
{
    w.key(name);
    w.begin('{');
    w.known("in_flight", point.inFlight);
    w.known("reading_use", point.use);
    w.known("first_token_s", point.firstToken);
    w.known("first_token_p50_s", point.firstTokenP50);
    w.known("first_token_p95_s", point.firstTokenP95);
    w.known("first_token_p99_s", point.firstTokenP99);
    w.known("per_token_s", point.perToken);
    w.known("latency_s", point.latency);
    w.end('}');
}

/// Latency and throughput over the load, with the interval that 80 % of measurements lie in.
void writeCurve(ObjectWriter& w, const DeploymentResult& d)
{
    const auto scaled = [](const Known<Duration>& time, const Known<Duration>& edge,
                           const Known<Duration>& middle) -> Known<Duration> {
        return time && edge && middle ? Known<Duration>(*time * (*edge / *middle).value()) : std::nullopt;
    };
    w.key("curve");
    w.begin('[');
    for (const LoadPoint& point : d.curve) {
        w.begin('{');
        w.number("load", point.load);
        w.known("first_token_s", point.firstToken);
        w.known("first_token_low_s", scaled(point.firstToken, d.firstTokenLow, d.firstToken));
        w.known("first_token_high_s", scaled(point.firstToken, d.firstTokenHigh, d.firstToken));
        w.known("per_token_s", point.perToken);
        w.known("per_token_low_s", scaled(point.perToken, d.perTokenLow, d.perToken));
        w.known("per_token_high_s", scaled(point.perToken, d.perTokenHigh, d.perToken));
        w.known("throughput_tokens_per_s", point.throughput);
        w.known("latency_p95_s", point.latencyP95);
        w.end('}');
    }
    w.end(']');
}

void writeDeployment(ObjectWriter& w, const Scenario& scenario, const DeploymentResult& d)
{
    const Deployment* deployment = findDeployment(scenario, d.id);
    w.begin('{');
    w.number("id", static_cast<double>(d.id.number));
    w.text("name", deployment ? deployment->name : std::string());
    w.text("basis", basisWord(d.basis));
    w.number("fitted", d.fitted);
    w.number("paid", d.paid);
    w.known("mean_demand_per_s", d.meanDemand);
    w.known("peak_demand_per_s", d.peakDemand);
    w.known("accelerator_rate_per_s", d.acceleratorRate);
    w.known("rate_low_per_s", d.rateLow);
    w.known("rate_high_per_s", d.rateHigh);
    w.known("run_time_s", d.runTime);
    w.known("step_time_s", d.stepTime);
    w.known("step_time_low_s", d.stepTimeLow);
    w.known("step_time_high_s", d.stepTimeHigh);
    w.known("training_state_b", d.trainingState);
    w.known("needed", d.needed);
    w.known("mean_use", d.meanUse);
    w.known("peak_use", d.peakUse);
    w.known("peak_use_fitted", d.peakUseFitted);
    w.known("latency_p95_mean_s", d.latencyAtMean);
    w.known("latency_p95_peak_s", d.latencyAtPeak);
    w.known("first_token_s", d.firstToken);
    w.known("per_token_s", d.perToken);
    w.known("first_token_low_s", d.firstTokenLow);
    w.known("first_token_high_s", d.firstTokenHigh);
    w.known("per_token_low_s", d.perTokenLow);
    w.known("per_token_high_s", d.perTokenHigh);
    w.known("replica_throughput_tokens_per_s", d.replicaThroughput);
    w.number("measured_runs", d.measuredRuns);
    writePoint(w, "at_mean", d.atMean);
    writePoint(w, "at_peak", d.atPeak);
    w.key("goodput");
    w.begin('{');
    w.flag("limited", d.goodput.limited);
    w.known("concurrency", d.goodput.concurrency);
    w.known("throughput_tokens_per_s", d.goodput.throughput);
    w.known("requests_per_s", d.goodput.requests);
    w.end('}');
    writeCurve(w, d);
    w.key("memory");
    w.begin('{');
    w.known("weights_b", d.memory.weights);
    w.known("kv_cache_b", d.memory.kvCache);
    w.known("activations_b", d.memory.activations);
    w.known("overhead_b", d.memory.overhead);
    w.known("reserve_b", d.memory.reserve);
    w.known("capacity_b", d.memory.capacity);
    w.known("kv_tokens", d.memory.kvTokens);
    w.known("requests", d.memory.requests);
    w.known("optimizer_b", d.memory.optimizer);
    w.known("weights_low_b", d.memory.weightsLow);
    w.known("weights_high_b", d.memory.weightsHigh);
    w.known("kv_cache_low_b", d.memory.kvCacheLow);
    w.known("kv_cache_high_b", d.memory.kvCacheHigh);
    w.known("used_low_b", d.memory.usedLow);
    w.known("used_high_b", d.memory.usedHigh);
    // Of what nothing is known nobody can say that it fits.
    if (d.memory.weights || d.trainingState || !d.memory.fits)
        w.flag("fits", d.memory.fits);
    else
        w.known("fits", Known<Ratio>());
    w.end('}');
    w.end('}');
}

void writeWorkload(ObjectWriter& w, const Scenario& scenario, const WorkloadResult& one)
{
    const Workload* workload = findWorkload(scenario, one.id);
    w.begin('{');
    w.number("id", static_cast<double>(one.id.number));
    w.text("name", workload ? workload->name : std::string());
    w.known("index_memory_b", one.indexMemory);
    w.known("index_servers", one.indexServers);
    w.known("search_servers", one.searchServers);
    w.known("search_servers_bought", one.searchServersBought);
    w.known("search_use", one.searchUse);
    w.known("search_servers_low", one.searchServersLow);
    w.known("search_servers_high", one.searchServersHigh);
    w.known("search_latency_p95_s", one.searchLatency);
    w.known("search_latency_p95_low_s", one.searchLatencyLow);
    w.known("search_latency_p95_high_s", one.searchLatencyHigh);
    w.known("raw_storage_b", one.rawStorage);
    w.known("mean_egress_b_per_s", one.meanEgress);
    w.known("peak_egress_b_per_s", one.peakEgress);
    w.known("monthly_egress_b", one.monthlyEgress);
    w.known("energy_per_work_j", one.energyPerWork);
    w.known("energy_per_work_low_j", one.energyPerWorkLow);
    w.known("energy_per_work_high_j", one.energyPerWorkHigh);
    w.known("carbon_per_work_kg", one.carbonPerWork);
    w.known("work_per_joule", one.workPerEnergy);
    w.end('}');
}

void writeHours(ObjectWriter& w, std::string_view name, const EnergyResult& energy,
                const Hourly<Power>& hours)
{
    w.key(name);
    if (!energy.hourlyKnown) {
        w.raw("null");
        return;
    }
    w.begin('[');
    for (const Power& power : hours)
        w.raw(jsonNumber(power.value()));
    w.end(']');
}

void writeCost(ObjectWriter& w, const CostResult& cost)
{
    w.begin('{');
    w.number("horizon_s", cost.horizon.value());
    w.known("own_capital", cost.own.capital);
    w.known("own_maintenance_per_s", cost.own.maintenance);
    w.known("own_electricity_per_s", cost.own.electricity);
    w.known("own_cooling_per_s", cost.own.cooling);
    w.known("own_colocation_per_s", cost.own.colocation);
    w.known("own_staff_per_s", cost.own.staff);
    w.known("own_other_per_s", cost.own.other);
    w.known("own_running_per_s", cost.own.running);
    w.known("own_total", cost.own.total);
    w.known("cloud_per_s", cost.cloudRate);
    w.known("cloud_total", cost.cloudTotal);
    w.known("api_per_s", cost.apiRate);
    w.known("api_total", cost.apiTotal);
    w.known("instances", cost.instances);
    w.known("break_even_s", cost.breakEven);
    w.known("break_even_months", cost.breakEvenMonths);
    w.flag("never_breaks_even", cost.neverBreaksEven);
    w.flag("breaks_even_later", cost.breaksEvenLater);
    w.key("economics");
    writeEconomics(w, cost.economics);
    w.end('}');
}

}  // namespace

std::string resultsToJson(const Scenario& scenario, const Results& results)
{
    std::string out;
    ObjectWriter w(out);
    w.begin('{');
    w.text("format", "headroom-results");
    w.number("version", 1);
    w.text("title", scenario.info.title);
    w.text("currency", scenario.info.currency);
    w.key("racks");
    w.begin('[');
    for (const RackResult& rack : results.racks) {
        const RackPtr stands = findRack(scenario, rack.id);
        w.begin('{');
        w.number("id", static_cast<double>(rack.id.number));
        w.text("name", stands ? stands->name : std::string());
        w.known("planned_power_w", rack.plannedPower);
        w.number("least_power_w", rack.leastPower.value());
        w.number("unknown_power_devices", rack.unknownPower);
        w.known("power_limit_w", rack.powerLimit);
        w.known("weight_kg", rack.weight);
        w.known("weight_limit_kg", rack.weightLimit);
        w.number("used_u", rack.used.units());
        w.number("height_u", rack.height.units());
        w.number("accelerators", rack.accelerators);
        w.end('}');
    }
    w.end(']');
    w.key("deployments");
    w.begin('[');
    for (const DeploymentResult& deployment : results.deployments)
        writeDeployment(w, scenario, deployment);
    w.end(']');
    w.key("workloads");
    w.begin('[');
    for (const WorkloadResult& workload : results.workloads)
        writeWorkload(w, scenario, workload);
    w.end(']');
    w.key("energy");
    w.begin('{');
    w.known("planned_power_w", results.energy.plannedPower);
    w.known("power_limit_w", results.energy.powerLimit);
    writeHours(w, "it_power_by_hour_w", results.energy, results.energy.it);
    writeHours(w, "it_power_low_by_hour_w", results.energy, results.energy.itLow);
    writeHours(w, "it_power_high_by_hour_w", results.energy, results.energy.itHigh);
    w.known("yearly_j", results.energy.yearly);
    w.known("yearly_low_j", results.energy.yearlyLow);
    w.known("yearly_high_j", results.energy.yearlyHigh);
    w.known("carbon_yearly_kg", results.energy.carbonYearly);
    w.end('}');
    w.key("cost");
    writeCost(w, results.cost);
    w.key("findings");
    w.begin('[');
    for (const Finding& finding : results.findings) {
        w.begin('{');
        w.text("severity", severityWord(finding.severity));
        w.text("code", codeWord(finding.code));
        w.text("subject", finding.subject.text());
        w.text("name", finding.name);
        w.text("detail", finding.detail);
        w.key("would");
        w.raw(finding.would ? jsonNumber(*finding.would) : std::string("null"));
        w.key("allowed");
        w.raw(finding.allowed ? jsonNumber(*finding.allowed) : std::string("null"));
        w.end('}');
    }
    w.end(']');
    w.end('}');
    out += '\n';
    return out;
}

}  // namespace headroom
