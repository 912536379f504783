// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/data_costs.h"

#include "core/evaluation/economics/formulas_economics.h"
#include "core/evaluation/formulas_kinds.h"
#include "core/evaluation/formulas_renting.h"
#include "core/evaluation/own_purchase.h"

#include <algorithm>

namespace headroom {

namespace {

bool delivers(const Workload& workload)
{
    return workload.kind == WorkloadKind::Rate && workload.task == Task::Delivery;
}

Traced<MoneyRate> total(const Calculator& calculate, const std::vector<Traced<MoneyRate>>& parts)
{
    if (parts.empty())
        return {};
    return parts.size() == 1 ? parts.front() : calculate.sum<MoneyRate>(Term::DataRate, parts);
}

class Data {
public:
    Data(const Calculator& calculate, const Scenario& scenario)
        : m_calculate(calculate),
          m_scenario(scenario),
          m_terms(scenario.finance.data)
    {}

    DataCosts all()
    {
        DataCosts out;
        m_month = m_calculate.given(Term::BillingMonth, m_scenario.assumptions.billingMonth,
                                    {"assumptions", 0, "billing_month"});
        for (const Workload& workload : m_scenario.workloads) {
            if (delivers(workload))
                out.workloads.push_back(of(workload));
        }
        addEgress(out.workloads);
        addSupport(out.workloads);
        if (m_terms.gateway)
            out.gateway = gateway();
        return out;
    }

private:
    template <class Q>
    Traced<Q> given(const Workload& workload, Term term, const std::optional<Input<Q>>& input,
                    std::string_view field) const
    {
        return input ? m_calculate.given(term, *input, {"workload", workload.id.number, field}, workload.name)
                     : m_calculate.unknown<Q>(term, workload.name);
    }
    Traced<Ratio> either(const Workload& workload, Term term, const std::optional<Input<Ratio>>& input,
                         std::string_view field) const
    {
        return input ? given(workload, term, input, field)
                     : m_calculate.convention(term, ratio(1), "nothing beside the data is stored",
                                              workload.name);
    }

    DataCost of(const Workload& workload) const
    {
        DataCost out;
        out.workload = &workload;
        out.sent =
            m_calculate.apply(formulas::meanEgress,
                              m_calculate.given(Term::Items, workload.items,
                                                {"workload", workload.id.number, "items"}, workload.name),
                              given(workload, Term::ItemSize, workload.itemSize, "item_size"));
        const auto data = given(workload, Term::StoredData, workload.stored, "stored");
        const auto copies = either(workload, Term::Copies, workload.copies, "copies");
        out.single = data;
        out.stored = m_calculate.apply(formulas::storedCopies, data, copies);
        std::vector<Traced<MoneyRate>> own, cloud;
        if (m_terms.ownStorage)
            own.push_back(m_calculate.apply(
                formulas::storageRate,
                m_calculate.apply(
                    formulas::rawStorage, data,
                    either(workload, Term::StorageOverhead, workload.storageOverhead, "storage_overhead"),
                    copies),
                financeInput(m_calculate, Term::StoragePrice, m_terms.ownStorage, "own_storage_price"),
                m_month));
        if (m_terms.ownDelivery)
            own.push_back(m_calculate.apply(
                formulas::deliveryRate, out.sent,
                financeInput(m_calculate, Term::EgressPrice, m_terms.ownDelivery, "own_delivery_price")));
        if (m_terms.cloudStorage)
            cloud.push_back(m_calculate.apply(
                formulas::storageRate, out.stored,
                financeInput(m_calculate, Term::StoragePrice, m_terms.cloudStorage, "cloud_storage_price"),
                m_month));
        out.ownPriced = !own.empty();
        out.cloudPriced = !cloud.empty() || !m_scenario.egressTiers.empty();
        out.own = total(m_calculate, own);
        out.cloud = total(m_calculate, cloud);
        return out;
    }

    /// Tiers count what all workloads send together; each carries its share.
    void addEgress(std::vector<DataCost>& workloads) const
    {
        if (m_scenario.egressTiers.empty() || workloads.empty())
            return;
        std::vector<Traced<ByteRate>> rates;
        for (const DataCost& one : workloads)
            rates.push_back(one.sent);
        const auto sent =
            rates.size() == 1 ? rates.front() : m_calculate.sum<ByteRate>(Term::MeanEgress, rates);
        const auto bill =
            egressCost(m_calculate, m_scenario, m_calculate.apply(formulas::sentInMonth, sent, m_month));
        const auto rate = m_calculate.apply(formulas::egressRate, bill, m_month);
        for (DataCost& one : workloads) {
            auto part = rate;
            if (workloads.size() > 1) {
                auto share = m_calculate.convention(
                    Term::Share,
                    ratio(sent.known && sent.value.value() > 0 ? (one.sent.value / sent.value).value() : 0.0),
                    "of all that is sent");
                share.known = sent.known;
                part = m_calculate.apply(formulas::dataShare, rate, share);
            }
            one.cloud =
                m_terms.cloudStorage ? m_calculate.sum<MoneyRate>(Term::DataRate, {one.cloud, part}) : part;
        }
    }

    /// A share of the provider's bill for data goes with them: who keeps them at home pays none.
    void addSupport(std::vector<DataCost>& workloads) const
    {
        const auto& support = m_scenario.finance.hiddenCloud.support;
        if (!support)
            return;
        for (DataCost& one : workloads) {
            if (one.cloud.known && one.cloud.value.value() == 0)
                continue;
            one.cloud = m_calculate.sum<MoneyRate>(
                Term::DataRate, {one.cloud, m_calculate.apply(formulas::shareOfBill, one.cloud,
                                                              financeInput(m_calculate, Term::Share, support,
                                                                           "cloud_support"))});
        }
    }

    Traced<MoneyRate> gateway() const
    {
        std::vector<Traced<Frequency>> requests;
        for (const Workload& workload : m_scenario.workloads) {
            const auto& clouds = m_scenario.clouds;
            if (std::any_of(clouds.begin(), clouds.end(),
                            [&](const CloudCommitment& one) { return one.workload == workload.id; }))
                requests.push_back(m_calculate.given(Term::Requests, workload.items,
                                                     {"workload", workload.id.number, "items"},
                                                     workload.name));
        }
        return m_calculate.apply(
            formulas::gatewayRate,
            requests.size() == 1 ? requests.front() : m_calculate.sum<Frequency>(Term::Requests, requests),
            financeInput(m_calculate, Term::GatewayPrice, m_terms.gateway, "cloud_gateway_price"));
    }

    const Calculator& m_calculate;
    const Scenario& m_scenario;
    const DataTerms& m_terms;
    Traced<Duration> m_month;
};

}  // namespace

Traced<MoneyRate> DataCosts::own(const Calculator& calculate) const
{
    std::vector<Traced<MoneyRate>> parts;
    for (const DataCost& one : workloads) {
        if (!one.own.known || one.own.value.value() != 0)
            parts.push_back(one.own);
    }
    return total(calculate, parts);
}

Traced<MoneyRate> DataCosts::cloud(const Calculator& calculate) const
{
    std::vector<Traced<MoneyRate>> parts;
    for (const DataCost& one : workloads) {
        if (!one.cloud.known || one.cloud.value.value() != 0)
            parts.push_back(one.cloud);
    }
    return total(calculate, parts);
}

DataCosts evaluateDataCosts(const Calculator& calculate, const Scenario& scenario)
{
    return Data(calculate, scenario).all();
}

Traced<Money> egressCost(const Calculator& calculate, const Scenario& scenario, const Traced<Bytes>& sent)
{
    std::vector<const EgressTier*> tiers;
    for (const EgressTier& tier : scenario.egressTiers)
        tiers.push_back(&tier);
    std::stable_sort(tiers.begin(), tiers.end(), [](const EgressTier* a, const EgressTier* b) {
        return a->above.value < b->above.value;
    });
    const auto begin = [&](const EgressTier& tier, Term term) {
        return calculate.given(term, tier.above, {"egress_tier", tier.id.number, "above"}, tier.name);
    };
    std::vector<Traced<Money>> parts;
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const auto from = begin(*tiers[i], Term::TierBegin);
        const auto within = i + 1 < tiers.size() ? calculate.apply(formulas::bytesInTier, sent, from,
                                                                   begin(*tiers[i + 1], Term::TierEnd))
                                                 : calculate.apply(formulas::bytesInLastTier, sent, from);
        parts.push_back(
            calculate.apply(formulas::tierCost, within,
                            calculate.given(Term::EgressPrice, tiers[i]->price,
                                            {"egress_tier", tiers[i]->id.number, "price"}, tiers[i]->name)));
        calculate.label(parts.back(), tiers[i]->name);
    }
    return parts.size() == 1 ? parts.front() : calculate.sum<Money>(Term::EgressBill, parts);
}

}  // namespace headroom
