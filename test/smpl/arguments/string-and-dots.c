void h(int a)
{
	log(a, "x");
	log(a, "x %d", a);
	log(a, fmt, a);
}
