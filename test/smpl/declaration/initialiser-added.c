void f(void)
{
	struct card c;
	struct card *p;
	struct card d = other;

	use(&c, p, &d);
}
