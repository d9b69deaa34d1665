void a(void)
{
	g();
}

void b(void)
{
	int x;

	g(x);
}

void c(void) { g(); }

void d(void)
{
}

void e(void)
{
	/* only a comment */
}
