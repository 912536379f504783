// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"

#include "ui/report/page_writer.h"
#include "ui/report/pages.h"
#include "ui/report/pdf_finish.h"
#include "ui/text/text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>

namespace headroom::ui {

namespace {

/// Whether amounts are of the year in which they are paid, and prices move until then.
bool isNominal(const Finance& finance)
{
    const auto moves = [](const std::optional<Input<Frequency>>& change) {
        return change && change->value != Frequency{};
    };
    const PriceChanges& changes = finance.priceChanges;
    return finance.discounting.terms == MoneyTerms::Nominal &&
           (moves(finance.discounting.inflation) || moves(changes.electricity) || moves(changes.staff) ||
            moves(changes.services) || moves(changes.hardware) || moves(changes.cloud) || moves(changes.api));
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Report)
};

QString shortHash(const QByteArray& plan)
{
    const QString hex =
        QString::fromLatin1(QCryptographicHash::hash(plan, QCryptographicHash::Sha256).toHex());
    return hex.mid(0, 4) + ' ' + hex.mid(4, 4) + ' ' + hex.mid(8, 4);
}

}  // namespace

QString ReportContext::money(const Known<Money>& amount) const
{
    return amount ? text::number(amount->value(), 0) + QChar(0xa0) + currency : text::unknownWord();
}

QString ReportContext::perYear(const Known<MoneyRate>& rate) const
{
    return rate ? text::number((*rate * (12.0 * results.cost.month)).value(), 0) : text::unknownWord();
}

ReportOptions::Paper paperFor(const QLocale& locale)
{
    // Letter where it is the standard (CLDR supplemental data: measurement and paper size by territory).
    switch (locale.territory()) {
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::Philippines:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::Venezuela:
    case QLocale::PuertoRico: return ReportOptions::Paper::Letter;
    default: return ReportOptions::Paper::A4;
    }
}

Status renderReport(const Catalogue& catalogue, const Scenario& scenario, const Results& results,
                    const ReportOptions& options, const QString& fileName)
{
    const auto draws = monteCarlo(catalogue, scenario, {shownDraws, 1, {}});
    const std::optional<CostBands> bands = draws ? std::optional(bandsOf(draws.value())) : std::nullopt;
    const ReportContext context{catalogue,
                                scenario,
                                results,
                                QString::fromStdString(scenario.info.currency),
                                shortHash(options.attachment),
                                draws ? &draws.value() : nullptr,
                                bands ? &*bands : nullptr};
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter pdf(&buffer);
        pdf.setResolution(1200);
        pdf.setPageSize(
            QPageSize(options.paper == ReportOptions::Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
        pdf.setPageMargins(QMarginsF(20, 14, 20, 12), QPageLayout::Millimeter);
        pdf.setTitle(QString::fromStdString(scenario.info.title));
        pdf.setCreator(QStringLiteral("Headroom %1").arg(QCoreApplication::applicationVersion()));
        PageWriter page(pdf, QString::fromStdString(scenario.info.title));
        writeCover(page, context);
        writeDecision(page, context);
        writeDesign(page, context);
        writeCapacity(page, context);
        writeEnergy(page, context);
        writeEconomics(page, context);
        writeUncertainty(page, context);
        if (options.kind == ReportOptions::Kind::Technical) {
            writeAssumptions(page, context);
            writeFormulas(page, context);
        }
        const bool nominal = isNominal(scenario.finance);
        page.finish((nominal ? Words::tr("Headroom %1    Catalogue %2    Plan %3    %4, nominal, from %5")
                             : Words::tr("Headroom %1    Catalogue %2    Plan %3    %4, prices of %5"))
                        .arg(QCoreApplication::applicationVersion(), text::date(catalogue.date()),
                             context.hash, context.currency,
                             scenario.info.date.known() ? QString::number(scenario.info.date.year)
                                                        : text::unknownWord()));
        bytes = finishPdf(bytes, page.bookmarks(), options.attachment, options.attachmentName);
    }
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{
            Error::Code::CannotWrite, {file.errorString().toStdString()}, fileName.toStdString(), {}};
    return Done{};
}

}  // namespace headroom::ui
