from .calendar_feed import CalendarFeed
from .case import Case, CaseMember, Event, EventPart, Participation
from .detention import Detention, DetentionAccess, DetentionCondition, TermExtension
from .evidence import Citation, Claim, Disagreement, Exhibit
from .hearing import Hearing, HearingReport
from .proceeding import Charge, Counsel, Defendant, Measure, Outcome, Proceeding, ProceedingStage
from .reminder import Notification, Reminder, ReminderPlan
from .submission import Submission
from .time_limit import Holiday, TimeLimit
from .work import Deadline, Reprisal, Task

__all__ = [
    "CalendarFeed",
    "Case",
    "CaseMember",
    "Charge",
    "Citation",
    "Claim",
    "Counsel",
    "Deadline",
    "Defendant",
    "Detention",
    "DetentionAccess",
    "DetentionCondition",
    "Disagreement",
    "Event",
    "EventPart",
    "Exhibit",
    "Hearing",
    "HearingReport",
    "Holiday",
    "Measure",
    "Notification",
    "Outcome",
    "Participation",
    "Proceeding",
    "ProceedingStage",
    "Reminder",
    "ReminderPlan",
    "Reprisal",
    "Submission",
    "Task",
    "TermExtension",
    "TimeLimit",
]
