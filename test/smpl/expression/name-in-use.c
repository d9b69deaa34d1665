int limit;
int limit(int a);

int f(struct s *p)
{
	struct limit q;

	return limit + p->limit;
}
