void g(int *a)
{
	set(a, 0);
	set(a, NULL);
	set(a, '\0');
	set(a, 0x0);
	set(a, 0UL);
	set(a, false);
	set(a, (0));
	set(a, (char)0);
}
