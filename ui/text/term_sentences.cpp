// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/text.h"

#include <QCoreApplication>

namespace headroom::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::text::TermSentence)
};

}  // namespace

QString termSentence(Term term)
{
    switch (term) {
    case Term::BreakEvenMonths:
        return Words::tr(
            "The month in which what you have paid for your own racks equals what renting would have charged.");
    case Term::PresentCost: return Words::tr("All payments of the horizon, each discounted to the start.");
    case Term::AnnualCost:
        return Words::tr("The present cost as equal payments of the horizon's years, with interest.");
    case Term::WinningUse:
        return Words::tr("Share of the hours that are rented now from which owning costs less.");
    case Term::CostRatio: return Words::tr("What renting costs over what owning costs.");
    case Term::CapitalCharge:
        return Words::tr(
            "What a month of an asset's life costs: its price in equal payments, with interest.");
    case Term::OwnTotal: return Words::tr("What buying and running your own racks costs over the horizon.");
    case Term::CloudTotal: return Words::tr("What the rented instances cost over the horizon.");
    case Term::ApiTotal: return Words::tr("What the API charges over the horizon.");
    case Term::CapitalCost:
        return Words::tr("What is paid at the start for all devices whose price is known.");
    case Term::MeanUse:
        return Words::tr("Mean demand over what the accelerators that are paid for could do.");
    case Term::PeakUse:
        return Words::tr("Demand in the busiest hour over what the accelerators that are paid for could do.");
    case Term::AcceleratorsNeeded: return Words::tr("Whole accelerators that the busiest hour needs.");
    case Term::LatencyP95:
        return Words::tr("Nineteen of twenty items are done within this time, waiting included.");
    case Term::WaitP95: return Words::tr("Nineteen of twenty items wait no longer than this.");
    case Term::WaitProbability:
        return Words::tr("How likely an item finds all accelerators busy (Erlang C).");
    case Term::ItPeakPower:
        return Words::tr(
            "All devices at their planned peak at once: what the rack feeds must carry. By the load of an hour they draw less.");
    case Term::RackPower: return Words::tr("All devices of the rack at their planned peak.");
    case Term::RackPowerLimit:
        return Words::tr("What one feed may be planned to carry, since either must carry the rack alone.");
    case Term::YearlyEnergy: return Words::tr("Energy of a year at the meter, cooling included by the PUE.");
    case Term::YearlyCarbon:
        return Words::tr(
            "Emissions of the grid for the energy of a year; what was emitted to make the devices is not counted.");
    case Term::OwnRunningRate: return Words::tr("What own racks cost in every hour after the purchase.");
    case Term::WeightBytes: return Words::tr("The model's parameters on one accelerator.");
    case Term::KvCacheBytes:
        return Words::tr("Memory that the engine keeps for keys and values of running requests.");
    case Term::ActivationBytes: return Words::tr("The largest intermediate results of one step.");
    case Term::TimeToFirstToken:
        return Words::tr(
            "From the request to its first output token, at the stated number of requests in flight.");
    case Term::TimePerOutputToken:
        return Words::tr(
            "Between two output tokens of a request, at the stated number of requests in flight.");
    case Term::MeasuredFactor:
        return Words::tr(
            "How far the runs measured on this deployment lie from the model. Few runs move it less than many.");
    case Term::OutputThroughput: return Words::tr("Output tokens of one replica in a second.");
    case Term::MeanDemand: return Words::tr("Work that arrives on average.");
    case Term::PeakDemand: return Words::tr("Work that arrives in the busiest hour.");
    case Term::AcceleratorRate: return Words::tr("Work that one accelerator does.");
    case Term::RequestsThatFit:
        return Words::tr("Requests of the mean length whose keys and values fit at once.");
    case Term::EnergyRate: return Words::tr("Electricity of the billed power, per hour.");
    case Term::CoolingRate: return Words::tr("Cooling charged per kilowatt-hour, as published papers do.");
    case Term::ColocationRate: return Words::tr("Fees for rack places, per hour.");
    case Term::MaintenanceRate: return Words::tr("A share of the purchase, year by year.");
    case Term::StaffRate: return Words::tr("People who run the racks.");
    case Term::CloudRate: return Words::tr("All rented instances, per hour.");
    case Term::InstancesRented: return Words::tr("Instances on average over the day.");
    case Term::BreakEvenTime: return Words::tr("Hours until owning has paid for itself.");
    case Term::IndexMemory:
        return Words::tr(
            "What vectors and their graph take in memory. Published rules for the same index lie 20 % below and above.");
    case Term::RawStorage: return Words::tr("What stands on disks, with erasure coding and copies.");
    case Term::RunTime: return Words::tr("How long one run keeps the whole pool busy.");
    case Term::EnergyOfWork:
        return Words::tr(
            "The facility's energy of a year, shared by accelerators at work, over the work of that year.");
    case Term::WorkOfEnergy: return Words::tr("Tokens per joule where the work is output tokens.");
    case Term::OptionTotal:
        return Words::tr(
            "All that is paid for doing the work this way over the horizon, less what is got back: each cost at its price level, month by month.");
    case Term::CategoryCost:
        return Words::tr(
            "All that is paid of this kind over the horizon, less what is got back: a row of the cash flow.");
    case Term::PresentSaving:
        return Words::tr(
            "What owning is worth at the start: the present cost of renting less that of owning. Below zero, renting is better.");
    case Term::InternalRate:
        return Words::tr("The discount rate at which buying and renting cost the same at the start.");
    case Term::CumulativeOwn: return Words::tr("What owning has cost by the end of this month.");
    case Term::CumulativeCloud: return Words::tr("What renting has cost by the end of this month.");
    case Term::GapBefore:
        return Words::tr("By how much owning has cost more, at the last month end before the lines cross.");
    case Term::GapAfter:
        return Words::tr("By how much owning has cost more at the next month end: below zero, so less.");
    case Term::CostPerHour:
        return Words::tr("A level price for each hour of the horizon, of the same present cost.");
    case Term::SiteTotal: return Words::tr("What of owning is spent for this site over the horizon.");
    // The name of every other term says it all.
    default: return {};
    }
}

}  // namespace headroom::text
