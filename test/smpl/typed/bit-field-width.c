struct s { int a:4; int b:3; int c; };
void f(struct s *q)
{
	use(q->a);
	use(q->b);
	use(q->c);
	use(1);
}
