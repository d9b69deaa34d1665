void a(void)
{
	legacy();
}

void b(void) { legacy(); }
