// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/study_text.h"

#include "core/scenario/spreads.h"
#include "core/units/amount.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <cmath>

namespace headroom::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::text::Study)
};

struct Name {
    const char* key;
    const char* words;
};

constexpr Name resultNames[] = {
    {"capacity.mean_use", QT_TRANSLATE_NOOP("headroom::text::Study", "Mean use")},
    {"capacity.peak_use", QT_TRANSLATE_NOOP("headroom::text::Study", "Use at the busiest hour")},
    {"cost.api.total", QT_TRANSLATE_NOOP("headroom::text::Study", "Total cost, API")},
    {"cost.break_even_months", QT_TRANSLATE_NOOP("headroom::text::Study", "Break-even")},
    {"cost.cloud.per_unit", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per unit of work, cloud")},
    {"cost.cloud.total", QT_TRANSLATE_NOOP("headroom::text::Study", "Total cost, cloud")},
    {"cost.own.capital", QT_TRANSLATE_NOOP("headroom::text::Study", "Purchase, own")},
    {"cost.own.per_unit", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per unit of work, own")},
    {"cost.own.running", QT_TRANSLATE_NOOP("headroom::text::Study", "Running cost, own")},
    {"cost.own.total", QT_TRANSLATE_NOOP("headroom::text::Study", "Total cost, own")},
    {"cost.saving", QT_TRANSLATE_NOOP("headroom::text::Study", "Saving by owning")},
    {"cost.api.per_hour", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per hour, API")},
    {"cost.api.present", QT_TRANSLATE_NOOP("headroom::text::Study", "Net present cost, API")},
    {"cost.cloud.per_hour", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per hour, cloud")},
    {"cost.cloud.present", QT_TRANSLATE_NOOP("headroom::text::Study", "Net present cost, cloud")},
    {"cost.price_of_constraint", QT_TRANSLATE_NOOP("headroom::text::Study", "Price of the constraint")},
    {"cost.hybrid.owned_share", QT_TRANSLATE_NOOP("headroom::text::Study", "Owned share, hybrid")},
    {"cost.hybrid.per_hour", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per hour, hybrid")},
    {"cost.hybrid.present", QT_TRANSLATE_NOOP("headroom::text::Study", "Net present cost, hybrid")},
    {"cost.hybrid.total", QT_TRANSLATE_NOOP("headroom::text::Study", "Total cost, hybrid")},
    {"cost.internal_rate", QT_TRANSLATE_NOOP("headroom::text::Study", "Internal rate of return of owning")},
    {"cost.other_space.total",
     QT_TRANSLATE_NOOP("headroom::text::Study", "Total cost, own in the other space")},
    {"cost.own.per_hour", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per hour, own")},
    {"cost.own.present", QT_TRANSLATE_NOOP("headroom::text::Study", "Net present cost, own")},
    {"cost.present_saving", QT_TRANSLATE_NOOP("headroom::text::Study", "Net present value of owning")},
    {"cost.ratio", QT_TRANSLATE_NOOP("headroom::text::Study", "Rented over own cost")},
    {"cost.rent_over_api.saving",
     QT_TRANSLATE_NOOP("headroom::text::Study", "Net present value of renting instead of the API")},
    {"cost.rent_over_api.winning_use",
     QT_TRANSLATE_NOOP("headroom::text::Study", "Share of the API's work from which renting wins")},
    {"cost.winning_use", QT_TRANSLATE_NOOP("headroom::text::Study", "Use from which owning wins")},
    {"energy.carbon_yearly", QT_TRANSLATE_NOOP("headroom::text::Study", "Carbon a year")},
    {"energy.planned_power", QT_TRANSLATE_NOOP("headroom::text::Study", "Planned power")},
    {"energy.yearly", QT_TRANSLATE_NOOP("headroom::text::Study", "Energy a year")},
};

/// Of a deployment or a workload, by the last part of the name.
constexpr Name entityNames[] = {
    {"accelerators", QT_TRANSLATE_NOOP("headroom::text::Study", "Accelerators needed")},
    {"carbon_per_work", QT_TRANSLATE_NOOP("headroom::text::Study", "Carbon per unit of work")},
    {"energy_per_work", QT_TRANSLATE_NOOP("headroom::text::Study", "Energy per unit of work")},
    {"first_token", QT_TRANSLATE_NOOP("headroom::text::Study", "Time to first token")},
    {"index_memory", QT_TRANSLATE_NOOP("headroom::text::Study", "Memory of the index")},
    {"latency_mean", QT_TRANSLATE_NOOP("headroom::text::Study", "Latency at mean demand")},
    {"latency_peak", QT_TRANSLATE_NOOP("headroom::text::Study", "Latency at the busiest hour")},
    {"mean_use", QT_TRANSLATE_NOOP("headroom::text::Study", "Mean use")},
    {"memory_used", QT_TRANSLATE_NOOP("headroom::text::Study", "Memory used, each accelerator")},
    {"memory_weights", QT_TRANSLATE_NOOP("headroom::text::Study", "Memory of the weights")},
    {"monthly_egress", QT_TRANSLATE_NOOP("headroom::text::Study", "Egress a month")},
    {"own.per_item", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per item, own")},
    {"cloud.per_item", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per item, cloud")},
    {"api.per_item", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per item, API")},
    {"own.per_work", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per unit of work, own")},
    {"cloud.per_work", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per unit of work, cloud")},
    {"api.per_work", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per unit of work, API")},
    {"own.per_token", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per token, own")},
    {"cloud.per_token", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per token, cloud")},
    {"api.per_token", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per token, API")},
    {"own.per_output_token", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per output token, own")},
    {"cloud.per_output_token", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per output token, cloud")},
    {"api.per_output_token", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per output token, API")},
    {"peak_egress", QT_TRANSLATE_NOOP("headroom::text::Study", "Highest egress")},
    {"peak_use", QT_TRANSLATE_NOOP("headroom::text::Study", "Use at the busiest hour")},
    {"per_token", QT_TRANSLATE_NOOP("headroom::text::Study", "Time per token")},
    {"requests_fit", QT_TRANSLATE_NOOP("headroom::text::Study", "Requests that fit at once")},
    {"run_time", QT_TRANSLATE_NOOP("headroom::text::Study", "Time of a training run")},
    {"storage", QT_TRANSLATE_NOOP("headroom::text::Study", "Storage")},
    {"throughput", QT_TRANSLATE_NOOP("headroom::text::Study", "Output tokens of a replica")},
};

QString latin(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

namespace {

template <class Entities>
QString nameIn(const Entities& entities, std::uint64_t id)
{
    for (const auto& one : entities) {
        if (one.id.number == id)
            return QString::fromStdString(one.name);
    }
    return {};
}

}  // namespace

QString resultName(std::string_view name, const Scenario& plan)
{
    for (const Name& one : resultNames) {
        if (name == one.key)
            return Words::tr(one.words);
    }
    const QStringList parts = latin(name).split(QLatin1Char('.'));
    const QString last = parts.mid(2).join(QLatin1Char('.'));
    for (const Name& one : entityNames) {
        if (last != QLatin1String(one.key))
            continue;
        const std::uint64_t id = parts[1].toULongLong();
        const QString owner =
            parts[0] == QLatin1String("workload") ? nameIn(plan.workloads, id) : nameIn(plan.deployments, id);
        return Words::tr("%1, %2", "a result, whose it is")
            .arg(Words::tr(one.words), owner.isEmpty() ? parts[1] : owner);
    }
    return latin(name);
}

namespace {

QString cloudWord(std::optional<CloudPricing> pricing)
{
    if (!pricing)
        return Words::tr("cloud");
    switch (*pricing) {
    case CloudPricing::OnDemand: return Words::tr("cloud on demand");
    case CloudPricing::Spot: return Words::tr("cloud spot");
    case CloudPricing::Reserved1: return Words::tr("cloud reserved 1 yr");
    case CloudPricing::Reserved3: return Words::tr("cloud reserved 3 yr");
    case CloudPricing::Reserved5: return Words::tr("cloud reserved 5 yr");
    case CloudPricing::SavingsPlan: return Words::tr("cloud, savings plan");
    case CloudPricing::Stated: break;
    }
    return Words::tr("cloud");
}

/// What all clouds of a plan are paid by, unless a price is stated.
std::optional<CloudPricing> sharedPricing(const Scenario& plan)
{
    std::optional<CloudPricing> shared;
    for (const CloudCommitment& one : plan.clouds) {
        if (one.rate || (shared && *shared != one.pricing))
            return std::nullopt;
        shared = one.pricing;
    }
    return shared;
}

}  // namespace

QString contenderWord(CostOption option, std::optional<CloudPricing> pricing, const Scenario& plan)
{
    const FacilityTerms& terms = plan.finance.facility;
    const bool colocated = (terms.facility == Facility::Colocation) == (option == CostOption::Own);
    switch (option) {
    case CostOption::Own:
        if (!terms.buildingPrice && !terms.buildingRent)
            return Words::tr("own");
        [[fallthrough]];
    case CostOption::OtherSpace:
        return colocated ? Words::tr("own, colocated") : Words::tr("own, on premises");
    case CostOption::Cloud: return cloudWord(pricing ? pricing : sharedPricing(plan));
    case CostOption::Api: return Words::tr("API");
    case CostOption::Hybrid: break;
    }
    return Words::tr("hybrid");
}

QString comparedWord(std::string_view name, const Workload* workload)
{
    const auto own = [workload](const std::string Workload::*word, const QString& fallback) {
        return workload && !(workload->*word).empty() ? QString::fromStdString(workload->*word) : fallback;
    };
    if (name == "total")
        return Words::tr("Total cost");
    if (name == "present_cost")
        return Words::tr("Net present cost");
    if (name == "annual_cost")
        return Words::tr("Cost a year");
    if (name == "per_hour")
        return Words::tr("Cost per hour");
    QString words = latin(name);
    if (name == "per_item")
        words = Words::tr("Cost per %1").arg(own(&Workload::itemName, Words::tr("item")));
    if (name == "per_work")
        words = Words::tr("Cost per %1").arg(own(&Workload::workName, Words::tr("unit of work")));
    if (name == "per_token")
        words = Words::tr("Cost per token");
    if (name == "per_byte")
        words = Words::tr("Cost per GB delivered");
    if (name == "per_output_token")
        words = Words::tr("Cost per output token, all on it");
    if (name == "per_input_token")
        words = Words::tr("Cost per input token, weighted");
    if (name == "per_weighted_output_token")
        words = Words::tr("Cost per output token, weighted");
    if (name == "per_blended_token")
        words = Words::tr("Cost per token, blended");
    return workload ? Words::tr("%1, %2", "a result, whose it is")
                          .arg(words, QString::fromStdString(workload->name))
                    : words;
}

QString neverWord() { return Words::tr("never"); }
QString beyondPlanWord() { return Words::tr("beyond the plan"); }

QString resultFigure(std::optional<double> si, std::string_view name, const std::string& unit, double factor)
{
    if (!si)
        return unknownWord();
    if (std::isinf(*si))
        return beyondPlanWord();
    if (name == "cost.break_even_months")
        return figureIn(*si, Words::tr("months"), 1).joined();
    return figureIn(*si / factor, QString::fromStdString(unit), std::abs(*si / factor) >= 1000 ? 0 : -1)
        .joined();
}

QString inputName(const InputView& input)
{
    const QString field = pathName(QString::fromStdString(input.path));
    return input.owner.empty() ? field : Words::tr("%1, %2").arg(field, QString::fromStdString(input.owner));
}

QString inputFigure(const InputView& input, double si)
{
    const auto spec = input.unit.empty() ? Result<UnitSpec>(UnitSpec{}) : parseUnit(input.unit);
    return figureIn(si / (spec ? spec.value().factor : 1.0), QString::fromStdString(input.unit)).joined();
}

QString inputSpan(const InputView& input, double low, double high)
{
    const auto spec = input.unit.empty() ? Result<UnitSpec>(UnitSpec{}) : parseUnit(input.unit);
    const double factor = spec ? spec.value().factor : 1.0;
    return Words::tr("%1 to %2", "low and high end of an input")
        .arg(number(low / factor), figureIn(high / factor, QString::fromStdString(input.unit)).joined());
}

QString outsideSpread(const InputView& input)
{
    return Words::tr(
               "%1: its spread leaves out the plan's own value, so bands lie beside the plan; widen the "
               "spread or correct the value")
        .arg(inputName(input));
}

QString outsideSpreadFigures(const InputView& input)
{
    return Words::tr("%1, spread: %2", "value of an input and its spread")
        .arg(inputFigure(input, input.value), inputSpan(input, input.spread->low, input.spread->high));
}

QString spreadKindName(SpreadKind kind)
{
    switch (kind) {
    case SpreadKind::Range: return Words::tr("Range");
    case SpreadKind::Triangular: return Words::tr("Triangle");
    case SpreadKind::Normal: return Words::tr("Normal");
    case SpreadKind::Lognormal: break;
    }
    return Words::tr("Lognormal");
}

namespace {

QString plainGoal(const InputView& input, const GoalWords& words)
{
    const QString name = inputName(input);
    const auto& [outcome, solutions, nearestAt, result, target, least, most, nearest, overloaded, unserved] =
        words;
    QStringList values;
    for (const double one : solutions)
        values += inputFigure(input, one);
    if (outcome == "found")
        return Words::tr("%1 is %2 at %3 = %4 (now %5).")
            .arg(result, target, name, values.join(QString()), inputFigure(input, input.value));
    if (outcome == "several")
        return Words::tr("%1 is %2 at several values of %3: %4.")
            .arg(result, target, name, values.join("; "));
    if (outcome == "jumps")
        return Words::tr("%1 never is exactly %2: it jumps past it at %3 = %4.")
            .arg(result, target, name, values.front());
    if (outcome == "unmoved")
        return Words::tr("%1 does not depend on %2: it stays at %3.").arg(result, name, least);
    if (outcome == "unknown")
        return Words::tr("%1 is unknown whatever %2 is. Fill in what it needs first.").arg(result, name);
    // Of the end that is far from the target, which an absurd value of the input may set, nobody asks.
    QString none =
        nearest == least
            ? Words::tr("No value of %1 gives %2: %3 is never below %4.").arg(name, target, result, least)
        : nearest == most
            ? Words::tr("No value of %1 gives %2: %3 is never above %4.").arg(name, target, result, most)
            : Words::tr("No value of %1 gives %2: %3 stays between %4 and %5.")
                  .arg(name, target, result, least, most);
    if (nearestAt)
        none += ' ' + Words::tr("The closest is %1, at %2.").arg(nearest, inputFigure(input, *nearestAt));
    return none;
}

}  // namespace

QString goalSentence(const InputView& input, const GoalWords& words)
{
    const QString plain = plainGoal(input, words);
    if (words.overloaded)
        return plain + ' ' + Words::tr("Own hardware as planned does not serve the demand there.");
    return words.unserved
               ? plain + ' ' +
                     Words::tr("Where own hardware as planned does not serve the demand, nothing is told.")
               : plain;
}

QString failedRequests(const std::vector<MeasuredPoint>& runs)
{
    QStringList out;
    for (const MeasuredPoint& run : runs) {
        if (!run.succeeded || run.failed.value_or(0) <= 0)
            continue;
        const QString place = run.place == "/" ? QString() : QString::fromStdString(run.place) + ": ";
        out += place +
               Words::tr("%1 of %2 requests failed. The times are of those that succeeded, and a server that "
                         "refuses some is faster for the others.")
                   .arg(number(*run.failed, 0), number(*run.succeeded + *run.failed, 0));
    }
    return out.join('\n');
}

}  // namespace headroom::text
