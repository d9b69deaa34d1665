int handle(struct s *p, int flags)
{
	return flags;
}

int other(struct s *p, int flags)
{
	return flags;
}

void init(void)
{
	register_handler(handle);
}
