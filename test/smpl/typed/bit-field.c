struct s { int a:4, d:2; int b:3; int c; };
void f(struct s *q)
{
	use(q->a);
	use(q->c);
}
