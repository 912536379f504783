// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kind_icon.h"

namespace headroom::ui {

QString iconOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Accelerator: return QStringLiteral("accelerator");
    case ItemKind::Server: return QStringLiteral("server");
    case ItemKind::RackFrame: return QStringLiteral("rack");
    case ItemKind::Switch: return QStringLiteral("network");
    case ItemKind::Storage: return QStringLiteral("storage");
    case ItemKind::Pdu: return QStringLiteral("power");
    case ItemKind::Cooling: return QStringLiteral("cooling");
    case ItemKind::Model: return QStringLiteral("model");
    case ItemKind::CloudInstance: return QStringLiteral("cloud");
    case ItemKind::ApiPrice: return QStringLiteral("api");
    case ItemKind::Electricity:
    case ItemKind::Carbon:
    case ItemKind::EmbodiedCarbon: return QStringLiteral("energy");
    case ItemKind::Jurisdiction: return QStringLiteral("lock");
    case ItemKind::Currency: return QStringLiteral("money");
    }
    return QStringLiteral("info");
}

}  // namespace headroom::ui
