int f(struct s *p)
{
	switch (kind(p)) {
	case 1:
		return 1;
	}
	return kind(p);
}
