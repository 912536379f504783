// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/finance_fields.h"
#include "core/scenario/scenario.h"

namespace headroom {

/// Each entity of the scenario described once: `describe(entity, visit)` calls `visit("fieldName", entity.field)` for every
/// field in file order. Storage, exchange, input paths, comparison and the report's appendix all read this one list.
/// `Self` may be const. Field names are part of the file format: never rename one without a migration.

template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, PlanInfo>
void describe(Self& self, Visit&& visit)
{
    visit("title", self.title);
    visit("question", self.question);
    visit("author", self.author);
    visit("organisation", self.organisation);
    visit("classification", self.classification);
    visit("notes", self.notes);
    visit("defects", self.defects);
    visit("currency", self.currency);
    visit("date", self.date);
}

template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, Assumptions>
void describe(Self& self, Visit&& visit)
{
    visit("electricity", self.electricity);
    visit("cooling_adder", self.coolingAdder);
    visit("pue", self.pue);
    visit("energy_basis", self.energyBasis);
    visit("maintenance", self.maintenance);
    visit("rack_fee", self.rackFee);
    visit("billing_month", self.billingMonth);
    visit("planning_month", self.planningMonth);
    visit("horizon", self.horizon);
    visit("planning_share", self.planningShare);
    visit("grid_carbon", self.gridCarbon);
}

template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, Site>
void describe(Self& self, Visit&& visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("country", self.country);
    visit("electricity", self.electricity);
    visit("cooling_adder", self.coolingAdder);
    visit("pue", self.pue);
    visit("rack_fee", self.rackFee);
    visit("grid_carbon", self.gridCarbon);
    visit("water_use", self.waterUse);
}

template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, Placement>
void describe(Self& self, Visit&& visit)
{
    visit("id", self.id);
    visit("kind", self.kind);
    visit("item", self.item);
    visit("name", self.name);
    visit("bottom", self.bottom);
    visit("face", self.face);
    visit("pool", self.pool);
    visit("slots", self.accelerators);
    visit("peak_power", self.peakPower);
    visit("idle_power", self.idlePower);
    visit("price", self.price);
    visit("accelerator_price", self.acceleratorPrice);
}

/// Without its placements, which are entities of their own.
template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, Rack>
void describe(Self& self, Visit&& visit)
{
    visit("id", self.id);
    visit("site", self.site);
    visit("row", self.row);
    visit("name", self.name);
    visit("frame", self.frame);
    visit("height", self.height);
    visit("feed_rating", self.feedRating);
    visit("max_load", self.maxLoad);
    visit("delivery_month", self.month);
}

template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, Pool>
void describe(Self& self, Visit&& visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("accelerator", self.accelerator);
    visit("fabric_rate", self.fabric);
    visit("reserve_servers", self.reserve);
}

template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, Workload>
void describe(Self& self, Visit&& visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("kind", self.kind);
    visit("urgency", self.urgency);
    visit("data_class", self.dataClass);
    visit("item_name", self.itemName);
    visit("work_name", self.workName);
    visit("items", self.items);
    visit("work_per_item", self.workPerItem);
    visit("input_tokens", self.inputTokens);
    visit("output_tokens", self.outputTokens);
    visit("peak_factor", self.peakFactor);
    visit("shape", self.shape);
    visit("shape_source", self.shapeSource);
    visit("latency_limit", self.latencyLimit);
    visit("first_token_limit", self.firstTokenLimit);
    visit("per_token_limit", self.perTokenLimit);
    visit("task", self.task);
    visit("tuning", self.tuning);
    visit("vectors", self.vectors);
    visit("dimensions", self.dimensions);
    visit("component_size", self.componentSize);
    visit("links", self.links);
    visit("index_overhead", self.indexOverhead);
    visit("host_memory", self.hostMemory);
    visit("query_time", self.queryTime);
    visit("host_cores", self.hostCores);
    visit("stored", self.stored);
    visit("storage_overhead", self.storageOverhead);
    visit("item_size", self.itemSize);
    visit("copies", self.copies);
}

template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, Deployment>
void describe(Self& self, Visit&& visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("workload", self.workload);
    visit("pool", self.pool);
    visit("model", self.model);
    visit("basis", self.basis);
    visit("reference_rate", self.referenceRate);
    visit("reference", self.reference);
    visit("relative_speed", self.relativeSpeed);
    visit("derate", self.derate);
    visit("engine", self.engine);
    visit("weights", self.weights);
    visit("kv_cache", self.kvCache);
    visit("tensor_parallel", self.tensorParallel);
    visit("pipeline_parallel", self.pipelineParallel);
    visit("concurrency", self.concurrency);
    visit("batched_tokens", self.batchedTokens);
    visit("memory_utilisation", self.memoryUtilisation);
    visit("measured", self.measured);
    visit("training_software", self.trainingSoftware);
    visit("sequence_length", self.sequenceLength);
    visit("micro_batch", self.microBatch);
    visit("data_parallel", self.dataParallel);
    visit("expert_parallel", self.expertParallel);
    visit("draft_tokens", self.draftTokens);
    visit("acceptance", self.acceptance);
    visit("draft_cost", self.draftCost);
    visit("cached_prefix", self.cachedPrefix);
    visit("adapters", self.adapters);
    visit("adapter_rank", self.adapterRank);
    visit("stream_interval", self.streamInterval);
    visit("burst_share", self.burstShare);
    visit("arrangement", self.arrangement);
    visit("decode_replicas", self.decodeReplicas);
    visit("prefill_replicas", self.prefillReplicas);
    visit("prefill_tensor_parallel", self.prefillTensorParallel);
    visit("prefill_pipeline_parallel", self.prefillPipelineParallel);
    visit("prefill_data_parallel", self.prefillDataParallel);
    visit("prefill_expert_parallel", self.prefillExpertParallel);
    visit("transfer_rate", self.transferRate);
    visit("prefill_pool", self.prefillPool);
    visit("global_batch", self.globalBatch);
    visit("interleaving", self.interleaving);
}

template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, CloudCommitment>
void describe(Self& self, Visit&& visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("instance", self.instance);
    visit("workload", self.workload);
    visit("pricing", self.pricing);
    visit("sizing", self.sizing);
    visit("count", self.count);
    visit("rate", self.rate);
    visit("term", self.term);
    visit("upfront_share", self.upfront);
    visit("upfront_fee", self.upfrontFee);
    visit("committed_spend", self.commitment);
    visit("plan_discount", self.planDiscount);
    visit("interruptions", self.interruptions);
    visit("lost_work", self.lostWork);
    visit("restart_time", self.restart);
    visit("demand_share", self.share);
    visit("refused", self.refused);
}

template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, ApiCommitment>
void describe(Self& self, Visit&& visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("api", self.api);
    visit("workload", self.workload);
    visit("input_price", self.inputPrice);
    visit("output_price", self.outputPrice);
    visit("demand_share", self.share);
    visit("cached_share", self.cachedShare);
    visit("cached_price", self.cachedPrice);
    visit("batch_share", self.batchShare);
    visit("batch_discount", self.batchDiscount);
    visit("refused", self.refused);
}

template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, StaffRole>
void describe(Self& self, Visit&& visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("full_time_equivalents", self.fullTimeEquivalents);
    visit("cost", self.cost);
    visit("side", self.side);
    visit("on_call_people", self.onCallPeople);
    visit("on_call_allowance", self.onCallAllowance);
}

template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, Purchase>
void describe(Self& self, Visit&& visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("kind", self.kind);
    visit("count", self.count);
    visit("price", self.price);
    visit("price_basis", self.priceBasis);
    visit("power", self.power);
    visit("delivery_month", self.month);
    visit("life", self.life);
    visit("refresh_cycle", self.refresh);
    visit("interest", self.interest);
    visit("residual_value", self.residual);
    visit("paid_by", self.paidBy);
    visit("funding_term", self.fundingTerm);
}

template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, Measurement>
void describe(Self& self, Visit&& visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("deployment", self.deployment);
    visit("accelerator", self.accelerator);
    visit("model", self.model);
    visit("engine", self.engine);
    visit("weights", self.weights);
    visit("kv_cache", self.kvCache);
    visit("tensor_parallel", self.tensorParallel);
    visit("pipeline_parallel", self.pipelineParallel);
    visit("data_parallel", self.dataParallel);
    visit("expert_parallel", self.expertParallel);
    visit("in_flight", self.inFlight);
    visit("input_tokens", self.inputTokens);
    visit("output_tokens", self.outputTokens);
    visit("batched_tokens", self.batchedTokens);
    visit("first_token", self.firstToken);
    visit("per_token", self.perToken);
    visit("throughput", self.throughput);
}

template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, ExchangeRate>
void describe(Self& self, Visit&& visit)
{
    visit("id", self.id);
    visit("currency", self.name);
    visit("in_plan_currency", self.rate);
}

template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, EgressTier>
void describe(Self& self, Visit&& visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("above", self.above);
    visit("price", self.price);
}

/// Calls `visit("sites", scenario.sites)` … for each list of entities except racks.
template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, Scenario>
void describeLists(Self& self, Visit&& visit)
{
    visit("sites", self.sites);
    visit("pools", self.pools);
    visit("workloads", self.workloads);
    visit("deployments", self.deployments);
    visit("clouds", self.clouds);
    visit("apis", self.apis);
    visit("staff", self.staff);
    visit("purchases", self.purchases);
    visit("measurements", self.measurements);
    visit("exchange_rates", self.exchangeRates);
    visit("egress_tiers", self.egressTiers);
}

/// The words that stand for enumerators in files, index by enumerator.
template <class E>
inline constexpr std::array<std::string_view, 0> enumWords{};
template <>
inline constexpr std::array<std::string_view, 4> enumWords<SpreadKind>{"range", "triangular", "normal",
                                                                       "lognormal"};
template <>
inline constexpr std::array<std::string_view, 2> enumWords<EnergyBasis>{"planned-power", "load-profile"};
template <>
inline constexpr std::array<std::string_view, 2> enumWords<Face>{"front", "rear"};
template <>
inline constexpr std::array<std::string_view, 2> enumWords<WorkloadKind>{"serving", "rate"};
template <>
inline constexpr std::array<std::string_view, 2> enumWords<Urgency>{"interactive", "batch"};
template <>
inline constexpr std::array<std::string_view, 6> enumWords<Precision>{"bf16", "fp16", "fp8",
                                                                      "int8", "fp4",  "int4"};
template <>
inline constexpr std::array<std::string_view, 3> enumWords<Engine>{"vllm", "sglang", "trtllm"};
template <>
inline constexpr std::array<std::string_view, 3> enumWords<CapacityBasis>{"modelled", "stated", "measured"};
template <>
inline constexpr std::array<std::string_view, 2> enumWords<Arrangement>{"together", "disaggregated"};
template <>
inline constexpr std::array<std::string_view, 13> enumWords<Task>{
    "general",        "speech-to-text", "text-to-speech",   "embeddings", "vector-search",
    "recommendation", "moderation",     "image-generation", "transcode",  "metadata",
    "fine-tuning",    "pre-training",   "delivery"};
template <>
inline constexpr std::array<std::string_view, 3> enumWords<TuningMethod>{"full", "adapters",
                                                                         "quantised-adapters"};
template <>
inline constexpr std::array<std::string_view, 6> enumWords<TrainingSoftware>{
    "megatron", "fsdp", "torchtitan", "torchtune", "maxtext", "plain-loop"};
template <>
inline constexpr std::array<std::string_view, 7> enumWords<CloudPricing>{
    "on-demand", "spot", "reserved-1yr", "reserved-3yr", "reserved-5yr", "stated", "savings-plan"};
template <>
inline constexpr std::array<std::string_view, 3> enumWords<StaffSide>{"own", "cloud", "both"};
template <>
inline constexpr std::array<std::string_view, 3> enumWords<CloudSizing>{"fixed", "mean", "peak"};
template <>
inline constexpr std::array<std::string_view, 5> enumWords<PurchaseKind>{"servers", "network", "storage",
                                                                         "facility", "other"};
template <>
inline constexpr std::array<std::string_view, 2> enumWords<MoneyTerms>{"nominal", "real"};
template <>
inline constexpr std::array<std::string_view, 2> enumWords<Compounding>{"twelfth", "effective"};
template <>
inline constexpr std::array<std::string_view, 2> enumWords<PriceSteps>{"yearly", "monthly"};
template <>
inline constexpr std::array<std::string_view, 5> enumWords<Depreciation>{
    "none", "straight-line", "declining-balance", "declining-then-straight", "macrs-5yr"};
template <>
inline constexpr std::array<std::string_view, 2> enumWords<Payments>{"monthly", "yearly"};
template <>
inline constexpr std::array<std::string_view, 2> enumWords<Resale>{"stated", "remaining-life"};
template <>
inline constexpr std::array<std::string_view, 2> enumWords<Bridge>{"none", "rented"};
template <>
inline constexpr std::array<std::string_view, 2> enumWords<PriceBasis>{"paid", "list"};
template <>
inline constexpr std::array<std::string_view, 3> enumWords<Funding>{"cash", "loan", "lease"};
template <>
inline constexpr std::array<std::string_view, 4> enumWords<AssetFunding>{"as-plan", "cash", "loan", "lease"};
template <>
inline constexpr std::array<std::string_view, 2> enumWords<Facility>{"colocation", "own-building"};

}  // namespace headroom
