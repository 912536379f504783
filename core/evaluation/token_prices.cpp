// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/token_prices.h"

#include "core/evaluation/exchange.h"
#include "core/evaluation/formulas_renting.h"

namespace headroom {

namespace {

bool isSet(const std::optional<Input<Ratio>>& share) { return share && share->value.value() > 0; }

class Prices {
public:
    Prices(const Calculator& calculate, const Scenario& scenario, const ApiCommitment& commitment,
           std::vector<Finding>& findings)
        : m_calculate(calculate),
          m_scenario(scenario),
          m_commitment(commitment),
          m_findings(findings)
    {}

    TokenPrices of(const ApiPrice* api)
    {
        const auto figure = [api](auto ApiPrice::*member) { return api ? &(api->*member) : nullptr; };
        TokenPrices out;
        const auto input =
            price(Term::InputPrice, m_commitment.inputPrice, figure(&ApiPrice::input), "input_price");
        const auto output =
            price(Term::OutputPrice, m_commitment.outputPrice, figure(&ApiPrice::output), "output_price");
        out.input = input;
        out.output = output;
        std::string_view lacks = input.known && output.known ? "" : "list";
        const auto needs = [&lacks](const Traced<MoneyPerToken>& price, std::string_view field) {
            if (!price.known && lacks.empty())
                lacks = field;
            return price;
        };
        if (isSet(m_commitment.cachedShare))
            out.input =
                m_calculate.apply(formulas::cachedInput, m_calculate.renamed(out.input, Term::ListPrice),
                                  given(Term::CachedShare, *m_commitment.cachedShare, "cached_share"),
                                  needs(price(Term::CachedPrice, m_commitment.cachedPrice,
                                              figure(&ApiPrice::cachedInput), "cached_price"),
                                        "cached_price"));
        if (isSet(m_commitment.batchShare)) {
            constexpr std::string_view batch = "batch_discount";
            const auto share = given(Term::BatchedRequests, *m_commitment.batchShare, "batch_share");
            out.input = m_calculate.apply(formulas::batchedInput, out.input, share,
                                          needs(inBatches(input, figure(&ApiPrice::batchInput)), batch));
            out.output = m_calculate.apply(formulas::batchedOutput, out.output, share,
                                           needs(inBatches(output, figure(&ApiPrice::batchOutput)), batch));
        }
        judge(lacks, api);
        return out;
    }

private:
    template <class Q>
    Traced<Q> given(Term term, const Input<Q>& input, std::string_view field) const
    {
        return m_calculate.given(term, input, {"api", m_commitment.id.number, field}, m_commitment.name);
    }
    Traced<MoneyPerToken> price(Term term, const std::optional<Input<MoneyPerToken>>& stated,
                                const Figure<MoneyPerToken>* figure, std::string_view field)
    {
        if (stated)
            return given(term, *stated, field);
        return figure ? listed(term, *figure) : m_calculate.unknown<MoneyPerToken>(term, m_commitment.name);
    }
    Traced<MoneyPerToken> listed(Term term, const Figure<MoneyPerToken>& figure)
    {
        addIfWithoutRate(m_findings, figure, m_scenario);
        return inPlanCurrency(m_calculate, term, figure, m_scenario, m_commitment.name);
    }
    Traced<MoneyPerToken> inBatches(const Traced<MoneyPerToken>& list, const Figure<MoneyPerToken>* figure)
    {
        if (m_commitment.batchDiscount)
            return m_calculate.apply(
                formulas::batchPrice, list,
                given(Term::BatchDiscount, *m_commitment.batchDiscount, "batch_discount"));
        return figure ? listed(Term::BatchPrice, *figure)
                      : m_calculate.unknown<MoneyPerToken>(Term::BatchPrice, m_commitment.name);
    }

    void judge(std::string_view lacks, const ApiPrice* api)
    {
        const std::uint64_t id = m_commitment.id.number;
        if (!lacks.empty())
            m_findings.push_back(finding(Severity::Unknown, FindingCode::ApiPriceUnknown, "api", id,
                                         m_commitment.name, lacks));
        else if (api && !m_commitment.outputPrice)
            addIfOld(m_findings, api->output.date, m_scenario.info.date, "api", id, m_commitment.name);
    }

    const Calculator& m_calculate;
    const Scenario& m_scenario;
    const ApiCommitment& m_commitment;
    std::vector<Finding>& m_findings;
};

}  // namespace

TokenPrices tokenPrices(const Calculator& calculate, const Scenario& scenario,
                        const ApiCommitment& commitment, const ApiPrice* api, std::vector<Finding>& findings)
{
    return Prices(calculate, scenario, commitment, findings).of(api);
}

}  // namespace headroom
