void once(struct s *q)
{
	scoped_guard(mutex, &q->lock) {
		begin(q);
		step(q);
	}
}

void again(struct s *q)
{
	while (more(q)) {
		begin(q);
		step(q);
	}
}
