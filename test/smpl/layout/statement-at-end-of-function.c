void a(void)
{
	g();
}

void b(int x)
{
	if (x) {
		g();
	}
	h();
	/* trailing */
}
