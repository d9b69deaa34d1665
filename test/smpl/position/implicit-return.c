void falls_off(struct s *q)
{
	lock(q);
	note(q);
}

int returns(struct s *q)
{
	if (q->idle)
		return 0;
	lock(q);
	return note(q);
}

void fine(struct s *q)
{
	lock(q);
	unlock(q);
}
