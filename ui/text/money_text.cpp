// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/money_text.h"

#include <QCoreApplication>

namespace headroom::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::text::Money)
};

}  // namespace

QString optionName(CostOption option)
{
    switch (option) {
    case CostOption::Own: return Words::tr("Own");
    case CostOption::OtherSpace: return Words::tr("Own, other space");
    case CostOption::Cloud: return Words::tr("Cloud");
    case CostOption::Api: return Words::tr("API");
    case CostOption::Hybrid: return Words::tr("Hybrid");
    }
    return {};
}

QString categoryName(CostCategory category)
{
    switch (category) {
    case CostCategory::Purchase: return Words::tr("Purchase");
    case CostCategory::Building: return Words::tr("Building");
    case CostCategory::Electricity: return Words::tr("Electricity");
    case CostCategory::Cooling: return Words::tr("Cooling");
    case CostCategory::Colocation: return Words::tr("Racks, space");
    case CostCategory::Staff: return Words::tr("Staff");
    case CostCategory::Maintenance: return Words::tr("Maintenance");
    case CostCategory::Licences: return Words::tr("Licences");
    case CostCategory::Insurance: return Words::tr("Insurance");
    case CostCategory::Training: return Words::tr("Training of staff");
    case CostCategory::Other: return Words::tr("Other");
    case CostCategory::Cloud: return Words::tr("Cloud");
    case CostCategory::CloudExtras: return Words::tr("Cloud, hidden costs");
    case CostCategory::Api: return Words::tr("API");
    case CostCategory::Loan: return Words::tr("Loan drawn");
    case CostCategory::Principal: return Words::tr("Loan paid back");
    case CostCategory::Interest: return Words::tr("Interest");
    case CostCategory::Lease: return Words::tr("Lease");
    case CostCategory::Tax: return Words::tr("Tax relief");
    case CostCategory::Residual: return Words::tr("Residual value");
    case CostCategory::Decommissioning: return Words::tr("Decommissioning");
    }
    return {};
}

}  // namespace headroom::text
