from .calendar_feed import CalendarFeed
from .case import Case, CaseMember, Event, EventPart, Participation
from .charge import Charge, ChargeStep
from .detention import Detention, DetentionAccess, DetentionCondition, TermExtension
from .digest import Digest
from .evidence import Citation, Claim, Disagreement, Exhibit
from .hearing import Hearing, HearingReport, HearingViolation
from .heartbeat import Heartbeat
from .item_team import ItemTeam
from .joint_change import JointChange
from .outcome import Outcome
from .packet import Packet
from .planning_run import PlanningRun
from .preference import NotificationPreference
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
    "Digest",
    "Disagreement",
    "Event",
    "EventPart",
    "Exhibit",
    "Hearing",
    "HearingReport",
    "HearingViolation",
    "Heartbeat",
    "Holiday",
    "ItemTeam",
    "JointChange",
    "Measure",
    "Notification",
    "NotificationPreference",
    "Outcome",
    "Packet",
    "Participation",
    "PlanningRun",
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
