void h(void)
{
	f((int)0, a, b);
	f(0, a, b);
	f('\0', a);
	f(NULL, a);
}
