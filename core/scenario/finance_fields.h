// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/finance.h"

#include <array>
#include <concepts>
#include <string_view>
#include <type_traits>

namespace headroom {

/// The fields of `Finance` and its parts as one flat list, as `fields.h` has it for every entity.
template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, Finance>
void describe(Self& self, Visit&& visit)
{
    visit("terms", self.discounting.terms);
    visit("compounding", self.discounting.compounding);
    visit("price_steps", self.discounting.priceSteps);
    visit("payments", self.discounting.payments);
    visit("discount_rate", self.discounting.discountRate);
    visit("inflation", self.discounting.inflation);

    visit("electricity_change", self.priceChanges.electricity);
    visit("staff_change", self.priceChanges.staff);
    visit("services_change", self.priceChanges.services);
    visit("hardware_change", self.priceChanges.hardware);
    visit("cloud_change", self.priceChanges.cloud);
    visit("api_change", self.priceChanges.api);

    visit("purchase_discount", self.capital.discount);
    visit("spares", self.capital.spares);
    visit("installation", self.capital.installation);
    visit("hardware_life", self.capital.life);
    visit("refresh_cycle", self.capital.refresh);
    visit("residual_value", self.capital.residual);
    visit("resale", self.capital.resale);
    visit("until_delivery", self.capital.bridge);
    visit("decommissioning", self.capital.decommissioning);
    visit("depreciation", self.capital.depreciation);
    visit("declining_rate", self.capital.decliningRate);

    visit("funding", self.funding.funding);
    visit("financed_share", self.funding.financedShare);
    visit("funding_rate", self.funding.rate);
    visit("funding_term", self.funding.term);
    visit("tax_rate", self.funding.taxRate);

    visit("facility", self.facility.facility);
    visit("colocation_fee", self.facility.colocationFee);
    visit("cage_fee", self.facility.cageFee);
    visit("building_price", self.facility.buildingPrice);
    visit("building_power", self.facility.buildingPower);
    visit("building_plant_share", self.facility.buildingPlantShare);
    visit("building_life", self.facility.buildingLife);
    visit("building_upkeep", self.facility.buildingUpkeep);
    visit("load_factor", self.facility.loadFactor);
    visit("night_price", self.facility.nightPrice);
    visit("night_start", self.facility.nightStart);
    visit("night_hours", self.facility.nightHours);
    visit("demand_charge", self.facility.demandCharge);
    visit("water", self.facility.water);
    visit("water_use", self.facility.waterUse);
    visit("water_price", self.facility.waterPrice);
    visit("building_rent", self.facility.buildingRent);
    visit("building_paid_by", self.facility.buildingPaidBy);
    visit("building_funding_rate", self.facility.buildingFundingRate);
    visit("building_funding_term", self.facility.buildingFundingTerm);

    visit("maintenance_contract", self.running.maintenanceContract);
    visit("replacements", self.running.replacements);
    visit("licences", self.running.licences);
    visit("insurance", self.running.insurance);
    visit("training", self.running.training);
    visit("other_running", self.running.other);

    visit("cloud_storage", self.hiddenCloud.storage);
    visit("cloud_network", self.hiddenCloud.network);
    visit("cloud_control_plane", self.hiddenCloud.controlPlane);
    visit("cloud_support", self.hiddenCloud.support);
    visit("cloud_lost_goodput", self.hiddenCloud.lostGoodput);
    visit("cloud_setup", self.hiddenCloud.setup);
    visit("cloud_debugging", self.hiddenCloud.debugging);
    visit("cloud_other_compute", self.hiddenCloud.otherCompute);
    visit("cloud_exit", self.hiddenCloud.exit);

    visit("blend_input_share", self.units.inputShare);
    visit("output_weight", self.units.outputWeight);
    visit("owned_share", self.units.ownedShare);
    visit("move_warning", self.units.moveWarning);
    visit("move_advice", self.units.moveAdvice);

    visit("own_storage_price", self.data.ownStorage);
    visit("own_delivery_price", self.data.ownDelivery);
    visit("cloud_storage_price", self.data.cloudStorage);
    visit("cloud_gateway_price", self.data.gateway);
}

}  // namespace headroom
