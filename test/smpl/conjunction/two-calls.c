int f(struct s *n)
{
	foo(n->x);
	foo(n->y);
	foo(3, g(n->x));
	foo();
}
