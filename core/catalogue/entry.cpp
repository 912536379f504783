// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/units/amount.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

/// Reads typed figures from an item and remembers the first thing that is wrong with it.
class FigureReader {
public:
    explicit FigureReader(const Item& item) : m_item(item) {}

    std::string text(std::string_view field) const
    {
        const ItemField* found = m_item.find(field);
        return found ? found->text : std::string();
    }
    bool flag(std::string_view field)
    {
        const ItemField* found = m_item.find(field);
        if (!found || found->text == "false")
            return false;
        if (found->text != "true")
            fail(*found, {Error::Code::WrongValue, {found->text, "true, false"}});
        return true;
    }
    template <class Q>
    Figure<Q> figure(std::string_view field, double smallest = 0, double largest = 1e30)
    {
        const ItemField* found = m_item.find(field);
        if (!found)
            return {};
        if (!found->number) {
            fail(*found, {Error::Code::NotANumber, {found->text}});
            return {};
        }
        if (found->dimension != dimensionOf<Q>) {
            const auto units = unitsFor(dimensionOf<Q>, "USD");
            fail(*found, {Error::Code::WrongUnit,
                          {found->text + " " + found->unit, units.empty() ? "1" : "1 " + units.front()}});
            return {};
        }
        const double number = *found->number;
        if (!(number >= smallest && number <= largest)) {
            fail(*found, {Error::Code::OutOfRange, {found->text, numberText(smallest), numberText(largest)}});
            return {};
        }
        if (!found->source) {
            fail(*found, {Error::Code::MissingField, {"source"}});
            return {};
        }
        return {Q::from_value(number), found->unit, found->currency, found->source, found->date};
    }
    /// A whole number of things.
    Figure<Ratio> count(std::string_view field, double smallest = 0, double largest = 1e15)
    {
        Figure<Ratio> out = figure<Ratio>(field, smallest, largest);
        if (out.known() && out.value->value() != std::floor(out.value->value())) {
            const ItemField* found = m_item.find(field);
            fail(*found, {Error::Code::WrongValue, {found->text, "a whole number"}});
        }
        return out;
    }
    const std::optional<Error>& error() const { return m_error; }

private:
    void fail(const ItemField& field, Error error)
    {
        if (!m_error)
            m_error = std::move(error).at(m_item.id + "." + field.field);
    }
    const Item& m_item;
    std::optional<Error> m_error;
};

constexpr double tiny = 1e-12;

Accelerator readAccelerator(FigureReader& read, const Item& item)
{
    return {.id = item.id,
            .name = std::string(item.name()),
            .vendor = std::string(item.vendor()),
            .architecture = read.text("architecture"),
            .formFactor = read.text("form_factor"),
            .memory = read.figure<Bytes>("memory", 1),
            .memoryUsable = read.figure<Bytes>("memory_usable", 1),
            .bandwidth = read.figure<ByteRate>("bandwidth", 1),
            .bf16 = read.figure<FlopRate>("bf16_peak", 1),
            .fp16 = read.figure<FlopRate>("fp16_peak", 1),
            .fp8 = read.figure<FlopRate>("fp8_peak", 1),
            .fp4 = read.figure<FlopRate>("fp4_peak", 1),
            .int8 = read.figure<FlopRate>("int8_peak", 1),
            .peakPower = read.figure<Power>("tdp", 0, 1e5),
            .idlePower = read.figure<Power>("idle", 0, 1e5),
            .interconnect = read.figure<ByteRate>("interconnect_bandwidth"),
            .slotWidth = read.count("slot_width", 1, 8),
            .priceLow = read.figure<Money>("price_low"),
            .priceHigh = read.figure<Money>("price_high")};
}

Server readServer(FigureReader& read, const Item& item)
{
    return {.id = item.id,
            .name = std::string(item.name()),
            .vendor = std::string(item.vendor()),
            .acceleratorForm = read.text("accelerator_form"),
            .cooling = read.text("cooling"),
            .height = read.figure<Ratio>("height", 0, 100),
            .acceleratorSlots = read.count("accelerator_slots", 0, 1024),
            .peakPower = read.figure<Power>("peak_power", 0, 1e7),
            .weight = read.figure<Mass>("weight", 0, 1e5),
            .price = read.figure<Money>("price"),
            .priceAccelerator = read.text("price_accelerator"),
            .priceAcceleratorCount = read.count("price_accelerator_count", 0, 1024),
            .fullDepth = read.text("depth") != "half"};
}

RackFrame readRackFrame(FigureReader& read, const Item& item)
{
    return {.id = item.id,
            .name = std::string(item.name()),
            .vendor = std::string(item.vendor()),
            .form = read.text("form"),
            .height = read.figure<Ratio>("height", 1, 100),
            .weight = read.figure<Mass>("weight", 0, 1e5),
            .maxLoad = read.figure<Mass>("max_load", 1, 1e5),
            .power = read.figure<Power>("power", 0, 1e8),
            .price = read.figure<Money>("price")};
}

Device readDevice(FigureReader& read, const Item& item)
{
    return {.kind = item.kind,
            .id = item.id,
            .name = std::string(item.name()),
            .vendor = std::string(item.vendor()),
            .height = read.figure<Ratio>("height", 0, 100),
            .peakPower = read.figure<Power>(item.kind == ItemKind::Storage ? "power"
                                            : item.kind == ItemKind::Pdu   ? "rated_power"
                                                                           : "max_power",
                                            0, 1e7),
            .typicalPower = read.figure<Power>("typical_power", 0, 1e7),
            .weight = read.figure<Mass>("weight", 0, 1e5),
            .capacity = item.kind == ItemKind::Storage ? read.figure<Bytes>("capacity", 1) : Figure<Bytes>{},
            .price = read.figure<Money>("price")};
}

AttentionKind attentionOf(std::string_view text)
{
    if (text.starts_with("MLA"))
        return AttentionKind::Mla;
    // These hybrids alternate grouped-query attention with linear layers, which are counted apart.
    for (const std::string_view word : {"GQA", "MHA", "MQA", "hybrid (full attention + linear/SSM)"})
        if (text.starts_with(word))
            return AttentionKind::Gqa;
    return AttentionKind::Other;
}

LinearKind linearOf(std::string_view text)
{
    return text == "gated-delta" ? LinearKind::GatedDelta
           : text == "mamba"     ? LinearKind::Mamba
           : text == "mamba2"    ? LinearKind::Mamba2
                                 : LinearKind::None;
}

Model readModel(FigureReader& read, const Item& item)
{
    return {.id = item.id,
            .name = std::string(item.name()),
            .architecture = read.text("architecture"),
            .kind = read.text("kind"),
            .dtype = read.text("dtype"),
            .quantisation = read.text("quantisation"),
            .parameters = read.figure<Ratio>("params_total", 1),
            .activeParameters = read.figure<Ratio>("params_active", 1),
            .encoderParameters = read.figure<Ratio>("params_encoder", 1),
            .layers = read.count("layers", 1, 10000),
            .hidden = read.count("hidden", 1, 1e6),
            .heads = read.count("heads", 1, 10000),
            .kvHeads = read.count("kv_heads", 1, 10000),
            .headDim = read.count("head_dim", 1, 10000),
            .intermediate = read.count("intermediate", 1, 1e7),
            .vocabulary = read.count("vocab", 1, 1e8),
            .maxContext = read.count("max_context", 1, 1e9),
            .slidingWindow = read.count("sliding_window"),
            .layersFull = read.count("layers_full"),
            .layersSliding = read.count("layers_sliding"),
            .layersLinear = read.count("layers_linear"),
            .queryRank = read.count("q_lora_rank"),
            .latentRank = read.count("kv_lora_rank"),
            .nopeHeadDim = read.count("qk_nope_head_dim"),
            .ropeHeadDim = read.count("qk_rope_head_dim"),
            .valueHeadDim = read.count("v_head_dim"),
            .indexHeads = read.count("index_heads"),
            .indexHeadDim = read.count("index_head_dim"),
            .indexTokens = read.count("index_tokens"),
            .linearKeyHeads = read.count("linear_key_heads"),
            .linearKeyHeadDim = read.count("linear_key_head_dim"),
            .linearValueHeads = read.count("linear_value_heads"),
            .linearValueHeadDim = read.count("linear_value_head_dim"),
            .linearConvolution = read.count("linear_conv_kernel"),
            .experts = read.count("experts"),
            .expertsPerToken = read.count("experts_per_token"),
            .moeIntermediate = read.count("moe_intermediate"),
            .moeLatent = read.count("moe_latent"),
            .sharedExperts = read.count("shared_experts"),
            .sharedIntermediate = read.count("shared_intermediate"),
            .denseLayersFirst = read.count("dense_layers_first"),
            .layersMoe = read.count("layers_moe"),
            .layersDense = read.count("layers_dense"),
            .feedForwardMatrices = read.count("ffn_matrices", 2, 3),
            .attention = attentionOf(read.text("attention")),
            .linear = linearOf(read.text("linear_kind")),
            .tiedEmbeddings = read.flag("tied_embeddings"),
            .gatedAttention = read.flag("attention_gate")};
}

CloudInstance readInstance(FigureReader& read, const Item& item)
{
    return {.id = item.id,
            .name = std::string(item.name()),
            .provider = std::string(item.vendor()),
            .region = read.text("region"),
            .accelerator = read.text("accelerator"),
            .acceleratorCount = read.figure<Ratio>("accelerator_count", tiny, 1e5),
            .onDemand = read.figure<MoneyRate>("on_demand"),
            .spot = read.figure<MoneyRate>("spot"),
            .reserved1 = read.figure<MoneyRate>("reserved_1yr"),
            .reserved3 = read.figure<MoneyRate>("reserved_3yr"),
            .reserved5 = read.figure<MoneyRate>("reserved_5yr")};
}

}  // namespace

Result<EntryPtr> makeEntry(Item item)
{
    if (item.id.empty())
        return Error{Error::Code::MissingField, {"item"}};
    if (item.id.size() > 200 || item.fields.size() > 500)
        return Error{Error::Code::TooLarge,
                     {"item", std::to_string(item.fields.size()), "500"},
                     {},
                     item.id.substr(0, 40)};
    for (std::size_t i = 0; i < item.fields.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (item.fields[i].field == item.fields[j].field && item.fields[i].field != "alias")
                return Error{Error::Code::DuplicateId, {"field", item.fields[i].field}, {}, item.id};
        }
    }
    auto entry = std::make_shared<Entry>();
    entry->item = std::move(item);
    FigureReader read(entry->item);
    switch (entry->item.kind) {
    case ItemKind::Accelerator: entry->thing = readAccelerator(read, entry->item); break;
    case ItemKind::Server: entry->thing = readServer(read, entry->item); break;
    case ItemKind::RackFrame: entry->thing = readRackFrame(read, entry->item); break;
    case ItemKind::Switch:
    case ItemKind::Storage:
    case ItemKind::Pdu: entry->thing = readDevice(read, entry->item); break;
    case ItemKind::Model: entry->thing = readModel(read, entry->item); break;
    case ItemKind::CloudInstance: entry->thing = readInstance(read, entry->item); break;
    case ItemKind::ApiPrice:
        entry->thing = ApiPrice{.id = entry->item.id,
                                .name = std::string(entry->item.name()),
                                .provider = std::string(entry->item.vendor()),
                                .input = read.figure<MoneyPerToken>("input"),
                                .output = read.figure<MoneyPerToken>("output"),
                                .cachedInput = read.figure<MoneyPerToken>("cached_input"),
                                .batchInput = read.figure<MoneyPerToken>("batch_input"),
                                .batchOutput = read.figure<MoneyPerToken>("batch_output")};
        break;
    case ItemKind::Electricity:
        entry->thing = ElectricityPrice{.id = entry->item.id,
                                        .name = std::string(entry->item.name()),
                                        .price = read.figure<MoneyPerEnergy>("price")};
        break;
    case ItemKind::Carbon:
        entry->thing = GridCarbon{.id = entry->item.id,
                                  .name = std::string(entry->item.name()),
                                  .intensity = read.figure<MassPerEnergy>("intensity")};
        break;
    case ItemKind::Currency:
        entry->thing = Currency{.id = entry->item.id,
                                .name = std::string(entry->item.name()),
                                .perEuro = read.figure<Ratio>("per_euro", tiny, 1e9)};
        break;
    case ItemKind::Cooling:
    case ItemKind::EmbodiedCarbon:
    case ItemKind::Jurisdiction: break;
    }
    if (read.error())
        return *read.error();
    return EntryPtr(std::move(entry));
}

}  // namespace headroom
