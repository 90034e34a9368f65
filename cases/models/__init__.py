from .calendar_feed import CalendarFeed
from .case import Case, CaseMember, Event, EventPart, Participation
from .charge import Charge, ChargeStep
from .detention import Detention, DetentionAccess, DetentionCondition, TermExtension
from .evidence import Citation, Claim, Disagreement, Exhibit
from .hearing import Hearing, HearingReport, HearingViolation
from .joint_change import JointChange
from .outcome import Outcome
from .proceeding import Counsel, Defendant, Measure, Proceeding, ProceedingStage
from .reminder import Notification, Reminder, ReminderPlan
from .submission import Submission
from .time_limit import Holiday, TimeLimit
from .work import Deadline, Reprisal, Task

__all__ = [
    "CalendarFeed",
    "Case",
    "CaseMember",
    "Charge",
    "ChargeStep",
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
    "HearingViolation",
    "Holiday",
    "JointChange",
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
