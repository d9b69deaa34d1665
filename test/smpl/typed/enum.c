enum state { A, B };
void g(enum state a, int b, enum other c)
{
	use(a);
	use(b);
	use(c);
	use(A);
}
