"""Raised in the process that reads foreign formats."""


class Refusal(Exception):
    def __init__(self, for_people):
        self.for_people = for_people
        super().__init__(for_people)
