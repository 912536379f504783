// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/text.h"

#include <QCoreApplication>

namespace headroom::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::text::Finding)
};

}  // namespace

QString finding(const Finding& finding)
{
    // What belongs to the plan as a whole has no owner to be called by, so its field says what it is.
    const QString name = finding.name.empty() && (finding.code == FindingCode::FigureMissing ||
                                                  finding.code == FindingCode::FieldWithoutEffect)
                             ? Words::tr("Plan")
                             : QString::fromStdString(finding.name);
    const QString detail = QString::fromStdString(finding.detail);
    switch (finding.code) {
    case FindingCode::RackOverPower:
        return Words::tr("%1: one feed would carry more than is planned for it").arg(name);
    case FindingCode::RackAtPowerLimit:
        return Words::tr("%1: a feed is at its planned limit, nothing more fits").arg(name);
    case FindingCode::RackOverWeight: return Words::tr("%1: heavier than its frame may carry").arg(name);
    case FindingCode::RackOverFilled:
        return Words::tr("%1: devices overlap or stand outside the rack").arg(name);
    case FindingCode::RackPowerUnknown:
        return Words::tr("%1: power of %n device(s) unknown; servers count with their accelerators alone",
                         nullptr, static_cast<int>(finding.would.value_or(1)))
            .arg(name);
    case FindingCode::DevicePriceUnknown: return Words::tr("%1: price unknown; state one").arg(name);
    case FindingCode::AcceleratorPriceUnknown:
        return Words::tr("%1: price of %2 unknown; state one").arg(name, detail);
    case FindingCode::SlotMismatch: return Words::tr("%1: %2 does not fit its slots").arg(name, detail);
    case FindingCode::CardOutsidePool:
        return Words::tr("%1: %2 is not of its pool's kind and serves nothing").arg(name, detail);
    case FindingCode::ModelDoesNotFit:
        return detail.isEmpty()
                   ? Words::tr("%1: the model does not fit the accelerators' memory").arg(name)
                   : Words::tr("%1: the model needs more memory than its accelerators have; it fits with %2")
                         .arg(name, detail);
    case FindingCode::ModelShapeUnknown:
        return finding.would
                   ? Words::tr("%1: %2 reads and writes no tokens: plan it as embeddings, by a rate")
                         .arg(name, detail)
                   : Words::tr("%1: the shape of %2 is not one this version can work out").arg(name, detail);
    case FindingCode::KvCacheTooSmall:
        return Words::tr("%1: the KV cache holds fewer requests than are in flight").arg(name);
    case FindingCode::ParallelismImpossible:
        return detail.isEmpty()
                   ? Words::tr("%1: this parallelism is not possible").arg(name)
                   : Words::tr("%1: this parallelism is not possible: %2", "detail: 64 heads / TP 3")
                         .arg(name, detail);
    case FindingCode::PrecisionUnsupported:
        return Words::tr(
                   "%1: no speed of %2 in this precision is known; choose one that its data sheet names")
            .arg(name, detail);
    case FindingCode::NoPerformanceData:
        if (detail == QLatin1String("input_tokens") || detail == QLatin1String("output_tokens") ||
            detail == QLatin1String("acceptance"))
            return Words::tr("%1: its speed is unknown without “%2”").arg(name, pathName(detail));
        return detail.isEmpty() ? Words::tr("%1: no model is chosen; choose one, or state a rate").arg(name)
                                : Words::tr("%1: no data to estimate %2 from").arg(name, detail);
    case FindingCode::PoolOverloaded:
        return Words::tr("%1: the busiest hour needs more accelerators than are fitted").arg(name);
    case FindingCode::PoolNearlyFull:
        return Words::tr("%1: the busiest hour uses most of the pool").arg(name);
    case FindingCode::PoolIdle:
        return Words::tr("%1: accelerators that are paid for have nothing to do").arg(name);
    case FindingCode::ReserveShort:
        return Words::tr("%1: fewer servers than its busiest hour and the stated reserve need").arg(name);
    case FindingCode::BatchDoesNotFit:
        return Words::tr("%1: the day's valleys do not hold this batch work").arg(name);
    case FindingCode::LatencyMissed:
        if (finding.subject.field == "peak.first_token_p95")
            return Words::
                tr("%1: in the busiest hour one request in twenty waits longer for its first token than its limit")
                    .arg(name);
        return Words::tr("%1: slower than its limit in the busiest hour").arg(name);
    case FindingCode::NoPool: return Words::tr("%1: nothing serves this workload").arg(name);
    case FindingCode::NothingAsked:
        return Words::
            tr("%1: nothing is asked of it, so no comparison of costs means anything for it; state its demand")
                .arg(name);
    case FindingCode::CloudPriceUnknown: return Words::tr("%1: price of the instance unknown").arg(name);
    case FindingCode::ApiPriceUnknown:
        return detail == QLatin1String("cached_price")
                   ? Words::tr("%1: price of cached input unknown; state it").arg(name)
               : detail == QLatin1String("batch_discount")
                   ? Words::tr("%1: price of batches unknown; state their discount").arg(name)
                   : Words::tr("%1: price of the API unknown").arg(name);
    case FindingCode::PriceOld:
        return Words::tr("%1: price older than six months")
            .arg(finding.subject.id == 0 ? pathName(name) : name);
    case FindingCode::ItemUnknown:
        return detail.isEmpty()
                   ? Words::tr("%1: not in the catalogue, not counted").arg(name)
                   : Words::tr("%1: “%2” is not in the catalogue and not counted").arg(name, detail);
    case FindingCode::NotAllPaidFitted: return Words::tr("%1: slots that are paid for stand empty").arg(name);
    case FindingCode::ReservationBeyondHorizon:
        return Words::tr("%1: reserved for longer than the plan looks ahead").arg(name);
    case FindingCode::HorizonTooLong: return Words::tr("The horizon has more months than can be laid out");
    case FindingCode::DeliveryBeyondHorizon:
        return Words::tr("Something is delivered after the end of the plan, not counted");
    case FindingCode::NotServedBeforeDelivery:
        return name.isEmpty()
                   ? Words::tr(
                         "What is bought serves nothing before it is delivered, renting does from the start: to compare them, let the plan rent until delivery")
                   : Words::tr(
                         "%1: not served before delivery, what is rented serves it from the start: to compare them, let the plan rent until delivery")
                         .arg(name);
    case FindingCode::LeaseBeyondHorizon:
        return Words::tr("Leased for longer than the plan: what is left to pay is settled at its end");
    case FindingCode::LeaseRenewed:
        return Words::tr("The lease ends before the plan and is taken anew, at the price of that month");
    case FindingCode::PurchaseAsPaid:
        return Words::tr(
            "Discount, spares and installation count on racks and list prices, not on purchases priced as paid");
    case FindingCode::LifeBeforeHorizon:
        if (!detail.isEmpty())
            return Words::tr(
                "The building outlives its life in the plan: it is written off by then and not built anew");
        return Words::tr(
            "Hardware outlives its life in the plan: the sheet buys it once, the monthly cost goes on");
    case FindingCode::HiddenCloudCosts:
        return Words::tr("Cloud costs beside the price per hour are neither filled in nor set to zero");
    case FindingCode::MoveNear:
        return Words::tr("Renting costs nearly the share of owning at which Deloitte's rule is to move");
    case FindingCode::MoveAdvised:
        return finding.would.value_or(1) < 1
                   ? Words::tr("Renting adds up to less than owning, though above Deloitte's rule to move")
                   : Words::tr("Renting adds up to more than owning, above Deloitte's rule to move");
    case FindingCode::SeveralInternalRates:
        if (detail == QLatin1String("hybrid"))
            return Words::tr("Owning has more than one internal rate of return against the mix");
        if (detail == QLatin1String("other_space"))
            return Words::tr("Owning has more than one internal rate of return against the other space");
        return detail == QLatin1String("api")
                   ? Words::tr("Owning has more than one internal rate of return against the API")
                   : Words::tr("Owning has more than one internal rate of return against the cloud");
    case FindingCode::NoInternalRate:
        return Words::tr(
            "Owning has no internal rate of return: it asks for nothing first, or no rate makes its payments worth those of renting");
    case FindingCode::SeveralBreakEvens:
        return Words::tr(
            "Owning and renting take turns at having cost less: their lines cross more than once");
    case FindingCode::WorkUnitUnknown:
        return Words::tr("%1: training is modelled in trained tokens or Pflop, the work is counted in “%2”")
            .arg(name, detail);
    case FindingCode::OwnCostsNotCounted:
        return Words::tr(
            "Staff and running costs are counted with one's own hardware only, and the plan has none");
    case FindingCode::TensorParallelAcrossServers:
        return detail.isEmpty()
                   ? Words::tr("%1: tensor parallel reaches beyond one server, and its pool has no network "
                               "between servers; state its rate")
                         .arg(name)
                   : Words::tr("%1: tensor parallel reaches beyond one server, and its pool has no network "
                               "between servers; state its rate, or take %2")
                         .arg(name, detail);
    case FindingCode::SearchServersShort:
        return finding.allowed == 0.0
                   ? Words::tr("%1: its index needs servers that the plan does not count; add them as a "
                               "purchase or in a rack")
                         .arg(name)
                   : Words::tr("%1: index and searches need more servers than the plan has").arg(name);
    case FindingCode::ContextExceeded:
        return Words::tr("%1: a prompt with its answer is longer than the context of %2; shorten them or "
                         "take a model with a longer context")
            .arg(name, detail);
    case FindingCode::RefusalCosts:
        return name.isEmpty() ? Words::tr("All refusals together")
                              : Words::tr("%1 is refused: %2", "a rented line, why").arg(name, detail);
    case FindingCode::RentedTooSmall:
        if (detail == QLatin1String("api"))
            return Words::tr("%1: its APIs together do less than all of it").arg(name);
        if (detail == QLatin1String("cloud"))
            return Words::tr("%1: its cloud lines together do less than all of it").arg(name);
        return Words::
            tr("%1: the instances rented do less than the busiest hour asks; rent more or size them by the demand")
                .arg(name);
    case FindingCode::RentedPartly:
        return Words::tr(
                   "%1: less than one instance is counted, and interactive work keeps one running; size it "
                   "by the busiest hour")
            .arg(name);
    case FindingCode::RentedTwice:
        if (detail == QLatin1String("fleets"))
            return Words::
                tr("%1: its cloud lines of a stated count are added up, and nothing in the plan says that it needs them all")
                    .arg(name);
        return detail == QLatin1String("api")
                   ? Words::tr("%1: its APIs together do more than all of it; state the share that each does")
                         .arg(name)
                   : Words::tr(
                         "%1: its cloud lines together do more than all of it; state the share that each does")
                         .arg(name);
    case FindingCode::WorkloadLeftOut:
        if (detail == QLatin1String("own"))
            return Words::tr(
                       "%1: it is rented and not planned on own hardware, so what owning costs leaves it out")
                .arg(name);
        return detail == QLatin1String("api")
                   ? Words::tr("%1: no API of the plan does it, so what the API costs leaves it out")
                         .arg(name)
                   : Words::tr("%1: no cloud line of the plan does it, so what the cloud costs leaves it out")
                         .arg(name);
    case FindingCode::NothingPermitted:
        return Words::tr("Every way of doing the work is refused: plan hardware or a line that may be used");
    case FindingCode::AcceptanceUnknown:
        return Words::tr("%1: how many of its draft tokens are kept is not stated").arg(name);
    case FindingCode::QueueGrows:
        return Words::tr("%1: in the busiest hour more requests come than its replicas work off").arg(name);
    case FindingCode::CurrencyWithoutRate:
        return Words::tr(
                   "Prices in %1 are not counted: the plan has no rate of it; add one to its currencies")
            .arg(detail);
    case FindingCode::PaidBeyondHorizon:
        return detail.isEmpty()
                   ? Words::tr("%1: its last term ends after the plan does; what is still owed then")
                         .arg(name)
                   : Words::tr(
                         "%1: its last renewal reaches beyond the plan; what it asks for that time is not counted")
                         .arg(name);
    case FindingCode::SpotNeverWorks:
        return Words::tr("%1: interruptions lose all the hours that are paid").arg(name);
    case FindingCode::FigureMissing:
        return Words::tr("%1: no figure is given for “%2”, so what follows from it is unknown")
            .arg(name, pathName(detail));
    case FindingCode::BuildingPriceMissing:
        return Words::tr("A building of one's own has no price, so it costs nothing here");
    case FindingCode::FundingRateMissing:
        return Words::tr("A loan or lease has no interest rate: 0 % is assumed");
    case FindingCode::CommitmentUnused:
        return Words::tr("%1: a part of the committed spend buys nothing").arg(name);
    case FindingCode::SourceDefect: return Words::tr("The source: %1").arg(detail);
    case FindingCode::PeakBelowAccelerators:
        return Words::
            tr("%1: its peak power is below that of its accelerators alone; state what it draws at full load, and count energy by the load")
                .arg(name);
    case FindingCode::SharedMemoryExceeded:
        return Words::
            tr("%1: %2 share its accelerators and hold more memory together than one has; give each a pool or a smaller share of the memory")
                .arg(name, detail);
    case FindingCode::FieldWithoutEffect:
        return Words::tr("%1: “%2” is stated and has no effect, as the rest of it is set")
            .arg(name, pathName(detail));
    case FindingCode::DefaultAssumed: {
        QStringList fields;
        for (const QString& field : detail.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            fields << pathName(field);
        return Words::tr("Not stated in the plan, so as the program assumes: %1")
            .arg(fields.join(QStringLiteral(", ")));
    }
    case FindingCode::EgressTiersUnclear:
        return detail.isEmpty()
                   ? Words::tr("%1: the first tier does not begin at 0; what is sent below it costs nothing")
                         .arg(name)
                   : Words::tr("%1 and %2 begin at the same amount: only one of the two prices counts")
                         .arg(name, detail);
    case FindingCode::StatedRateUnlikely:
        if (detail.startsWith(QLatin1String("measured")))
            return Words::
                tr("%1: the runs lie far from the model or from each other (%2); check that they are of this accelerator, precision and load, and take out those that are not")
                    .arg(name, detail);
        return detail.isEmpty()
                   ? Words::tr(
                         "%1: the rate stated is far from what the model makes of this setting; check that its lengths of requests, accelerators and precision are those here, or take the modelled rate")
                         .arg(name)
                   : Words::tr(
                         "%1: the rate stated (%2) is far from what the model makes of this setting; check that its lengths of requests, accelerators and precision are those here, or take the modelled rate")
                         .arg(name, detail);
    case FindingCode::BurstsNotEstimated:
        return Words::tr(
                   "%1: requests that come together wait longer than the hour's estimate says; simulate it")
            .arg(name);
    case FindingCode::PriceAhead:
        return Words::tr("%1: its price is dated %2, after the plan")
            .arg(finding.subject.id == 0 ? pathName(name) : name, detail);
    case FindingCode::PriceUndated: {
        // Those of the plan itself come as fields.
        QStringList whose = detail.split(QStringLiteral(", "));
        for (QString& one : whose)
            one = one.contains('.') ? one : pathName(one);
        return Words::tr("Prices without a date, so that nobody sees how old they are: %1")
            .arg(whose.join(QStringLiteral(", ")));
    }
    case FindingCode::RateUnsourced:
        return detail == QLatin1String("date") ? Words::tr("Exchange rate of %1: without a date").arg(name)
               : detail == QLatin1String("source")
                   ? Words::tr("Exchange rate of %1: without a source").arg(name)
                   : Words::tr("Exchange rate of %1: without a source and a date").arg(name);
    case FindingCode::CoolingTwice:
        return name.isEmpty()
                   ? Words::tr("Cooling is counted by the PUE and again by its price per kWh; state one")
                   : Words::tr("%1: cooling is counted by the PUE and again by its price per kWh; state one")
                         .arg(name);
    case FindingCode::TaxWithoutDepreciation:
        return Words::tr("A tax rate without depreciation: what is bought lowers no tax; choose how it is "
                         "written off");
    case FindingCode::MeasurementsOfAnother:
        return Words::tr("%1: measured runs of another engine, accelerator, model or precision do not count")
            .arg(name);
    }
    return {};
}

QString findingFigures(const Finding& finding, const QString& currency)
{
    if (finding.code == FindingCode::BurstsNotEstimated && finding.would)
        return percent(*finding.would, 0);
    if (finding.code == FindingCode::CoolingTwice && finding.would)
        return QStringLiteral("PUE ") + number(*finding.would, 2);
    if (finding.severity == Severity::Unknown && !finding.would &&
        finding.code != FindingCode::DefaultAssumed)
        return unknownWord();
    if (!finding.would)
        return {};
    if (finding.code == FindingCode::PriceOld || finding.code == FindingCode::NotServedBeforeDelivery)
        return Words::tr("%n month(s)", nullptr, static_cast<int>(*finding.would));
    if ((finding.code == FindingCode::MoveNear || finding.code == FindingCode::MoveAdvised) &&
        finding.allowed)
        return Words::tr("%1, rule: %2").arg(percent(*finding.would, 0), percent(*finding.allowed, 0));
    const FigureText would = figure(*finding.would, finding.dimension, currency);
    if (finding.code == FindingCode::RefusalCosts) {
        const bool all = finding.name.empty();
        if (*finding.would <= 0)
            return all ? Words::tr("cost nothing") : Words::tr("permitted alone, saves nothing");
        return all ? Words::tr("cost %1 over the plan").arg(would.joined())
                   : Words::tr("permitted alone, saves %1 over the plan").arg(would.joined());
    }
    if (!finding.allowed)
        return would.joined();
    if (finding.code == FindingCode::ModelDoesNotFit)
        return Words::tr("%1 needed, %2 there")
            .arg(would.joined(), figure(*finding.allowed, finding.dimension, currency).joined());
    const FigureText allowed = figure(*finding.allowed, finding.dimension, currency);
    if (finding.code == FindingCode::PeakBelowAccelerators)
        return Words::tr("%1 stated, %2 for the accelerators").arg(would.joined(), allowed.joined());
    if (finding.code == FindingCode::StatedRateUnlikely && finding.dimension == dimensions::none)
        return Words::tr("%1 to %2 times the modelled").arg(allowed.figure, would.figure);
    if (finding.code == FindingCode::StatedRateUnlikely)
        return Words::tr("%1 stated, %2 modelled").arg(would.joined(), allowed.joined());
    if (would.unit == allowed.unit)
        return Words::tr("%1 of %2").arg(would.figure, allowed.joined());
    return Words::tr("%1 of %2").arg(would.joined(), allowed.joined());
}

}  // namespace headroom::text
