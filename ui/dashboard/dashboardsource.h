#pragma once
#include "core/desk/desk.h"
#include "ui/dashboard/dashboardworkspace.h"
#include "ui/dashboard/figurerows.h"

template<class Work>
void DashboardWorkspace::withSource(const Work &work) const
{
    if (m_board.isReady() && m_data)
        work(FigureSource{m_board.columns(), m_now, m_before, m_query, m_board.desk().law(),
                          leastShown(), m_keyPoints});
}
