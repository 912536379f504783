// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/text.h"

#include <QCoreApplication>

namespace headroom::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::text::Term)
};

}  // namespace

QString termName(Term term)
{
    switch (term) {
    case Term::UnitHeight: return Words::tr("Height");
    case Term::ServerWeight: return Words::tr("Server weight");
    case Term::FrameWeight: return Words::tr("Frame weight");
    case Term::RackWeight: return Words::tr("Rack weight");
    case Term::RackWeightLimit: return Words::tr("Rack weight limit");
    case Term::RackLoad: return Words::tr("Rack load");
    case Term::MaxLoad: return Words::tr("Max load");
    case Term::ServerPeakPower: return Words::tr("Server peak power");
    case Term::ServerIdlePower: return Words::tr("Server idle power");
    case Term::ServerPower: return Words::tr("Server power");
    case Term::AcceleratorPower: return Words::tr("Accelerator power");
    case Term::AcceleratorIdlePower: return Words::tr("Accelerator idle power");
    case Term::RackPower: return Words::tr("Rack power");
    case Term::FeedRating: return Words::tr("Feed rating");
    case Term::PlanningShare: return Words::tr("Planning share");
    case Term::RackPowerLimit: return Words::tr("Rack power limit");
    case Term::ItPeakPower: return Words::tr("IT peak power");
    case Term::ItPower: return Words::tr("IT power");
    case Term::FacilityPower: return Words::tr("Facility power");
    case Term::Pue: return Words::tr("PUE");
    case Term::Load: return Words::tr("Load");
    case Term::DailyEnergy: return Words::tr("Energy in a day");
    case Term::YearlyEnergy: return Words::tr("Energy in a year");
    case Term::GridCarbon: return Words::tr("Carbon of the grid");
    case Term::YearlyCarbon: return Words::tr("Carbon in a year");
    case Term::Hour: return Words::tr("Hour");
    case Term::Day: return Words::tr("Day");
    case Term::DaysPerYear: return Words::tr("Days in a year");
    case Term::HourEnergy: return Words::tr("Energy in an hour");
    case Term::MeanItPower: return Words::tr("Mean IT power");
    case Term::Items: return Words::tr("Items");
    case Term::WorkPerItem: return Words::tr("Work per item");
    case Term::MeanDemand: return Words::tr("Mean demand");
    case Term::PeakFactor: return Words::tr("Peak factor");
    case Term::PeakDemand: return Words::tr("Peak demand");
    case Term::HourlyDemand: return Words::tr("Hourly demand");
    case Term::ProfileShape: return Words::tr("Profile shape");
    case Term::ShapeMean: return Words::tr("Shape mean");
    case Term::ShapeMax: return Words::tr("Shape max");
    case Term::HourFactor: return Words::tr("Hour factor");
    case Term::ValleyScale: return Words::tr("Valley scale");
    case Term::WorkPerToken: return Words::tr("Work per token");
    case Term::ReferenceRate: return Words::tr("Reference rate");
    case Term::RelativeSpeed: return Words::tr("Relative speed");
    case Term::Derate: return Words::tr("Derate in service");
    case Term::AcceleratorRate: return Words::tr("Accelerator rate");
    case Term::AcceleratorsNeeded: return Words::tr("Accelerators needed");
    case Term::AcceleratorsFitted: return Words::tr("Accelerators fitted");
    case Term::AcceleratorsPaid: return Words::tr("Accelerators paid");
    case Term::AcceleratorsPerServer: return Words::tr("Accelerators per server");
    case Term::ServersNeeded: return Words::tr("Servers needed");
    case Term::FittedCapacity: return Words::tr("Fitted capacity");
    case Term::PaidCapacity: return Words::tr("Paid capacity");
    case Term::MeanUse: return Words::tr("Mean use");
    case Term::PeakUse: return Words::tr("Peak use");
    case Term::PoolUse: return Words::tr("Pool use");
    case Term::FreeShare: return Words::tr("Free share");
    case Term::BatchShare: return Words::tr("Batch share");
    case Term::FreeHours: return Words::tr("Free hours");
    case Term::BatchHours: return Words::tr("Batch hours");
    case Term::BatchHoursAll: return Words::tr("Batch hours all");
    case Term::OfferedLoad: return Words::tr("Offered load");
    case Term::ServiceTime: return Words::tr("Service time");
    case Term::WaitProbability: return Words::tr("Wait probability");
    case Term::WaitP95: return Words::tr("Waiting time, p95");
    case Term::LatencyP95: return Words::tr("Latency, p95");
    case Term::Parameters: return Words::tr("Parameters");
    case Term::BytesPerParameter: return Words::tr("Bytes per parameter");
    case Term::TensorParallel: return Words::tr("Tensor parallel");
    case Term::PipelineParallel: return Words::tr("Pipeline parallel");
    case Term::WeightBytes: return Words::tr("Weights");
    case Term::Layers: return Words::tr("Layers");
    case Term::KvHeads: return Words::tr("KV heads");
    case Term::HeadDimension: return Words::tr("Head dimension");
    case Term::BytesPerKvElement: return Words::tr("Bytes per KV element");
    case Term::KvBytesPerToken: return Words::tr("KV bytes per token");
    case Term::KvTokens: return Words::tr("Tokens of KV cache");
    case Term::KvCacheBytes: return Words::tr("KV cache");
    case Term::ActivationBytes: return Words::tr("Activations");
    case Term::OverheadBytes: return Words::tr("Engine overhead");
    case Term::MemoryCapacity: return Words::tr("Memory capacity");
    case Term::MemoryUtilisation: return Words::tr("Memory utilisation");
    case Term::MemoryLimit: return Words::tr("Memory limit");
    case Term::MemoryReserve: return Words::tr("Memory reserve");
    case Term::MemoryUsed: return Words::tr("Memory used");
    case Term::Hidden: return Words::tr("Hidden");
    case Term::Heads: return Words::tr("Heads");
    case Term::Intermediate: return Words::tr("Intermediate");
    case Term::Vocabulary: return Words::tr("Vocabulary");
    case Term::EmbeddingTables: return Words::tr("Embedding tables");
    case Term::BlockParameters: return Words::tr("Block parameters");
    case Term::EmbeddingParameters: return Words::tr("Embedding parameters");
    case Term::BytesPerEmbedding: return Words::tr("Bytes per embedding");
    case Term::LayersPerStage: return Words::tr("Layers per stage");
    case Term::KvHeadsPerAccelerator: return Words::tr("KV heads per accelerator");
    case Term::BatchedTokens: return Words::tr("Batched tokens");
    case Term::SequenceLimit: return Words::tr("Sequence limit");
    case Term::RuntimeBytes: return Words::tr("Runtime memory");
    case Term::GraphBytes: return Words::tr("Graph memory");
    case Term::CommunicationBytes: return Words::tr("Communication memory");
    case Term::RequestsThatFit: return Words::tr("Requests that fit");
    case Term::InputTokens: return Words::tr("Input tokens");
    case Term::OutputTokens: return Words::tr("Output tokens");
    case Term::Concurrency: return Words::tr("Concurrency");
    case Term::TimeToFirstToken: return Words::tr("Time to first token");
    case Term::TimePerOutputToken: return Words::tr("Time per output token");
    case Term::OutputThroughput: return Words::tr("Output throughput");
    case Term::Replicas: return Words::tr("Replicas");
    case Term::RequestCapacity: return Words::tr("Request capacity");
    case Term::Sequences: return Words::tr("Sequences");
    case Term::ContextTokens: return Words::tr("Context tokens");
    case Term::ChunkTokens: return Words::tr("Chunk tokens");
    case Term::PrefillChunks: return Words::tr("Prefill chunks");
    case Term::PackedPrompts: return Words::tr("Packed prompts");
    case Term::RoofTime: return Words::tr("Roof time");
    case Term::FixedTime: return Words::tr("Fixed time");
    case Term::CollectiveTime: return Words::tr("Collective time");
    case Term::RoofScale: return Words::tr("Roof scale");
    case Term::FixedScale: return Words::tr("Fixed scale");
    case Term::CollectiveScale: return Words::tr("Collective scale");
    case Term::PrefillScale: return Words::tr("Prefill scale");
    case Term::KernelTime: return Words::tr("Kernel time");
    case Term::StepOverhead: return Words::tr("Step overhead");
    case Term::SequenceOverhead: return Words::tr("Sequence overhead");
    case Term::PipelineTransfer: return Words::tr("Pipeline transfer");
    case Term::DecodeStep: return Words::tr("Decode step");
    case Term::MixedStep: return Words::tr("Mixed step");
    case Term::PrefillTime: return Words::tr("Prefill time");
    case Term::PrefillAddition: return Words::tr("Prefill addition");
    case Term::BurstShare: return Words::tr("Burst share");
    case Term::IngestTime: return Words::tr("Ingest time");
    case Term::IngestPerToken: return Words::tr("Ingest per token");
    case Term::StepsToFirstToken: return Words::tr("Steps to first token");
    case Term::OverloadWait: return Words::tr("Overload wait");
    case Term::ServerPrice: return Words::tr("Server price");
    case Term::AcceleratorPrice: return Words::tr("Accelerator price");
    case Term::PriceLow: return Words::tr("Price low");
    case Term::PriceHigh: return Words::tr("Price high");
    case Term::AcceleratorsBeyond: return Words::tr("Accelerators beyond");
    case Term::AcceleratorPurchase: return Words::tr("Accelerator purchase");
    case Term::Purchase: return Words::tr("Purchase");
    case Term::CapitalCost: return Words::tr("Capital cost");
    case Term::MaintenanceShare: return Words::tr("Maintenance, share of purchase a year");
    case Term::MaintenanceRate: return Words::tr("Maintenance");
    case Term::ElectricityPrice: return Words::tr("Electricity price");
    case Term::CoolingAdder: return Words::tr("Cooling adder");
    case Term::BilledPower: return Words::tr("Billed power");
    case Term::EnergyRate: return Words::tr("Electricity cost");
    case Term::CoolingRate: return Words::tr("Cooling cost");
    case Term::RackFee: return Words::tr("Fee per rack");
    case Term::BillingMonth: return Words::tr("Billing month");
    case Term::RacksRented: return Words::tr("Racks rented");
    case Term::ColocationRate: return Words::tr("Colocation cost");
    case Term::FullTimeEquivalents: return Words::tr("Full time equivalents");
    case Term::SalaryCost: return Words::tr("Cost of one full-time equivalent");
    case Term::StaffRate: return Words::tr("Staff cost");
    case Term::OwnRunningRate: return Words::tr("Own running cost");
    case Term::Horizon: return Words::tr("Horizon");
    case Term::OwnTotal: return Words::tr("Own cost");
    case Term::InstancePrice: return Words::tr("Price of one instance");
    case Term::InstancesRented: return Words::tr("Instances rented");
    case Term::AcceleratorsPerInstance: return Words::tr("Accelerators per instance");
    case Term::CloudRate: return Words::tr("Cloud cost per hour");
    case Term::CloudTotal: return Words::tr("Cloud cost");
    case Term::InputPrice: return Words::tr("Input price");
    case Term::OutputPrice: return Words::tr("Output price");
    case Term::ApiRate: return Words::tr("API cost per hour");
    case Term::ApiTotal: return Words::tr("API cost");
    case Term::RentedRate: return Words::tr("Rented cost per hour");
    case Term::PlanningMonth: return Words::tr("Planning month");
    case Term::BreakEvenTime: return Words::tr("Break-even time");
    case Term::BreakEvenMonths: return Words::tr("Break-even");
    case Term::CumulativeOwn: return Words::tr("Own, cumulative");
    case Term::CumulativeCloud: return Words::tr("Cloud, cumulative");
    case Term::Count: return Words::tr("Count");
    case Term::Sum: return Words::tr("Sum");
    }
    return {};
}

}  // namespace headroom::text
