// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_finish.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>

namespace headroom::ui {

namespace {

QPDFObjectHandle textObject(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// The outline as PDF wants it: a tree of linked siblings.
void addOutline(QPDF& document, const std::vector<Bookmark>& bookmarks)
{
    const auto pages = QPDFPageDocumentHelper(document).getAllPages();
    QPDFObjectHandle root = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    struct Open {
        QPDFObjectHandle parent, last;
        int children = 0;
    };
    std::vector<Open> levels{{root, QPDFObjectHandle::newNull(), 0}};
    for (const Bookmark& bookmark : bookmarks) {
        if (bookmark.page < 0 || static_cast<std::size_t>(bookmark.page) >= pages.size())
            continue;
        QPDFObjectHandle item = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", textObject(bookmark.title));
        QPDFObjectHandle target = QPDFObjectHandle::newArray();
        target.appendItem(pages[static_cast<std::size_t>(bookmark.page)].getObjectHandle());
        target.appendItem(QPDFObjectHandle::newName("/Fit"));
        item.replaceKey("/Dest", target);
        const std::size_t level =
            std::min<std::size_t>(static_cast<std::size_t>(bookmark.level), levels.size() - 1);
        levels.resize(level + 1);
        Open& open = levels.back();
        item.replaceKey("/Parent", open.parent);
        if (open.last.isNull()) {
            open.parent.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", open.last);
            open.last.replaceKey("/Next", item);
        }
        open.parent.replaceKey("/Last", item);
        open.last = item;
        open.parent.replaceKey("/Count", QPDFObjectHandle::newInteger(++open.children));
        levels.push_back({item, QPDFObjectHandle::newNull(), 0});
    }
    document.getRoot().replaceKey("/Outlines", root);
    document.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void attach(QPDF& document, const QByteArray& content, const QString& name)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(document, content.toStdString());
    stream.setSubtype("application/vnd.headroom.scenario");
    auto file = QPDFFileSpecObjectHelper::createFileSpec(document, name.toStdString(), stream);
    QPDFEmbeddedFileDocumentHelper(document).replaceEmbeddedFile(name.toStdString(), file);
}

}  // namespace

QByteArray finishPdf(const QByteArray& pdf, const std::vector<Bookmark>& bookmarks,
                     const QByteArray& attachment, const QString& attachmentName)
{
    try {
        QPDF document;
        document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        addOutline(document, bookmarks);
        if (!attachment.isEmpty())
            attach(document, attachment, attachmentName);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(out->getBuffer()),
                          static_cast<qsizetype>(out->getSize()));
    } catch (const std::exception&) {
        // A report without bookmarks is better than none.
        return pdf;
    }
}

}  // namespace headroom::ui
