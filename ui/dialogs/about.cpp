// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about.h"

#include "resources/embedded.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <map>
#include <set>

namespace headroom::ui {

namespace {

/// The catalogue's sources by licence, each once, with the attribution it asks for.
QString attributions(const Catalogue& catalogue)
{
    std::map<std::string, std::set<std::string>> byLicence;
    for (const ItemKind kind : allItemKinds) {
        for (const EntryPtr& entry : catalogue.entries(kind)) {
            for (const ItemField& field : entry->item.fields) {
                if (field.source)
                    byLicence[field.source->licence].insert(
                        field.source->attribution.empty() ? field.source->title : field.source->attribution);
            }
        }
    }
    QString html;
    for (const auto& [licence, titles] : byLicence) {
        html += "<h4>" +
                (licence.empty() || licence == "facts" ? AboutDialog::tr("Facts cited from")
                                                       : QString::fromStdString(licence).toHtmlEscaped()) +
                "</h4><ul>";
        for (const std::string& title : titles)
            html += "<li>" + QString::fromStdString(title).toHtmlEscaped() + "</li>";
        html += "</ul>";
    }
    return html;
}

/// Plain text with blank lines between paragraphs and "- " before the lines of a list.
QString paragraphs(const QString& text)
{
    QString html;
    for (const QString& part : text.split("\n\n", Qt::SkipEmptyParts)) {
        QString escaped = part.trimmed().toHtmlEscaped();
        const bool list = escaped.startsWith("- ");
        escaped.replace("\n- ", "</li><li>").replace('\n', ' ');
        html += list ? "<ul><li>" + escaped.mid(2) + "</li></ul>" : "<p>" + escaped + "</p>";
    }
    return html;
}

}  // namespace

AboutDialog::AboutDialog(const Catalogue& catalogue, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Headroom"));
    resize(Theme::px(640), Theme::px(520));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(20), Theme::px(20), Theme::px(20), Theme::px(16));
    auto* head = new QHBoxLayout;
    auto* mark = new QLabel(this);
    mark->setPixmap(Theme::icon("headroom", Theme::now().accent).pixmap(QSize(Theme::px(40), Theme::px(40))));
    head->addWidget(mark);
    auto* name = new QLabel(QString("<span style='font-size:%1px; font-weight:500'>Headroom</span><br>%2")
                                .arg(Theme::px(22))
                                .arg(tr("Version %1 · workbench for planning AI infrastructure")
                                         .arg(QApplication::applicationVersion())),
                            this);
    head->addWidget(name, 1);
    column->addLayout(head);
    auto* page = new QTextBrowser(this);
    page->setOpenExternalLinks(false);
    const std::string_view notice = resources::file("NOTICE");
    page->setHtml(
        "<p>" +
        tr("Free software under the GNU General Public License, version 3 or later, without any warranty. "
           "Estimates are for planning, not for invoicing, and not legal advice.") +
        "</p>" + paragraphs(QString::fromUtf8(notice.data(), static_cast<qsizetype>(notice.size()))) +
        "<h3>" + tr("Catalogue of %1").arg(text::date(catalogue.date())) + "</h3>" + attributions(catalogue));
    column->addWidget(page, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

}  // namespace headroom::ui
