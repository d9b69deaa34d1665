void drop(struct s *a, struct s *b)
{
	put(a);
	while (1) {
		if (next(b))
			put(b);
	}
}

void drop_again(struct s *a)
{
	put(a);
}
