static void work_fn(void *data)
{
	struct s *s = data;

	go(s);
}

void setup(struct s *s)
{
	INIT_WORK(&s->work, work_fn, s);
}
