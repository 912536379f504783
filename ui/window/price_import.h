// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/price_list.h"
#include "ui/document/scenario_document.h"

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace headroom::ui {

/// A price list on its way into the plan: what it does not say is asked, what it changes is shown to be ticked.
class PriceImport {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::PriceImport)
public:
    PriceImport(const QString& fileName, const std::string& text, ItemKind kind, const Catalogue& known);

    struct Answer {
        ScenarioDocument::Edit edit;  ///< empty when the user declined or nothing would change
        int items = 0;
    };
    /// Errors are those of the list.
    Result<Answer> ask(QWidget* window) const;

private:
    Result<PriceList> read(const PriceListNotes& notes) const;
    Result<Answer> show(const PriceList& list, PriceListNotes notes, QWidget* window) const;

    QString m_fileName;
    const std::string& m_text;
    ItemKind m_kind;
    const Catalogue& m_known;
};

}  // namespace headroom::ui
