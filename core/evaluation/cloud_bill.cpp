// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cloud_bill.h"

#include "core/evaluation/findings.h"
#include "core/evaluation/formulas_cost.h"
#include "core/evaluation/formulas_renting.h"
#include "core/scenario/relevance.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

/// Years for which a price is promised; none without a reservation.
int reservedYears(CloudPricing pricing)
{
    switch (pricing) {
    case CloudPricing::Reserved1: return 1;
    case CloudPricing::Reserved3: return 3;
    case CloudPricing::Reserved5: return 5;
    case CloudPricing::OnDemand:
    case CloudPricing::Spot:
    case CloudPricing::Stated:
    case CloudPricing::SavingsPlan: return 0;
    }
    return 0;
}

class Bill {
public:
    Bill(const Calculator& calculate, const Scenario& scenario, const MonthAxis& axis,
         const CloudCommitment& commitment, RentedPart& part, Results& results)
        : m_calculate(calculate),
          m_scenario(scenario),
          m_axis(axis),
          m_commitment(commitment),
          m_part(part),
          m_results(results)
    {
        m_out.id = commitment.id;
    }

    void make(const std::vector<double>& hourly)
    {
        m_part.termMonths = termMonthsOf(m_commitment);
        interruptions();
        if (m_commitment.pricing == CloudPricing::SavingsPlan)
            savingsPlan(hourly);
        else
            plain();
        m_calculate.label(m_part.rate, m_commitment.name);
        upfront();
        owed();
        m_out.working = m_part.instances.optional();
        m_out.paid = named("paid", m_part.paid);
        m_out.rate = named("rate", m_part.rate);
        m_results.cost.economics.clouds.push_back(m_out);
    }

private:
    template <class Q>
    Traced<Q> given(Term term, const std::optional<Input<Q>>& input, std::string_view field, Q neutral = Q{})
    {
        if (input)
            return m_calculate.given(term, *input, {"cloud", m_commitment.id.number, field},
                                     m_commitment.name);
        return m_calculate.convention(term, neutral, "not set: the neutral value");
    }
    template <class Q>
    Known<Q> named(std::string_view what, const Traced<Q>& traced) const
    {
        if (!m_calculate.tracing())
            return traced.optional();
        const std::string field =
            "clouds." + std::string(what) + "." + std::to_string(m_commitment.id.number);
        return m_calculate.result({"economics", 0, field}, traced, m_commitment.name);
    }
    template <class Q>
    void judge(Severity severity, FindingCode code, Q would, std::optional<Q> allowed = {})
    {
        Finding one = finding(severity, code, "cloud", m_commitment.id.number, m_commitment.name);
        one.would = would.value();
        if (allowed)
            one.allowed = allowed->value();
        one.dimension = dimensionOf<Q>;
        m_results.findings.push_back(std::move(one));
    }

    void interruptions()
    {
        m_part.paid = m_part.instances;
        if (!matters(m_commitment, "interruptions") || !m_commitment.interruptions)
            return;
        const auto lost = m_calculate.apply(
            formulas::lostHours, given(Term::Interruptions, m_commitment.interruptions, "interruptions"),
            given(Term::LostWork, m_commitment.lostWork, "lost_work"),
            given(Term::RestartTime, m_commitment.restart, "restart_time"));
        m_out.lostHours = named("lost_hours", lost);
        if (lost.value.value() < 1) {
            m_part.paid = m_calculate.apply(
                formulas::instancesPaid, m_calculate.renamed(m_part.instances, Term::InstancesWorking), lost);
            return;
        }
        judge(Severity::Error, FindingCode::SpotNeverWorks, lost.value);
        m_part.paid = m_calculate.unknown<Ratio>(Term::InstancesRented, m_commitment.name);
    }

    void plain()
    {
        m_part.rate = m_calculate.apply(formulas::cloudRate, m_part.paid, m_part.instancePrice);
        m_part.cost = {CostCategory::Cloud, m_part.rate, PriceClass::Cloud, nullptr, m_part.termMonths};
        m_committed = m_asked = m_part.rate;
    }

    void savingsPlan(const std::vector<double>& hourly)
    {
        m_committed = m_asked = given(Term::CommittedSpend, m_commitment.commitment, "committed_spend");
        // What is committed is what such a plan is about: not stated, its cost is unknown.
        m_committed.known = m_asked.known = m_commitment.commitment.has_value();
        const auto discounted =
            m_calculate.apply(formulas::planPrice, m_part.instancePrice,
                              given(Term::PlanDiscount, m_commitment.planDiscount, "plan_discount"));
        auto covered = m_calculate.apply(formulas::instancesCovered, m_committed, discounted);
        covered.known = covered.known && discounted.value.value() > 0;
        const auto beyond = instancesBeyond(covered, hourly);
        const auto onDemand = m_calculate.apply(formulas::beyondRate, beyond, m_part.instancePrice);
        const auto unused =
            m_calculate.apply(formulas::unusedSpend, m_committed, m_part.paid, beyond, discounted);
        m_out.beyond = named("beyond", onDemand);
        m_out.unused = named("unused", unused);
        if (unused.known && unused.value > m_committed.value * 1e-9)
            judge(Severity::Warning, FindingCode::CommitmentUnused, unused.value,
                  std::optional(m_committed.value));
        m_part.rate = m_calculate.apply(formulas::savingsRate, m_committed, onDemand);
        m_part.cost = {CostCategory::Cloud, m_committed, PriceClass::Cloud, nullptr, m_part.termMonths};
        m_part.beyond = RunningCost{CostCategory::Cloud, onDemand, PriceClass::Cloud, nullptr, 0};
    }
    Traced<Ratio> instancesBeyond(const Traced<Ratio>& covered, const std::vector<double>& hourly) const
    {
        if (hourly.empty() || !covered.known)
            return m_calculate.apply(formulas::instancesBeyond, m_part.paid, covered);
        double beyond = 0;
        for (const double instances : hourly)
            beyond += std::max(0.0, instances - covered.value.value());
        return m_calculate.convention(Term::InstancesBeyond,
                                      ratio(beyond / static_cast<double>(hourly.size())),
                                      "mean over the hours of the day of what goes beyond those covered");
    }

    void upfront()
    {
        m_part.upfront.known = m_part.rest.known = m_part.owed.known = false;
        if (m_part.termMonths == 0 || !matters(m_commitment, "upfront_share"))
            return;
        const bool shared = m_commitment.upfront && m_commitment.upfront->value.value() > 0;
        const bool fee = m_commitment.upfrontFee && m_commitment.upfrontFee->value.value() > 0;
        if (!shared && !fee)
            return;
        const auto term =
            m_calculate.convention(Term::TermLength, static_cast<double>(m_part.termMonths) * month(),
                                   "planning months of the term");
        std::vector<Traced<Money>> parts;
        if (shared) {
            const auto share = given(Term::UpfrontShare, m_commitment.upfront, "upfront_share");
            parts.push_back(m_calculate.apply(formulas::upfrontPaid, m_committed, term, share));
            m_part.cost.rate =
                m_calculate.apply(formulas::rateWithoutUpfront, m_part.cost.rate, m_committed, share);
        }
        if (fee) {
            parts.push_back(
                m_calculate.apply(formulas::upfrontFees, m_part.paid,
                                  given(Term::UpfrontFee, m_commitment.upfrontFee, "upfront_fee")));
            const auto spread = m_calculate.apply(formulas::feeRate, parts.back(), term);
            m_part.rate = m_calculate.sum<MoneyRate>(Term::CloudRate, {m_part.rate, spread});
            m_asked = m_calculate.sum<MoneyRate>(Term::CloudRate, {m_committed, spread});
        }
        m_part.upfront = parts.size() == 1 ? parts.front() : m_calculate.sum<Money>(Term::UpfrontPaid, parts);
        m_calculate.label(m_part.upfront, m_commitment.name);
        m_out.upfront = named("upfront", m_part.upfront);
    }

    /// What the last term obliges to pay for the time after the plan.
    void owed()
    {
        const Duration horizon = m_scenario.assumptions.horizon.value;
        if (m_part.termMonths == 0 || !(month() > Duration{}))
            return;
        // Terms and horizon meet in planning months: a horizon in years has twelve a year, however many hours each counts.
        const double length = planningMonths(m_scenario);
        const double term = m_part.termMonths;
        const bool longer = termExceeds(m_commitment, m_scenario);
        if (longer)
            judge(Severity::Warning, FindingCode::ReservationBeyondHorizon, promised(term * month()),
                  std::optional(horizon));
        const double terms = std::ceil(length / term - 1e-9);
        const double beyond = terms * term - length;
        if (!(beyond > 1e-9 * term))
            return;
        // What was paid up front of the first term is owed no more; of a renewal it is counted as far as the plan reaches.
        const Traced<MoneyRate>& rate = longer ? m_part.cost.rate : m_asked;
        const auto time = m_calculate.convention(Term::TimeBeyond, beyond * month(),
                                                 "to the end of the term that runs when the plan ends");
        const int renewed = static_cast<int>(std::lround(terms - 1)) * m_part.termMonths;
        const double level =
            renewed > 0 && m_axis.months() > 0 ? m_axis.level(PriceClass::Cloud, renewed) : 1.0;
        const auto money = level == 1
                               ? m_calculate.apply(formulas::stillOwed, rate, time)
                               : m_calculate.apply(formulas::stillOwedRenewed, rate, time,
                                                   m_calculate.convention(Term::PriceLevel, ratio(level),
                                                                          "when the last term begins"));
        m_part.owed = money;
        m_out.owed = named("owed", money);
        if (longer)
            m_part.rest = money;
        if (!money.known || !(money.value > Money{}))
            return;
        judge(longer ? Severity::Warning : Severity::Ok, FindingCode::PaidBeyondHorizon, money.value);
        if (!longer)
            m_results.findings.back().detail = "renewed";
    }
    Duration promised(Duration term) const
    {
        const int reserved = reservedYears(m_commitment.pricing);
        return reserved > 0 ? years(reserved) : term;
    }
    Duration month() const { return m_scenario.assumptions.planningMonth.value; }

    const Calculator& m_calculate;
    const Scenario& m_scenario;
    const MonthAxis& m_axis;
    const CloudCommitment& m_commitment;
    RentedPart& m_part;
    Results& m_results;
    Traced<MoneyRate> m_committed;
    Traced<MoneyRate> m_asked;  ///< the same with fees up front spread over the term
    CloudPart m_out;
};

}  // namespace

bool termExceeds(const CloudCommitment& commitment, const Scenario& scenario)
{
    return termMonthsOf(commitment) > planningMonths(scenario) * (1 + 1e-12);
}

CloudSizing sizingOf(const CloudCommitment& commitment)
{
    // A savings plan promises money; what goes beyond it follows the demand.
    const bool promised = termMonthsOf(commitment) > 0 && commitment.pricing != CloudPricing::SavingsPlan;
    return promised && commitment.sizing == CloudSizing::Mean ? CloudSizing::Peak : commitment.sizing;
}

int termMonthsOf(const CloudCommitment& commitment)
{
    if (const int reserved = reservedYears(commitment.pricing); reserved > 0)
        return 12 * reserved;
    if (!matters(commitment, "term") || !commitment.term)
        return 0;
    return std::max(1, static_cast<int>(std::lround(monthsOf(commitment.term->value))));
}

void billCloud(const Calculator& calculate, const Scenario& scenario, const MonthAxis& axis,
               const CloudCommitment& commitment, const std::vector<double>& hourly, RentedPart& part,
               Results& results)
{
    Bill(calculate, scenario, axis, commitment, part, results).make(hourly);
}

}  // namespace headroom
