// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/term_names.h"

#include <QCoreApplication>

namespace headroom::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::text::Term)
};

}  // namespace

QString moneyTermName(Term term)
{
    switch (term) {
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
    case Term::RackFee: return Words::tr("Monthly fee per rack");
    case Term::BillingMonth: return Words::tr("Billing month");
    case Term::RacksRented: return Words::tr("Racks rented");
    case Term::ColocationRate: return Words::tr("Colocation cost");
    case Term::FullTimeEquivalents: return Words::tr("Full time equivalents");
    case Term::SalaryCost: return Words::tr("Cost of one full-time equivalent");
    case Term::OnCallPeople: return Words::tr("People on call at a time");
    case Term::OnCallAllowance: return Words::tr("Allowance for being on call");
    case Term::WaterUse: return Words::tr("Water used by energy");
    case Term::WaterPrice: return Words::tr("Price of water");
    case Term::WaterRate: return Words::tr("Cost of water");
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
    case Term::PricePaid: return Words::tr("Price paid");
    case Term::PurchaseDiscount: return Words::tr("Discount on purchase");
    case Term::ShareOfPrice: return Words::tr("Share of the price");
    case Term::Share: return Words::tr("Share");
    case Term::UnitPrice: return Words::tr("Price of one");
    case Term::UnitPower: return Words::tr("Power of one");
    case Term::BuildingCost: return Words::tr("Cost of the building");
    case Term::CriticalPower: return Words::tr("Critical power");
    case Term::BuildingPrice: return Words::tr("Price of the building by power");
    case Term::SpaceRate: return Words::tr("Cost of space");
    case Term::MonthlyPowerFee: return Words::tr("Fee by power and month");
    case Term::CageFee: return Words::tr("Fee for the cage");
    case Term::LicenceRate: return Words::tr("Cost of licences");
    case Term::LicencePrice: return Words::tr("Licence of one accelerator");
    case Term::LoadFactor: return Words::tr("Load factor");
    case Term::DayPrice: return Words::tr("Price by day");
    case Term::NightPrice: return Words::tr("Price by night");
    case Term::NightShare: return Words::tr("Share drawn by night");
    case Term::CloudExtraRate: return Words::tr("Cost beside the cloud price");
    case Term::LostGoodput: return Words::tr("Goodput lost");
    case Term::OptionTotal: return Words::tr("Cost over the horizon");
    case Term::RunningRate: return Words::tr("Running cost");
    case Term::WeightedMonths: return Words::tr("Months, weighted");
    case Term::PresentCost: return Words::tr("Present cost");
    case Term::DiscountedMonths: return Words::tr("Months, discounted");
    case Term::PriceToday: return Words::tr("Price today");
    case Term::PriceLevel: return Words::tr("Price level");
    case Term::Amortisation: return Words::tr("Amortisation of a month");
    case Term::ResidualShare: return Words::tr("Residual value");
    case Term::LifeMonths: return Words::tr("Life in months");
    case Term::CapitalCharge: return Words::tr("Capital charge of a month");
    case Term::MonthlyInterest: return Words::tr("Interest of a month");
    case Term::InterestCharge: return Words::tr("Interest charge of a month");
    case Term::MonthlyCost: return Words::tr("Cost of a month");
    case Term::OverheadCost: return Words::tr("Electricity beyond the IT");
    case Term::FacilityCost: return Words::tr("Electricity at the meter");
    case Term::ItCost: return Words::tr("Electricity of the IT");
    case Term::CapitalRecovery: return Words::tr("Capital recovery factor");
    case Term::DiscountRate: return Words::tr("Discount rate");
    case Term::HorizonYears: return Words::tr("Years of the horizon");
    case Term::AnnualCost: return Words::tr("Annual cost");
    case Term::CostPerHour: return Words::tr("Cost per hour");
    case Term::MonthBefore: return Words::tr("Month before");
    case Term::GapBefore: return Words::tr("Gap before");
    case Term::GapAfter: return Words::tr("Gap after");
    case Term::PresentSaving: return Words::tr("Present saving");
    case Term::RentedPresent: return Words::tr("Present cost of renting");
    case Term::OwnPresent: return Words::tr("Present cost of owning");
    case Term::CostRatio: return Words::tr("Renting over owning");
    case Term::RentedTotal: return Words::tr("Rented cost");
    case Term::WinningUse: return Words::tr("Use from which owning wins");
    case Term::HoursPerDay: return Words::tr("Hours a day");
    case Term::FixedPart: return Words::tr("Fixed part");
    case Term::OwnScale: return Words::tr("Share owned");
    case Term::OwnPart: return Words::tr("Part that grows with the hardware");
    case Term::RentedScale: return Words::tr("Share rented");
    case Term::RentedPart: return Words::tr("Cost of renting it all");
    case Term::WorkloadCost: return Words::tr("Cost of the workload");
    case Term::CostPerWork: return Words::tr("Cost per unit of work");
    case Term::CostPerItem: return Words::tr("Cost per item");
    case Term::CostPerToken: return Words::tr("Cost per token");
    case Term::OutputWeight: return Words::tr("Weight of an output token");
    case Term::InputTokenCost: return Words::tr("Cost of an input token");
    case Term::BlendInputShare: return Words::tr("Input in the blended token");
    case Term::ItEnergyRate: return Words::tr("Electricity cost of the IT");
    case Term::FundingAndTax: return Words::tr("Loans, leases and taxes");
    case Term::ContractRate: return Words::tr("Contract");
    case Term::OtherRate: return Words::tr("Other running costs");
    case Term::Count: return Words::tr("Count");
    case Term::Sum: return Words::tr("Sum");
    case Term::MeasuredRate: return Words::tr("Measured rate");
    case Term::TrainingPeak: return Words::tr("Peak in 16 bit");
    case Term::TrainingShare: return Words::tr("Share of the peak");
    case Term::FlopsPerTrainedToken: return Words::tr("Operations a trained token");
    case Term::RunTime: return Words::tr("Time of one run");
    case Term::TrainingState: return Words::tr("Weights, gradients and optimizer");
    case Term::Vectors: return Words::tr("Vectors");
    case Term::VectorDimensions: return Words::tr("Dimensions");
    case Term::ComponentSize: return Words::tr("Size of a component");
    case Term::VectorLinks: return Words::tr("Links of a vector");
    case Term::IndexOverhead: return Words::tr("Overhead of the index");
    case Term::BytesPerLink: return Words::tr("Size of a link");
    case Term::Copies: return Words::tr("Copies");
    case Term::IndexMemory: return Words::tr("Memory of the index");
    case Term::HostMemory: return Words::tr("Memory of one server");
    case Term::IndexServers: return Words::tr("Servers for the index");
    case Term::StoredData: return Words::tr("Stored data");
    case Term::StorageOverhead: return Words::tr("Raw over stored");
    case Term::RawStorage: return Words::tr("Raw storage");
    case Term::ItemSize: return Words::tr("Size of an item");
    case Term::MeanEgress: return Words::tr("Sent out on average");
    case Term::PeakEgress: return Words::tr("Sent out in the busiest hour");
    case Term::MonthlyEgress: return Words::tr("Sent out in a month");
    case Term::EnergyOfWork: return Words::tr("Energy of a unit of work");
    case Term::CarbonOfWork: return Words::tr("Carbon of a unit of work");
    case Term::WorkOfEnergy: return Words::tr("Work from a unit of energy");
    case Term::EnergyShare: return Words::tr("Share of the energy");
    case Term::YearHours: return Words::tr("Year");
    case Term::DemandShare: return Words::tr("Share of the demand");
    case Term::UpfrontFee: return Words::tr("Fee up front");
    case Term::FeeRate: return Words::tr("Fee by the hour");
    case Term::StatedPrice: return Words::tr("Price as stated");
    case Term::ExchangeRate: return Words::tr("Exchange rate");
    case Term::PriceExchanged: return Words::tr("Price exchanged");
    case Term::InstancesWorking: return Words::tr("Instances at work");
    case Term::Interruptions: return Words::tr("Interruptions");
    case Term::LostWork: return Words::tr("Work lost by one");
    case Term::RestartTime: return Words::tr("Restart after one");
    case Term::LostHours: return Words::tr("Hours lost");
    case Term::PlanPrice: return Words::tr("Price in the savings plan");
    case Term::PlanDiscount: return Words::tr("Discount of the savings plan");
    case Term::CommittedSpend: return Words::tr("Committed spend");
    case Term::InstancesCovered: return Words::tr("Instances covered");
    case Term::InstancesBeyond: return Words::tr("Instances beyond");
    case Term::BeyondRate: return Words::tr("On demand beyond the plan");
    case Term::UnusedSpend: return Words::tr("Committed and unused");
    case Term::TermLength: return Words::tr("Term");
    case Term::UpfrontShare: return Words::tr("Share paid up front");
    case Term::UpfrontPaid: return Words::tr("Paid up front");
    case Term::TimeBeyond: return Words::tr("Time after the plan's end");
    case Term::StillOwed: return Words::tr("Still owed at the end");
    case Term::EgressPrice: return Words::tr("Price of egress");
    case Term::TierBegin: return Words::tr("Tier from");
    case Term::TierEnd: return Words::tr("Tier to");
    case Term::BytesInTier: return Words::tr("Sent within the tier");
    case Term::DataSent: return Words::tr("Data sent");
    case Term::EgressBill: return Words::tr("Egress a month");
    case Term::StoragePrice: return Words::tr("Price of storage a month");
    case Term::DataRate: return Words::tr("Cost of data");
    case Term::Requests: return Words::tr("Requests");
    case Term::GatewayPrice: return Words::tr("Gateway, a million requests");
    case Term::ExitStated: return Words::tr("Leaving, as stated");
    case Term::CloudExit: return Words::tr("Leaving the cloud");
    case Term::ListPrice: return Words::tr("List price");
    case Term::CachedShare: return Words::tr("Share cached");
    case Term::CachedPrice: return Words::tr("Price of cached input");
    case Term::BatchedRequests: return Words::tr("Share in batches");
    case Term::BatchDiscount: return Words::tr("Batch discount");
    case Term::BatchPrice: return Words::tr("Price in batches");
    case Term::CostPerByte: return Words::tr("Cost of data delivered");
    case Term::DirectCost: return Words::tr("Cost of its data");
    case Term::CostLeft: return Words::tr("Cost without data");
    case Term::CategoryTotal: return Words::tr("Category in all");
    case Term::SiteShare: return Words::tr("Share of the site");
    case Term::SiteTotal: return Words::tr("Cost of the site");
    default: return {};
    }
}

}  // namespace headroom::text
