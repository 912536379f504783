// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/fallbacks.h"

#include "core/scenario/placing.h"
#include "core/units/amount.h"
#include "ui/inspectors/field_collector.h"
#include "ui/inspectors/finance_fallbacks.h"
#include "ui/inspectors/new_things.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <string>

namespace headroom::ui {

namespace {

using Kind = Selection::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Inspector)
};

/// "2.2" in the field's own unit, else the figure with a unit of its own.
QString shownIn(const FieldValue& field, double si, Dimension dimension, const std::string& currency)
{
    const auto spec = parseUnit(field.unit.toStdString());
    if (spec && spec.value().dimension == dimension && spec.value().factor > 0 &&
        (currency.empty() || spec.value().currency == currency))
        return text::number(si / spec.value().factor);
    return text::figure(si, dimension, QString::fromStdString(currency)).joined();
}

void fallBackToUnknown(FieldValue& field)
{
    field.fallback = text::unknownWord();
    field.origin = FieldValue::Origin::Unknown;
}

template <class Q>
void fallBackTo(FieldValue& field, const Figure<Q>& figure)
{
    if (!figure.known()) {
        fallBackToUnknown(field);
        field.fallbackNote = Words::tr("The catalogue has no figure with a source");
        return;
    }
    field.fallback = shownIn(field, figure.value->value(), dimensionOf<Q>, figure.currency);
    const auto unit = parseUnit(field.unit.toStdString());
    if (unit && unit.value().dimension == dimensionOf<Q> && unit.value().factor > 0 &&
        (figure.currency.empty() || unit.value().currency == figure.currency))
        field.fallbackText = QString("%1 %2")
                                 .arg(figure.value->value() / unit.value().factor, 0, 'g', 12)
                                 .arg(field.unit)
                                 .trimmed();
    field.fallbackNote = Words::tr("From the catalogue");
    field.origin = FieldValue::Origin::Fact;
    field.source = figure.source ? QString::fromStdString(figure.source->title) : QString();
    field.date = figure.date;
}

void fallBackToNoIdle(FieldValue& field)
{
    fallBackToUnknown(field);
    field.fallbackNote = Words::tr("Counted at its planned power at every hour");
}

/// Of the kind that is fitted; several kinds have several prices.
void fallBackToCards(FieldValue& field, const Catalogue& catalogue, const Placement& device)
{
    std::set<std::string> kinds(device.accelerators.begin(), device.accelerators.end());
    kinds.erase(std::string());
    const Accelerator* card = kinds.size() == 1 ? catalogue.accelerator(*kinds.begin()) : nullptr;
    if (!card)
        return fallBackToUnknown(field);
    Figure<Money> price = card->priceLow.known() ? card->priceLow : card->priceHigh;
    if (card->priceLow.known() && card->priceHigh.known())
        price.value = (*card->priceLow.value + *card->priceHigh.value) / 2.0;
    fallBackTo(field, price);
}

void fallBackOfDevice(FieldValue& field, const Catalogue& catalogue, const Placement& device)
{
    const QString name = field.field();
    if (name == "idle_power")
        return fallBackToNoIdle(field);
    if (name == "accelerator_price")
        return fallBackToCards(field, catalogue, device);
    if (const Server* server = catalogue.server(device.item); server && device.kind == ItemKind::Server) {
        if (name == "peak_power")
            fallBackTo(field, server->peakPower);
        else
            fallBackTo(field, server->price);
    } else if (const Device* other = catalogue.device(device.kind, device.item)) {
        if (name == "peak_power")
            fallBackTo(field, other->peakPower.known() ? other->peakPower : other->typicalPower);
        else
            fallBackTo(field, other->price);
    } else {
        fallBackToUnknown(field);
    }
}

void fallBackOfRack(FieldValue& field, const Catalogue& catalogue, const Rack& rack)
{
    const RackFrame* frame = catalogue.rackFrame(rack.frame);
    if (field.field() == "max_load" && frame)
        fallBackTo(field, frame->maxLoad);
    else if (field.field() == "delivery_month")
        fallBackOfFinance(field);
    else
        fallBackToUnknown(field);
}

void fallBackOfCloud(FieldValue& field, const Catalogue& catalogue, const CloudCommitment& cloud)
{
    if (field.field() != "rate")
        return fallBackOfFinance(field);
    const CloudInstance* instance = catalogue.cloudInstance(cloud.instance);
    if (!instance || cloud.pricing == CloudPricing::Stated)
        return fallBackToUnknown(field);
    switch (cloud.pricing) {
    case CloudPricing::OnDemand:
    case CloudPricing::SavingsPlan: return fallBackTo(field, instance->onDemand);
    case CloudPricing::Spot: return fallBackTo(field, instance->spot);
    case CloudPricing::Reserved1: return fallBackTo(field, instance->reserved1);
    case CloudPricing::Reserved3: return fallBackTo(field, instance->reserved3);
    case CloudPricing::Reserved5: return fallBackTo(field, instance->reserved5);
    case CloudPricing::Stated: break;
    }
}

void fallBackOfApi(FieldValue& field, const Catalogue& catalogue, const ApiCommitment& api)
{
    const ApiPrice* price = catalogue.apiPrice(api.api);
    const QString name = field.field();
    if (name == "cached_price" || name == "input_price" || name == "output_price") {
        if (!price)
            return fallBackToUnknown(field);
        return fallBackTo(field, name == "input_price"    ? price->input
                                 : name == "output_price" ? price->output
                                                          : price->cachedInput);
    }
    fallBackOfFinance(field);
}

/// A site that states nothing takes the plan's.
void fallBackOfSite(FieldValue& field, const std::vector<FieldValue>& plan)
{
    for (const FieldValue& one : plan) {
        if (one.field() != field.field())
            continue;
        field.unit = one.unit;
        field.fallback = text::number(one.text.toDouble());
        field.fallbackText = QString("%1 %2").arg(one.text, one.unit).trimmed();
        field.fallbackNote = Words::tr("As the plan");
    }
}

/// What holds where nobody says, as core/evaluation has it.
void fallBackOfWork(FieldValue& field)
{
    struct Usual {
        const char* field;
        const char* text;
    };
    static constexpr std::array usual{Usual{"component_size", "4"},   Usual{"links", "16"},
                                      Usual{"index_overhead", "1.2"}, Usual{"copies", "1"},
                                      Usual{"storage_overhead", "1"}, Usual{"sequence_length", "4096"},
                                      Usual{"micro_batch", "1"},      Usual{"host_cores", "64"}};
    const QString name = field.field();
    const auto* const found =
        std::find_if(usual.begin(), usual.end(), [&](const Usual& one) { return name == one.field; });
    if (found != usual.end()) {
        field.fallback = text::number(QString(found->text).toDouble());
        field.fallbackNote = Words::tr("As usual");
    } else if (name == "query_time") {
        field.fallback = Words::tr("by its size");
        field.fallbackNote = Words::tr("From published searches, by vectors and dimensions");
    } else if (name.endsWith("_limit")) {
        field.fallback = Words::tr("no limit");
    } else {
        fallBackToUnknown(field);
    }
}

template <class Entity>
const Entity* byId(const std::vector<Entity>& list, std::uint64_t id)
{
    const auto it =
        std::find_if(list.begin(), list.end(), [id](const Entity& one) { return one.id.number == id; });
    return it == list.end() ? nullptr : &*it;
}

}  // namespace

void fillFallbacks(std::vector<FieldValue>& fields, const Scenario& scenario, const Catalogue& catalogue,
                   const Selection::Target& target)
{
    const PlacementRef device = target.kind == Kind::Device || target.kind == Kind::Slot
                                    ? findPlacement(scenario, PlacementId{target.id})
                                    : PlacementRef{};
    for (FieldValue& field : fields) {
        if (!field.optional || !field.text.isEmpty())
            continue;
        if (device.placement && field.path.startsWith("placement."))
            fallBackOfDevice(field, catalogue, *device.placement);
        else if (const RackPtr rack = findRack(scenario, RackId{target.id});
                 rack && target.kind == Kind::Rack)
            fallBackOfRack(field, catalogue, *rack);
        else if (const auto* cloud = byId(scenario.clouds, target.id); cloud && target.kind == Kind::Cloud)
            fallBackOfCloud(field, catalogue, *cloud);
        else if (const auto* api = byId(scenario.apis, target.id); api && target.kind == Kind::Api)
            fallBackOfApi(field, catalogue, *api);
        else if (target.kind == Kind::Site)
            fallBackOfSite(
                field, FieldCollector(scenario, catalogue, "assumptions", 0).collect(scenario.assumptions));
        else if (target.kind == Kind::Finance || target.kind == Kind::Purchase)
            fallBackOfFinance(field);
        else if (target.kind == Kind::Workload || target.kind == Kind::Deployment)
            fallBackOfWork(field);
    }
}

void markChanged(std::vector<FieldValue>& fields, const Scenario& scenario, const Catalogue& catalogue)
{
    const Scenario untouched = emptyScenario(scenario.info.currency, scenario.info.date);
    const auto plan = FieldCollector(untouched, catalogue, "assumptions", 0).collect(untouched.assumptions);
    const Deployment fresh = newDeployment();
    const auto deployment = FieldCollector(untouched, catalogue, "deployment", 0).collect(fresh);
    // Which model runs where is a decision, not a departure from a default.
    constexpr std::array limits{"relative_speed", "derate",      "tensor_parallel",   "pipeline_parallel",
                                "batched_tokens", "concurrency", "memory_utilisation"};
    for (FieldValue& field : fields) {
        const QString name = field.field();
        const bool ofDeployment =
            field.path.startsWith("deployment.") &&
            std::any_of(limits.begin(), limits.end(), [&](const char* one) { return name == one; });
        if (!ofDeployment && !field.path.startsWith("assumptions."))
            continue;
        for (const FieldValue& one : ofDeployment ? deployment : plan) {
            if (one.field() != name || (one.text == field.text && one.unit == field.unit))
                continue;
            field.changed = true;
            field.reset = one.unit.isEmpty() ? one.text : one.text + ' ' + one.unit;
        }
    }
}

}  // namespace headroom::ui
