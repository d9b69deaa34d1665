void a(int x)
{
}

void b(void) { }

void c(void)
{
	;
}
