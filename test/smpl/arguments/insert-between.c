void f(char *p, char *q)
{
	copy(p, q);
	copy(p + 1,
	     q);
}
