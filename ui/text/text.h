// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/term.h"
#include "core/results/finding.h"
#include "core/results/results.h"
#include "core/scenario/placing.h"
#include "core/scenario/scenario.h"
#include "core/units/dimension.h"

#include <QLocale>
#include <QString>

#include <optional>

/// All that core says in codes, said to the user. Links Qt Core only, so that the command line speaks with the same words.
namespace headroom::text {

/// "1,013.5" with the locale's separators, a true minus sign and `decimals` places (−1: as many as matter, at most 4 significant). A
/// millionth and more is never shown as 0: it gets the places that it needs.
QString number(double value, int decimals = -1);
/// A figure and its unit, to be set in two sizes: {"861,130", "USD"}, {"14.5", "months"}.
struct FigureText {
    QString figure, unit;
    QString joined() const;  ///< with a no-break space
};
/// In the unit that reads best for its dimension; money in `currency` without cents from 1,000 on.
FigureText figure(double si, Dimension dimension, const QString& currency = {});
/// In this very unit.
FigureText figureIn(double si, const QString& unit, int decimals = -1);
template <class Q>
FigureText figure(Q quantity, const QString& currency = {})
{
    return figure(quantity.value(), dimensionOf<Q>, currency);
}
QString unknownWord();
/// As `figure`, or the word for unknown.
template <class Q>
QString known(const std::optional<Q>& quantity, const QString& currency = {})
{
    return quantity ? figure(quantity->value(), dimensionOf<Q>, currency).joined() : unknownWord();
}
/// What a rack is planned to draw, "≥ 5.6 kW" where the power of some of its devices is unknown. `figure` is that of what is known.
QString plannedPower(const RackResult& rack, const QString& figure);
QString plannedPower(const RackResult& rack);
QString atLeast(const QString& figure);  ///< "≥ 5.6 kW"
/// "+112,733", "−2.1"; always signed.
QString signedNumber(double value, int decimals = -1);
QString percent(double share, int decimals = 1);
QString date(Date date);

QString error(const Error& error);        ///< what happened, where, and the remedy
QString finding(const Finding& finding);  ///< one sentence starting with the place
/// "8.8 of 8.8 kW", "unknown"; empty if the finding has no figures.
QString findingFigures(const Finding& finding, const QString& currency);
QString refusalTitle(const Refusal& refusal);    ///< "Refused: power on feed A of A01"
QString refusalWould(const Refusal& refusal);    ///< "kW it would carry"
QString refusalAllowed(const Refusal& refusal);  ///< "kW allowed, 80 % of 11.0"
QString refusalRemedy(
    const Refusal& refusal);  ///< which limit to raise and by how much, when nothing is legal
QString place(const Scenario& scenario, const Placement& device, const Place& place,
              RackUnits height);  ///< "A02, U7–U8, front"
QString termName(Term term);
/// A value of this term as people read it: in the unit it was given in (may be empty), a share in percent, months as months, else
/// as `figure`.
FigureText termFigure(Term term, double si, Dimension dimension, const std::string& givenIn,
                      const QString& currency);
/// One plain sentence about what the term means.
QString termSentence(Term term);
/// The name of an input or result path ("assumptions.electricity" → "Electricity").
QString pathName(const QString& path);
/// As it is called in lists: a rented instance with who rents it out and where, as many are called alike.
QString entryName(const Item& item);
QString kindName(ItemKind kind);
/// A figure of the catalogue that plans are worked out from; empty for one that only describes ("nvdec", "launch_date").
QString catalogueFigureName(std::string_view field);
/// "52390.5 USD" of a table as "52,390.5 USD" in the user's locale, with every digit: a change may be a small one.
QString catalogueFigure(const std::string& value);
/// "special category" for a workload's stored data class; a word that is not among `dataClasses` as it stands.
QString dataClassName(const std::string& stored);
const std::vector<std::string>& dataClasses();
QString enumText(EnergyBasis), enumText(Face), enumText(WorkloadKind), enumText(Urgency), enumText(Precision),
    enumText(Engine), enumText(CapacityBasis), enumText(CloudPricing), enumText(CloudSizing),
    enumText(StaffSide), enumText(InputKind), enumText(PurchaseKind), enumText(MoneyTerms),
    enumText(Compounding), enumText(PriceSteps), enumText(Payments), enumText(Resale), enumText(Bridge),
    enumText(PriceBasis), enumText(AssetFunding), enumText(Depreciation), enumText(Funding),
    enumText(Facility), enumText(Task), enumText(TuningMethod), enumText(Arrangement),
    enumText(TrainingSoftware);

}  // namespace headroom::text
