// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/interval_text.h"

#include "ui/text/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Interval)
};

/// As shares of the figure.
using Share = std::optional<std::pair<double, double>>;

template <class Q>
Share shareOf(const Known<Q>& middle, const Known<Q>& low, const Known<Q>& high)
{
    if (!middle || !low || !high || middle->value() <= 0)
        return std::nullopt;
    return std::pair(low->value() / middle->value(), high->value() / middle->value());
}

/// What is done in a time is done less often where it takes longer.
Share inverse(const Share& share)
{
    return share ? Share(std::pair(1 / share->second, 1 / share->first)) : std::nullopt;
}

struct Told {
    double middle = 0;
    Dimension dimension{};
    Share share;
    bool modelled = true;  ///< rests on the speed of the accelerator, else on the model's shape
};

template <class Q>
std::optional<Told> told(const Known<Q>& middle, const Share& share)
{
    return middle ? std::optional(Told{middle->value(), dimensionOf<Q>, share}) : std::nullopt;
}

std::optional<Told> ofDeployment(const DeploymentResult& one, std::string_view field)
{
    const Share first = shareOf(one.firstToken, one.firstTokenLow, one.firstTokenHigh);
    const Share token = shareOf(one.perToken, one.perTokenLow, one.perTokenHigh);
    const Share rate = shareOf(one.acceleratorRate, one.rateLow, one.rateHigh);
    if (field == "first_token")
        return told(one.firstToken, first);
    if (field == "per_token")
        return told(one.perToken, token);
    if (field == "peak.first_token")
        return told(one.atPeak.firstToken, first);
    if (field == "peak.per_token")
        return told(one.atPeak.perToken, token);
    if (field == "mean.first_token")
        return told(one.atMean.firstToken, first);
    if (field == "mean.per_token")
        return told(one.atMean.perToken, token);
    if (field == "replica_throughput")
        return told(one.replicaThroughput, inverse(token));
    if (field == "accelerator_rate")
        return told(one.acceleratorRate, rate ? rate : inverse(token));
    if (field == "run_time")
        return told(one.runTime, inverse(rate));
    if (field == "latency_p95_peak")
        return told(one.latencyAtPeak, std::nullopt);
    if (field == "latency_p95_mean")
        return told(one.latencyAtMean, std::nullopt);
    // From start-up logs, as `predict --kind memory` says.
    const auto shaped = [](const Known<Bytes>& bytes, Share share) {
        auto out = told(bytes, share);
        if (out)
            out->modelled = false;
        return out;
    };
    const MemoryResult& memory = one.memory;
    if (field == "memory.weights")
        return shaped(memory.weights, shareOf(memory.weights, memory.weightsLow, memory.weightsHigh));
    if (field == "memory.kv_cache")
        return shaped(memory.kvCache, shareOf(memory.kvCache, memory.kvCacheLow, memory.kvCacheHigh));
    if (field == "step_time")
        return told(one.stepTime, shareOf(one.stepTime, one.stepTimeLow, one.stepTimeHigh));
    return std::nullopt;
}

std::optional<Told> ofWorkload(const WorkloadResult& one, std::string_view field)
{
    std::optional<Told> out;
    if (field == "search_servers")
        out =
            told(one.searchServers, shareOf(one.searchServers, one.searchServersLow, one.searchServersHigh));
    if (field == "search_latency")
        out =
            told(one.searchLatency, shareOf(one.searchLatency, one.searchLatencyLow, one.searchLatencyHigh));
    const Share energy = shareOf(one.energyPerWork, one.energyPerWorkLow, one.energyPerWorkHigh);
    if (field == "energy_per_work")
        out = told(one.energyPerWork, energy);
    if (field == "work_per_energy")
        out = told(one.workPerEnergy, inverse(energy));
    if (out)
        out->modelled = false;
    return out && out->share ? out : std::nullopt;
}

std::optional<Told> ofEnergy(const EnergyResult& energy, std::string_view field)
{
    const Share share = shareOf(energy.yearly, energy.yearlyLow, energy.yearlyHigh);
    if (field == "yearly" && share)
        return told(energy.yearly, share);
    // Of a known grid, as much as the energy.
    if (field == "carbon_yearly" && share)
        return told(energy.carbonYearly, share);
    return std::nullopt;
}

QString basisText(const DeploymentResult& one)
{
    switch (one.basis) {
    case Basis::Stated: return Words::tr("a stated rate, with no interval");
    case Basis::Measured:
        return one.measuredRuns > 0
                   ? Words::tr("from %n measured run(s) of this setting", nullptr, one.measuredRuns)
                   : Words::tr("measured on this accelerator");
    case Basis::Kernels: return Words::tr("from measured kernels of this accelerator");
    case Basis::Family: return Words::tr("from measured kernels of its family");
    case Basis::DataSheet: return Words::tr("from its data sheet");
    }
    return {};
}

}  // namespace

QString intervalText(const Scenario& scenario, const Results& results, std::string_view path)
{
    const QStringList parts =
        QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size())).split(QLatin1Char('.'));
    // What is there once has no number in its path.
    const bool energy = parts.front() == QLatin1String("energy");
    if (parts.size() < (energy ? 2 : 3))
        return {};
    const std::string field = parts.mid(energy ? 1 : 2).join(QLatin1Char('.')).toStdString();
    const std::uint64_t id = parts.at(1).toULongLong();
    std::optional<Told> one;
    QString basis;
    const bool energyOf = energy || field.find("energy") != std::string::npos;
    if (parts.front() == QLatin1String("deployment")) {
        const auto found = std::find_if(results.deployments.begin(), results.deployments.end(),
                                        [&](const DeploymentResult& each) { return each.id.number == id; });
        if (found != results.deployments.end()) {
            one = ofDeployment(*found, field);
            // Of a rate that is stated the times are the model's all the same.
            if (one && one->modelled && !(one->share && found->basis == Basis::Stated))
                basis = basisText(*found);
        }
    } else if (parts.front() == QLatin1String("workload")) {
        const auto found = std::find_if(results.workloads.begin(), results.workloads.end(),
                                        [&](const WorkloadResult& each) { return each.id.number == id; });
        if (found != results.workloads.end())
            one = ofWorkload(*found, field);
        if (one && energyOf)
            basis = Words::tr("from what measured accelerators draw at such a load");
    } else if (energy) {
        one = ofEnergy(results.energy, field);
        basis = Words::tr("from what measured accelerators draw at such a load");
    }
    if (!one)
        return {};
    QStringList out;
    if (one->share) {
        const QString currency = QString::fromStdString(scenario.info.currency);
        const auto shown = [&](double share) {
            return text::figure(one->middle * share, one->dimension, currency).joined();
        };
        out << Words::tr("80 % of measurements lie between %1 and %2")
                   .arg(shown(one->share->first), shown(one->share->second));
        // Servers without a known idle power count at their planned power, and the rule of loads may lie beside what was measured.
        constexpr double exact = 1e-9;
        if (energyOf && one->share->second <= 1 + exact)
            out << Words::tr("the figure is their upper end");
        else if (energyOf && one->share->first >= 1 - exact)
            out << Words::tr("the figure is their lower end");
    }
    if (!basis.isEmpty())
        out << basis;
    return out.join(QStringLiteral("  ·  "));
}

}  // namespace headroom::ui
