void a(int x)
{
}

void b(int x)
{
}

void c(int x)
{
}

void init(void)
{
	register_handler(a);
	register_handler(c);
}
