// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/amount.h"
#include "ui/text/text.h"

#include <QCoreApplication>

namespace headroom::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::text::TermFigure)
};

/// A plain number that people read as a share of a whole.
bool isShare(Term term)
{
    switch (term) {
    case Term::PlanningShare:
    case Term::Load:
    case Term::MeanUse:
    case Term::PeakUse:
    case Term::PoolUse:
    case Term::FreeShare:
    case Term::BatchShare:
    case Term::WaitProbability:
    case Term::MemoryUtilisation:
    case Term::CachedPrefix:
    case Term::Acceptance:
    case Term::DraftCost:
    case Term::DemandShare:
    case Term::LostHours:
    case Term::PlanDiscount:
    case Term::UpfrontShare:
    case Term::CachedShare:
    case Term::BatchedRequests:
    case Term::BatchDiscount:
    case Term::SiteShare:
    case Term::InternalRate:
    case Term::CoreUse:
    case Term::BurstShare: return true;
    default: return false;
    }
}

}  // namespace

FigureText termFigure(Term term, double si, Dimension dimension, const std::string& givenIn,
                      const QString& currency)
{
    if (!givenIn.empty()) {
        if (const auto spec = parseUnit(givenIn); spec && spec.value().dimension == dimension)
            return figureIn(si / spec.value().factor, QString::fromStdString(givenIn));
    }
    if (dimension == dimensions::none && isShare(term))
        return figureIn(si * 100, "%");
    if (term == Term::BreakEvenMonths)
        return figureIn(si, Words::tr("months"));
    return figure(si, dimension, currency);
}

}  // namespace headroom::text
