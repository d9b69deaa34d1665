void by_goto(struct s *q)
{
	lock(q);
	if (q->bad) {
		undo(q);
		goto out;
	}
	step(q);
out:
	note(q);
}

void by_return(struct s *q)
{
	lock(q);
	if (q->bad) {
		undo(q);
		return;
	}
	step(q);
	note(q);
}

void none(struct s *q)
{
	lock(q);
	if (q->bad)
		goto out;
	step(q);
out:
	note(q);
}
