int by_return(struct s *q)
{
	while (more(q)) {
		lock(q);
		if (q->bad) {
			undo(q);
			return -1;
		}
		step(q);
	}
	return 0;
}

int by_break(struct s *q)
{
	while (more(q)) {
		lock(q);
		if (q->bad) {
			undo(q);
			break;
		}
		step(q);
	}
	return 0;
}

int by_goto(struct s *q)
{
	while (more(q)) {
		lock(q);
		if (q->bad) {
			undo(q);
			goto out;
		}
		step(q);
	}
out:
	return 0;
}

int by_continue(struct s *q)
{
	while (more(q)) {
		lock(q);
		if (q->bad) {
			undo(q);
			continue;
		}
		step(q);
	}
	return 0;
}
