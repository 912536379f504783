// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/selection.h"

#include <algorithm>

namespace headroom::ui {

void Selection::set(std::vector<Target> targets)
{
    if (targets == m_targets)
        return;
    m_targets = std::move(targets);
    emit changed();
}

bool Selection::contains(const Target& target) const
{
    return std::find(m_targets.begin(), m_targets.end(), target) != m_targets.end();
}

void Selection::reveal(const Target& target)
{
    set(target);
    emit revealRequested(target);
}

}  // namespace headroom::ui
