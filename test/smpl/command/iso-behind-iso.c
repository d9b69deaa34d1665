void f(struct s *a)
{
	one(a);
	two(a, 0);
	two_ex(a, 0, 1);
	two_ex(a, 1, 1);
}
