// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/leadcard.h"

#include "desktop/leadmodel.h"
#include "desktop/listlook.h"
#include "desktop/plainlabel.h"
#include "desktop/statuswords.h"
#include "desktop/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;
using Kind = ComparedIncident::Kind;

namespace {
constexpr int mostRows = 8; // then it scrolls
constexpr std::chrono::seconds shortestScale{15min};
constexpr std::chrono::seconds longestScale{2h}; // one odd post shall not shrink all others
}

/// Draws by how much we or the page knew first, from a middle line to either side; a hollow bar
/// where only one of them ever knew.
class LeadBar : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setScale(std::chrono::seconds scale) { m_scale = scale; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem bare = option;
        initStyleOption(&bare, index);
        bare.text.clear();
        const QWidget *view = option.widget;
        view->style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, view);
        const auto *model = qobject_cast<const LeadModel *>(index.model());
        painter->save();
        draw(*painter, option, model->at(index.row()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {option.fontMetrics.height() * 9, option.fontMetrics.height()};
    }

private:
    void draw(QPainter &painter, const QStyleOptionViewItem &option,
              const ComparedIncident &row) const
    {
        const QRect room = option.rect.adjusted(6, 0, -6, 0);
        const int middle = room.center().x();
        painter.fillRect(QRect(middle, option.rect.top(), 1, option.rect.height()),
                         faded(option.palette, 0.35F));
        const bool isHollow = row.kind == Kind::OnlyWe || row.kind == Kind::OnlyPage;
        if (!isHollow && !row.lead) {
            return;
        }
        const bool isOurs = row.kind == Kind::OnlyWe || (row.lead && row.lead->count() > 0);
        const double share = row.lead ? std::min(1.0,
                                                 std::abs(static_cast<double>(row.lead->count()))
                                                     / static_cast<double>(m_scale.count()))
                                      : 1.0;
        const int wide = std::max(3, static_cast<int>(std::lround(room.width() / 2.0 * share)));
        const bool isToTheRight = isOurs == (option.direction == Qt::LeftToRight);
        const int high = std::max(6, option.fontMetrics.height() / 2);
        const QRect bar(isToTheRight ? middle + 1 : middle - wide, room.center().y() - high / 2,
                        wide, high);
        const QColor color
            = lightColor(isOurs ? Verdict::Light::Green : Verdict::Light::Amber, option.palette);
        painter.setPen(QPen(color, 1, isHollow ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(isHollow ? QBrush(Qt::NoBrush)
                                  : QBrush(color, isOurs ? Qt::SolidPattern : Qt::BDiagPattern));
        painter.drawRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5));
    }

    std::chrono::seconds m_scale = shortestScale;
};

LeadCard::LeadCard(QWidget *parent)
    : Card(tr("Ours against theirs, in the last 90 days"), parent)
    , m_summary(new PlainLabel({}, this))
    , m_model(new LeadModel(this))
    , m_bar(new LeadBar(this))
    , m_table(new QTableView(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(LeadModel::Picture, m_bar);
    m_table->setAccessibleName(tr("Who knew first"));
    makeList(m_table);
    body()->addWidget(m_summary);
    body()->addWidget(m_table);
}

void LeadCard::setCompared(const QList<ComparedIncident> &compared)
{
    auto scale = shortestScale;
    for (const ComparedIncident &each : compared) {
        if (each.lead) {
            scale = std::max(scale, each.lead->count() < 0 ? -*each.lead : *each.lead);
        }
    }
    m_bar->setScale(std::min(scale, longestScale));
    const QString summary = summaryText(leadSummary(compared));
    m_summary->setText(compared.isEmpty() ? tr("Nothing to compare yet.") : summary);
    m_summary->setVisible(compared.isEmpty() || !summary.isEmpty());
    m_model->setCompared(compared);
    m_table->setVisible(!compared.isEmpty());
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(fontMetrics().height() * 5);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(LeadModel::What, QHeaderView::Stretch);
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    m_table->setFixedHeight(header->sizeHint().height() + 2 * m_table->frameWidth()
                            + rows * m_table->verticalHeader()->defaultSectionSize());
}

#include "leadcard.moc"
