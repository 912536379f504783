// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/text.h"

#include <QCoreApplication>

namespace headroom::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::text::Enum)
};

}  // namespace

QString kindName(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Accelerator: return Words::tr("Accelerators");
    case ItemKind::Server: return Words::tr("Servers");
    case ItemKind::RackFrame: return Words::tr("Racks");
    case ItemKind::Switch: return Words::tr("Network");
    case ItemKind::Storage: return Words::tr("Storage");
    case ItemKind::Pdu: return Words::tr("Power distribution");
    case ItemKind::Cooling: return Words::tr("Cooling");
    case ItemKind::Model: return Words::tr("AI models");
    case ItemKind::CloudInstance: return Words::tr("Cloud instances");
    case ItemKind::ApiPrice: return Words::tr("API prices");
    case ItemKind::Electricity: return Words::tr("Electricity");
    case ItemKind::Carbon: return Words::tr("Grid carbon");
    case ItemKind::EmbodiedCarbon: return Words::tr("Embodied carbon");
    case ItemKind::Currency: return Words::tr("Currencies");
    case ItemKind::Jurisdiction: return Words::tr("Jurisdictions");
    }
    return {};
}

const std::vector<std::string>& dataClasses()
{
    static const std::vector<std::string> all{
        "public", "internal", "personal", "special-category", "rights-confidential", "minors"};
    return all;
}

QString dataClassName(const std::string& stored)
{
    if (stored.empty())
        return Words::tr("not stated");
    if (stored == "public")
        return Words::tr("public");
    if (stored == "internal")
        return Words::tr("internal");
    if (stored == "personal")
        return Words::tr("personal");
    if (stored == "special-category")
        return Words::tr("special category");
    if (stored == "rights-confidential")
        return Words::tr("rights, confidential");
    if (stored == "minors")
        return Words::tr("minors");
    return QString::fromStdString(stored);
}

QString enumText(EnergyBasis value)
{
    return value == EnergyBasis::PlannedPower ? Words::tr("planned power all year")
                                              : Words::tr("hourly load profile");
}
QString enumText(Face value) { return value == Face::Front ? Words::tr("front") : Words::tr("rear"); }
QString enumText(WorkloadKind value)
{
    return value == WorkloadKind::Serving ? Words::tr("LLM serving") : Words::tr("rate-based");
}
QString enumText(Urgency value)
{
    return value == Urgency::Interactive ? Words::tr("interactive") : Words::tr("batch");
}
QString enumText(Precision value)
{
    switch (value) {
    case Precision::Bf16: return QStringLiteral("BF16");
    case Precision::Fp16: return QStringLiteral("FP16");
    case Precision::Fp8: return QStringLiteral("FP8");
    case Precision::Int8: return QStringLiteral("INT8");
    case Precision::Fp4: return QStringLiteral("FP4");
    case Precision::Int4: return QStringLiteral("INT4");
    }
    return {};
}
QString enumText(Engine value)
{
    switch (value) {
    case Engine::Vllm: return QStringLiteral("vLLM");
    case Engine::Sglang: return QStringLiteral("SGLang");
    case Engine::TensorRtLlm: return QStringLiteral("TensorRT-LLM");
    }
    return {};
}
QString enumText(CapacityBasis value)
{
    switch (value) {
    case CapacityBasis::Modelled: return Words::tr("performance model");
    case CapacityBasis::Stated: return Words::tr("stated rate");
    case CapacityBasis::Measured: return Words::tr("measured rates");
    }
    return {};
}
QString enumText(Task value)
{
    switch (value) {
    case Task::General: return Words::tr("general work");
    case Task::SpeechToText: return Words::tr("speech to text");
    case Task::TextToSpeech: return Words::tr("text to speech");
    case Task::Embeddings: return Words::tr("embeddings");
    case Task::VectorSearch: return Words::tr("vector search");
    case Task::Recommendation: return Words::tr("recommendation");
    case Task::Moderation: return Words::tr("vision moderation");
    case Task::ImageGeneration: return Words::tr("image generation");
    case Task::Transcode: return Words::tr("video transcoding");
    case Task::Metadata: return Words::tr("batch metadata");
    case Task::FineTuning: return Words::tr("fine-tuning");
    case Task::PreTraining: return Words::tr("pre-training");
    case Task::Delivery: return Words::tr("storage and delivery");
    }
    return {};
}
QString enumText(TuningMethod value)
{
    switch (value) {
    case TuningMethod::Full: return Words::tr("all weights");
    case TuningMethod::Adapters: return Words::tr("adapters (LoRA)");
    case TuningMethod::QuantisedAdapters: return Words::tr("adapters on 4 bit (QLoRA)");
    }
    return {};
}
QString enumText(Arrangement value)
{
    return value == Arrangement::Together ? Words::tr("every replica does both")
                                          : Words::tr("some read, others write");
}
QString enumText(TrainingSoftware value)
{
    switch (value) {
    case TrainingSoftware::Megatron: return QStringLiteral("Megatron, NeMo");
    case TrainingSoftware::Fsdp: return QStringLiteral("PyTorch FSDP");
    case TrainingSoftware::Torchtitan: return QStringLiteral("torchtitan");
    case TrainingSoftware::Torchtune: return QStringLiteral("torchtune");
    case TrainingSoftware::MaxText: return QStringLiteral("MaxText");
    case TrainingSoftware::PlainLoop: return Words::tr("plain library loop");
    }
    return {};
}
QString enumText(CloudPricing value)
{
    switch (value) {
    case CloudPricing::OnDemand: return Words::tr("on demand");
    case CloudPricing::Spot: return Words::tr("spot");
    case CloudPricing::Reserved1: return Words::tr("reserved, 1 year");
    case CloudPricing::Reserved3: return Words::tr("reserved, 3 years");
    case CloudPricing::Reserved5: return Words::tr("reserved, 5 years");
    case CloudPricing::Stated: return Words::tr("stated rate");
    case CloudPricing::SavingsPlan: return Words::tr("savings plan");
    }
    return {};
}
QString enumText(StaffSide value)
{
    switch (value) {
    case StaffSide::Own: return Words::tr("owning");
    case StaffSide::Cloud: return Words::tr("the cloud");
    case StaffSide::Both: return Words::tr("both");
    }
    return {};
}
QString enumText(CloudSizing value)
{
    switch (value) {
    case CloudSizing::Fixed: return Words::tr("fixed number");
    case CloudSizing::Mean: return Words::tr("scaled to the mean");
    case CloudSizing::Peak: return Words::tr("sized for the peak");
    }
    return {};
}
QString enumText(InputKind value)
{
    return value == InputKind::Fact ? Words::tr("fact") : Words::tr("assumption");
}
QString enumText(PurchaseKind value)
{
    switch (value) {
    case PurchaseKind::Servers: return Words::tr("servers");
    case PurchaseKind::Network: return Words::tr("network");
    case PurchaseKind::Storage: return Words::tr("storage");
    case PurchaseKind::Facility: return Words::tr("power and cooling");
    case PurchaseKind::Other: return Words::tr("other");
    }
    return {};
}
QString enumText(MoneyTerms value)
{
    return value == MoneyTerms::Nominal ? Words::tr("as paid (nominal)")
                                        : Words::tr("of the plan's date (real)");
}
QString enumText(Compounding value)
{
    return value == Compounding::Twelfth ? Words::tr("a twelfth of the year's")
                                         : Words::tr("compounding to the year's");
}
QString enumText(PriceSteps value)
{
    return value == PriceSteps::Yearly ? Words::tr("once a year") : Words::tr("every month");
}
QString enumText(Depreciation value)
{
    switch (value) {
    case Depreciation::None: return Words::tr("none");
    case Depreciation::StraightLine: return Words::tr("straight line");
    case Depreciation::DecliningBalance: return Words::tr("declining balance");
    case Depreciation::DecliningSwitch: return Words::tr("declining, then straight line");
    case Depreciation::Macrs5: return Words::tr("MACRS, five years");
    }
    return {};
}
QString enumText(Payments value)
{
    return value == Payments::Monthly ? Words::tr("at the end of each month")
                                      : Words::tr("at the end of each year");
}
QString enumText(Resale value)
{
    return value == Resale::Stated ? Words::tr("the residual value")
                                   : Words::tr("and what is left of its life");
}
QString enumText(Bridge value)
{
    return value == Bridge::None ? Words::tr("not served") : Words::tr("rented");
}
QString enumText(PriceBasis value)
{
    return value == PriceBasis::Paid ? Words::tr("as paid") : Words::tr("list price");
}
QString enumText(Funding value)
{
    switch (value) {
    case Funding::Cash: return Words::tr("cash");
    case Funding::Loan: return Words::tr("loan");
    case Funding::Lease: return Words::tr("lease");
    }
    return {};
}
QString enumText(AssetFunding value)
{
    switch (value) {
    case AssetFunding::AsPlan: return Words::tr("as the plan");
    case AssetFunding::Cash: return enumText(Funding::Cash);
    case AssetFunding::Loan: return enumText(Funding::Loan);
    case AssetFunding::Lease: return enumText(Funding::Lease);
    }
    return {};
}

QString enumText(Facility value)
{
    return value == Facility::Colocation ? Words::tr("colocation") : Words::tr("own building");
}

}  // namespace headroom::text
