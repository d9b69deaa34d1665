void h(char *x)
{
	f(1);
	f(0x1);
	f(1U);
	f(1L);
	f('a');
	f(ABC);
	f(-1);
	f(1.0);
}
