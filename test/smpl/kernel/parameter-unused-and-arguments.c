static int one(struct s *a, int b)
{
	return a->x;
}

static int two(struct s *a, int b)
{
	return a->x + b;
}

int main(void)
{
	return one(p, 3) + two(p, 4) + one(q, one(p, 2));
}
